package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A hearing of the plan: when it went out, when answers are due, and which edition.
///
/// @param id its name for ever
/// @param title name
/// @param opened day it was sent
/// @param deadline last day for answers
/// @param edition head of the edit log when it was sent
/// @param letter covering letter
/// @param note remarks that never print
/// @param rank place among its like
public record HearingRound(
        Id id,
        String title,
        @Nullable LocalDate opened,
        @Nullable LocalDate deadline,
        String edition,
        String letter,
        String note,
        String rank)
        implements Row {}
