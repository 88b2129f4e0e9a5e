package no.kompetanseplan.exchange.xlsx.page;

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

    /// A formula with addresses, names and numbers set in for each %s, in their order.
    public static String formula(String pattern, Object... parts) {
        StringBuilder formula = new StringBuilder(4 * pattern.length());
        int from = 0;
        for (Object part : parts) {
            int at = pattern.indexOf("%s", from);
            if (at < 0) {
                throw new IllegalArgumentException(pattern);
            }
            formula.append(pattern, from, at).append(part);
            from = at + 2;
        }
        return formula.append(pattern, from, pattern.length()).toString();
    }

    static String letters(int column) {
        if (column < 26) {
            return String.valueOf((char) ('A' + column));
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
