package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

/// A course or study of the catalogue; several measures may use the same.
///
/// @param id its name for ever
/// @param title name
/// @param code code at the provider
/// @param provider who offers it
/// @param form how it is taught: web, gatherings, decentralised
/// @param credits credits (stp), or the least of a range
/// @param creditsTo the most of a range, null when there is none
/// @param months length in months where it gives no credits
/// @param admission what it takes to be admitted
/// @param cohorts when cohorts start
/// @param measures measures that use it
/// @param note remarks that never print
/// @param rank place among its like
public record Study(
        Id id,
        String title,
        String code,
        String provider,
        String form,
        @Nullable Integer credits,
        @Nullable Integer creditsTo,
        @Nullable Integer months,
        String admission,
        String cohorts,
        Ranked measures,
        String note,
        String rank)
        implements Row {}
