package no.kompetanseplan.exchange.office;

import java.util.ArrayList;
import java.util.List;

/// A row of a table.
///
/// @param number as the program shows it: the number beside the row in Excel, from 1 in a Word
///   table
/// @param isHead whether the file says that it is a head, repeated on each page
public record SourceRow(int number, List<SourceCell> cells, boolean isHead) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /// The text of a column; empty outside the row.
    public String text(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).text() : "";
    }

    public boolean isContinued(int column) {
        return column >= 0 && column < cells.size() && cells.get(column).isContinued();
    }

    /// Whether no cell of its own has text.
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.isContinued() || cell.text().isBlank());
    }

    /// The columns with text of their own.
    public List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().isBlank() && !cells.get(i).isContinued()) {
                filled.add(i);
            }
        }
        return filled;
    }
}
