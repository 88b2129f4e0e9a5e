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
/// @param price what prices of the plan's first year have become; 1 when the amount is not adjusted
public record YearShare(int year, long part, long whole, BigDecimal price) {

    /// The most years that a cost is put on; a longer period is a slip such as 2106 for 2016.
    static final int MOST_YEARS = 50;

    private static final int DECIMALS = 20;

    public YearShare {
        price = price.stripTrailingZeros();
    }

    /// A part without price adjustment.
    public YearShare(int year, long part, long whole) {
        this(year, part, whole, BigDecimal.ONE);
    }

    /// The whole amount in one year.
    public static YearShare all(int year) {
        return new YearShare(year, 1, 1);
    }

    /// Spread over the period by its days. Without a last day, or when it ends before it begins,
    /// all falls in the first year.
    ///
    /// @param period with a first or a last day
    /// @return empty when the period is too long to be right
    public static List<YearShare> byDays(Period period) {
        LocalDate from = first(period);
        LocalDate to = period.to();
        if (to == null || !to.isAfter(from)) {
            return List.of(all(from.getYear()));
        }
        if (isTooLong(from.getYear(), to.getYear())) {
            return List.of();
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
    /// @return empty when the period is too long to be right
    public static List<YearShare> everyYear(Period period, int lastYear) {
        LocalDate to = period.to();
        int from = first(period).getYear();
        int last = Math.max(from, to == null ? lastYear : to.getYear());
        if (isTooLong(from, last)) {
            return List.of();
        }
        List<YearShare> shares = new ArrayList<>();
        for (int year = from; year <= last; year++) {
            shares.add(all(year));
        }
        return shares;
    }

    static boolean isTooLong(int firstYear, int lastYear) {
        return lastYear - firstYear >= MOST_YEARS;
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

    /// The same part at another price level.
    YearShare at(BigDecimal level) {
        return new YearShare(year, part, whole, level);
    }

    /// Whether its prices are those of the plan's first year.
    public boolean isAdjusted() {
        return price.compareTo(BigDecimal.ONE) != 0;
    }

    /// Whether the year has all of it.
    public boolean isWhole() {
        return part == whole;
    }

    /// The part of an amount, to 20 decimals.
    BigDecimal of(BigDecimal amount) {
        if (isWhole()) {
            return amount;
        }
        return amount.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
