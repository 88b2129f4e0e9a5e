package no.kompetanseplan.exchange.accounting;

import no.kompetanseplan.model.AccountCode;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// What one cost line comes to for a municipality in a year, and where it is booked.
///
/// @param code null when the plan has no account for it
/// @param kroner whole kroner; a grant is negative
public record AccountLine(
        Id municipality, int year, Id line, String text, @Nullable AccountCode code, long kroner) {}
