package no.kompetanseplan.budget;

import no.kompetanseplan.model.value.Period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The part of an amount that falls in a year.
///
/// @param year the calendar year
/// @param part days of the period in the year, or 1
/// @param whole days of the whole period, or 1
public record YearShare(int year, long part, long whole) {

    private static final int DIGITS = 20;

    /// The whole amount in one year.
    public static YearShare all(int year) {
        return new YearShare(year, 1, 1);
    }

    /// Spread over the period by its days. Without a last day, or when it ends before it begins,
    /// all falls in the first year.
    ///
    /// @param period with a first or a last day
    public static List<YearShare> byDays(Period period) {
        LocalDate from = first(period);
        LocalDate to = period.to();
        if (to == null || !to.isAfter(from)) {
            return List.of(all(from.getYear()));
        }
        long whole = ChronoUnit.DAYS.between(from, to) + 1;
        List<YearShare> shares = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate begins = LocalDate.of(year, 1, 1);
            LocalDate ends = LocalDate.of(year, 12, 31);
            LocalDate firstDay = begins.isBefore(from) ? from : begins;
            LocalDate lastDay = ends.isAfter(to) ? to : ends;
            shares.add(new YearShare(year, ChronoUnit.DAYS.between(firstDay, lastDay) + 1, whole));
        }
        return shares;
    }

    /// The whole amount in each year that the period touches.
    ///
    /// @param lastYear the last year when the period has no end
    public static List<YearShare> everyYear(Period period, int lastYear) {
        LocalDate to = period.to();
        int from = first(period).getYear();
        int last = Math.max(from, to == null ? lastYear : to.getYear());
        List<YearShare> shares = new ArrayList<>();
        for (int year = from; year <= last; year++) {
            shares.add(all(year));
        }
        return shares;
    }

    /// The day an amount that falls once is counted on.
    static LocalDate first(Period period) {
        LocalDate from = period.from();
        LocalDate day = from == null ? period.to() : from;
        if (day == null) {
            throw new IllegalArgumentException("An undated period has no years");
        }
        return day;
    }

    /// The exact part as a factor, to 20 digits.
    public BigDecimal factor() {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }
}
