package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Dataset;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// A figure of the staff with what it takes to be believed: what is divided by what, and the
/// registers it is counted from, each with its source, date and coverage.
///
/// @param denominator 1 for plain counts; 0 where there is nothing to divide by
public record Figure(Measure measure, long numerator, long denominator, List<Dataset> from) {

    /// How a figure is written.
    public enum Unit {
        COUNT,
        /// Full-time equivalents, to one decimal.
        FTE,
        /// Per cent, to one decimal.
        SHARE,
        /// Years, to one decimal.
        YEARS
    }

    /// What is counted. The words of its definition are texts of their own.
    public enum Measure {
        POSITIONS(Unit.COUNT),
        PERSONS(Unit.COUNT),
        /// Sum of position sizes by 100 (formula F1).
        FULL_TIME_EQUIVALENTS(Unit.FTE),
        /// Full-time equivalents by persons (formula F3).
        MEAN_POSITION(Unit.SHARE),
        /// Persons whose positions are less than 100 % together, by persons (formula F2).
        PART_TIME(Unit.SHARE),
        /// Of positions whose age is told, as all that follow by age.
        MEAN_AGE(Unit.YEARS),
        UNDER_25(Unit.SHARE),
        OVER_50(Unit.SHARE),
        OVER_55(Unit.SHARE),
        OVER_60(Unit.SHARE),
        /// Positions without relevant education, by positions where education is told.
        UNSKILLED(Unit.SHARE),
        /// Positions where education is not told, by all.
        EDUCATION_UNKNOWN(Unit.SHARE),
        /// Positions with further education, by positions where it is told.
        FURTHER(Unit.SHARE),
        /// Of positions with further education.
        FURTHER_OVER_50(Unit.SHARE),
        FURTHER_OVER_60(Unit.SHARE),
        /// Of positions with further education, those who reach 65 within ten years.
        FURTHER_LEAVING(Unit.SHARE),
        /// Persons who left a municipality in a year, the least number, by those there before
        /// ([Turnover]).
        TURNOVER(Unit.SHARE),
        /// Persons who left all municipalities of the region in a year, the least number.
        TURNOVER_REGION(Unit.SHARE);

        private final Unit unit;

        Measure(Unit unit) {
            this.unit = unit;
        }

        public Unit unit() {
            return unit;
        }

        /// What names it in files: `part-time`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The text key of its name.
        public String label() {
            return "staffing.figure." + key();
        }

        /// The text key of its definition.
        public String definition() {
            return label() + ".definition";
        }
    }

    private static final int DECIMALS = 1;

    public Figure {
        from = List.copyOf(from);
    }

    /// The figure as it is written; null where there is nothing to divide by.
    public @Nullable BigDecimal value() {
        if (denominator == 0) {
            return null;
        }
        BigDecimal top = BigDecimal.valueOf(numerator);
        BigDecimal below = BigDecimal.valueOf(denominator);
        return switch (measure.unit()) {
            case COUNT -> top;
            case FTE, YEARS -> top.divide(below, DECIMALS, RoundingMode.HALF_UP);
            case SHARE -> top.movePointRight(2).divide(below, DECIMALS, RoundingMode.HALF_UP);
        };
    }
}
