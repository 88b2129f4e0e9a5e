package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.exchange.office.excel.SheetStream;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rows of a column in which every number was the result of a formula when the workbook was made.
///
/// @param column from 0
/// @param first row, from 1
/// @param last row, included
record Results(int column, int first, int last) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):\\1(\\d{1,7})");

    /// The range as the workbook keeps it; null for anything else.
    static @Nullable Results of(String range) {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches()) {
            return null;
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new Results(
                column - 1, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /// Whether a number stands where the workbook had a result.
    ///
    /// @param was the number of the row when the workbook was made
    boolean isTypedOver(int was, SheetStream row) {
        return holds(was)
                && !row.isFormula(column)
                && ReturnedFigure.number(row.text(column)) != null;
    }

    boolean holds(int row) {
        return row >= first && row <= last;
    }
}
