package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// Registered positions of a municipality (table 1 of chapter 3). Shares are computed, never
/// stored.
///
/// @param id its name for ever
/// @param body the municipality
/// @param positions registered positions, not persons
/// @param note remarks that never print
/// @param rank place among its like
public record Staffing(
        Id id, @Nullable Id body, @Nullable Integer positions, String note, String rank)
        implements Row {}
