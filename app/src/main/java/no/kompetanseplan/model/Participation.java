package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// How many from a municipality take part in a measure.
///
/// @param id its name for ever
/// @param measure the measure
/// @param body the municipality
/// @param count participants
/// @param position mean position; null = 100 %
/// @param rank place among its like
public record Participation(
        Id id,
        @Nullable Id measure,
        @Nullable Id body,
        @Nullable Integer count,
        @Nullable Percent position,
        String rank)
        implements Row {}
