package no.kompetanseplan.ui.chapter.supplement;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.ui.chapter.Desk;

import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

/// The plan as one municipality reads it: the parts of its merged edition, as they print, under
/// each other. Nothing is changed here.
final class MergedReading {

    private final Desk desk;
    private final ListView<Part> list = new ListView<>();
    private @Nullable Assessment shown;
    private @Nullable MunicipalSupplement of;
    private int asked;

    MergedReading(Desk desk) {
        this.desk = desk;
        list.getStyleClass().addAll("edge-to-edge", "merged-reading");
        list.setAccessibleText(desk.text("supplement.view.merged"));
    }

    Node node() {
        return list;
    }

    /// Sets the parts beside the window's thread; an answer to an older question is passed over.
    @SuppressWarnings("ReferenceEquality") // an assessment is of one state of the plan
    void show(Assessment assessment, MunicipalSupplement supplement) {
        if (assessment == shown && supplement.equals(of)) {
            return;
        }
        shown = assessment;
        of = supplement;
        int question = ++asked;
        ExportStamp unseen = new ExportStamp(desk.today().atStartOfDay(ZoneOffset.UTC), "", "");
        var _ =
                CompletableFuture.supplyAsync(
                                () ->
                                        PrintedPlan.merged(
                                                assessment, supplement, desk.texts(), unseen),
                                task -> Thread.ofPlatform().daemon().name("merged").start(task))
                        .thenAcceptAsync(
                                plan -> {
                                    if (question == asked) {
                                        fill(plan);
                                    }
                                },
                                Platform::runLater);
    }

    private void fill(PrintedPlan plan) {
        list.setCellFactory(_ -> new MergedCell(plan));
        list.getItems().setAll(plan.parts());
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    void focus() {
        list.requestFocus();
    }

    /// Another municipality is read: from the start.
    void forget() {
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
    }
}
