package no.kompetanseplan.rules;

import no.kompetanseplan.model.value.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What is to be paid back of a stipend when a service obligation (bindingstid) is broken (formula
/// F18): in proportion to the months that are left. The source plan states no formula; agreements
/// do.
public final class BindingTime {

    private BindingTime() {}

    /// amount × (bound − served) / bound, to the nearest øre; nothing when all is served.
    ///
    /// @param boundMonths more than 0
    public static Money repayment(Money amount, int boundMonths, int servedMonths) {
        if (boundMonths <= 0) {
            throw new IllegalArgumentException("Bound months: " + boundMonths);
        }
        int left = Math.clamp((long) boundMonths - servedMonths, 0, boundMonths);
        return new Money(
                BigDecimal.valueOf(amount.ore())
                        .multiply(BigDecimal.valueOf(left))
                        .divide(BigDecimal.valueOf(boundMonths), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
