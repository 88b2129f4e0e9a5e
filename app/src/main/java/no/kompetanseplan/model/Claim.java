package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

/// Something the plan claims of the situation, with what it rests on and the measures that answer
/// it.
///
/// @param id its name for ever
/// @param text the claim
/// @param evidence what it rests on
/// @param source source it is taken from
/// @param section section that makes it
/// @param measures measures that answer it
/// @param note remarks that never print
/// @param rank place among its like
public record Claim(
        Id id,
        String text,
        String evidence,
        @Nullable Id source,
        @Nullable Id section,
        Ranked measures,
        String note,
        String rank)
        implements Row {}
