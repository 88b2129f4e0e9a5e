package no.kompetanseplan.privacy;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// Looks for the figures that must be hidden too before a hidden count can have another value: of
/// all ways to move persons between cells so that it does, the one that touches the least of what
/// is shown.
final class Widening {

    private static final int DEAR = 4;

    private final Figures figures;
    private final Threshold threshold;
    private final BitSet few;

    /// @param hides the figures to hide too
    /// @param cells fit what is published then
    /// @param cost of what is hidden
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Way(BitSet hides, long[] cells, long cost) {}

    Widening(Figures figures, Threshold threshold, BitSet few) {
        this.figures = figures;
        this.threshold = threshold;
        this.few = few;
    }

    /// The cheaper way to let a figure be further from its range; null when there is none.
    @Nullable Way of(int figure, BitSet hidden, Ranges ranges) {
        long value = figures.value(figure);
        Way up = move(figure, ranges.least(figure) + threshold.leastWidth() - value, hidden);
        Way down = move(figure, ranges.most(figure) - threshold.leastWidth() - value, hidden);
        if (up == null || down == null) {
            return up == null ? down : up;
        }
        return up.cost() <= down.cost() ? up : down;
    }

    private @Nullable Way move(int target, long by, BitSet hidden) {
        long value = figures.value(target) + by;
        boolean isTold = Attacker.isTold(figures, threshold, few, target);
        long smallest = isTold ? threshold.smallestHidden() : 0;
        if (value < smallest || (isTold && value > threshold.largestHidden())) {
            return null;
        }
        Moves moves = new Moves(figures);
        for (int figure = 0; figure < figures.size(); figure++) {
            if (figure != target) {
                limit(moves, figure, hidden.get(figure));
            }
        }
        moves.demand(target, by, by);
        long[] found = moves.cheapest();
        return found == null ? null : way(found, hidden);
    }

    private void limit(Moves moves, int figure, boolean isHidden) {
        long value = figures.value(figure);
        if (!isHidden) {
            boolean isFixed = value == 0 || figures.isKnown(figure);
            moves.charge(figure, isFixed ? 0 : cost(figure));
        } else if (Attacker.isTold(figures, threshold, few, figure)) {
            moves.demand(
                    figure, threshold.smallestHidden() - value, threshold.largestHidden() - value);
        }
    }

    private Way way(long[] moves, BitSet hidden) {
        long[] cells = figures.allCells();
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] += moves[cell];
        }
        BitSet hides = new BitSet();
        long cost = 0;
        for (int figure = 0; figure < figures.size(); figure++) {
            if (!hidden.get(figure) && figures.sum(figure, moves) != 0) {
                hides.set(figure);
                cost += cost(figure);
            }
        }
        return new Way(hides, cells, cost);
    }

    /// What it costs the reader not to see a figure: more the larger it is, and most for a sum.
    private long cost(int figure) {
        long size = (long) Long.SIZE - Long.numberOfLeadingZeros(figures.value(figure));
        return figures.parts(figure).length > 1 ? DEAR * size + DEAR : size;
    }
}
