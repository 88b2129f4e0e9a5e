package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// How much prices and wages are expected to rise from the year before; lines that are adjusted
/// follow it.
///
/// @param id its name for ever
/// @param year calendar year
/// @param rise growth from the year before
/// @param source where it is written or decided
/// @param note remarks that never print
/// @param rank place among its like
public record PriceIndex(
        Id id,
        @Nullable Integer year,
        @Nullable Percent rise,
        String source,
        String note,
        String rank)
        implements Row {}
