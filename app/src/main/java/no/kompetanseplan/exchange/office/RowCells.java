package no.kompetanseplan.exchange.office;

import no.kompetanseplan.exchange.ImportFailure;

import java.util.Arrays;

/// The cells of the row a stream stands at, used anew for each row.
public final class RowCells {

    private static final int FIRST_WIDTH = 32;

    private final Budget budget;
    private String[] cells = new String[FIRST_WIDTH];
    private int width;

    public RowCells(Budget budget) {
        this.budget = budget;
        Arrays.fill(cells, "");
    }

    /// Begins a row.
    public void clear() {
        Arrays.fill(cells, 0, width, "");
        width = 0;
    }

    /// Sets the text of a column, from 0; an empty one leaves it as it is.
    ///
    /// @throws ImportFailure beyond the limits
    public void put(int column, String text) throws ImportFailure {
        if (text.isEmpty()) {
            return;
        }
        budget.cells(column + 1);
        if (column >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(column + 1, before * 2));
            Arrays.fill(cells, before, cells.length, "");
        }
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    /// Columns up to the last one with text.
    public int width() {
        return width;
    }

    /// The text of a column; empty outside the row.
    public String text(int column) {
        return column >= 0 && column < width ? cells[column] : "";
    }
}
