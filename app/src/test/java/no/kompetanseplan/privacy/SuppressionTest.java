package no.kompetanseplan.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

/// What a thief who knows the rule can work out of published tables.
class SuppressionTest {

    private static final int[] THRESHOLDS = {3, 5, 10};

    @Test
    void noHiddenCountOfThreeHundredTablesIsFoundOrNarrowed() {
        int refused = 0;
        int few = 0;
        for (int seed = 0; seed < 300; seed++) {
            Threshold threshold = new Threshold(THRESHOLDS[seed % 3]);
            Figures figures = table(new Random(seed));
            Mask mask = Suppression.of(figures, threshold);
            refused += mask.isSafe() ? 0 : 1;
            few += mask.few().cardinality();
            BitSet promised = mask.few();
            promised.andNot(mask.exposed());
            assertEquals(
                    new BitSet(), narrowed(figures, threshold, mask.hidden(), promised), "" + seed);
            assertTrue(hidesTheSmallest(figures, mask), "" + seed);
        }
        assertTrue(few > 1500, "few small counts: " + few);
        assertTrue(refused < 30, "refused: " + refused);
    }

    @Test
    void theThiefFindsWhatIsHiddenByTheThresholdAlone() {
        int found = 0;
        for (int seed = 0; seed < 30; seed++) {
            Threshold threshold = new Threshold(5);
            Figures figures = table(new Random(seed));
            BitSet few = new BitSet();
            for (int figure = 0; figure < figures.size(); figure++) {
                few.set(figure, threshold.hides(figures.value(figure)));
            }
            found += narrowed(figures, threshold, few, few).cardinality();
        }
        assertTrue(found > 30, "found: " + found);
    }

