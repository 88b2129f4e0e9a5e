package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

/// A line of the responsibility matrix: a duty and the part of each body in it.
///
/// @param id its name for ever
/// @param what the duty
/// @param responsible who carries it out
/// @param accountable who answers for it
/// @param consulted who is consulted
/// @param informed who is informed
/// @param basis what it rests on: mandate, agreement
/// @param deadline when
/// @param rank place among its like
public record Duty(
        Id id,
        String what,
        Ranked responsible,
        Ranked accountable,
        Ranked consulted,
        Ranked informed,
        String basis,
        String deadline,
        String rank)
        implements Row {}
