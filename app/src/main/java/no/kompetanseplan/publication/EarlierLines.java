package no.kompetanseplan.publication;

import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Edition;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// Whether any edition showed key figures.
    static boolean hasKeys(List<List<String>> editions) {
        return editions.stream()
                .flatMap(List::stream)
                .filter(line -> line.startsWith(TABLE + TAB))
                .anyMatch(line ->
                        StaffTable.of(line.split(TAB, -1)[1].split("/", 2)[0])
                                .filter(StaffTable::isKeys)
                                .isPresent());
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

    /// The counts that are known from earlier editions, over the groups of today. Tables and
    /// categories that are no more are passed over.
    static List<Edition.Earlier> read(List<List<String>> editions, StaffGroups staff) {
        List<Edition.Earlier> known = new ArrayList<>();
        read(editions, staff, known, new ArrayList<>());
        return known;
    }

    /// The full-time equivalents that are known from earlier editions.
    static List<Sums.Earlier> sums(List<List<String>> editions, StaffGroups staff) {
        List<Sums.Earlier> known = new ArrayList<>();
        read(editions, staff, new ArrayList<>(), known);
        return known;
    }

    private static void read(
            List<List<String>> editions,
            StaffGroups staff,
            List<Edition.Earlier> known,
            List<Sums.Earlier> sums) {
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
                } else if (values[0].equals(SUMS) && table.isPresent()) {
                    add(sums, table.get(), values);
                }
            }
        }
    }

    private static void add(List<Sums.Earlier> known, CrossTable table, String[] values) {
        int most = table.rows().size() + (table.hasRowOfSums() ? 1 : 0);
        for (int i = 1; i < values.length && i <= most; i++) {
            if (values[i].matches(A_NUMBER)) {
                known.add(new Sums.Earlier(table, i - 1, Long.parseLong(values[i])));
            }
        }
    }

    private static Optional<CrossTable> table(String[] values, StaffGroups staff) {
        List<String> rows = List.of(values[2].split("\\|", -1));
        List<String> columns = List.of(values[3].split("\\|", -1));
        List<String> names = new ArrayList<>(rows);
        names.addAll(columns);
        return Optional.ofNullable(staff.tables().get(values[1]))
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
            boolean isNumber = values[i].matches(A_NUMBER);
            boolean isThere =
                    i <= table.columns().size()
                            || (i == table.columns().size() + 1 && table.hasColumnOfSums());
            if (isNumber && isThere) {
                known.add(new Edition.Earlier(table, row, i - 1, Long.parseLong(values[i])));
            }
        }
    }
}
