package no.kompetanseplan.staffing;

import java.util.ArrayList;
import java.util.List;

/// Ages from one to another, both included.
///
/// @param from 0 for «up to»
/// @param to [Population#MAX_AGE] for «and over»
public record AgeBand(int from, int to) {

    /// The bands of the minimum table: five years, with 60 to 64 split where early pensions begin.
    public static final List<AgeBand> STANDARD = bands(25, 30, 35, 40, 45, 50, 55, 60, 62, 65);

    /// Five years each, up to 24 and 65 and over.
    public static final List<AgeBand> FIVE_YEARS = bands(25, 30, 35, 40, 45, 50, 55, 60, 65);

    /// Those below an age and those of it or over.
    public static List<AgeBand> splitAt(int age) {
        return bands(age);
    }

    private static List<AgeBand> bands(int... starts) {
        List<AgeBand> bands = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            bands.add(new AgeBand(from, start - 1));
            from = start;
        }
        bands.add(new AgeBand(from, Population.MAX_AGE));
        return List.copyOf(bands);
    }

    public boolean has(int age) {
        return age >= from && age <= to;
    }

    /// Both ends, with what is open left out: `-24`, `25-29`, `65-`.
    public String key() {
        return (from == 0 ? "" : from) + "-" + (to == Population.MAX_AGE ? "" : to);
    }
}