    @Test
    void whatHasBeenPublishedOnceIsReckonedWith() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Threshold threshold = new Threshold(5);
            Figures first = table(random);
            Mask before = Suppression.of(first, threshold);
            Figures next = new Figures(first.allCells());
            for (int figure = 0; figure < first.size(); figure++) {
                next.add(first.parts(figure));
                if (!before.hides(figure)) {
                    next.know(figure);
                }
            }
            next.add(0, 1); // a table joins two categories that were apart
            next.add(1, 2, 3);
            Mask after = Suppression.of(next, threshold);
            BitSet hiddenBoth = after.hidden();
            for (int figure = 0; figure < first.size(); figure++) {
                if (!before.hides(figure)) {
                    hiddenBoth.clear(figure);
                }
            }
            BitSet promised = after.few();
            promised.andNot(after.exposed());
            promised.and(hiddenBoth);
            assertEquals(new BitSet(), narrowed(next, threshold, hiddenBoth, promised), "" + seed);
        }
    }

    @Test
    void nobodyLearnsHowManyOfAGroupAreOutsideItsPart() {
        Figures figures = new Figures(18, 2, 30, 40);
        int group = figures.add(0, 1);
        int part = figures.add(0);
        figures.add(2, 3);
        figures.add(2);
        figures.addUnshown(1);
        Mask mask = Suppression.of(figures, new Threshold(5));
        assertTrue(mask.isSafe());
        assertFalse(mask.hides(group));
        assertTrue(mask.hides(part), "20 less 18 would tell of two persons");
        assertEquals(1, mask.hidden().cardinality());
    }

    @Test
    void theSameFiguresAreHiddenEachTime() {
        for (int seed = 0; seed < 10; seed++) {
            Mask once = Suppression.of(table(new Random(seed)), new Threshold(3));
            assertEquals(once, Suppression.of(table(new Random(seed)), new Threshold(3)));
        }
    }

    @Test
    void aCountThatFollowsFromWhatEverybodyHasIsToldOf() {
        Figures figures = new Figures(3, 9);
        int few = figures.add(0);
        figures.know(figures.add(1));
        figures.know(figures.add(0, 1));
        Mask mask = Suppression.of(figures, new Threshold(5));
        assertFalse(mask.isSafe());
        assertTrue(mask.exposed().get(few));
    }

    @Test
    void theSearchCanBeStopped() {
        Figures figures = table(new Random(4));
        assertThrows(
                CancellationException.class,
                () ->
                        Suppression.of(
                                figures,
                                new Threshold(5),
                                (_, _) -> {
                                    throw new CancellationException();
                                }));
    }

    @Test
    void sumsOfFewOrDominatedByOneOrTwoAreHidden() {
        Threshold usual = Threshold.USUAL;
        long[] even = new long[12];
        Arrays.fill(even, 10_000);
        assertFalse(usual.hidesSum(even));
        assertTrue(usual.hidesSum(10_000, 10_000, 10_000, 10_000), "four contributors");
        assertTrue(usual.hidesSum(Arrays.copyOf(even, 9)), "nine full-time equivalents");
        long[] one = Arrays.copyOf(even, 8);
        one[7] = 80_000;
        assertTrue(usual.hidesSum(one), "one has more than half");
        long[] two = Arrays.copyOf(even, 8);
        two[6] = 100_000;
        two[7] = 100_000;
        assertTrue(usual.hidesSum(two), "two have more than three quarters");
        assertTrue(usual.tellsOfAll(0, 9) && usual.tellsOfAll(9, 9));
        assertFalse(usual.tellsOfAll(0, 10) || usual.tellsOfAll(4, 9));
    }

    /// A table of up to 5 x 6 with sums of rows, columns, groups of rows and all.
    private static Figures table(Random random) {
        int rows = 3 + random.nextInt(3);
        int columns = 3 + random.nextInt(4);
        long[] cells = new long[rows * columns];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (long) Math.floor(Math.exp(random.nextGaussian() * 1.2 + 1.8));
        }
        Figures figures = new Figures(cells);
        int half = rows / 2;
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                figures.add(row * columns + column);
            }
            figures.add(block(columns, 0, rows, column, column + 1));
            figures.add(block(columns, 0, half, column, column + 1));
            figures.add(block(columns, half, rows, column, column + 1));
        }
        for (int row = 0; row < rows; row++) {
            figures.add(block(columns, row, row + 1, 0, columns));
        }
        figures.add(block(columns, 0, half, 0, columns));
        figures.add(block(columns, half, rows, 0, columns));
        figures.add(block(columns, 0, rows, 0, columns));
        return figures;
    }

    private static int[] block(int width, int top, int bottom, int left, int right) {
        List<Integer> parts = new ArrayList<>();
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                parts.add(row * width + column);
            }
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The small figures of which the thief learns more than the rule allows.
    private static BitSet narrowed(
            Figures figures, Threshold threshold, BitSet hidden, BitSet few) {
        List<Thief.Sum> sums = new ArrayList<>();
        for (int figure = 0; figure < figures.size(); figure++) {
            long value = figures.value(figure);
            if (!hidden.get(figure)) {
                sums.add(new Thief.Sum(figures.parts(figure), value, value));
            } else if (few.get(figure)) {
                sums.add(new Thief.Sum(figures.parts(figure), 1, threshold.persons() - 1L));
            }
        }
        Thief thief = new Thief(figures.cells(), sums);
        long[] range = {1, threshold.persons() - 1L};
        BitSet narrowed = new BitSet();
        few.stream()
                .filter(each -> hidden.get(each))
                .filter(each ->
                        thief.width(figures.parts(each), figures.value(each), range)
                                < Math.min(2, threshold.persons() - 2))
                .forEach(narrowed::set);
        return narrowed;
    }

    private static boolean hidesTheSmallest(Figures figures, Mask mask) {
        for (int figure = 0; figure < figures.size(); figure++) {
            boolean isFew = new Threshold(3).hides(figures.value(figure));
            if (isFew && !mask.hides(figure)) {
                return false;
            }
        }
        return true;
    }
}
