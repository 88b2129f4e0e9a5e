package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Hides small counts so that they cannot be worked out (formula F24).
///
/// First the figures the threshold hides. Then all others are taken in turn, and one is shown only
/// if no hidden figure follows from it and those shown before: the elimination of Statistics
/// Norway's method. Last an attacker who knows the threshold, and that persons are whole and not
/// fewer than none, tries to narrow each hidden count down; where that succeeds, the figures are
/// hidden too that cost the reader least and let it have another value.
///
/// Hiding more only widens what is possible, so what is proved safe once stays so.
public final class Suppression {

    private final Figures figures;
    private final Threshold threshold;
    private final Steps steps;
    private final BitSet few = new BitSet();
    private final BitSet hidden = new BitSet();
    private final Ranges ranges;

    private Suppression(Figures figures, Threshold threshold, Steps steps) {
        this.figures = figures;
        this.threshold = threshold;
        this.steps = steps;
        this.ranges = new Ranges(figures, threshold);
    }

    /// The figures to hide; the same ones for the same figures each time.
    public static Mask of(Figures figures, Threshold threshold) {
        return of(figures, threshold, Steps.NONE);
    }

    /// The figures to hide; the same ones for the same figures each time.
    ///
    /// @param steps told how far it has come, and may stop it
    public static Mask of(Figures figures, Threshold threshold, Steps steps) {
        return new Suppression(figures, threshold, steps).mask();
    }

    private Mask mask() {
        for (int figure = 0; figure < figures.size(); figure++) {
            if (figures.isSensitive(figure) || threshold.hides(figures.value(figure))) {
                few.set(figure);
            }
            if (figures.isUnshown(figure)) {
                hidden.set(figure);
            }
        }
        hidden.or(few);
        eliminate();
        BitSet exposed = exposed();
        return new Mask(shownAs(hidden), shownAs(few), exposed);
    }

    /// Those of the figures that a table would show.
    private BitSet shownAs(BitSet of) {
        BitSet shown = new BitSet();
        of.stream().filter(figure -> !figures.isUnshown(figure)).forEach(shown::set);
        return shown;
    }

    /// Hides all that would give a small figure away.
    private void eliminate() {
        Span shown = new Span(figures.cells());
        Map<Integer, Span.Rest> secrets = new TreeMap<>();
        few.stream().forEach(each -> secrets.put(each, shown.rest(figures.parts(each))));
        for (int figure : inTurn()) {
            Span.Rest rest = shown.rest(figures.parts(figure));
            if (rest.isZero()) {
                continue;
            }
            if (!figures.isKnown(figure) && secrets.values().stream().anyMatch(rest::isParallel)) {
                hidden.set(figure);
            } else {
                shown.add(rest);
                secrets.values().forEach(shown::reduce);
                secrets.values().removeIf(Span.Rest::isZero);
            }
        }
    }

    /// Figures that may be shown: those everybody has, zeros, then the widest sums, then the
    /// largest.
    private List<Integer> inTurn() {
        return IntStream.range(0, figures.size())
                .filter(figure -> !hidden.get(figure) || figures.isKnown(figure))
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(figure -> figures.isKnown(figure) ? 0 : 1)
                                .thenComparingInt(figure -> figures.value(figure) == 0 ? 0 : 1)
                                .thenComparingInt(figure -> -figures.parts(figure).length)
                                .thenComparingLong(figure -> -figures.value(figure))
                                .thenComparingInt(figure -> figure))
                .toList();
    }

    /// Hides more until no small figure can be narrowed down; those for which that cannot be done.
    private BitSet exposed() {
        BitSet told = (BitSet) hidden.clone(); // what has been published cannot be hidden again
        IntStream.range(0, figures.size()).filter(figures::isKnown).forEach(told::clear);
        BitSet safe = (BitSet) few.clone();
        IntStream.range(0, figures.size()).filter(figures::isKnown).forEach(safe::clear);
        new Attacker(figures, threshold, told, safe, ranges).attack(safe, steps);
        Widening widening = new Widening(figures, threshold, safe);
        BitSet exposed = new BitSet();
        List<Integer> narrow = new ArrayList<>(safe.stream().boxed().toList());
        int done = 0;
        for (int figure : narrow) {
            steps.step(done++, narrow.size());
            if (!widen(figure, widening, told, safe)) {
                exposed.set(figure);
            }
        }
        return exposed;
    }

    /// Hides what lets a figure have another value; false where nothing does.
    private boolean widen(int figure, Widening widening, BitSet told, BitSet safe) {
        while (!ranges.isWide(figure)) {
            Widening.Way way = widening.of(figure, told, ranges);
            if (way == null) {
                return false;
            }
            hidden.or(way.hides());
            told.or(way.hides());
            if (ranges.fits(way.cells(), told, safe)) {
                ranges.see(way.cells(), safe);
            } else if (way.hides().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
