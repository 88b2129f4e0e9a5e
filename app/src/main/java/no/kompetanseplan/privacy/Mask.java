package no.kompetanseplan.privacy;

import java.util.BitSet;

/// Which figures are hidden. A reader is never told which of them are few and which only protect
/// others.
///
/// @param hidden numbers of the hidden figures
/// @param few those of them that the rule itself hides
/// @param exposed those of the few that can still be narrowed down with all hidden that could be:
///   the figures must not be published so finely
public record Mask(BitSet hidden, BitSet few, BitSet exposed) {

    public Mask {
        hidden = (BitSet) hidden.clone();
        few = (BitSet) few.clone();
        exposed = (BitSet) exposed.clone();
    }

    @Override
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    @Override
    public BitSet few() {
        return (BitSet) few.clone();
    }

    @Override
    public BitSet exposed() {
        return (BitSet) exposed.clone();
    }

    /// Whether a figure is hidden.
    public boolean hides(int figure) {
        return hidden.get(figure);
    }

    /// Whether nobody can narrow down what is hidden.
    public boolean isSafe() {
        return exposed.isEmpty();
    }
}
