package no.kompetanseplan.exchange.xlsx.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The prints of a sheet's rows, as lines that each hold the prints of many: `row:prints`, or
/// `row:prints:name` where the row has a name for ever, with a semicolon between. Of a sheet with
/// very many rows the later ones give the print of their first cell alone.
final class Printed {

    private static final int MOST_WHOLE = 2_000;
    private static final int LONGEST_LINE = 8_000;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int rows;

    void row(int row, List<Cell> cells) {
        rows++;
        line.append(row).append(':');
        line.append(Print.of(rows > MOST_WHOLE ? cells.subList(0, 1) : cells));
        for (Cell cell : cells) {
            if (cell.style() == Style.ROW_ID && NAME.matcher(cell.words()).matches()) {
                line.append(':').append(cell.words());
            }
        }
        line.append(';');
        if (line.length() > LONGEST_LINE) {
            cut();
        }
    }

    private void cut() {
        lines.add(line.toString());
        line.setLength(0);
    }

    List<String> lines() {
        if (!line.isEmpty()) {
            cut();
        }
        return List.copyOf(lines);
    }
}
