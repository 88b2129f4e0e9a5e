package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// How many of a municipality have stayed a number of years: a band, never a person.
///
/// @param id its name for ever
/// @param body the municipality
/// @param profession profession; null = all
/// @param asOf year the years of service are counted at the end of
/// @param years whole years of service
/// @param count persons
/// @param position mean position; null = 100 %
/// @param note remarks that never print
/// @param rank place among its like
public record TenureBand(
        Id id,
        @Nullable Id body,
        @Nullable Id profession,
        @Nullable Integer asOf,
        @Nullable Integer years,
        @Nullable Integer count,
        @Nullable Percent position,
        String note,
        String rank)
        implements Row {}
