package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// What part of a [SharedPost] a municipality has.
///
/// @param id its name for ever
/// @param post the position
/// @param municipality the municipality
/// @param share its part; those of a position make 100 %
/// @param note remarks that never print
/// @param rank place among its like
public record PostShare(
        Id id,
        @Nullable Id post,
        @Nullable Id municipality,
        @Nullable Percent share,
        String note,
        String rank)
        implements Row {}
