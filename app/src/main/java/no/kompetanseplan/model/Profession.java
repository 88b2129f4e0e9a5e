package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.Training;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A group of staff that registers, projections and tables count by.
///
/// @param id its name for ever
/// @param name what the plan calls it
/// @param training training that its work asks for; null when not said
/// @param codes codes of positions and occupations that mean it, separated by commas
/// @param aliases titles that mean it, one a line
/// @param specialLimit special age limit in years; null when it has none
/// @param note remarks that never print
/// @param rank place among its like
public record Profession(
        Id id,
        String name,
        @Nullable Training training,
        String codes,
        String aliases,
        @Nullable Integer specialLimit,
        String note,
        String rank)
        implements Row {}
