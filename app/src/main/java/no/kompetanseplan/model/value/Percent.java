package no.kompetanseplan.model.value;

import java.math.BigDecimal;

/// A percentage in 1/100 %: a position (80 % = 8000), a rate (5,1 % = 510), a ratio (1,2 = 12000).
public record Percent(int hundredths) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(0);
    public static final Percent FULL = new Percent(100_00);

    /// Whole per cent.
    public static Percent of(int percent) {
        return new Percent(Math.multiplyExact(percent, 100));
    }

    /// The exact factor: 80 % is 0,8000.
    public BigDecimal factor() {
        return BigDecimal.valueOf(hundredths, 4);
    }

    /// The exact number before the per cent sign, two decimals: 80 % is 80,00.
    public BigDecimal number() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
