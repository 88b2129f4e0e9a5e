package no.kompetanseplan.budget;

import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.Funding;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

/// One cell of the budget: what a cost line comes to in a year for a municipality. Every sum in the
/// program is a sum of entries.
///
/// @param measure the measure
/// @param line the cost line
/// @param kind what the line pays for; a GRANT is negative
/// @param year calendar year
/// @param municipality who bears the cost or gets the grant; null when another body pays
/// @param payer the body that pays in the municipality's place or gives the grant; null when the
///   municipality pays itself
/// @param funding whether the money is there; null = not said
/// @param amount whole kroner, the likely one
/// @param low whole kroner if it turns out well for those who pay; never above the amount
/// @param high whole kroner if it turns out dear; never below the amount
/// @param calculation where the amount comes from
public record Entry(
        Id measure,
        Id line,
        CostKind kind,
        int year,
        @Nullable Id municipality,
        @Nullable Id payer,
        @Nullable Funding funding,
        Money amount,
        Money low,
        Money high,
        Calculation calculation) {

    /// The same with the amounts it comes to at another price of the line.
    Entry with(Money cheap, Money dear) {
        Money least = min(amount, min(cheap, dear));
        Money most = max(amount, max(cheap, dear));
        return new Entry(
                measure,
                line,
                kind,
                year,
                municipality,
                payer,
                funding,
                amount,
                least,
                most,
                calculation);
    }

    private static Money min(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Money max(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
