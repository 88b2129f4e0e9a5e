package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Full-time equivalents of the rows of tables that are published together, one for each row and
/// one for their sum. Hidden are those the rule for sums hides ([Threshold#hidesSum]), those of
/// rows whose positions are not shown in full, since a sum of sizes tells how many there are and
/// how many are whole, those where one who works part-time would learn of another who does, and as
/// many others as keep these from being worked out or bounded.
public final class Sums {

    /// A published table of positions.
    ///
    /// @param base columns that must be shown in a row before its sum of sizes may be
    public record Table(CrossTable table, MaskedTable shown, List<Integer> base) {}

    /// A sum that was shown in an earlier edition.
    ///
    /// @param row from 0; the number of rows for the sum of them
    /// @param hundredths as it was shown, in 1/100 %
    public record Earlier(CrossTable table, int row, long hundredths) {}

    /// One sum of sizes.
    ///
    /// @param least as small as it could be by what is shown of those who work full-time
    /// @param most as large as it could be by the number of its positions
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Line(
            int table, boolean isTotal, int[] parts, long value, long least, long most) {

        /// What is not known of it.
        long room() {
            return most - least;
        }
    }

    private static final long WHOLE = 10_000;

    private final Groups groups;
    private final Threshold threshold;
    private final List<Line> lines = new ArrayList<>();
    private final BitSet secret = new BitSet();
    private final BitSet hidden = new BitSet();

    private Sums(Groups groups, Threshold threshold) {
        this.groups = groups;
        this.threshold = threshold;
    }

    /// The sums of each table by row, that of all rows last where the table has one, in 1/100 %.
    ///
    /// @param earlier what is known already, where it still holds
    public static List<List<Cell>> of(
            Groups groups, List<Table> tables, List<Earlier> earlier, Threshold threshold) {
        Sums sums = new Sums(groups, threshold);
        for (int i = 0; i < tables.size(); i++) {
            sums.add(i, tables.get(i));
        }
        sums.eliminate(earlier);
        for (int i = 0; i < tables.size(); i++) {
            sums.keepApart(i);
        }
        return IntStream.range(0, tables.size()).mapToObj(sums::cells).toList();
    }

    private void add(int number, Table of) {
        for (int row = 0; row < of.table.height(); row++) {
            int[] parts = of.table.parts(row, of.table.columns().size());
            long[] held = groups.holdings(parts);
            int at = row;
            boolean isWhole =
                    of.base.stream().allMatch(each -> of.shown.at(at, each) instanceof Cell.Shown);
            if (!isWhole || threshold.hidesSum(held) || threshold.tellsOfPartTime(held)) {
                secret.set(lines.size());
            }
            long whole = LongStream.of(held).filter(each -> each >= WHOLE).count();
            lines.add(
                    new Line(
                            number,
                            row == of.table.rows().size(),
                            parts,
                            LongStream.of(held).sum(),
                            isWhole ? WHOLE * whole : 0,
                            WHOLE * groups.count(parts)));
        }
    }

    /// Hides what would give a secret sum away by adding and subtracting.
    private void eliminate(List<Earlier> earlier) {
        hidden.or(secret);
        Span shown = new Span(groups.size());
        List<Span.Rest> secrets =
                new ArrayList<>(
                        secret.stream()
                                .mapToObj(each -> shown.rest(lines.get(each).parts))
                                .toList());
        for (Earlier known : earlier) {
            int[] parts = known.table.parts(known.row, known.table.columns().size());
            if (LongStream.of(groups.holdings(parts)).sum() == known.hundredths) {
                show(shown, shown.rest(parts), secrets);
            }
        }
        int[] inTurn =
                IntStream.range(0, lines.size())
                        .filter(each -> !secret.get(each))
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingLong(each -> -lines.get(each).most)
                                        .thenComparingInt(each -> each))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int line : inTurn) {
            Span.Rest rest = shown.rest(lines.get(line).parts);
            if (!rest.isZero() && secrets.stream().anyMatch(rest::isParallel)) {
                hidden.set(line);
            } else {
                show(shown, rest, secrets);
            }
        }
    }

    private static void show(Span shown, Span.Rest rest, List<Span.Rest> secrets) {
        if (!rest.isZero()) {
            shown.add(rest);
            secrets.forEach(shown::reduce);
            secrets.removeIf(Span.Rest::isZero);
        }
    }

    /// Hides more rows of a table until each secret sum can be anything in half of the room that
    /// its positions and those who work full-time give it; where nothing helps, no sum of any table
    /// is shown.
    private void keepApart(int table) {
        List<Integer> rows =
                IntStream.range(0, lines.size())
                        .filter(each -> lines.get(each).table == table)
                        .filter(each -> !lines.get(each).isTotal)
                        .boxed()
                        .toList();
        while (rows.stream().anyMatch(each -> secret.get(each) && isNarrow(each, rows))) {
            int next =
                    rows.stream()
                            .filter(each -> !hidden.get(each))
                            .min(Comparator.comparingLong(each -> lines.get(each).most))
                            .orElse(-1);
            if (next < 0) {
                hidden.set(0, lines.size());
                return;
            }
            hidden.set(next);
        }
    }

    private boolean isNarrow(int line, List<Integer> rows) {
        boolean hasTotal =
                lines.stream()
                        .anyMatch(each ->
                                each.isTotal
                                        && each.table == lines.get(line).table
                                        && !hidden.get(lines.indexOf(each)));
        if (!hasTotal) {
            return false;
        }
        long together = 0;
        long fewest = 0;
        long others = 0;
        for (int each : rows) {
            if (hidden.get(each)) {
                together += lines.get(each).value;
                fewest += each == line ? 0 : lines.get(each).least;
                others += each == line ? 0 : lines.get(each).most;
            }
        }
        long most = Math.min(lines.get(line).most, together - fewest);
        long least = Math.max(lines.get(line).least, together - others);
        return 2 * (most - least) < lines.get(line).room();
    }

    private List<Cell> cells(int table) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).table == table) {
                cells.add(hidden.get(i) ? new Cell.Hidden() : new Cell.Shown(lines.get(i).value));
            }
        }
        return cells;
    }
}
