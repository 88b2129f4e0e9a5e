package no.kompetanseplan.exchange.office.excel;

import org.jspecify.annotations.Nullable;

/// Cells that are shown as one; the value stands in the first. Rows from 1, columns from 0, ends
/// included.
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /// Reads a range such as `A2:B5`; null for what is none.
    static @Nullable Merge of(String range) {
        String[] corners = range.split(":", -1);
        if (corners.length != 2) {
            return null;
        }
        int firstRow = CellReader.rowOf(corners[0]);
        int firstColumn = CellReader.columnOf(corners[0]);
        return firstColumn < 0 || firstRow < 1
                ? null
                : new Merge(
                        firstRow,
                        CellReader.rowOf(corners[1]),
                        firstColumn,
                        CellReader.columnOf(corners[1]));
    }

    /// Whether it goes over several rows.
    public boolean isTall() {
        return lastRow > firstRow;
    }
}
