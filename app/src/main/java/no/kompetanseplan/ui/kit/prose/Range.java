package no.kompetanseplan.ui.kit.prose;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a text, in its places.
///
/// @param from the first place
/// @param to the place after the last
public record Range(int from, int to) {

    public static final Range NONE = new Range(0, 0);

    public Range {
        if (from > to) {
            throw new IllegalArgumentException(from + " after " + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    /// Where ranges are when other text has come in the place of this one; those it touches are
    /// gone.
    List<Range> shift(List<Range> ranges, int length) {
        int by = length - (to - from);
        List<Range> shifted = new ArrayList<>();
        for (Range each : ranges) {
            if (each.to < from) {
                shifted.add(each);
            } else if (each.from > to) {
                shifted.add(new Range(each.from + by, each.to + by));
            }
        }
        return List.copyOf(shifted);
    }

    /// Whether a caret at the place touches it.
    public boolean touches(int place) {
        return from <= place && place <= to;
    }
}
