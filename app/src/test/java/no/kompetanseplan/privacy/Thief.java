package no.kompetanseplan.privacy;

import org.ojalgo.optimisation.ExpressionsBasedModel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Tries to work out what a table hides, with whole numbers only and nothing of the engine: narrows
/// the bounds of each cell by each sum until nothing moves, then tries values one by one. Where
/// that takes too long it asks a linear programme for the bounds, and rounds them inwards.
public final class Thief {

    /// What is known of a sum of cells.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Sum(int[] cells, long least, long most) {}

    /// When there are more ways than can be tried one by one.
    private static final class TooHard extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static final long ANY = 100_000;
    private static final int PATIENCE = 150;

    private final int cells;
    private final List<Sum> sums;
    private final List<List<Sum>> of = new ArrayList<>();
    private int tried;

    public Thief(int cells, List<Sum> sums) {
        this.cells = cells;
        this.sums = sums;
        for (int cell = 0; cell < cells; cell++) {
            of.add(new ArrayList<>());
        }
        for (Sum sum : sums) {
            for (int cell : sum.cells()) {
                of.get(cell).add(sum);
            }
        }
    }

    /// How far apart the smallest and the largest value lie that some cells could have together.
    ///
    /// @param range values that come in question
    public long width(int[] some, long truth, long[] range) {
        try {
            return exactWidth(some, truth, range);
        } catch (TooHard _) {
            return Math.floorDiv(bound(some, false), 1000) + Math.floorDiv(bound(some, true), 1000);
        }
    }

    private long exactWidth(int[] some, long truth, long[] range) {
        long least = truth;
        long most = truth;
        for (long value = range[0]; value <= range[1]; value++) {
            if ((value < least || value > most) && isPossible(some, value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most - least;
    }

    /// The largest sum in fractions, or the smallest with its sign turned, in thousandths.
    private long bound(int[] some, boolean isSmallest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int cell = 0; cell < cells; cell++) {
            model.newVariable("cell" + cell).lower(0).upper(ANY);
        }
        for (Sum sum : sums) {
            var row = model.newExpression("sum" + sums.indexOf(sum));
            row.lower(sum.least()).upper(sum.most());
            for (int cell : sum.cells()) {
                row.set(cell, 1);
            }
        }
        var goal = model.newExpression("goal").weight(isSmallest ? -1 : 1);
        for (int cell : some) {
            goal.set(cell, 1);
        }
        return Math.round(model.maximise().getValue() * 1000);
    }

    private boolean isPossible(int[] some, long value) {
        tried = 0;
        List<Sum> all = new ArrayList<>(sums);
        Sum wish = new Sum(some, value, value);
        all.add(wish);
        Thief thief = new Thief(cells, all);
        long[] low = new long[cells];
        long[] high = new long[cells];
        Arrays.fill(high, ANY);
        return thief.solve(low, high, all);
    }

    /// The cell with the fewest values left; -1 when all are settled.
    private int mostNarrow(long[] low, long[] high) {
        int open = -1;
        for (int cell = 0; cell < cells; cell++) {
            boolean isOpen = low[cell] < high[cell] && !of.get(cell).isEmpty();
            if (isOpen && (open < 0 || high[cell] - low[cell] < high[open] - low[open])) {
                open = cell;
            }
        }
        return open;
    }

    private boolean solve(long[] low, long[] high, List<Sum> changed) {
        if (!narrow(low, high, changed)) {
            return false;
        }
        int open = mostNarrow(low, high);
        if (open < 0) {
            return true;
        }
        for (long value = low[open]; value <= high[open]; value++) {
            if (++tried > PATIENCE) {
                throw new TooHard();
            }
            long[] lower = low.clone();
            long[] higher = high.clone();
            lower[open] = value;
            higher[open] = value;
            if (solve(lower, higher, of.get(open))) {
                return true;
            }
        }
        return false;
    }

    private boolean narrow(long[] low, long[] high, List<Sum> changed) {
        Deque<Sum> todo = new ArrayDeque<>(changed);
        while (!todo.isEmpty()) {
            Sum sum = todo.remove();
            long lows = 0;
            long highs = 0;
            for (int cell : sum.cells()) {
                lows += low[cell];
                highs += high[cell];
            }
            for (int cell : sum.cells()) {
                long least = Math.max(low[cell], sum.least() - (highs - high[cell]));
                long most = Math.min(high[cell], sum.most() - (lows - low[cell]));
                if (least > most) {
                    return false;
                }
                if (least > low[cell] || most < high[cell]) {
                    lows += least - low[cell];
                    highs += most - high[cell];
                    low[cell] = least;
                    high[cell] = most;
                    todo.addAll(of.get(cell));
                }
            }
        }
        return true;
    }
}
