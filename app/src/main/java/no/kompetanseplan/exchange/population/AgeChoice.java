package no.kompetanseplan.exchange.population;

import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Sex;

import java.util.BitSet;
import java.util.List;

/// Which figures of a table are counted, so that nobody is counted twice: single ages before groups
/// of them and sums, women and men before both together.
final class AgeChoice {

    private final List<AgeSpan> spans;
    private final boolean[] isCounted;
    private final boolean hasSexes;

    /// @param spans the ages of a table
    /// @param used which of them the wanted figures have
    /// @param hasSexes whether the wanted figures tell women and men apart
    AgeChoice(List<AgeSpan> spans, BitSet used, boolean hasSexes) {
        this.spans = spans;
        this.hasSexes = hasSexes;
        this.isCounted = new boolean[spans.size()];
        BitSet covered = new BitSet(Population.MAX_AGE + 1);
        spans.stream()
                .filter(span -> used.get(spans.indexOf(span)))
                .sorted()
                .filter(span -> isFree(span, covered))
                .forEach(span -> {
                    isCounted[spans.indexOf(span)] = true;
                    covered.set(span.from(), span.last() + 1);
                });
    }

    private static boolean isFree(AgeSpan span, BitSet covered) {
        int next = covered.nextSetBit(span.from());
        boolean isSum = span.equals(AgeSpan.ALL);
        return !isSum && (next < 0 || next > span.last());
    }

    /// Whether any ages are told apart.
    boolean isAny() {
        for (boolean each : isCounted) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /// Whether some figures are spread over the years of a group.
    boolean isSpread() {
        return spans.stream().anyMatch(span -> span.isGroup() && isCounted[spans.indexOf(span)]);
    }

    boolean counts(int age, Sex sex) {
        return isCounted[age] && (!hasSexes || sex != Sex.UNKNOWN);
    }

    /// Adds persons to their ages: those of a group evenly, the first ages taking what is left, so
    /// that the group sums to the figure.
    void spread(int age, int persons, int[] counts) {
        AgeSpan span = spans.get(age);
        int ages = span.last() - span.from() + 1;
        for (int i = 0; i < ages; i++) {
            counts[span.from() + i] += persons / ages + (i < persons % ages ? 1 : 0);
        }
    }
}
