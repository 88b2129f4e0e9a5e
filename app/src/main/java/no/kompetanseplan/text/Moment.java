package no.kompetanseplan.text;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A stretch of the calendar as people name it, whose year may stand elsewhere in the wording.
///
/// Seasons follow the half years of schools and councils: vår is 1 January to 30 June, høst is 1
/// August to 31 December, so July is in neither; sommer is 1 June to 31 August; vinter is 1 January
/// to 31 March of the year that is named.
///
/// @param number the month, week, quarter or half; the day of the month for a day; 0 for a year and
///   for seasons
/// @param month the month of a day, 0 when it stands with the day after it («3.–6. juni»)
/// @param year null when it stands elsewhere
record Moment(Unit unit, int number, int month, @Nullable Integer year) {

    enum Unit {
        YEAR,
        HALF,
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER,
        QUARTER,
        MONTH,
        WEEK,
        DAY
    }

    /// First and last day.
    record Span(LocalDate from, LocalDate to) {}

    static Moment of(Unit unit, int number) {
        return new Moment(unit, number, 0, null);
    }

    Moment in(int otherYear) {
        return new Moment(unit, number, month, otherYear);
    }

    Moment ofMonth(int otherMonth) {
        return new Moment(unit, number, otherMonth, year);
    }

    boolean isDayWithoutMonth() {
        return unit == Unit.DAY && month == 0;
    }

    /// Whether it names a part of what a year or a season holds, as the week does in «Høst 2016:
    /// Uke 35».
    boolean narrows(Moment whole) {
        return year == null
                && switch (unit) {
                    case WEEK -> true;
                    case MONTH, DAY, QUARTER -> whole.unit != Unit.MONTH && whole.unit != Unit.DAY;
                    default -> false;
                };
    }

    /// Its days in its own year, or in `otherYear` when it has none; null when there are no such
    /// days (31 February, week 60).
    @Nullable Span span(int otherYear) {
        int y = year == null ? otherYear : year;
        try {
            return switch (unit) {
                case YEAR -> months(y, 1, 12);
                case HALF -> months(y, number * 6 - 5, number * 6);
                case SPRING -> months(y, 1, 6);
                case SUMMER -> months(y, 6, 8);
                case AUTUMN -> months(y, 8, 12);
                case WINTER -> months(y, 1, 3);
                case QUARTER -> months(y, number * 3 - 2, number * 3);
                case MONTH -> months(y, number, number);
                case WEEK -> week(y, number);
                case DAY -> day(y, month, number);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Span months(int year, int first, int last) {
        return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Span day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Span(date, date);
    }

    private static @Nullable Span week(int year, int week) {
        LocalDate first =
                LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate monday = first.plusWeeks(week - 1L);
        return week < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year
                ? null
                : new Span(monday, monday.plusDays(6));
    }
}
