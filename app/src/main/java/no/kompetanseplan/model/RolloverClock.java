package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Something that is evaluated or rolled over at fixed intervals.
///
/// @param id its name for ever
/// @param what what is looked at anew
/// @param everyYears years between; null = once
/// @param first first time
/// @param bodies who is responsible
/// @param section section that says it
/// @param done day it was last done
/// @param note remarks that never print
/// @param rank place among its like
public record RolloverClock(
        Id id,
        String what,
        @Nullable Integer everyYears,
        Period first,
        Ranked bodies,
        @Nullable Id section,
        @Nullable LocalDate done,
        String note,
        String rank)
        implements Row {}
