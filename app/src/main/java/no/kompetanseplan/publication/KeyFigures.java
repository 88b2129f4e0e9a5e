package no.kompetanseplan.publication;

import no.kompetanseplan.model.value.LargestRemainder;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Threshold;
import no.kompetanseplan.staffing.Axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The numbers of a public table by row, as all may see them. Whatever is derived is derived of
/// shown counts alone: a share where both its part and the rest of its group are shown, a mean
/// where its sum and its count are.
final class KeyFigures {

    static final String TIME = "time.";
    static final String AGE = "age.";
    static final String EDUCATION = "education.";
    static final String FURTHER = "further.";

    private static final String OLD = AGE + "50-";
    private static final String YOUNG = AGE + "-49";
    private static final String PART_TIME = TIME + Axis.PART_TIME;
    private static final String FULL_TIME = TIME + Axis.FULL_TIME;

    /// Groups smaller than this have shares in whole per cent.
    private static final int MANY = 100;

    private static final int TENTHS = 1000;

    /// A position in full, in 1/100 %.
    private static final int FULL = 10_000;

    private KeyFigures() {}

    /// Names the part of a table of key figures that holds one trait.
    static String part(StaffTable table, String prefix) {
        return table.key() + "/" + prefix.substring(0, prefix.length() - 1);
    }

    /// A shown table of key figures in the parts that were masked apart, each with its sums.
    static List<MaskedTable> parts(StaffTable table, MaskedTable shown) {
        List<MaskedTable> parts = new ArrayList<>();
        parts.add(part(table.key(), shown, List.of(TIME, AGE)));
        parts.add(part(part(table, EDUCATION), shown, List.of(EDUCATION)));
        parts.add(part(part(table, FURTHER), shown, List.of(FURTHER)));
        return parts;
    }

    private static MaskedTable part(String key, MaskedTable shown, List<String> prefixes) {
        int[] columns =
                IntStream.range(0, shown.columns().size())
                        .filter(at ->
                                prefixes.stream().anyMatch(shown.columns().get(at)::startsWith))
                        .toArray();
        List<List<Cell>> cells = new ArrayList<>();
        for (List<Cell> row : shown.cells()) {
            List<Cell> line = new ArrayList<>();
            Arrays.stream(columns).forEach(at -> line.add(row.get(at)));
            line.add(row.getLast());
            cells.add(line);
        }
        List<String> names = Arrays.stream(columns).mapToObj(shown.columns()::get).toList();
        return new MaskedTable(key, shown.rows(), names, cells, 0, 0);
    }

    /// Columns of the table of key figures that must be shown before a sum of sizes may be.
    static List<Integer> base(MaskedTable shown) {
        return List.of(
                shown.columns().indexOf(PART_TIME),
                shown.columns().indexOf(FULL_TIME),
                shown.columns().size());
    }

    /// The values by row, that of all rows last where the table has one.
    ///
    /// @param fte sums of sizes by row, in 1/100 %; none where the table shows none
    static List<List<Value>> of(
            StaffTable table, MaskedTable shown, List<Cell> fte, Threshold threshold) {
        return table.isKeys() ? keys(shown, fte, threshold) : counts(shown, threshold);
    }

    // ---------- counts ----------

    private static List<List<Value>> counts(MaskedTable shown, Threshold threshold) {
        List<List<Value>> values = new ArrayList<>();
        for (List<Cell> row : shown.cells()) {
            values.add(new ArrayList<>(row.stream().map(KeyFigures::count).toList()));
        }
        if (shown.cells().size() > shown.rows().size()) {
            List<Value> shares = shares(shown, threshold);
            for (int row = 0; row < values.size(); row++) {
                values.get(row).add(shares.get(row));
            }
        }
        return values;
    }

