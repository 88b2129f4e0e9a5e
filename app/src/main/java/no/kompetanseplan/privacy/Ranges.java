package no.kompetanseplan.privacy;

import java.util.BitSet;

/// The smallest and the largest value of each figure among the sets of cells that have been shown
/// to fit all that is published. The true cells are the first of them.
final class Ranges {

    private final Figures figures;
    private final Threshold threshold;
    private final long[] least;
    private final long[] most;

    Ranges(Figures figures, Threshold threshold) {
        this.figures = figures;
        this.threshold = threshold;
        least = new long[figures.size()];
        most = new long[figures.size()];
        for (int figure = 0; figure < least.length; figure++) {
            least[figure] = figures.value(figure);
            most[figure] = least[figure];
        }
    }

    /// Whether cells fit all that is shown, and all that the rule tells of what it hides.
    ///
    /// @param hidden the figures not shown
    /// @param few those of them that the threshold hides
    boolean fits(long[] cells, BitSet hidden, BitSet few) {
        for (long cell : cells) {
            if (cell < 0) {
                return false;
            }
        }
        for (int figure = 0; figure < least.length; figure++) {
            long value = figures.sum(figure, cells);
            boolean fits =
                    hidden.get(figure)
                            ? !few.get(figure) || isFew(figure, value)
                            : value == figures.value(figure);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean isFew(int figure, long value) {
        return !threshold.hides(figures.value(figure))
                || (value >= threshold.smallestHidden() && value <= threshold.largestHidden());
    }

    /// Cells that fit.
    void see(long[] cells, BitSet of) {
        of.stream()
                .forEach(figure -> {
                    long value = figures.sum(figure, cells);
                    least[figure] = Math.min(least[figure], value);
                    most[figure] = Math.max(most[figure], value);
                });
    }

    /// Whether so many values of a figure are possible that it tells nothing.
    boolean isWide(int figure) {
        return most[figure] - least[figure] >= threshold.leastWidth();
    }

    long least(int figure) {
        return least[figure];
    }

    long most(int figure) {
        return most[figure];
    }
}
