package no.kompetanseplan.bench;

import no.kompetanseplan.privacy.Figures;
import no.kompetanseplan.privacy.Suppression;
import no.kompetanseplan.privacy.Threshold;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Random;

/// Hiding the small counts of tables with sums, beside a plain way that hides one more cell in each
/// row and column with only one: time, and how many small cells a reader narrows down too far.
final class Masking {

    private static final int COLUMNS = 12;
    private static final int[] ROWS = {10, 20, 40};
    private static final double MILLI = 1e6;
    private static final long MANY = 1_000_000;

    private final int rows;
    private final long[] cells;
    private final Threshold threshold = Threshold.USUAL;

    private Masking(int rows) {
        this.rows = rows;
        this.cells = new long[rows * COLUMNS];
        Random random = new Random(rows);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (long) Math.floor(Math.exp(random.nextGaussian() * 1.2 + 2.6));
        }
    }

    /// A line for each size.
    static String text() {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%-8s %9s %11s %11s %8s %8s %8s %8s%n",
                        "job",
                        "cells",
                        "ours ms",
                        "peer ms",
                        "hidden",
                        "found",
                        "peer's",
                        "found"));
        new Masking(ROWS[0]).ours(); // warm
        for (int rows : ROWS) {
            Masking table = new Masking(rows);
            long start = System.nanoTime();
            BitSet ours = table.ours();
            double millis = (System.nanoTime() - start) / MILLI;
            long between = System.nanoTime();
            BitSet plain = table.plain();
            double peer = (System.nanoTime() - between) / MILLI;
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-8s %9d %11.2f %11.2f %8d %8d %8d %8d%n",
                            "mask",
                            table.cells.length,
                            millis,
                            peer,
                            ours.cardinality(),
                            table.found(ours),
                            plain.cardinality(),
                            table.found(plain)));
        }
        return text.toString();
    }

    private BitSet ours() {
        Figures figures = new Figures(cells);
        BitSet shown = new BitSet();
        for (int i = 0; i < cells.length; i++) {
            shown.set(figures.add(i));
        }
        for (int row = 0; row < rows; row++) {
            shown.set(figures.add(line(row, true)));
        }
        for (int column = 0; column < COLUMNS; column++) {
            shown.set(figures.add(line(column, false)));
        }
        return Suppression.of(figures, threshold).hidden();
    }

    private BitSet plain() {
        BitSet hidden = new BitSet();
        for (int i = 0; i < cells.length; i++) {
            hidden.set(i, threshold.hides(cells[i]));
        }
        for (int line = 0; line < rows + COLUMNS; line++) {
            int[] of = line < rows ? line(line, true) : line(line - rows, false);
            if (Arrays.stream(of).filter(hidden::get).count() == 1) {
                Arrays.stream(of)
                        .filter(each -> !hidden.get(each))
                        .reduce((one, other) -> cells[one] <= cells[other] ? one : other)
                        .ifPresent(hidden::set);
            }
        }
        return hidden;
    }

    /// Small cells that bounds alone narrow down to fewer than three values: sums are known, small
    /// cells are from one up to the threshold, others are not negative.
    private int found(BitSet hidden) {
        long[] least = cells.clone();
        long[] most = cells.clone();
        for (int i = 0; i < cells.length; i++) {
            if (hidden.get(i)) {
                boolean isSmall = threshold.hides(cells[i]);
                least[i] = isSmall ? 1 : 0;
                most[i] = isSmall ? threshold.persons() - 1L : MANY;
            }
        }
        narrowAll(hidden, least, most);
        int found = 0;
        for (int i = 0; i < cells.length; i++) {
            found += threshold.hides(cells[i]) && most[i] - least[i] < 2 ? 1 : 0;
        }
        return found;
    }

    private void narrowAll(BitSet hidden, long[] least, long[] most) {
        boolean again = true;
        while (again) {
            again = false;
            for (int line = 0; line < rows + COLUMNS; line++) {
                int[] of = line < rows ? line(line, true) : line(line - rows, false);
                again |= isShown(hidden, line) && narrow(of, least, most);
            }
        }
    }

    private boolean narrow(int[] of, long[] least, long[] most) {
        long sum = Arrays.stream(of).mapToLong(i -> cells[i]).sum();
        boolean moved = false;
        for (int one : of) {
            long low = sum;
            long high = sum;
            for (int other : of) {
                low -= other == one ? 0 : most[other];
                high -= other == one ? 0 : least[other];
            }
            if (low > least[one] || high < most[one]) {
                least[one] = Math.max(least[one], low);
                most[one] = Math.min(most[one], high);
                moved = true;
            }
        }
        return moved;
    }

    /// Whether the sum of a row or column is shown.
    private boolean isShown(BitSet hidden, int line) {
        return !hidden.get(cells.length + line);
    }

    private static int[] range(int size) {
        int[] range = new int[size];
        Arrays.setAll(range, i -> i);
        return range;
    }

    private int[] line(int number, boolean isRow) {
        return isRow
                ? Arrays.stream(range(COLUMNS)).map(i -> number * COLUMNS + i).toArray()
                : Arrays.stream(range(rows)).map(i -> i * COLUMNS + number).toArray();
    }
}
