package no.kompetanseplan.ui.kit.prose;

/// A stretch of a text, in its places.
///
/// @param from the first place
/// @param to the place after the last
public record Range(int from, int to) {

    public Range {
        if (from > to) {
            throw new IllegalArgumentException(from + " after " + to);
        }
    }

    public boolean isEmpty() {
        return from == to;
    }

    /// Whether a caret at the place touches it.
    public boolean touches(int place) {
        return from <= place && place <= to;
    }
}
