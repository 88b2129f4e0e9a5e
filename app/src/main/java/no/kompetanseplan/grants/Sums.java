package no.kompetanseplan.grants;

import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Sums of amounts people have typed.
final class Sums {

    private Sums() {}

    /// The sum of what is said; never beyond the range of [Money].
    static <R> Money of(List<R> rows, Function<R, @Nullable Money> amount) {
        long sum = 0;
        for (R row : rows) {
            Money each = amount.apply(row);
            sum = within(sum + (each == null ? 0 : each.ore()));
        }
        return new Money(sum);
    }

    /// One less another; never beyond the range of [Money].
    static Money less(Money one, Money other) {
        return new Money(within(one.ore() - other.ore()));
    }

    /// An amount that is not negative for each of a number of persons; never beyond the range of
    /// [Money].
    static Money times(Money one, int persons) {
        boolean isBeyond = persons > 0 && one.ore() > Money.MAX_ORE / persons;
        return new Money(isBeyond ? Money.MAX_ORE : one.ore() * persons);
    }

    /// The amount, or nothing where it is negative.
    static Money orNothing(Money amount) {
        return amount.ore() < 0 ? Money.ZERO : amount;
    }

    private static long within(long ore) {
        return Math.clamp(ore, -Money.MAX_ORE, Money.MAX_ORE);
    }
}
