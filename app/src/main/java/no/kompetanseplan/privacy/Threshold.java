package no.kompetanseplan.privacy;

import java.util.Arrays;

/// How many persons a figure must rest on to be shown to all.
///
/// @param persons counts of fewer are hidden; 3 to 10
/// @param fte sums of fewer full-time equivalents are hidden; 3 to 100
/// @param zerosHidden whether a count of none is hidden as well
public record Threshold(int persons, int fte, boolean zerosHidden) {

    public static final int LEAST = 3;
    public static final int MOST = 10;
    public static final int MOST_FTE = 100;
    public static final Threshold USUAL = new Threshold(5);

    private static final int USUAL_FTE = 10;

    /// A full-time equivalent, in 1/100 %.
    private static final long WHOLE = 10_000;

    /// How many values beyond one a hidden count must be able to have.
    private static final int WIDTH = 2;

    public Threshold {
        if (persons < LEAST || persons > MOST || fte < LEAST || fte > MOST_FTE) {
            throw new IllegalArgumentException("threshold out of range: " + persons + ", " + fte);
        }
    }

    /// The usual rule with another number of persons.
    public Threshold(int persons) {
        this(persons, USUAL_FTE, false);
    }

    /// Whether so few persons may not be shown.
    public boolean hides(long count) {
        return count < persons && (count > 0 || zerosHidden);
    }

    /// Whether a count tells too much of a small group: nobody in it, or all.
    ///
    /// @param group persons of whom it counts some
    public boolean tellsOfAll(long count, long group) {
        return group > 0 && group < 2L * persons && (count == 0 || count == group);
    }

    /// Whether a sum of positions may not be shown: too small, or made up of too few, or so that
    /// one or two stand for most of it and can be worked out by those who know the others.
    ///
    /// @param positions of each contributor, in 1/100 %
    public boolean hidesSum(long... positions) {
        long[] sorted = Arrays.stream(positions).filter(each -> each > 0).sorted().toArray();
        long sum = Arrays.stream(sorted).sum();
        return sorted.length < persons || sum < fte * WHOLE || isDominated(sorted, sum);
    }

    private static boolean isDominated(long[] sorted, long sum) {
        int last = sorted.length - 1;
        return 2 * sorted[last] > sum || 4 * (sorted[last] + sorted[last - 1]) > 3 * sum;
    }

    /// Whether a sum of positions may not be shown because of those who work part-time: what the
    /// others work is known, so one who works part-time and knows the own size would come too near
    /// to another's. That is when one or two stand for most of it, and when all are so small, or so
    /// nearly whole, that less than half a position is left open.
    ///
    /// @param positions of each contributor, in 1/100 %
    boolean tellsOfPartTime(long... positions) {
        long[] sorted =
                Arrays.stream(positions)
                        .filter(each -> each > 0 && each < WHOLE)
                        .sorted()
                        .toArray();
        if (sorted.length == 0) {
            return false;
        }
        long sum = Arrays.stream(sorted).sum();
        long fewest = sum - sorted[sorted.length - 1];
        long most = sum - sorted[0];
        return sorted.length < persons
                || isDominated(sorted, sum)
                || 2 * fewest < WHOLE
                || 2 * ((sorted.length - 1) * WHOLE - most) < WHOLE;
    }

    /// The smallest count that is hidden.
    long smallestHidden() {
        return zerosHidden ? 0 : 1;
    }

    /// The largest count that is hidden.
    long largestHidden() {
        return persons - 1L;
    }

    /// How far apart the smallest and the largest possible value of a hidden count must lie: three
    /// values where the rule itself leaves three, else two.
    long leastWidth() {
        return Math.min(WIDTH, persons - 2L);
    }
}
