package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.PeriodReader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows whose days lie wholly outside the period their table is headed by, and periods that end
/// before they begin.
final class PeriodsOutside implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        PlanHead head = plan.head();
        List<Finding> found = new ArrayList<>();
        Period days = new PeriodReader(head.planPeriod()).read(head.themeDaysTitle());
        for (ThemeDay day : plan.ordered(ThemeDayFields.TABLE)) {
            if (isOutside(day.period(), days)) {
                found.add(
                        Finding.of(
                                What.THEME_DAY_OUTSIDE,
                                day.id(),
                                ThemeDayFields.PERIOD.name(),
                                day.title(),
                                day.period().wording(),
                                head.themeDaysTitle()));
            }
        }
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            if (isOutside(measure.period(), head.planPeriod())) {
                found.add(
                        Finding.of(
                                What.MEASURE_OUTSIDE,
                                measure.id(),
                                MeasureFields.PERIOD.name(),
                                measure.title(),
                                measure.period().wording(),
                                head.planPeriod().wording()));
            } else if (isOutside(measure.period(), head.actionPeriod())) {
                found.add(
                        Finding.of(
                                What.MEASURE_OUTSIDE_ACTION,
                                measure.id(),
                                MeasureFields.PERIOD.name(),
                                measure.title(),
                                measure.period().wording(),
                                head.actionPeriod().wording()));
            }
            if (isBackwards(measure.period())) {
                found.add(
                        Finding.of(
                                What.PERIOD_BACKWARDS,
                                measure.id(),
                                MeasureFields.PERIOD.name(),
                                measure.title()));
            }
        }
        return found.stream();
    }

    /// Whether a period lies wholly before or after another.
    static boolean isOutside(Period period, Period frame) {
        LocalDate from = period.from() == null ? period.to() : period.from();
        LocalDate to = period.to() == null ? from : period.to();
        LocalDate first = frame.from();
        LocalDate last = frame.to();
        return from != null
                && to != null
                && first != null
                && last != null
                && (to.isBefore(first) || from.isAfter(last));
    }

    static boolean isBackwards(Period period) {
        return period.from() != null && period.to() != null && period.to().isBefore(period.from());
    }
}
