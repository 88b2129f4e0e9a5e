package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.office.SourceRow;
import no.kompetanseplan.exchange.office.SourceTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A table of registered positions: a column of municipalities, one of whole numbers, and no more
/// than shares besides.
///
/// @param lines municipalities with their positions, in order
/// @param rest what follows from the lines and is reckoned anew: shares and totals, as they stand
record StaffingRows(List<Line> lines, String rest) {

    private static final int MOST_COLUMNS = 3;
    private static final int MOST_MUNICIPALITIES = 30;
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 60;
    private static final Pattern MUNICIPALITY =
            Pattern.compile("(?U).*\\b(kommune|kommuner|kommunar|municipality)\\b.*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:[ .\u00A0\u202F]?\\d{3})?");
    private static final Pattern SHARE =
            Pattern.compile("(?:\\d{1,3}(?:[.,]\\d{1,2})?[ \u00A0\u202F]?%?)?");
    private static final Pattern TOTAL =
            Pattern.compile("(?iu)(sum|total|totalt|i alt|til sammen|regionen|samlet|samla)\\b.*");

    /// A municipality.
    record Line(String name, int positions) {}

    /// The table as one of staffing; null when it is none.
    static @Nullable StaffingRows of(SourceTable table) {
        if (table.rows().size() <= FEWEST || table.width() > MOST_COLUMNS || table.width() < 2) {
            return null;
        }
        SourceRow head = table.rows().getFirst();
        if (!MUNICIPALITY.matcher(head.text(0).toLowerCase(Locale.ROOT)).matches()) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (SourceRow row : table.rows().subList(1, table.rows().size())) {
            if (!isRow(row)) {
                return null;
            }
            String name = row.text(0).strip();
            String count = row.text(1).strip();
            if (TOTAL.matcher(name).matches()) {
                rest.append(name).append(' ').append(count).append(' ');
            } else {
                lines.add(new Line(name, Integer.parseInt(count.replaceAll("\\D", ""))));
            }
            rest.append(row.text(2).strip()).append(' ');
        }
        boolean isTable = lines.size() >= FEWEST && lines.size() <= MOST_MUNICIPALITIES;
        return isTable ? new StaffingRows(List.copyOf(lines), rest.toString().strip()) : null;
    }

    private static boolean isRow(SourceRow row) {
        String name = row.text(0).strip();
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && COUNT.matcher(row.text(1).strip()).matches()
                && SHARE.matcher(row.text(2).strip()).matches();
    }
}
