package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.PeriodReader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows whose days lie wholly outside the period their table is headed by, and periods that end
/// before they begin.
final class PeriodsOutside implements Check {

    private static final Formats FORMATS = Formats.of(Language.NB);

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
                                words(day.period()),
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
                                words(measure.period()),
                                words(head.planPeriod())));
            } else if (isOutside(measure.period(), head.actionPeriod())) {
                found.add(
                        Finding.of(
                                What.MEASURE_OUTSIDE_ACTION,
                                measure.id(),
                                MeasureFields.PERIOD.name(),
                                measure.title(),
                                words(measure.period()),
                                words(head.actionPeriod())));
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

    /// The words of a period; its days where it has none.
    static String words(Period period) {
        return FORMATS.period(period);
    }

    /// Whether a period lies wholly before or after another; nothing does of one that ends before
    /// it begins.
    static boolean isOutside(Period period, Period frame) {
        LocalDate from = period.from() == null ? period.to() : period.from();
        LocalDate to = period.to() == null ? from : period.to();
        LocalDate first = frame.from();
        LocalDate last = frame.to();
        return from != null
                && to != null
                && first != null
                && last != null
                && !last.isBefore(first)
                && (to.isBefore(first) || from.isAfter(last));
    }

    static boolean isBackwards(Period period) {
        return period.from() != null && period.to() != null && period.to().isBefore(period.from());
    }
}
