package no.kompetanseplan.ui.kit.grid;

import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Editor;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Refusal;
import no.kompetanseplan.ui.kit.table.Selection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What is done with the chosen cells and rows. Each method tells whether it took the key; an act
/// that the page has not taken on does not.
final class Commands<R> {

    private final Grid<R> grid;
    private final GridModel<R> model;

    Commands(Grid<R> grid) {
        this.grid = grid;
        this.model = grid.model();
    }

    /// Enter on a cell that leads somewhere.
    boolean follow() {
        Column<R> column = model.focusColumn();
        R row = model.selected();
        Consumer<R> link = column == null || row == null ? null : column.link(row);
        if (link == null || row == null) {
            return false;
        }
        link.accept(row);
        return true;
    }

    /// Enter, or a double click, on a cell that can't be changed.
    boolean open() {
        return onRow(model.acts().open());
    }

    boolean inspect() {
        return onRow(model.acts().inspect());
    }

    private boolean onRow(@Nullable Consumer<R> act) {
        R row = model.selected();
        if (act == null || row == null) {
            return false;
        }
        act.accept(row);
        return true;
    }

    boolean remove() {
        return onRows(model.acts().remove());
    }

    boolean duplicate() {
        return onRows(model.acts().duplicate());
    }

    private boolean onRows(@Nullable Consumer<List<R>> act) {
        List<R> rows = model.selectedRowsProperty().get();
        if (act == null || rows.isEmpty()) {
            return false;
        }
        act.accept(rows);
        return true;
    }

    boolean move(int by) {
        var act = model.acts().move();
        List<R> rows = model.selectedRowsProperty().get();
        if (act == null || rows.isEmpty()) {
            return false;
        }
        if (model.sortProperty().get() != null) {
            Consumer<String> say = model.acts().say();
            if (say != null) {
                say.accept(grid.texts().get("kit.grid.move.sorted"));
            }
        } else {
            act.accept(rows, by);
            grid.scroll().reveal();
        }
        return true;
    }

    boolean copy() {
        new Clip<>(model).copy();
        return true;
    }

    boolean cut() {
        new Clip<>(model).copy();
        return empty(Edits.Act.CUT);
    }

    boolean clear() {
        return empty(Edits.Act.CLEARED);
    }

    private boolean empty(Edits.Act act) {
        if (model.acts().edit() == null) {
            return false;
        }
        write(act, model.selection().cells(), (cell, row) -> "");
        return true;
    }

    /// The first row of what is chosen, repeated in the rows below it. With one row chosen, the row
    /// above is repeated in it.
    boolean fillDown() {
        if (model.acts().edit() == null) {
            return false;
        }
        List<Selection.Cell> cells = model.selection().cells();
        int first = cells.isEmpty() ? -1 : cells.getFirst().line();
        boolean one = cells.stream().allMatch(cell -> cell.line() == first);
        int source = one ? model.selection().step(first, -1) : first;
        Line.Item<R> from = model.item(source);
        if (from == null || (one && source == first)) {
            return true;
        }
        Writing writing = new Writing(false);
        for (Selection.Cell cell : cells) {
            Line.Item<R> to = model.item(cell.line());
            if (to != null && cell.line() != source) {
                Column<R> column = model.columns().get(cell.column());
                writing.put(to.row(), column, filled(column, from.row()), column.text(from.row()));
            }
        }
        writing.send(Edits.Act.FILLED, () -> {});
        return true;
    }

    /// Choices are copied as what they mean, everything else as its text.
    private BiFunction<Editor<R>, R, Reading> filled(Column<R> column, R from) {
        return (editor, row) ->
                switch (editor) {
                    case Editor.Choice<R> choice ->
                            choice.pick().apply(row, choice.chosen().apply(from));
                    case Editor.Checks<R> checks ->
                            checks.pick().apply(row, checks.chosen().apply(from));
                    default -> editor.read().apply(row, column.text(from));
                };
    }

    /// Puts what was copied in from the top left of what is chosen; one copied cell goes in all of
    /// it. Rows and columns that the table does not have are left out and told of.
    boolean paste() {
        if (model.acts().edit() == null) {
            return false;
        }
        List<List<String>> block = new Clip<>(model).pasted();
        List<Selection.Cell> cells = model.selection().cells();
        if (block.isEmpty() || cells.isEmpty()) {
            return true;
        }
        if (block.size() == 1 && block.getFirst().size() == 1) {
            String text = block.getFirst().getFirst();
            writeAll(Edits.Act.PASTED, cells, text);
            return true;
        }
        pasteBlock(block, cells.getFirst().line(), firstColumn(cells));
        return true;
    }

