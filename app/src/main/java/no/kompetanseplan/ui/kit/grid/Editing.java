package no.kompetanseplan.ui.kit.grid;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;

import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.editor.CellEditor;
import no.kompetanseplan.ui.kit.editor.CellEditor.Leave;
import no.kompetanseplan.ui.kit.editor.ChecksEditor;
import no.kompetanseplan.ui.kit.editor.ListEditor;
import no.kompetanseplan.ui.kit.editor.TextEditor;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Editor;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Refusal;
import no.kompetanseplan.ui.kit.table.Selection;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The editor that stands over a cell: opens it, keeps it in place, and writes when it is left.
final class Editing<R> implements CellEditor.Host {

    /// An open editor and the cell it belongs to.
    private record Open<R>(CellEditor editor, Line.Item<R> item, Column<R> column) {}

    private final Grid<R> grid;
    private @Nullable Open<R> open;

    Editing(Grid<R> grid) {
        this.grid = grid;
    }

    boolean isOpen() {
        return open != null;
    }

    /// Opens the editor of the cell with focus.
    ///
    /// @param typed what the first key replaces the value by; null to go on from the value
    /// @return false when the cell can't be changed
    boolean open(@Nullable String typed) {
        commit();
        GridModel<R> model = grid.model();
        Selection.Cell focus = model.selection().focus();
        Line.Item<R> item = model.item(focus.line());
        Column<R> column = model.focusColumn();
        if (item == null || column == null || model.acts().edit() == null) {
            return false;
        }
        Editor<R> kind = column.editor(item.row());
        if (kind == null) {
            return false;
        }
        grid.scroll().reveal();
        CellEditor editor = editor(kind, item.row(), column, typed);
        open = new Open<>(editor, item, column);
        for (Node node : editor.nodes()) {
            node.setManaged(false);
        }
        grid.overlay().getChildren().setAll(editor.nodes());
        grid.hot();
        place();
        editor.begin();
        place();
        return true;
    }

    private CellEditor editor(Editor<R> kind, R row, Column<R> column, @Nullable String typed) {
        String title = column.title();
        return switch (kind) {
            case Editor.Line<R> line ->
                    new TextEditor(
                            column.text(row),
                            typed,
                            false,
                            text -> line.read().apply(row, text),
                            title,
                            grid.texts(),
                            this);
            case Editor.Box<R> box ->
                    new TextEditor(
                            column.text(row),
                            typed,
                            true,
                            text -> box.read().apply(row, text),
                            title,
                            grid.texts(),
                            this);
            case Editor.Choice<R> choice ->
                    new ListEditor(
                            choice.options().apply(row),
                            choice.chosen().apply(row),
                            key -> choice.pick().apply(row, key),
                            title,
                            this);
            case Editor.Checks<R> checks ->
                    new ChecksEditor(
                            checks.prompt(),
                            checks.options().apply(row),
                            checks.chosen().apply(row),
                            keys -> checks.pick().apply(row, keys),
                            grid.texts(),
                            this);
        };
    }

    /// Writes and closes, when an editor is open.
    void commit() {
        leave(Leave.AWAY);
    }

    @Override
    public void leave(Leave how) {
        Open<R> now = open;
        if (now == null) {
            return;
        }
        if (!now.editor.isChanged()) {
            close(how);
            go(how);
            return;
        }
        switch (now.editor.reading()) {
            case Reading.Refused refused when how != Leave.AWAY ->
                    now.editor.refuse(refused.sentence());
            case Reading.Refused refused -> {
                close(how);
                refused(now, refused.sentence());
            }
            case Reading.Ok ok -> {
                close(how);
                write(now, ok.value());
                if (how != Leave.DOWN || !isName(now)) {
                    go(how);
                }
            }
        }
    }

    /// Whether what was written is the first name of a row that had none: whoever makes a row goes
    /// on with the rest of it.
    private boolean isName(Open<R> now) {
        Column<R> first = grid.model().columns().getFirst();
        return now.column.key().equals(first.key()) && first.text(now.item.row()).isEmpty();
    }

    @Override
    public void cancel() {
        close(Leave.DOWN);
    }

    @Override
    public void resized() {
        place();
    }

    /// The rows have changed: the editor stays with its row, or closes when the row is gone.
    void follow() {
        Open<R> now = open;
        if (now == null) {
            return;
        }
        Line.Item<R> item = grid.model().item(grid.model().lineOf(now.item.key()));
        if (item == null) {
            close(Leave.AWAY);
        } else {
            open = new Open<>(now.editor, item, now.column);
        }
    }

    /// Puts the editor over its cell; hides it while the cell is out of view.
    void place() {
        Open<R> now = open;
        if (now == null) {
            return;
        }
        int line = grid.model().lineOf(now.item.key());
        GridRow<R> row = line < 0 ? null : grid.rowAt(line);
        boolean seen = row != null && row.getLayoutY() + row.getHeight() > grid.scroll().covered();
        now.editor.nodes().forEach(node -> node.setVisible(seen));
        int column = grid.model().columnOf(now.column.key());
        if (row != null && seen && column >= 0) {
            Rectangle2D cell =
                    new Rectangle2D(
                            Math.max(0, grid.widths().x(column)),
                            Math.max(0, row.getLayoutY()),
                            grid.widths().of(column),
                            row.getHeight());
            Dimension2D room = new Dimension2D(grid.getWidth(), grid.getHeight());
            now.editor.place(cell, room, grid.em());
        }
    }

    /// Focus goes back to the grid before the nodes go, so that it does not wander.
    private void close(Leave how) {
        open = null;
        if (how != Leave.AWAY) {
            grid.requestFocus();
        }
        grid.overlay().getChildren().clear();
        grid.hot();
    }

    private void write(Open<R> now, @Nullable Object value) {
        var edit = grid.model().acts().edit();
        if (edit != null) {
            edit.accept(
                    new Edits<>(
                            Edits.Act.TYPED,
                            List.of(new CellEdit<>(now.item.row(), now.column, value))));
        }
    }

    private void refused(Open<R> now, String sentence) {
        var refused = grid.model().acts().refused();
        if (refused != null) {
            String name = grid.model().columns().getFirst().shown(now.item.row());
            refused.accept(
                    List.of(new Refusal(name, now.column.title(), now.editor.text(), sentence)));
        }
    }

    private void go(Leave how) {
        Selection<R> selection = grid.model().selection();
        int line = selection.focus().line();
        int column = selection.focus().column();
        int last = grid.model().columns().size() - 1;
        switch (how) {
            case DOWN -> selection.moveTo(selection.step(line, 1), column, false);
            case UP -> selection.moveTo(selection.step(line, -1), column, false);
            case RIGHT -> {
                boolean wraps = column == last;
                selection.moveTo(
                        wraps ? selection.step(line, 1) : line, wraps ? 0 : column + 1, false);
            }
            case LEFT -> {
                boolean wraps = column == 0;
                selection.moveTo(
                        wraps ? selection.step(line, -1) : line, wraps ? last : column - 1, false);
            }
            case AWAY -> {
                return;
            }
        }
        grid.scroll().reveal();
    }
}
