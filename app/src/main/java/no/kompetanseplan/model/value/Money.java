package no.kompetanseplan.model.value;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in Norwegian øre (1/100 krone), at most 9 · 10¹⁴ øre either way.
public record Money(long ore) implements Comparable<Money> {

    public static final long MAX_ORE = 900_000_000_000_000L;
    public static final Money ZERO = new Money(0);

    public Money {
        if (ore < -MAX_ORE || ore > MAX_ORE) {
            throw new IllegalArgumentException("Amount out of range: " + ore);
        }
    }

    public static Money kroner(long kroner) {
        return new Money(Math.multiplyExact(kroner, 100L));
    }

    /// The amount nearest to an exact number of kroner, half an øre away from zero.
    public static Money ofKroner(BigDecimal kroner) {
        return new Money(
                kroner.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// As [#ofKroner]; null when the amount is out of range.
    public static @Nullable Money within(BigDecimal kroner) {
        boolean fits = kroner.movePointRight(2).abs().compareTo(BigDecimal.valueOf(MAX_ORE)) <= 0;
        return fits ? ofKroner(kroner) : null;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money negated() {
        return new Money(-ore);
    }

    /// The product to the nearest øre, half away from zero.
    public Money times(BigDecimal factor) {
        return new Money(
                BigDecimal.valueOf(ore)
                        .multiply(factor)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /// The amount to the nearest whole krone, half a krone away from zero.
    public Money inWholeKroner() {
        return kroner(toKroner().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// The exact amount in kroner, two decimals.
    public BigDecimal toKroner() {
        return BigDecimal.valueOf(ore, 2);
    }

    public boolean isZero() {
        return ore == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
