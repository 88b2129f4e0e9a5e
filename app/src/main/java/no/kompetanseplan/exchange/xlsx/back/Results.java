package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.excel.SheetStream;
import no.kompetanseplan.exchange.xlsx.page.Ref;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rows of a column in which every number was the result of a formula when the workbook was made.
///
/// @param column from 0
/// @param first row, from 1
/// @param last row, included
record Results(int column, int first, int last) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):\\1(\\d{1,7})");

    /// More than these are told by their number.
    private static final int MOST_TOLD = 20;

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

    /// Numbers that stand where the workbook had results: they are not taken, and somebody who
    /// typed one must hear of it.
    static List<Reason> typedOver(String sheet, List<Results> all, SheetStream rows)
            throws ImportFailure {
        List<Reason> told = new ArrayList<>();
        int more = 0;
        while (rows.next()) {
            for (Results each : all) {
                if (!each.isTypedOver(rows)) {
                    continue;
                }
                if (told.size() < MOST_TOLD) {
                    String address = Ref.cell(each.column, rows.number());
                    told.add(Reason.of("back.result", sheet, address, rows.text(each.column)));
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            told.add(Reason.of("back.results-more", sheet, more));
        }
        return told;
    }

    private boolean isTypedOver(SheetStream row) {
        return row.number() >= first
                && row.number() <= last
                && !row.isFormula(column)
                && ReturnedFigure.number(row.text(column)) != null;
    }
}