    private static Value count(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long count) -> new Value.Count(count);
            case Cell.Hidden _ -> new Value.Hidden();
        };
    }

    /// What each row is of all; the shares add up to the whole where all are shown (formula F21).
    private static List<Value> shares(MaskedTable shown, Threshold threshold) {
        List<Cell> sums = shown.cells().stream().map(List::getLast).toList();
        List<Value> shares = new ArrayList<>();
        boolean isWhole = sums.stream().noneMatch(Cell.Hidden.class::isInstance);
        if (isWhole && sums.getLast() instanceof Cell.Shown(long all) && all >= MANY) {
            List<BigDecimal> weights =
                    sums.subList(0, sums.size() - 1).stream()
                            .map(each -> each instanceof Cell.Shown(long n) ? n : 0L)
                            .map(BigDecimal::valueOf)
                            .toList();
            LargestRemainder.split(TENTHS, weights)
                    .forEach(each -> shares.add(new Value.Percent(BigDecimal.valueOf(each, 1))));
            shares.add(new Value.Percent(BigDecimal.valueOf(TENTHS, 1)));
            return shares;
        }
        sums.forEach(each -> shares.add(share(each, sums.getLast(), threshold)));
        return shares;
    }

    // ---------- key figures ----------

    private static List<List<Value>> keys(MaskedTable shown, List<Cell> fte, Threshold threshold) {
        List<List<Value>> values = new ArrayList<>();
        for (int row = 0; row < shown.cells().size(); row++) {
            List<Value> line = new ArrayList<>();
            Cell all = shown.at(row, shown.columns().size());
            line.add(count(all));
            if (!fte.isEmpty()) {
                line.add(fte(fte.get(row)));
                line.add(mean(fte.get(row), all));
            }
            line.add(share(shown, row, PART_TIME, FULL_TIME, threshold));
            line.add(share(shown, row, OLD, YOUNG, threshold));
            line.add(
                    share(
                            shown,
                            row,
                            EDUCATION + "not-relevant",
                            EDUCATION + "relevant",
                            threshold));
            line.add(share(shown, row, FURTHER + "yes", FURTHER + "no", threshold));
            values.add(line);
        }
        return values;
    }

    private static Value fte(Cell sum) {
        return switch (sum) {
            case Cell.Shown(long hundredths) ->
                    new Value.Fte(
                            BigDecimal.valueOf(hundredths, 4).setScale(1, RoundingMode.HALF_UP));
            case Cell.Hidden _ -> new Value.Hidden();
        };
    }

    private static Value mean(Cell sum, Cell positions) {
        boolean isShown = sum instanceof Cell.Shown && positions instanceof Cell.Shown;
        if (isShown
                && sum instanceof Cell.Shown(long hundredths)
                && positions instanceof Cell.Shown(long count)) {
            return percent(hundredths, count * FULL, count);
        }
        return new Value.Hidden();
    }

    /// A part of those of whom it is known: hidden unless both it and the others are shown.
    private static Value share(
            MaskedTable shown, int row, String part, String rest, Threshold threshold) {
        Cell one = shown.at(row, shown.columns().indexOf(part));
        Cell other = shown.at(row, shown.columns().indexOf(rest));
        return one instanceof Cell.Shown(long n) && other instanceof Cell.Shown(long m)
                ? share(one, new Cell.Shown(n + m), threshold)
                : new Value.Hidden();
    }

    private static Value share(Cell part, Cell group, Threshold threshold) {
        if (part instanceof Cell.Shown(long n) && group instanceof Cell.Shown(long all)) {
            if (all == 0) {
                return new Value.None();
            }
            return all < threshold.persons() ? new Value.Hidden() : percent(n, all, all);
        }
        return new Value.Hidden();
    }

    /// @param persons in the group, that decide how exact it is
    private static Value percent(long part, long of, long persons) {
        return of == 0
                ? new Value.None()
                : new Value.Percent(
                        BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(
                                        BigDecimal.valueOf(of),
                                        persons < MANY ? 0 : 1,
                                        RoundingMode.HALF_UP));
    }
}
