package no.kompetanseplan.ui.chapter.rollover;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Where;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rollover.Agenda;
import no.kompetanseplan.rollover.Due;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The clocks of the plan and what the next rollover takes up, each with a link to its place. The
/// plan is looked through beside the window's thread.
final class AgendaView {

    /// More of a kind than this are told by their number.
    private static final int MOST = 40;

    private final Desk desk;
    private final VBox lines = new VBox();
    private final ScrollPane node = new ScrollPane(lines);
    private @Nullable Assessment newest;
    private @Nullable Agenda shown;

    AgendaView(Desk desk) {
        this.desk = desk;
        lines.getStyleClass().addAll("page-body", "agenda");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void refresh(Assessment assessment) {
        newest = assessment;
        var _ =
                CompletableFuture.supplyAsync(
                                () -> Agenda.of(assessment, desk.today(), desk.texts()),
                                task -> Thread.ofPlatform().daemon().name("agenda").start(task))
                        .thenAcceptAsync(found -> take(assessment, found), Platform::runLater);
    }

    @SuppressWarnings("ReferenceEquality") // an answer about an older plan is too late
    private void take(Assessment assessment, Agenda found) {
        if (assessment == newest && !found.equals(shown)) {
            shown = found;
        }
        if (assessment == newest) {
            show(assessment.plan(), found);
        }
    }

    private void show(Plan plan, Agenda agenda) {
        List<Node> all = new ArrayList<>();
        all.add(heading(desk.text("rollover.clocks")));
        List<Due> clocks = Due.of(plan, desk.today());
        for (Due due : clocks) {
            Tone tone = due.isOverdue() ? Tone.WARNING : Tone.MUTED;
            all.add(
                    line(
                            due.clock().what(),
                            Places.of(plan, due.clock()),
                            due.words(desk.texts()),
                            tone));
        }
        if (clocks.isEmpty()) {
            all.add(
                    Buttons.link(
                            desk.text("rollover.clocks.none"),
                            () ->
                                    desk.window()
                                            .go(Place.of(Places.REGISTERS).in("rollover_clock"))));
        }
        Where where = new Where(plan, desk.texts());
        for (Agenda.Kind kind : Agenda.Kind.values()) {
            List<Agenda.Item> items = agenda.of(kind);
            if (!items.isEmpty()) {
                all.add(heading(desk.text("rollover.kind." + kind.name())));
                items.stream().limit(MOST).forEach(item -> all.add(line(plan, where, item)));
            }
            if (items.size() > MOST) {
                all.add(Words.of(desk.text("adoption.more", items.size() - MOST), Tone.MUTED));
            }
        }
        lines.getChildren().setAll(all);
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node line(Plan plan, Where where, Agenda.Item item) {
        Id id = item.row();
        Row row = id == null ? null : plan.find(id);
        Place place = row == null ? Place.of(Places.CONTROL) : Places.of(plan, row);
        String at = row == null || item.kind() != Agenda.Kind.ENDING ? "" : where.of(row.id());
        String says =
                at.isEmpty() || item.says().isEmpty() ? at + item.says() : at + " · " + item.says();
        return line(item.title(), place, says, Tone.MUTED);
    }

    private Node line(String title, @Nullable Place place, String says, Tone tone) {
        Hyperlink link =
                Buttons.link(
                        title,
                        () -> {
                            if (place != null) {
                                desk.window().go(place);
                            }
                        });
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        Label words = Words.of(says, tone);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane line = new FlowPane(link, words);
        line.getStyleClass().add("agenda-line");
        return line;
    }
}
