package no.kompetanseplan.privacy;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Persons that are put into cells and taken out of them so that figures come to differ as
/// demanded, with as little change as can be of those that cost.
final class Moves {

    /// The farthest a cell or a figure is changed.
    private static final int REACH = 4;

    private final Figures figures;
    private final long[] most;
    private final long[] least;
    private final long[] costs;

    /// Bounds of the sums of several cells; null for one of which nothing is demanded.
    private final long[] @Nullable [] bounds;

    private final long[] charges;

    Moves(Figures figures) {
        this.figures = figures;
        most = new long[figures.cells()];
        least = new long[figures.cells()];
        costs = new long[figures.cells()];
        bounds = new long[figures.size()][];
        charges = new long[figures.size()];
        Arrays.fill(most, REACH);
        for (int cell = 0; cell < least.length; cell++) {
            least[cell] = -Math.min(REACH, figures.cell(cell));
        }
    }

    /// Demands that a figure changes by no less and no more than this.
    void demand(int figure, long fewer, long more) {
        int[] parts = figures.parts(figure);
        if (parts.length == 1) {
            most[parts[0]] = Math.min(most[parts[0]], more);
            least[parts[0]] = Math.max(least[parts[0]], fewer);
        } else {
            bounds[figure] = new long[] {fewer, more};
        }
    }

    /// Makes each person that a figure changes by cost something; with no cost it may not change.
    void charge(int figure, long cost) {
        int[] parts = figures.parts(figure);
        if (cost == 0) {
            demand(figure, 0, 0);
        } else if (parts.length == 1) {
            costs[parts[0]] += cost;
        } else {
            demand(figure, 0, 0);
            charges[figure] = cost;
        }
    }

    /// The change of each cell; null when there is no way.
    long @Nullable [] cheapest() {
        for (int cell = 0; cell < most.length; cell++) {
            if (least[cell] > most[cell]) {
                return null;
            }
        }
        Program program = new Program();
        long[] weights = new long[2 * (most.length + charges.length)];
        for (int cell = 0; cell < most.length; cell++) {
            int more = program.unknown(Math.max(0, least[cell]), Math.max(0, most[cell]));
            int fewer = program.unknown(Math.max(0, -most[cell]), Math.max(0, -least[cell]));
            weights[more] = costs[cell];
            weights[fewer] = costs[cell];
        }
        for (int figure = 0; figure < charges.length; figure++) {
            long[] bound = bounds[figure];
            if (bound != null) {
                row(program, figure, bound, weights);
            }
        }
        long[] found = program.smallest(weights);
        if (found == null) {
            return null;
        }
        long[] moves = new long[most.length];
        Arrays.setAll(moves, cell -> found[2 * cell] - found[2 * cell + 1]);
        return moves;
    }

    private void row(Program program, int figure, long[] bound, long[] weights) {
        int[] parts = figures.parts(figure);
        boolean isCharged = charges[figure] > 0;
        int[] of = new int[2 * parts.length + (isCharged ? 2 : 0)];
        int[] signs = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            signs[i] = i % 2 == 0 ? 1 : -1;
        }
        for (int i = 0; i < parts.length; i++) {
            of[2 * i] = 2 * parts[i];
            of[2 * i + 1] = 2 * parts[i] + 1;
        }
        if (isCharged) {
            for (int i = 2 * parts.length; i < of.length; i++) {
                of[i] = program.unknown(0, REACH);
                weights[of[i]] = charges[figure];
            }
        }
        program.demand(of, signs, bound[0], bound[1]);
    }
}
