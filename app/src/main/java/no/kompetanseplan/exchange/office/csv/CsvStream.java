package no.kompetanseplan.exchange.office.csv;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.RowCells;
import no.kompetanseplan.exchange.office.RowStream;

import java.io.IOException;
import java.io.Reader;

/// The rows of a text file with columns. Quotes may hold separators, line ends and doubled quotes;
/// a quote within a cell that does not begin with one is a sign like others.
public final class CsvStream implements RowStream {

    private static final int LONGEST_CELL = 32_767;
    private static final int CHUNK = 1 << 15;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final String name;
    private final Budget budget;
    private final char[] chunk = new char[CHUNK];
    private int at;
    private int filled;
    private final char[] cell = new char[LONGEST_CELL];
    private int length;
    private final RowCells cells;
    private int columns;
    private int row;

    CsvStream(Reader in, char separator, String name, Budget budget) {
        this.in = in;
        this.separator = separator;
        this.name = name;
        this.budget = budget;
        this.cells = new RowCells(budget);
    }

    @Override
    public boolean next() throws ImportFailure {
        while (true) {
            int sign = peek();
            if (sign == END) {
                return false;
            }
            row++;
            columns = 0;
            cells.clear();
            readRow();
            if (cells.width() > 0 && !isSeparatorLine()) {
                budget.row();
                return true;
            }
        }
    }

    /// Excel's own first line that names the separator is none of the table.
    private boolean isSeparatorLine() {
        return row == 1 && (text(0).startsWith("sep=") || text(0).equals("sep"));
    }

    private void readRow() throws ImportFailure {
        int end;
        do {
            length = 0;
            end = peek() == '"' ? quoted() : plain();
            keep();
        } while (end == separator);
        if (end == '\r' && peek() == '\n') {
            at++;
        }
    }

    /// Reads a cell to its end; gives the sign it ended with.
    private int plain() throws ImportFailure {
        while (true) {
            int sign = take();
            if (sign == separator || sign == '\n' || sign == '\r' || sign == END) {
                return sign;
            }
            put((char) sign);
        }
    }

    private int quoted() throws ImportFailure {
        at++;
        while (true) {
            int sign = take();
            if (sign == END) {
                throw new ImportFailure("import.csv.quote", null, name, row);
            }
            if (sign != '"') {
                put((char) sign);
            } else if (peek() == '"') {
                at++;
                put('"');
            } else {
                return plain();
            }
        }
    }

    private void put(char sign) throws ImportFailure {
        if (length == LONGEST_CELL) {
            throw new ImportFailure("import.csv.quote", null, name, row);
        }
        cell[length] = sign;
        length++;
    }

    private void keep() throws ImportFailure {
        cells.put(columns, blank() ? "" : new String(cell, 0, length));
        columns++;
    }

    private boolean blank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(cell[i])) {
                return false;
            }
        }
        return true;
    }

    private int peek() throws ImportFailure {
        return at < filled || fill() ? chunk[at] : END;
    }

    private int take() throws ImportFailure {
        return at < filled || fill() ? chunk[at++] : END;
    }

    private boolean fill() throws ImportFailure {
        try {
            filled = in.read(chunk, 0, CHUNK);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return false;
            }
            budget.unpack(filled);
            return true;
        } catch (ImportFailure e) {
            throw e;
        } catch (IOException e) {
            throw new ImportFailure("import.csv.unreadable", e, name);
        }
    }

    /// Cells of the row, blank ones at its end counted too.
    int columns() {
        return columns;
    }

    @Override
    public int number() {
        return row;
    }

    @Override
    public int width() {
        return cells.width();
    }

    @Override
    public String text(int column) {
        return cells.text(column);
    }

    @Override
    public boolean isFormula(int column) {
        return false;
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public void close() throws ImportFailure {
        try {
            in.close();
        } catch (IOException e) {
            throw new ImportFailure("import.csv.unreadable", e, name);
        }
    }
}
