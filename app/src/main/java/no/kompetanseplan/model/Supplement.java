package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// What one municipality says to a part of the regional plan.
///
/// @param id its name for ever
/// @param municipality municipality
/// @param target section, proposal or measure it stands to
/// @param relation how it stands to the regional text
/// @param text the words
/// @param reason why it does not apply here
/// @param core the regional words when it was written; tells when they have changed since
/// @param rank place among its like
public record Supplement(
        Id id,
        @Nullable Id municipality,
        @Nullable Id target,
        @Nullable SupplementRelation relation,
        String text,
        String reason,
        String core,
        String rank)
        implements Row {}
