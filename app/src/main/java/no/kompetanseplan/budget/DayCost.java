package no.kompetanseplan.budget;

import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.DayPrice;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// What a day of leave costs a municipality: the price of a day of replacement, for the share of
/// the days that are replaced. The person's own wage is paid all the same and is not a cost of the
/// measure. Formula F15.
///
/// @param replacementDay agreed price of a day, null when it is reckoned from the wage
/// @param wage the wage row used, null when there is an agreed price
/// @param ownWage whether that is the wage of the profession of those who take part, and not the
///   one for all
/// @param yearlyWage its amount at a full position
/// @param addOns holiday pay, pension and employer tax together, in 1/100 %
/// @param replacedShare share of the days that are replaced
public record DayCost(
        @Nullable Money replacementDay,
        @Nullable Id wage,
        boolean ownWage,
        @Nullable Money yearlyWage,
        Percent addOns,
        Percent replacedShare) {

    /// The cost by the wage of the prices and the rates of a municipality; null when there is
    /// neither an agreed price nor a wage.
    public static @Nullable DayCost of(DayPrice prices, DayPrice.Rates rates) {
        Percent addOns = addOns(rates);
        if (rates.replacementDay() != null) {
            return agreed(rates.replacementDay(), rates);
        }
        Wage wage = prices.wage();
        return wage == null ? null : byWage(wage, prices, addOns, rates.replaced());
    }

    /// The cost at a price agreed for a day of replacement.
    public static DayCost agreed(Money replacementDay, DayPrice.Rates rates) {
        return new DayCost(replacementDay, null, false, null, addOns(rates), rates.replaced());
    }

    /// What a day of somebody's own working time is worth: the wage with add-ons, or the price of
    /// replacement when no wage is known; null when neither is. Never a bill to anybody.
    static @Nullable DayCost ofWage(DayPrice prices, DayPrice.Rates rates) {
        Wage wage = prices.wage();
        return wage == null
                ? rates.replacementDay() == null
                        ? null
                        : new DayCost(
                                rates.replacementDay(),
                                null,
                                false,
                                null,
                                addOns(rates),
                                Percent.FULL)
                : byWage(wage, prices, addOns(rates), Percent.FULL);
    }

    private static DayCost byWage(Wage wage, DayPrice prices, Percent addOns, Percent replaced) {
        return new DayCost(null, wage.id(), prices.isOwnWage(), wage.amount(), addOns, replaced);
    }

    static Percent addOns(DayPrice.Rates rates) {
        return new Percent(rates.addOns().movePointRight(4).intValueExact());
    }

    /// Kroner for a day, before the share that is replaced.
    public BigDecimal dayPrice() {
        if (replacementDay != null) {
            return replacementDay.toKroner();
        }
        Money yearly = yearlyWage == null ? Money.ZERO : yearlyWage;
        return DayPrice.dayWage(yearly).multiply(BigDecimal.ONE.add(addOns.factor()));
    }

    /// Kroner for a day of leave.
    public BigDecimal kroner() {
        return dayPrice().multiply(replacedShare.factor());
    }
}
