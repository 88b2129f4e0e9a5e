package no.kompetanseplan.budget;

import no.kompetanseplan.model.choice.CostKind;
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
/// @param amount whole kroner
/// @param calculation where the amount comes from
public record Entry(
        Id measure,
        Id line,
        CostKind kind,
        int year,
        @Nullable Id municipality,
        @Nullable Id payer,
        Money amount,
        Calculation calculation) {}
