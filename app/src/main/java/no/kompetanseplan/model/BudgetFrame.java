package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

/// What a municipality has set aside in its own budget for the measures of a year.
///
/// @param id its name for ever
/// @param body the municipality
/// @param year budget year
/// @param amount øre a year
/// @param source where it is written or decided
/// @param note remarks that never print
/// @param rank place among its like
public record BudgetFrame(
        Id id,
        @Nullable Id body,
        @Nullable Integer year,
        @Nullable Money amount,
        String source,
        String note,
        String rank)
        implements Row {}
