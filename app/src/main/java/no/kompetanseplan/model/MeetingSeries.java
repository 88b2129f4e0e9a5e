package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

/// A network or body that meets a number of times a year.
///
/// @param id its name for ever
/// @param title name
/// @param body body that meets
/// @param participants who takes part
/// @param timesFrom meetings a year, at least
/// @param timesTo meetings a year, at most; null when there is one number
/// @param hoursEach hours of a meeting
/// @param hoursAYear hours that must be reached every year; null when none are demanded
/// @param host who arranges
/// @param cost who pays what
/// @param period when it runs
/// @param measures measures it belongs to
/// @param note remarks that never print
/// @param rank place among its like
public record MeetingSeries(
        Id id,
        String title,
        @Nullable Id body,
        String participants,
        @Nullable Integer timesFrom,
        @Nullable Integer timesTo,
        @Nullable Integer hoursEach,
        @Nullable Integer hoursAYear,
        @Nullable Id host,
        String cost,
        Period period,
        Ranked measures,
        String note,
        String rank)
        implements Row {}
