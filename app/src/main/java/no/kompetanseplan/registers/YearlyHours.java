package no.kompetanseplan.registers;

import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The hours that a meeting series must reach in a year, against what is registered: the hours of
/// the theme days that belong to it, those without hours of their own counted from their programme.
/// Where no day belongs to it in any year, meetings times hours, when both are said.
///
/// @param demanded hours to reach
/// @param registered hours found
public record YearlyHours(MeetingSeries series, int year, int demanded, int registered) {

    /// Beyond so many years the period of a plan is a mistake.
    private static final int MOST_YEARS = 20;

    public boolean isShort() {
        return registered < demanded;
    }

    /// The hours of every series that demands some, for each year of the action plan.
    public static List<YearlyHours> of(Plan plan) {
        List<YearlyHours> all = new ArrayList<>();
        for (MeetingSeries series : plan.ordered(MeetingSeriesFields.TABLE)) {
            Integer demanded = series.hoursAYear();
            if (demanded != null) {
                for (int year : years(plan)) {
                    all.add(new YearlyHours(series, year, demanded, hours(plan, series, year)));
                }
            }
        }
        return List.copyOf(all);
    }

    /// The years of the action plan; of the plan where the action plan has none.
    static List<Integer> years(Plan plan) {
        Period action = plan.head().actionPeriod();
        Period period = isWhole(action) ? action : plan.head().planPeriod();
        LocalDate from = period.from();
        LocalDate to = period.to();
        List<Integer> years = new ArrayList<>();
        if (from != null && to != null) {
            int last = Math.min(to.getYear(), from.getYear() + MOST_YEARS);
            for (int year = from.getYear(); year <= last; year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static boolean isWhole(Period period) {
        return period.from() != null && period.to() != null;
    }

    private static int hours(Plan plan, MeetingSeries series, int year) {
        List<ThemeDay> own =
                plan.ordered(ThemeDayFields.TABLE).stream()
                        .filter(day -> series.id().equals(day.series()))
                        .toList();
        if (own.isEmpty()) {
            Integer times = series.timesFrom();
            Integer each = series.hoursEach();
            return times == null || each == null ? 0 : times * each;
        }
        return own.stream()
                .filter(day -> isIn(day.period(), year))
                .mapToInt(day -> hours(plan, day, series.hoursEach()))
                .sum();
    }

    private static int hours(Plan plan, ThemeDay day, @Nullable Integer each) {
        Integer hours = day.hours();
        if (hours != null) {
            return hours;
        }
        List<ProgrammeItem> programme = Programme.items(plan, day.id());
        return programme.isEmpty() && each != null ? each : Programme.minutes(programme) / 60;
    }

    private static boolean isIn(Period period, int year) {
        LocalDate day = period.from() == null ? period.to() : period.from();
        return day != null && day.getYear() == year;
    }
}