    private static int firstColumn(List<Selection.Cell> cells) {
        return cells.stream().mapToInt(Selection.Cell::column).min().orElse(0);
    }

    private void pasteBlock(List<List<String>> block, int top, int left) {
        Writing writing = new Writing(true);
        int line = top;
        for (List<String> texts : block) {
            Line.Item<R> item = model.item(line);
            for (int i = 0; i < texts.size(); i++) {
                if (item == null || left + i >= model.columns().size()) {
                    writing.outside(texts.get(i));
                } else {
                    String text = texts.get(i);
                    writing.put(
                            item.row(),
                            model.columns().get(left + i),
                            (editor, row) -> editor.read().apply(row, text),
                            text);
                }
            }
            int next = item == null ? -1 : model.selection().step(line, 1);
            line = next == line ? -1 : next;
        }
        writing.send(Edits.Act.PASTED, () -> select(top, left, block));
    }

    /// What was pasted is chosen afterwards.
    private void select(int top, int left, List<List<String>> block) {
        Selection<R> selection = model.selection();
        int bottom = top;
        for (int i = 1; i < block.size(); i++) {
            bottom = selection.step(bottom, 1);
        }
        int wide = block.stream().mapToInt(List::size).max().orElse(1);
        selection.moveTo(bottom, left + wide - 1, false);
        selection.moveTo(top, left, true);
    }

    private void writeAll(Edits.Act act, List<Selection.Cell> cells, String text) {
        write(act, cells, (cell, row) -> text);
    }

    private void write(
            Edits.Act act, List<Selection.Cell> cells, BiFunction<Selection.Cell, R, String> text) {
        Writing writing = new Writing(act == Edits.Act.PASTED);
        for (Selection.Cell cell : cells) {
            Line.Item<R> item = model.item(cell.line());
            if (item != null) {
                String wanted = text.apply(cell, item.row());
                writing.put(
                        item.row(),
                        model.columns().get(cell.column()),
                        (editor, row) -> editor.read().apply(row, wanted),
                        wanted);
            }
        }
        writing.send(act, () -> {});
    }

    /// Cells gathered to be written in one step, and those that could not be.
    private final class Writing {

        private final List<CellEdit<R>> edits = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final boolean tellsReadOnly;
        private boolean toldOutside;

        /// An empty step.
        ///
        /// @param tellsReadOnly cells that can't be changed are told of, not just passed over
        Writing(boolean tellsReadOnly) {
            this.tellsReadOnly = tellsReadOnly;
        }

        void put(R row, Column<R> column, BiFunction<Editor<R>, R, Reading> read, String text) {
            if (column.text(row).equals(text)) {
                return;
            }
            Editor<R> editor = column.editor(row);
            if (editor == null) {
                if (tellsReadOnly) {
                    refuse(row, column, text, grid.texts().get("kit.grid.paste.readonly"));
                }
                return;
            }
            switch (read.apply(editor, row)) {
                case Reading.Ok ok -> edits.add(new CellEdit<>(row, column, ok.value()));
                case Reading.Refused refused -> refuse(row, column, text, refused.sentence());
            }
        }

        void outside(String text) {
            if (!toldOutside && !text.isBlank()) {
                toldOutside = true;
                refusals.add(new Refusal("", "", text, grid.texts().get("kit.grid.paste.outside")));
            }
        }

        /// Writes in one step. Of a paste that is refused in part, nothing is written before the
        /// user has seen what.
        void send(Edits.Act act, Runnable then) {
            if (act == Edits.Act.PASTED && !refusals.isEmpty()) {
                PasteReview.ask(grid, edits.size(), refusals, () -> write(act, then));
            } else {
                write(act, then);
                Consumer<List<Refusal>> refused = model.acts().refused();
                if (refused != null && !refusals.isEmpty()) {
                    refused.accept(List.copyOf(refusals));
                }
            }
        }

        private void write(Edits.Act act, Runnable then) {
            Consumer<Edits<R>> edit = model.acts().edit();
            if (edit != null && !edits.isEmpty()) {
                edit.accept(new Edits<>(act, edits));
            }
            then.run();
        }

        private void refuse(R row, Column<R> column, String text, String sentence) {
            String name = model.columns().getFirst().shown(row);
            refusals.add(new Refusal(name, column.title(), text, sentence));
        }
    }
}
