package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Crosstab.Count;
import no.kompetanseplan.staffing.Figure.Measure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The key figures of a staff register, of some of its positions, or of each group of them. The one
/// place where they are counted, in one walk through the register.
public final class Statistics {

    /// The age that further education is reckoned to leave at.
    private static final int LEAVING = 65;

    private static final int YEARS_AHEAD = 10;

    /// What is counted of a group of positions, by its place in an array.
    private static final int ALL = 0;

    private static final int YEARS = 1;
    private static final int AGED = 2;
    private static final int FROM_25 = 3;
    private static final int FROM_50 = 4;
    private static final int FROM_55 = 5;
    private static final int FROM_60 = 6;
    private static final int UNSKILLED = 7;
    private static final int UNTOLD_EDUCATION = 8;
    private static final int FURTHER = 9;
    private static final int UNTOLD_FURTHER = 10;
    private static final int FURTHER_FROM_50 = 11;
    private static final int FURTHER_FROM_60 = 12;
    private static final int FURTHER_LEAVING = 13;
    private static final int COUNTS = 14;

    private final Register register;
    private final List<Dataset> from;
    private final Crosstab time;
    private final boolean isGrouped;
    private final long[][] tallies;

    private Statistics(Facts facts, @Nullable Axis groups, IntPredicate wanted) {
        this.register = facts.register();
        this.from = facts.staff().stream().map(Facts.Staff::dataset).toList();
        this.isGrouped = groups != null;
        Axis time = Axis.workingTime(register);
        List<Axis> axes = groups == null ? List.of(time) : List.of(groups, time);
        this.time = Crosstab.of(register, axes, wanted);
        int size = groups == null ? 0 : groups.categories().size();
        this.tallies = new long[size + 1][COUNTS];
        for (int row = 0; row < register.size(); row++) {
            if (wanted.test(row)) {
                tally(row, tallies[size]);
                if (groups != null) {
                    tally(row, tallies[groups.of(row)]);
                }
            }
        }
    }

    /// All figures of some positions, in the order of [Measure].
    ///
    /// @param wanted whether the position of that row is counted
    public static List<Figure> of(Facts facts, IntPredicate wanted) {
        return new Statistics(facts, null, wanted).figures(0);
    }

    /// All figures of all positions.
    public static List<Figure> of(Facts facts) {
        return of(facts, _ -> true);
    }

    /// All figures of each category of an axis, in its order, and last those of all positions.
    public static List<List<Figure>> by(Facts facts, Axis groups) {
        Statistics statistics = new Statistics(facts, groups, _ -> true);
        List<List<Figure>> all = new ArrayList<>();
        for (int place = 0; place < statistics.tallies.length; place++) {
            all.add(statistics.figures(place));
        }
        return all;
    }

    /// How many full-time equivalents more it would be if positions grew by so many percentage
    /// points on average (formula F22), in 1/100 %.
    public static long raised(long persons, Percent points) {
        return Math.multiplyExact(persons, points.hundredths());
    }

    /// How many full-time equivalents more it would be if all who work less worked so much (formula
    /// F22, with one wish for all), in 1/100 %.
    public static long raisedTo(Register register, Percent position) {
        long more = 0;
        for (int sum : Axis.sums(register)) {
            more += Math.max(0, position.hundredths() - sum);
        }
        return more;
    }

    private void tally(int row, long[] tally) {
        int age = register.age(row);
        boolean isAged = age != Register.UNKNOWN;
        tally[ALL]++;
        tally[YEARS] += isAged ? age : 0;
        tally[AGED] += one(isAged);
        tally[FROM_25] += one(age >= 25);
        tally[FROM_50] += one(age >= 50);
        tally[FROM_55] += one(age >= 55);
        tally[FROM_60] += one(age >= 60);
        tally[UNSKILLED] += one(register.education(row) == Education.NOT_RELEVANT);
        tally[UNTOLD_EDUCATION] += one(register.education(row) == Education.UNKNOWN);
        boolean hasFurther = register.further(row) == Answer.YES;
        tally[FURTHER] += one(hasFurther);
        tally[UNTOLD_FURTHER] += one(register.further(row) == Answer.UNKNOWN);
        tally[FURTHER_FROM_50] += one(hasFurther && age >= 50);
        tally[FURTHER_FROM_60] += one(hasFurther && age >= 60);
        tally[FURTHER_LEAVING] += one(hasFurther && age >= LEAVING - YEARS_AHEAD);
    }

    private static int one(boolean isSo) {
        return isSo ? 1 : 0;
    }

    private List<Figure> figures(int place) {
        boolean isTotal = place == tallies.length - 1;
        int group = isTotal ? Crosstab.ALL : place;
        Count all = isGrouped ? time.cell(group, Crosstab.ALL) : time.total();
        Count part = isGrouped ? time.cell(group, 0) : time.cell(0);
        long[] tally = tallies[place];
        long told = tally[AGED];
        long further = tally[FURTHER];
        return List.of(
                figure(Measure.POSITIONS, all.positions(), 1),
                figure(Measure.PERSONS, all.persons(), 1),
                figure(Measure.FULL_TIME_EQUIVALENTS, all.hundredths(), Register.FULL),
                figure(Measure.MEAN_POSITION, all.hundredths(), all.persons() * Register.FULL),
                figure(Measure.PART_TIME, part.persons(), all.persons()),
                figure(Measure.MEAN_AGE, tally[YEARS], told),
                figure(Measure.UNDER_25, told - tally[FROM_25], told),
                figure(Measure.OVER_50, tally[FROM_50], told),
                figure(Measure.OVER_55, tally[FROM_55], told),
                figure(Measure.OVER_60, tally[FROM_60], told),
                figure(Measure.UNSKILLED, tally[UNSKILLED], tally[ALL] - tally[UNTOLD_EDUCATION]),
                figure(Measure.EDUCATION_UNKNOWN, tally[UNTOLD_EDUCATION], tally[ALL]),
                figure(Measure.FURTHER, further, tally[ALL] - tally[UNTOLD_FURTHER]),
                figure(Measure.FURTHER_OVER_50, tally[FURTHER_FROM_50], further),
                figure(Measure.FURTHER_OVER_60, tally[FURTHER_FROM_60], further),
                figure(Measure.FURTHER_LEAVING, tally[FURTHER_LEAVING], further));
    }

    private Figure figure(Measure measure, long numerator, long denominator) {
        return new Figure(measure, numerator, denominator, from);
    }
}
