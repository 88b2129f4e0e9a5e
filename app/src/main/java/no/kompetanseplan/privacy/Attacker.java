package no.kompetanseplan.privacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// One who sees every shown figure, knows the threshold and which figures it hid, and asks how
/// small and how large each of those can be.
///
/// Only the cells that no shown figure settles are unknown. They fall apart into groups that share
/// no sum, each a linear programme of its own. A figure counts as safe only when two sets of whole
/// cells were found that fit all that is published and lie far enough apart in it.
final class Attacker {

    private static final int FRUITLESS = 2;

    private final Figures figures;
    private final Threshold threshold;
    private final BitSet hidden;
    private final BitSet few;
    private final Ranges ranges;
    private final BitSet unknown = new BitSet();
    private final List<List<Integer>> figuresOf = new ArrayList<>();

    /// @param hidden the figures not shown
    /// @param few those of them that are to be safe
    /// @param ranges told of all cells that are found to fit
    Attacker(Figures figures, Threshold threshold, BitSet hidden, BitSet few, Ranges ranges) {
        this.figures = figures;
        this.threshold = threshold;
        this.hidden = hidden;
        this.few = few;
        this.ranges = ranges;
        unknown.set(0, figures.cells());
        for (int cell = 0; cell < figures.cells(); cell++) {
            figuresOf.add(new ArrayList<>());
        }
        for (int figure = 0; figure < figures.size(); figure++) {
            for (int part : figures.parts(figure)) {
                figuresOf.get(part).add(figure);
            }
        }
        settle();
    }

    /// Looks for cells that make the ranges of these figures wide.
    void attack(BitSet targets, Steps steps) {
        BitSet todo = (BitSet) targets.clone();
        while (!todo.isEmpty()) {
            int first = todo.nextSetBit(0);
            BitSet group = group(first);
            BitSet mine = new BitSet();
            todo.stream().filter(each -> isWithin(each, group)).forEach(mine::set);
            mine.set(first);
            todo.andNot(mine);
            attack(mine, group, steps);
        }
    }

    private void attack(BitSet targets, BitSet group, Steps steps) {
        int[] cells = group.stream().toArray();
        if (cells.length == 0) {
            return;
        }
        int[] places = new int[figures.cells()];
        Program program = program(cells, places);
        SplittableRandom random = new SplittableRandom(1);
        BitSet open = (BitSet) targets.clone();
        int fruitless = 0;
        while (fruitless < FRUITLESS && !open.isEmpty()) {
            long[] weights = new long[cells.length];
            open.stream()
                    .forEach(each -> weigh(each, random.nextBoolean() ? 1 : -1, weights, places));
            int before = open.cardinality();
            bothWays(program, weights, cells, open);
            fruitless = open.cardinality() == before ? fruitless + 1 : 0;
            steps.step(targets.cardinality() - open.cardinality(), targets.cardinality());
        }
        int[] rest = open.stream().toArray();
        for (int i = 0; i < rest.length; i++) {
            if (open.get(rest[i])) {
                long[] weights = new long[cells.length];
                weigh(rest[i], 1, weights, places);
                bothWays(program, weights, cells, open);
            }
            steps.step(i, rest.length);
        }
    }

    private void weigh(int figure, int sign, long[] weights, int[] places) {
        for (int part : figures.parts(figure)) {
            if (unknown.get(part)) {
                weights[places[part]] += sign;
            }
        }
    }

    /// Makes a weighted sum as small and as large as it can be, and closes the figures that have
    /// become wide.
    private void bothWays(Program program, long[] weights, int[] cells, BitSet open) {
        for (int sign = 1; sign >= -1; sign -= 2) {
            int way = sign;
            long[] found =
                    program.smallest(Arrays.stream(weights).map(each -> each * way).toArray());
            if (found != null) {
                long[] all = figures.allCells();
                for (int i = 0; i < cells.length; i++) {
                    all[cells[i]] = found[i];
                }
                if (ranges.fits(all, hidden, few)) {
                    ranges.see(all, few);
                }
            }
        }
        int[] now = open.stream().filter(ranges::isWide).toArray();
        for (int figure : now) {
            open.clear(figure);
        }
    }

