package no.kompetanseplan.ui.kit.grid;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.table.Selection;

import java.util.List;
import java.util.Objects;

/// A window with a grid between two fields, and what tests ask of it.
final class GridDriver implements AutoCloseable {

    static final int TITLE = 0;
    static final int GOAL = 1;
    static final int GROUP = 2;
    static final int SCOPE = 3;
    static final int PERIOD = 4;
    static final int WHO = 5;
    static final int COST = 6;

    final TextField above = FxDriver.onFx(() -> new TextField());
    final TextField below = FxDriver.onFx(() -> new TextField());
    final Desk desk = FxDriver.onFx(() -> new Desk(Samples.tasks()));
    final Grid<Task> grid =
            FxDriver.onFx(() -> Grid.of(desk.model, Desk.TEXTS).named("Oppgaver").smallText());
    final FxDriver fx;

    GridDriver() {
        fx =
                FxDriver.open(
                        900,
                        700,
                        () -> {
                            VBox.setVgrow(grid, Priority.ALWAYS);
                            return new VBox(above, grid, below);
                        });
        fx.focus(grid);
    }

    @Override
    public void close() {
        fx.close();
    }

    /// Puts the focus on a cell, as a click would.
    void stand(int id, int column) {
        fx.run(() -> {
            desk.model.selection().moveTo(desk.model.lineOf(id), column, false);
            grid.scroll().reveal();
            grid.requestFocus();
        });
        assertNotNull(desk.model.item(focusCell().line()));
    }

    Selection.Cell at(int id, int column) {
        return new Selection.Cell(fx.get(() -> desk.model.lineOf(id)), column);
    }

    Selection.Cell focusCell() {
        return fx.get(() -> desk.model.selection().focus());
    }

    Task selected() {
        return Objects.requireNonNull(fx.get(() -> desk.model.selected()));
    }

    int chosenCells() {
        return fx.get(() -> desk.model.selection().cells()).size();
    }

    boolean isEditing() {
        return fx.get(() -> grid.editing().isOpen());
    }

    /// What the card below the editor says.
    String said() {
        return fx.get(() -> ((Label) grid.overlay().lookup(".words")).getText());
    }

    void paste(String text) {
        fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        fx.press(KeyCode.CONTROL, KeyCode.V);
    }

    String copied() {
        return fx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    /// The words of the labels that are shown.
    List<String> words(String selector) {
        return fx.get(() ->
                fx.scene().getRoot().lookupAll(selector).stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }
}
