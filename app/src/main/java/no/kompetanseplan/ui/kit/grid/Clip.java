package no.kompetanseplan.ui.kit.grid;

import javafx.scene.input.Clipboard;

import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Selection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The chosen cells on the clipboard, as text for spreadsheets and as a table for word processors.
final class Clip<R> {

    /// Blanks that group digits: a spreadsheet takes a number that holds them for a text.
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[\\u00a0\\u202f](?=\\d)");

    private final GridModel<R> model;

    Clip(GridModel<R> model) {
        this.model = model;
    }

    /// Puts the smallest rectangle of columns around the chosen cells on the clipboard; cells in it
    /// that are not chosen are empty. Whole rows take the column heads along.
    void copy() {
        Selection<R> selection = model.selection();
        List<Selection.Cell> cells = selection.cells();
        if (cells.isEmpty()) {
            return;
        }
        int left = cells.stream().mapToInt(Selection.Cell::column).min().orElse(0);
        int right = cells.stream().mapToInt(Selection.Cell::column).max().orElse(0);
        List<List<String>> block = new ArrayList<>();
        if (selection.isWholeRows()) {
            block.add(model.columns().stream().map(Column::title).toList());
        }
        for (int line : selection.chosenLines()) {
            block.add(texts(line, left, right));
        }
        TableClip.copy(block, selection.isWholeRows());
    }

    private List<String> texts(int line, int left, int right) {
        List<String> texts = new ArrayList<>();
        Line.Item<R> item = model.item(line);
        for (int column = left; column <= right && item != null; column++) {
            boolean chosen = model.selection().contains(line, column);
            texts.add(chosen ? text(model.columns().get(column), item.row()) : "");
        }
        return texts;
    }

    private String text(Column<R> column, R row) {
        String text = column.text(row);
        return column.isRight()
                ? GROUPING.matcher(text).replaceAll("").replace('\u2212', '-')
                : text;
    }

    /// What is on the clipboard as rows of cells, without the column heads if they came along.
    List<List<String>> pasted() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<List<String>> block = Tsv.read(text);
        List<String> heads = model.columns().stream().map(Column::title).toList();
        return block.size() > 1 && block.getFirst().equals(heads)
                ? block.subList(1, block.size())
                : block;
    }
}
