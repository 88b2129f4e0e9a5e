package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// How many from a municipality take part in a measure. Numbers, never persons.
///
/// @param id its name for ever
/// @param measure the measure
/// @param body the municipality
/// @param count participants
/// @param position mean position; null = 100 %
/// @param year calendar year they begin; null = with the measure
/// @param profession their profession; null = not said
/// @param rank place among its like
public record Participation(
        Id id,
        @Nullable Id measure,
        @Nullable Id body,
        @Nullable Integer count,
        @Nullable Percent position,
        @Nullable Integer year,
        @Nullable Id profession,
        String rank)
        implements Row {}
