package no.kompetanseplan.registers;

import no.kompetanseplan.grants.Deadline;
import no.kompetanseplan.model.DutyFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverClock;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the plan has dated, by the periods its activity plan is written in, which may be of uneven
/// length. Nothing is typed: theme days, meeting series, evaluations, duties, goals to be reviewed,
/// measures, and the deadlines of grants and agreements are put where their days or words say.
///
/// A yearly thing whose words hold no year («januar–februar») comes back every year. A series
/// stands in every period when its words say so, or when it meets as often as there are periods.
/// What lasts longer than a year stands where it begins.
///
/// @param parts the periods that hold something, in order
/// @param undated measures that nothing says the time of
public record ActivityPlan(List<Part> parts, int undated) {

    private static final Pattern EACH =
            Pattern.compile("\\b(hver|alle|kvar|each|every|all)\\b.*\\bperiod");

    public ActivityPlan {
        parts = List.copyOf(parts);
    }

    /// A period with what happens in it.
    ///
    /// @param days first to last day; its wording is what the plan calls it, with the year
    public record Part(Period days, List<Activity> activities) {

        public Part {
            activities = List.copyOf(activities);
        }
    }

    /// Something that happens.
    ///
    /// @param deadline which day of a grant or an agreement it is; null for all else
    public record Activity(Row row, @Nullable Deadline deadline) {}

    /// The activities of a plan.
    ///
    /// @param texts the words of the quarters, where the plan says no periods
    public static ActivityPlan of(Plan plan, Texts texts) {
        List<Part> parts = new ArrayList<>();
        for (int year : YearlyHours.years(plan)) {
            List<Period> periods = periods(plan, year, texts);
            for (Period period : periods) {
                List<Activity> found = new Finder(plan, year, period, periods.size()).found();
                if (!found.isEmpty()) {
                    parts.add(new Part(period, found));
                }
            }
        }
        long undated =
                plan.measures().stream()
                        .filter(measure -> !measure.period().isDated() && isOn(measure))
                        .count();
        return new ActivityPlan(parts, Math.toIntExact(undated));
    }

    /// The periods as the plan writes them, one a line or parted by semicolons.
    public static List<String> written(Plan plan, Texts texts) {
        String own = plan.head().activityPeriods();
        String words = own.isBlank() ? texts.get("registers.activity.quarters") : own;
        return words.replace(';', '\n')
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// Those of the written periods that say no months.
    public static List<String> notUnderstood(Plan plan, Texts texts) {
        return written(plan, texts).stream()
                .filter(words -> !isWhole(read(words, LocalDate.EPOCH.getYear())))
                .toList();
    }

    private static List<Period> periods(Plan plan, int year, Texts texts) {
        return written(plan, texts).stream()
                .map(words -> read(words, year))
                .filter(ActivityPlan::isWhole)
                .toList();
    }

    private static Period read(String words, int year) {
        Period days = in(year).read(words);
        return new Period(days.from(), days.to(), words + " " + year);
    }

    private static PeriodReader in(int year) {
        return new PeriodReader(
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), ""));
    }

    private static boolean isWhole(Period period) {
        return period.from() != null && period.to() != null;
    }

    private static boolean isOn(Measure measure) {
        return measure.state() != MeasureState.DROPPED;
    }

    /// What is to be found in one period of one year.
    private record Finder(Plan plan, int year, Period period, int periods) {

        List<Activity> found() {
            List<ThemeDay> days = plan.ordered(ThemeDayFields.TABLE);
            List<Activity> found = new ArrayList<>();
            add(found, days, day -> isHere(day.period()));
            add(
                    found,
                    plan.ordered(MeetingSeriesFields.TABLE),
                    series -> !hasDays(series.id(), days) && isHere(series));
            add(found, plan.ordered(RolloverClockFields.TABLE), this::isHere);
            add(
                    found,
                    plan.ordered(DutyFields.TABLE),
                    duty -> isHere(yearly(Period.undated(duty.deadline()))));
            add(
                    found,
                    plan.ordered(GoalFields.TABLE),
                    goal -> isHere(new Period(goal.review(), null, "")));
            add(
                    found,
                    plan.ordered(MeasureFields.TABLE),
                    measure -> isOn(measure) && isHere(measure.period()));
            for (Deadline each : Deadline.all(plan)) {
                if (meets(each.day(), each.day())) {
                    found.add(new Activity(each.row(), each));
                }
            }
            return found;
        }

        private static <R extends Row> void add(
                List<Activity> found, List<R> rows, Predicate<R> isHere) {
            rows.stream().filter(isHere).forEach(row -> found.add(new Activity(row, null)));
        }

        /// A series is told by its days in a year that has some.
        private boolean hasDays(Id series, List<ThemeDay> days) {
            return days.stream()
                    .filter(day -> series.equals(day.series()))
                    .map(day -> day.period().from())
                    .anyMatch(from -> from != null && from.getYear() == year);
        }

        private boolean isHere(MeetingSeries series) {
            Period own = yearly(series.period());
            if (own.isDated()) {
                return isHere(own);
            }
            boolean isEach =
                    EACH.matcher(series.period().wording().toLowerCase(Locale.ROOT)).find();
            Integer times = series.timesFrom();
            return isEach || (times != null && times >= periods);
        }

        /// A clock strikes in its first year and every so many years after that.
        private boolean isHere(RolloverClock clock) {
            Integer every = clock.everyYears();
            LocalDate first = clock.first().from();
            if (first == null || every == null) {
                return isHere(every == null ? clock.first() : yearly(clock.first()));
            }
            int since = year - first.getYear();
            if (since < 0 || since % every != 0) {
                return false;
            }
            LocalDate last = clock.first().to();
            return isHere(
                    new Period(
                            first.plusYears(since),
                            last == null ? null : last.plusYears(since),
                            ""));
        }

        /// Words without a year, read in this one.
        private Period yearly(Period given) {
            return given.isDated() ? given : in(year).read(given.wording());
        }

        private boolean isHere(Period given) {
            LocalDate from = given.from() == null ? given.to() : given.from();
            LocalDate to = given.to() == null ? from : given.to();
            if (from == null || to == null) {
                return false;
            }
            boolean isLong = to.isAfter(from.plusYears(1).minusDays(1)) || given.to() == null;
            LocalDate until = isLong ? from : to;
            return meets(from, until);
        }

        private boolean meets(LocalDate from, LocalDate to) {
            LocalDate first = period.from();
            LocalDate last = period.to();
            return first != null && last != null && !from.isAfter(last) && !to.isBefore(first);
        }
    }
}
