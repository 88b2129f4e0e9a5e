package no.kompetanseplan.staffing.municipality;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// A municipality as it was under one number from one 1 January to the next change.
///
/// @param number four digits
/// @param name in Norwegian
/// @param otherNames in Sami and Kven, and common spellings
/// @param from first year
/// @param to last year; [#OPEN] while it stands
/// @param ground the pieces of the country that it is made of, the same for all years
public record Territory(
        String number, String name, List<String> otherNames, int from, int to, Set<String> ground) {

    /// Last year of what still stands.
    public static final int OPEN = Integer.MAX_VALUE;

    public Territory {
        otherNames = List.copyOf(otherNames);
        ground = Set.copyOf(ground);
    }

    public boolean stoodIn(int year) {
        return from <= year && year <= to;
    }

    /// How this one lies to another, so that figures of it can be counted for the other.
    public Fit fit(Territory other) {
        if (ground.equals(other.ground)) {
            return Fit.SAME;
        }
        if (other.ground.containsAll(ground)) {
            return Fit.PART;
        }
        if (ground.containsAll(other.ground)) {
            return Fit.WIDER;
        }
        return Collections.disjoint(ground, other.ground) ? Fit.APART : Fit.CROSSING;
    }

    /// How one municipality lies to another.
    public enum Fit {
        /// The same ground, perhaps with another number.
        SAME,
        /// All of it went into the other: figures add up.
        PART,
        /// The other is only a part of it.
        WIDER,
        /// It was split, and a part of it is in the other.
        CROSSING,
        APART
    }
}
