package no.kompetanseplan.projection;

/// Full-time equivalents in a year: what is expected, and the band that 8 of 10 outcomes fall in.
///
/// @param mean expected
/// @param low 1 of 10 outcomes is lower
/// @param high 1 of 10 outcomes is higher
public record Supply(double mean, double low, double high) {

    private static final double TENTH = 1.2815515655446004;

    /// A band from a variance, as sums of many persons are spread.
    static Supply of(double mean, double variance) {
        double half = TENTH * Math.sqrt(Math.max(0, variance));
        return new Supply(mean, Math.max(0, mean - half), mean + half);
    }

    /// The same expectation within the band of a trial: what is expected is reckoned and does not
    /// move with the luck of the paths (formula F5).
    public Supply within(Supply tried) {
        return new Supply(mean, Math.min(mean, tried.low()), Math.max(mean, tried.high()));
    }

    /// Whether there is any doubt of it.
    public boolean hasBand() {
        return high > low;
    }
}
