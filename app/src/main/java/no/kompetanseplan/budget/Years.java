package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Which years the amounts of a line fall in, and at which prices. What recurs without an end goes
/// on for [#AFTER] years past the plan, so that those who come after it see what it binds them to.
final class Years {

    /// Years past the plan that recurring amounts are reckoned for: an economy plan has four.
    static final int AFTER = 4;

    private static final int MONTHS_A_YEAR = 12;
    private static final int CREDITS_A_YEAR = 60;

    /// The longest period, in months, that is one study and not several years of them.
    private static final int ONE_STUDY = 18;

    private static final int SUMMER = 3;

    private final int firstYear;
    private final int lastYear;
    private final PriceLevels levels;

    Years(Plan plan) {
        Period period = plan.head().planPeriod();
        LocalDate begin = period.from();
        LocalDate end = period.to();
        this.firstYear = begin == null ? 0 : begin.getYear();
        this.lastYear = end == null ? 0 : end.getYear();
        this.levels = PriceLevels.of(plan);
    }

    /// The last year of the plan; 0 when the plan period is open.
    int last() {
        return lastYear;
    }

    /// The last year that recurring amounts are reckoned for; 0 when the plan period is open.
    int lastAfter() {
        return lastYear == 0 ? 0 : lastYear + AFTER;
    }

    /// The years of a line. Those of kinds that follow working time are spread over the period by
    /// its days; all others fall in its first year, or in every year of it when the line says so.
    ///
    /// @return empty when the period is too long to be right
    List<YearShare> of(CostLine line, Period period) {
        if (line.everyYear()) {
            return adjusted(line, YearShare.everyYear(period, lastAfter()));
        }
        boolean spread =
                line.kind() == CostKind.REPLACEMENT
                        || line.kind() == CostKind.OWN_TIME
                        || line.kind() == CostKind.TRAVEL;
        return spread
                ? byDays(line, period)
                : adjusted(line, List.of(YearShare.all(YearShare.first(period).getYear())));
    }

    /// The whole amount of a line in one year.
    List<YearShare> ofYear(CostLine line, int year) {
        return adjusted(line, List.of(YearShare.all(year)));
    }

    /// The years of a line that is spread over its period by days.
    ///
    /// @return empty when the period is too long to be right
    List<YearShare> byDays(CostLine line, Period period) {
        return adjusted(line, YearShare.byDays(period));
    }

    private List<YearShare> adjusted(CostLine line, List<YearShare> shares) {
        if (!line.adjusted() || shares.isEmpty()) {
            return shares;
        }
        int base = firstYear == 0 ? shares.getFirst().year() : firstYear;
        return shares.stream().map(share -> share.at(level(base, share.year()))).toList();
    }

    private BigDecimal level(int base, int year) {
        return levels.factor(base, year);
    }

    /// When a group takes part: the period of the line, or, for one that begins in a year of its
    /// own, as many years later from the same day to the same day, a leap day one day earlier; for
    /// as long as the study takes when the period is longer than that; the rest of the year when
    /// that is not known.
    static Period cohort(Measure measure, Period period, @Nullable Integer year) {
        if (year == null) {
            return period;
        }
        LocalDate first = YearShare.first(period);
        LocalDate from = first.withYear(year);
        LocalDate to = period.to();
        int months = months(measure);
        if (to != null && isOneStudy(first, to, months)) {
            return new Period(from, to.plusYears((long) year - first.getYear()), "");
        }
        return new Period(
                from,
                months == 0
                        ? LocalDate.of(year, MONTHS_A_YEAR, 31)
                        : from.plusMonths(months).minusDays(1),
                "");
    }

    /// Whether the period is that of one study: short, or as long as the study takes but for the
    /// summer after it.
    private static boolean isOneStudy(LocalDate first, LocalDate last, int months) {
        long length = ChronoUnit.MONTHS.between(first, last);
        boolean asLong = length < months && length >= months - SUMMER;
        return !last.isBefore(first) && (length < ONE_STUDY || asLong);
    }

    private static int months(Measure measure) {
        if (measure.studyYears() != null) {
            return measure.studyYears() * MONTHS_A_YEAR;
        }
        if (measure.months() != null) {
            return measure.months();
        }
        return measure.credits() == null
                ? 0
                : Math.ceilDiv(measure.credits() * MONTHS_A_YEAR, CREDITS_A_YEAR);
    }
}
