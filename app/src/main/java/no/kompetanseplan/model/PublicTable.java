package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// What was decided of a table in the public edition, where it cannot be shown as it is.
///
/// @param id its name for ever
/// @param name key of the table
/// @param fate what becomes of it
/// @param merges categories that are joined, one group a line
/// @param note remarks that never print
/// @param rank place among its like
public record PublicTable(
        Id id, String name, @Nullable PublicFate fate, String merges, String note, String rank)
        implements Row {}
