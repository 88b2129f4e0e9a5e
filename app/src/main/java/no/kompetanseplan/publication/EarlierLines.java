package no.kompetanseplan.publication;

import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Edition;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A public edition as a plan keeps it: for each table a line with its key and the categories it
/// had, then a line for each row with what it showed. What was hidden is a sign here too.
public final class EarlierLines {

    private static final String TABLE = "table";
    private static final String ROW = "row";
    private static final String TAB = "\t";

    private EarlierLines() {}

    /// The lines of an edition that is given out.
    public static List<String> write(Publication publication) {
        List<String> lines = new ArrayList<>();
        for (Publication.Entry entry : publication.entries()) {
            MaskedTable shown = entry.shown();
            if (shown != null) {
                lines.add(
                        String.join(
                                TAB,
                                TABLE,
                                shown.key(),
                                String.join("|", shown.rows()),
                                String.join("|", shown.columns())));
                shown.cells().forEach(row -> lines.add(line(row)));
            }
        }
        return lines;
    }

    private static String line(List<Cell> cells) {
        StringBuilder line = new StringBuilder(ROW);
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

    /// What is known from earlier editions, over the groups of today. Tables and categories that
    /// are no more are passed over.
    static List<Edition.Earlier> read(List<List<String>> editions, StaffGroups staff) {
        List<Edition.Earlier> known = new ArrayList<>();
        for (List<String> lines : editions) {
            Optional<CrossTable> table = Optional.empty();
            int row = 0;
            for (String line : lines) {
                String[] values = line.split(TAB, -1);
                if (values[0].equals(TABLE) && values.length == 4) {
                    table = table(values, staff);
                    row = 0;
                } else if (values[0].equals(ROW) && table.isPresent()) {
                    add(known, table.get(), row++, values);
                }
            }
        }
        return known;
    }

    private static Optional<CrossTable> table(String[] values, StaffGroups staff) {
        List<String> rows = List.of(values[2].split("\\|", -1));
        List<String> columns = List.of(values[3].split("\\|", -1));
        List<String> names = new ArrayList<>(rows);
        names.addAll(columns);
        return StaffTable.of(values[1])
                .map(staff.tables()::get)
                .map(made -> made.joined(Merge.read(String.join("\n", names), made)))
                .filter(made -> made.rows().equals(rows) && made.columns().equals(columns));
    }

    private static void add(
            List<Edition.Earlier> known, CrossTable table, int row, String[] values) {
        boolean isSum = row == table.rows().size();
        if (row > table.rows().size() || (isSum && !table.hasRowOfSums())) {
            return;
        }
        for (int i = 1; i < values.length; i++) {
            boolean isNumber = values[i].matches("[0-9]{1,15}");
            boolean isThere =
                    i <= table.columns().size()
                            || (i == table.columns().size() + 1 && table.hasColumnOfSums());
            if (isNumber && isThere) {
                known.add(new Edition.Earlier(table, row, i - 1, Long.parseLong(values[i])));
            }
        }
    }
}
