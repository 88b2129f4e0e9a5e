package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.StaffShare;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// A figure of others that the region's own is held against.
///
/// @param id its name for ever
/// @param measure which share it is
/// @param group whom it is for
/// @param share the share
/// @param year year it is for
/// @param source who published it
/// @param note remarks that never print
/// @param rank place among its like
public record Benchmark(
        Id id,
        @Nullable StaffShare measure,
        String group,
        @Nullable Percent share,
        @Nullable Integer year,
        String source,
        String note,
        String rank)
        implements Row {}
