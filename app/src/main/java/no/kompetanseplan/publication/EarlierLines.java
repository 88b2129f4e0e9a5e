package no.kompetanseplan.publication;

import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A public edition as a plan keeps it: for each table a line with its key and the categories it
/// had, then a line for each row with what it showed. What was hidden is a sign here too.
public final class EarlierLines {

    private static final String TABLE = "table";
    private static final String ROW = "row";
    private static final String SUMS = "fte";
    private static final String TAB = "\t";
    private static final String A_NUMBER = "[0-9]{1,15}";

    private EarlierLines() {}

    /// The lines of an edition that is given out.
    public static List<String> write(Publication publication) {
        List<String> lines = new ArrayList<>();
        for (Publication.Entry entry : publication.entries()) {
            MaskedTable shown = entry.shown();
            if (shown == null) {
                continue;
            }
            if (entry.table().isKeys()) {
                KeyFigures.parts(entry.table(), shown).forEach(part -> table(lines, part));
            } else {
                table(lines, shown);
            }
        }
        for (Publication.Entry entry : publication.entries()) {
            MaskedTable shown = entry.shown();
            if (shown != null && !entry.fte().isEmpty()) {
                lines.add(head(KeyFigures.parts(entry.table(), shown).getFirst()));
                lines.add(line(SUMS, entry.fte()));
            }
        }
        return lines;
    }

    private static void table(List<String> lines, MaskedTable shown) {
        lines.add(head(shown));
        shown.cells().forEach(row -> lines.add(line(ROW, row)));
    }

    private static String head(MaskedTable shown) {
        return String.join(
                TAB,
                TABLE,
                shown.key(),
                String.join("|", shown.rows()),
                String.join("|", shown.columns()));
    }

    private static String line(String kind, List<Cell> cells) {
        StringBuilder line = new StringBuilder(kind);
        for (Cell cell : cells) {
            line.append(TAB)
                    .append(
                            switch (cell) {
                                case Cell.Shown(long count) -> Long.toString(count);
                                case Cell.Hidden _ -> Cell.SIGN;
                            });
        }
        return line.toString();
    }

    /// A table as an edition showed it.
    ///
    /// @param cells by row, with sums; null where one was hidden
    /// @param sums full-time equivalents by row, in 1/100 %; null where one was hidden
    record Old(
            String key,
            List<String> rows,
            List<String> columns,
            List<List<@Nullable Long>> cells,
            List<@Nullable Long> sums) {}

    /// The tables of an edition; lines that make no sense are passed over.
    static List<Old> read(List<String> lines) {
        List<Old> tables = new ArrayList<>();
        for (String line : lines) {
            String[] values = line.split(TAB, -1);
            if (values[0].equals(TABLE)) {
                tables.add(
                        values.length == 4
                                ? old(values[1], names(values[2]), names(values[3]))
                                : old("", List.of(), List.of()));
            } else if (values[0].equals(ROW) && !tables.isEmpty()) {
                tables.getLast().cells.add(numbers(values));
            } else if (values[0].equals(SUMS) && !tables.isEmpty()) {
                tables.getLast().sums.addAll(numbers(values));
            }
        }
        return tables;
    }

    private static Old old(String key, List<String> rows, List<String> columns) {
        return new Old(key, rows, columns, new ArrayList<>(), new ArrayList<>());
    }

    private static List<String> names(String joined) {
        return List.of(joined.split("\\|", -1));
    }

    private static List<@Nullable Long> numbers(String[] values) {
        List<@Nullable Long> numbers = new ArrayList<>();
        for (int i = 1; i < values.length; i++) {
            numbers.add(values[i].matches(A_NUMBER) ? Long.valueOf(values[i]) : null);
        }
        return numbers;
    }
}
