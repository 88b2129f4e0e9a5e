package no.kompetanseplan.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// One of the staff who knows the own position and all that is shown of full-time equivalents, and
/// looks for what a colleague works. He uses nothing of what hid them.
class SumsAttackTest {

    private static final long WHOLE = 10_000;

    /// The sizes of positions by row, and what is shown of their sums, that of all last.
    private record Staff(List<long[]> rows, MaskedTable counts, List<Cell> sums) {

        boolean isSplit(int row) {
            return counts.cells().get(row).stream().allMatch(Cell.Shown.class::isInstance);
        }
    }

    @Test
    void nobodyComesNearAColleaguesPosition() {
        Random random = new Random(11);
        int shown = 0;
        int hidden = 0;
        for (int i = 0; i < 400; i++) {
            Staff staff = staff(random);
            for (int row = 0; row < staff.rows.size(); row++) {
                if (staff.sums.get(row) instanceof Cell.Shown(long sum)) {
                    shown++;
                    attack(staff.rows.get(row), sum, "table " + i + ", row " + row);
                } else {
                    hidden++;
                }
            }
            attackHidden(staff, "table " + i);
        }
        assertTrue(shown > 200 && hidden > 200, shown + " shown, " + hidden + " hidden");
    }

    /// Those who work full-time are counted in the open, so their part of a sum is known.
    private static void attack(long[] sizes, long shown, String what) {
        assertEquals(LongStream.of(sizes).sum(), shown, what);
        long[] part = LongStream.of(sizes).filter(each -> each < WHOLE).toArray();
        long sum = shown - WHOLE * (sizes.length - part.length);
        for (int me = 0; me < part.length; me++) {
            for (int other = 0; other < part.length; other++) {
                if (me != other) {
                    long rest = sum - part[me];
                    long most = Math.min(WHOLE, rest);
                    long least = Math.max(0, rest - (part.length - 2) * WHOLE);
                    String says = what + ": " + Arrays.toString(part);
                    assertTrue(2 * (most - least) >= WHOLE, says + " is narrow");
                    assertTrue(
                            most == WHOLE || 4 * (most - part[other]) >= sum,
                            says + " is dominated");
                }
            }
        }
    }

    /// What is left of the sum of all when the shown rows are taken away is that of the hidden ones
    /// together.
    private static void attackHidden(Staff staff, String what) {
        if (!(staff.sums.getLast() instanceof Cell.Shown(long all))) {
            return;
        }
        int[] rows =
                IntStream.range(0, staff.rows.size())
                        .filter(row -> staff.sums.get(row) instanceof Cell.Hidden)
                        .toArray();
        long left = all;
        for (int row = 0; row < staff.rows.size(); row++) {
            left -= staff.sums.get(row) instanceof Cell.Shown(long sum) ? sum : 0;
        }
        assertTrue(rows.length != 1, what + " hides one row alone");
        boolean anyWide = rows.length == 0;
        for (int row : rows) {
            long most = left;
            long least = left;
            for (int other : rows) {
                most -= other == row ? 0 : least(staff, other);
                least -= other == row ? 0 : most(staff, other);
            }
            most = Math.min(most, most(staff, row));
            least = Math.max(least, least(staff, row));
            boolean isSafe = 2 * (most - least) >= most(staff, row) - least(staff, row);
            anyWide |= isSafe;
            boolean isSecret = isSecret(staff, row);
            assertTrue(isSafe || !isSecret, what + ", row " + row + " can be bounded");
        }
        assertTrue(anyWide, what);
    }

    /// Whether a row is hidden for itself, and not only to guard another.
    private static boolean isSecret(Staff staff, int row) {
        long[] sizes = staff.rows.get(row);
        return !staff.isSplit(row) || Threshold.USUAL.hidesSum(sizes);
    }

    private static long least(Staff staff, int row) {
        return staff.isSplit(row)
                ? WHOLE * LongStream.of(staff.rows.get(row)).filter(each -> each == WHOLE).count()
                : 0;
    }

    private static long most(Staff staff, int row) {
        return WHOLE * staff.rows.get(row).length;
    }

    private static Staff staff(Random random) {
        List<long[]> rows = new ArrayList<>();
        int height = 3 + random.nextInt(4);
        for (int row = 0; row < height; row++) {
            rows.add(sizes(random));
        }
        List<long[]> cells = new ArrayList<>();
        for (long[] row : rows) {
            cells.add(LongStream.of(row).filter(each -> each < WHOLE).toArray());
            cells.add(LongStream.of(row).filter(each -> each == WHOLE).toArray());
        }
        List<int[]> persons = new ArrayList<>();
        int before = 0;
        for (long[] cell : cells) {
            persons.add(IntStream.range(before, before + cell.length).toArray());
            before += cell.length;
        }
        Groups groups =
                Groups.of(
                        cells.stream().mapToLong(each -> each.length).toArray(),
                        persons,
                        cells.stream()
                                .map(each ->
                                        LongStream.of(each).mapToInt(Math::toIntExact).toArray())
                                .toList());
        CrossTable table =
                CrossTable.ofCells(
                        "",
                        IntStream.range(0, height).mapToObj(row -> "row " + row).toList(),
                        List.of("part", "full"));
        MaskedTable counts = counts(table, groups);
        List<Cell> sums =
                Sums.of(
                                groups,
                                List.of(new Sums.Table(table, counts, List.of(0, 1, 2))),
                                List.of(),
                                Threshold.USUAL)
                        .getFirst();
        return new Staff(rows, counts, sums);
    }

    /// The counts, of which each below the threshold is hidden, and the rest of its row with it.
    private static MaskedTable counts(CrossTable table, Groups groups) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            List<Cell> line = new ArrayList<>();
            boolean isSmall = false;
            for (int column = 0; column < table.width(); column++) {
                long count = groups.count(table.parts(row, column));
                isSmall |= Threshold.USUAL.hides(count);
                line.add(isSmall && column < 2 ? new Cell.Hidden() : new Cell.Shown(count));
            }
            if (isSmall) {
                line.set(0, new Cell.Hidden());
                line.set(1, new Cell.Hidden());
            }
            cells.add(line);
        }
        return new MaskedTable("", table.rows(), table.columns(), cells, 0, 0);
    }

    /// Mostly whole positions, or mostly small ones, or one that outweighs the others.
    private static long[] sizes(Random random) {
        long[] sizes = new long[6 + random.nextInt(30)];
        int kind = random.nextInt(4);
        for (int i = 0; i < sizes.length; i++) {
            long any = 100L * (1 + random.nextInt(99));
            sizes[i] =
                    switch (kind) {
                        case 0 -> random.nextInt(3) == 0 ? any : WHOLE;
                        case 1 -> i < 5 ? 100L * (1 + random.nextInt(9)) : WHOLE;
                        case 2 -> i < 5 ? 9_900 : WHOLE;
                        default -> i == 0 ? 9_000 : i < 6 ? 300 : WHOLE;
                    };
        }
        return sizes;
    }
}
