package no.kompetanseplan.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number of working days, exact: 7 days at 75 % is 5,25. Never rounded but where it is shown or
/// where a setting says so.
public record Days(BigDecimal value) implements Comparable<Days> {

    public static final Days ZERO = new Days(BigDecimal.ZERO);

    /// Equal numbers of days are equal values, whatever their scale was.
    public Days {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Days of(long days) {
        return new Days(BigDecimal.valueOf(days));
    }

    /// From 1/100 day, as plan files keep days.
    public static Days ofHundredths(long hundredths) {
        return new Days(BigDecimal.valueOf(hundredths, 2));
    }

    /// In 1/100 day, to the nearest, half up: how plan files keep days.
    public long toHundredths() {
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public Days times(Percent percent) {
        return new Days(value.multiply(percent.factor()));
    }

    public Days times(long factor) {
        return new Days(value.multiply(BigDecimal.valueOf(factor)));
    }

    public Days plus(Days other) {
        return new Days(value.add(other.value));
    }

    public Days min(Days other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Days other) {
        return value.compareTo(other.value);
    }
}
