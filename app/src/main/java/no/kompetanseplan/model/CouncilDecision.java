package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What one council has done in a matter.
///
/// @param id its name for ever
/// @param round matter
/// @param body municipality or body that decides
/// @param meeting day of the meeting
/// @param caseNumber number of the case: 74/16
/// @param state how far it has come
/// @param votes votes in words: «Enstemmig», «13 mot 2»
/// @param sent day the case papers were sent
/// @param note remarks that never print
/// @param rank place among its like
public record CouncilDecision(
        Id id,
        @Nullable Id round,
        @Nullable Id body,
        @Nullable LocalDate meeting,
        String caseNumber,
        @Nullable DecisionState state,
        String votes,
        @Nullable LocalDate sent,
        String note,
        String rank)
        implements Row {}