    private Program program(int[] cells, int[] places) {
        Program program = new Program();
        for (int cell : cells) {
            places[cell] = program.unknown(least(cell), most(cell));
        }
        BitSet done = new BitSet();
        for (int cell : cells) {
            for (int figure : figuresOf.get(cell)) {
                if (!done.get(figure) && isBound(figure)) {
                    done.set(figure);
                    demand(program, figure, places);
                }
            }
        }
        return program;
    }

    private void demand(Program program, int figure, int[] places) {
        int[] of = unknownParts(figure).map(part -> places[part]).toArray();
        if (figures.parts(figure).length == 1) {
            return; // the bounds of the cell say it
        }
        int[] ones = new int[of.length];
        Arrays.fill(ones, 1);
        long away = figures.value(figure) - left(figure);
        program.demand(of, ones, leastOf(figure) - away, mostOf(figure) - away);
    }

    /// No cell can hold more than any shown figure it is part of.
    private long most(int cell) {
        long most = Long.MAX_VALUE;
        for (int figure : figuresOf.get(cell)) {
            if (isBound(figure)) {
                most = Math.min(most, mostOf(figure));
            }
        }
        return most == Long.MAX_VALUE ? figures.cell(cell) + 2L * threshold.persons() : most;
    }

    private long least(int cell) {
        long least = 0;
        for (int figure : figuresOf.get(cell)) {
            if (isBound(figure) && figures.parts(figure).length == 1) {
                least = Math.max(least, leastOf(figure));
            }
        }
        return least;
    }

    private long leastOf(int figure) {
        return hidden.get(figure) ? threshold.smallestHidden() : figures.value(figure);
    }

    private long mostOf(int figure) {
        return hidden.get(figure) ? threshold.largestHidden() : figures.value(figure);
    }

    /// Whether something is told of a figure: its value, or that the threshold hides it.
    private boolean isBound(int figure) {
        return !hidden.get(figure) || isTold(figures, threshold, few, figure);
    }

    /// Whether readers know of a hidden figure that it is below the threshold.
    static boolean isTold(Figures figures, Threshold threshold, BitSet few, int figure) {
        return few.get(figure)
                && !figures.isUnshown(figure)
                && threshold.hides(figures.value(figure));
    }

    private IntStream unknownParts(int figure) {
        return Arrays.stream(figures.parts(figure)).filter(unknown::get);
    }

    /// What the unknown cells of a figure hold together.
    private long left(int figure) {
        return unknownParts(figure).mapToLong(figures::cell).sum();
    }

    /// Takes away the cells that are the only unknown one of a shown sum, and all cells of a sum of
    /// nothing.
    private void settle() {
        Deque<Integer> todo = new ArrayDeque<>();
        for (int figure = 0; figure < figures.size(); figure++) {
            todo.add(figure);
        }
        while (!todo.isEmpty()) {
            int figure = todo.remove();
            if (hidden.get(figure)) {
                continue;
            }
            int[] parts = unknownParts(figure).toArray();
            if (parts.length == 1 || (parts.length > 0 && left(figure) == 0)) {
                for (int part : parts) {
                    unknown.clear(part);
                    todo.addAll(figuresOf.get(part));
                }
            }
        }
    }

    private boolean isWithin(int figure, BitSet group) {
        return unknownParts(figure).anyMatch(group::get);
    }

    /// All unknown cells that hang together with those of a figure.
    private BitSet group(int figure) {
        BitSet group = new BitSet();
        Deque<Integer> todo = new ArrayDeque<>(unknownParts(figure).boxed().toList());
        BitSet seen = new BitSet();
        while (!todo.isEmpty()) {
            int cell = todo.remove();
            if (group.get(cell)) {
                continue;
            }
            group.set(cell);
            for (int near : figuresOf.get(cell)) {
                if (isBound(near) && !seen.get(near)) {
                    seen.set(near);
                    todo.addAll(unknownParts(near).boxed().toList());
                }
            }
        }
        return group;
    }
}
