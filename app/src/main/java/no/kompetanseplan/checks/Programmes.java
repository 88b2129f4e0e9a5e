package no.kompetanseplan.checks;

import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.ProgrammeItemFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.registers.ActivityPlan;
import no.kompetanseplan.registers.Programme;
import no.kompetanseplan.registers.YearlyHours;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines of a programme that run at the same time or say no time, registration that closes after
/// the day, series that do not reach their hours of the year, and periods of the activity plan that
/// say no months.
final class Programmes implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Finding> found = new ArrayList<>();
        for (ThemeDay day : plan.ordered(ThemeDayFields.TABLE)) {
            lines(plan, day, found);
            LocalDate begins = day.period().from();
            LocalDate closes = day.registration();
            if (begins != null && closes != null && closes.isAfter(begins)) {
                found.add(
                        Finding.of(
                                What.REGISTRATION_LATE,
                                day.id(),
                                ThemeDayFields.REGISTRATION.name(),
                                day.title()));
            }
        }
        hours(plan, found);
        List<String> unread = ActivityPlan.notUnderstood(plan, Texts.of(Language.NB));
        if (!unread.isEmpty()) {
            found.add(
                    Finding.of(
                            What.ACTIVITY_PERIOD_UNREAD,
                            PlanHead.ID,
                            PlanHeadFields.ACTIVITY_PERIODS.name(),
                            String.join(", ", unread)));
        }
        return found.stream();
    }

    private static void lines(Plan plan, ThemeDay day, List<Finding> found) {
        List<ProgrammeItem> items = Programme.items(plan, day.id());
        for (ProgrammeItem item : items) {
            if (Programme.isWrong(item)) {
                found.add(
                        Finding.of(
                                What.PROGRAMME_TIME,
                                item.id(),
                                ProgrammeItemFields.STARTS.name(),
                                item.title(),
                                day.title()));
            }
        }
        for (Programme.Overlap overlap : Programme.overlaps(items)) {
            found.add(
                    Finding.of(
                            What.PROGRAMME_OVERLAP,
                            overlap.second().id(),
                            ProgrammeItemFields.STARTS.name(),
                            overlap.second().title(),
                            overlap.first().title(),
                            day.title()));
        }
    }

    /// One finding for each series, with the years that fall short.
    private static void hours(Plan plan, List<Finding> found) {
        Map<MeetingSeries, List<YearlyHours>> missing = new LinkedHashMap<>();
        for (YearlyHours hours : YearlyHours.of(plan)) {
            if (hours.isShort()) {
                missing.computeIfAbsent(hours.series(), _ -> new ArrayList<>()).add(hours);
            }
        }
        missing.forEach((series, years) ->
                found.add(
                        Finding.of(
                                What.HOURS_SHORT,
                                series.id(),
                                MeetingSeriesFields.HOURS_A_YEAR.name(),
                                series.title(),
                                Integer.toString(years.getFirst().demanded()),
                                years.stream()
                                        .map(each -> each.year() + ": " + each.registered())
                                        .collect(Collectors.joining(", ")))));
    }
}
