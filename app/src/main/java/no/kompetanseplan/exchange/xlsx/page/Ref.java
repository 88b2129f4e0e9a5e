package no.kompetanseplan.exchange.xlsx.page;

import java.util.Locale;

/// Addresses of cells as formulas write them. Columns count from 0, rows from 1.
public final class Ref {

    private Ref() {}

    /// B7
    public static String cell(int column, int row) {
        return letters(column) + row;
    }

    /// $B$7
    public static String fixed(int column, int row) {
        return "$" + letters(column) + "$" + row;
    }

    /// B7:B9
    public static String range(int column, int firstRow, int lastRow) {
        return cell(column, firstRow) + ":" + cell(column, lastRow);
    }

    /// B7:D9
    public static String range(int column, int row, int lastColumn, int lastRow) {
        return cell(column, row) + ":" + cell(lastColumn, lastRow);
    }

    /// B$7
    public static String fixedRow(int column, int row) {
        return letters(column) + "$" + row;
    }

    /// The same address on another sheet: 'Ikke beregnet'!B7
    public static String on(String sheet, String address) {
        return "'" + sheet.replace("'", "''") + "'!" + address;
    }

    /// A formula with addresses, names and numbers set in for each %s.
    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library of its own
    public static String formula(String pattern, Object... parts) {
        return String.format(Locale.ROOT, pattern, parts);
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
