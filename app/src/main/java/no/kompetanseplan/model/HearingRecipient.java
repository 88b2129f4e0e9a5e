package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Who is asked in a hearing.
///
/// @param id its name for ever
/// @param hearing round
/// @param body body of the register
/// @param name name where the register has no such body
/// @param sent day it was sent
/// @param answered day the answer came
/// @param note remarks that never print
/// @param rank place among its like
public record HearingRecipient(
        Id id,
        @Nullable Id hearing,
        @Nullable Id body,
        String name,
        @Nullable LocalDate sent,
        @Nullable LocalDate answered,
        String note,
        String rank)
        implements Row {}
