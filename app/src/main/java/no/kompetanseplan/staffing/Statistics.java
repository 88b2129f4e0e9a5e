package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Crosstab.Count;
import no.kompetanseplan.staffing.Figure.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The key figures of a staff register, or of some of its positions.
public final class Statistics {

    /// The age that further education is reckoned to leave at.
    private static final int LEAVING = 65;

    private static final int YEARS_AHEAD = 10;

    private final Register register;
    private final IntPredicate wanted;
    private final List<Dataset> from;
    private final List<Figure> figures = new ArrayList<>();

    private Statistics(Facts facts, IntPredicate wanted) {
        this.register = facts.register();
        this.wanted = wanted;
        this.from = facts.staff().stream().map(Facts.Staff::dataset).toList();
    }

    /// All figures of some positions, in the order of [Measure].
    ///
    /// @param wanted whether the position of that row is counted
    public static List<Figure> of(Facts facts, IntPredicate wanted) {
        Statistics statistics = new Statistics(facts, wanted);
        statistics.sizes();
        statistics.ages();
        statistics.education();
        return List.copyOf(statistics.figures);
    }

    /// All figures of all positions.
    public static List<Figure> of(Facts facts) {
        return of(facts, _ -> true);
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

    private void add(Measure measure, long numerator, long denominator) {
        figures.add(new Figure(measure, numerator, denominator, from));
    }

    private void sizes() {
        Crosstab time = Crosstab.of(register, List.of(Axis.workingTime(register)), wanted);
        Count all = time.total();
        add(Measure.POSITIONS, all.positions(), 1);
        add(Measure.PERSONS, all.persons(), 1);
        add(Measure.FULL_TIME_EQUIVALENTS, all.hundredths(), Register.FULL);
        add(Measure.MEAN_POSITION, all.hundredths(), all.persons() * Register.FULL);
        add(Measure.PART_TIME, time.cell(0).persons(), all.persons());
    }

    private void ages() {
        long sum = 0;
        long told = 0;
        for (int row = 0; row < register.size(); row++) {
            if (wanted.test(row) && register.age(row) != Register.UNKNOWN) {
                sum += register.age(row);
                told++;
            }
        }
        add(Measure.MEAN_AGE, sum, told);
        add(Measure.UNDER_25, told - from(25), told);
        add(Measure.OVER_50, from(50), told);
        add(Measure.OVER_55, from(55), told);
        add(Measure.OVER_60, from(60), told);
    }

    /// Positions of that age or over.
    private long from(int age) {
        return count(row -> register.age(row) >= age);
    }

    private void education() {
        long all = count(_ -> true);
        long unskilled = count(row -> register.education(row) == Education.NOT_RELEVANT);
        long unknown = count(row -> register.education(row) == Education.UNKNOWN);
        add(Measure.UNSKILLED, unskilled, all - unknown);
        add(Measure.EDUCATION_UNKNOWN, unknown, all);
        long further = count(this::hasFurther);
        long untold = count(row -> register.further(row) == Answer.UNKNOWN);
        add(Measure.FURTHER, further, all - untold);
        add(Measure.FURTHER_OVER_50, furtherFrom(50), further);
        add(Measure.FURTHER_OVER_60, furtherFrom(60), further);
        add(Measure.FURTHER_LEAVING, furtherFrom(LEAVING - YEARS_AHEAD), further);
    }

    private boolean hasFurther(int row) {
        return register.further(row) == Answer.YES;
    }

    private long furtherFrom(int age) {
        return count(row -> hasFurther(row) && register.age(row) >= age);
    }

    private long count(IntPredicate also) {
        long count = 0;
        for (int row = 0; row < register.size(); row++) {
            if (wanted.test(row) && also.test(row)) {
                count++;
            }
        }
        return count;
    }
}
