package no.kompetanseplan.ui.chapter.fetch;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.xlsx.back.ReturnedWorkbook;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A workbook that is dropped on the window, wherever that is: one of ours leads to the page that
/// holds its figures against the plan. A page that takes files itself hears of them first.
public final class DroppedWorkbook {

    private final Desk desk;

    public DroppedWorkbook(Desk desk) {
        this.desk = desk;
    }

    /// Takes what is dropped on a node and on nothing in it that takes files.
    public void listen(Node node) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (workbook(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    Optional<Path> file = workbook(event);
                    file.ifPresent(this::take);
                    event.setDropCompleted(file.isPresent());
                    event.consume();
                });
    }

    private static Optional<Path> workbook(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
                .findFirst();
    }

    /// Goes to the page of a workbook of ours, or says that it is none.
    void take(Path file) {
        desk.window()
                .work(
                        desk.text("import.page.reading", String.valueOf(file.getFileName())),
                        new Desk.Work<>(
                                progress -> recognised(file, progress),
                                ours -> desk.window().go(place(ours)),
                                this::failed,
                                () -> {}));
    }

    private static Path recognised(Path file, Progress progress) throws ImportFailure {
        if (!ReturnedWorkbook.isOurs(file, progress)) {
            throw new ImportFailure("back.not-ours", null, String.valueOf(file.getFileName()));
        }
        return file;
    }

    private void failed(Throwable cause) {
        if (cause instanceof ImportFailure failure) {
            desk.window().toast(failure.sentence(desk.texts()), false);
        } else {
            desk.window().failed(cause);
        }
    }

    /// Where the figures of a workbook are held against the plan.
    public static Place place(Path file) {
        return Place.of(Places.RETURNED).in(file.toString());
    }
}
