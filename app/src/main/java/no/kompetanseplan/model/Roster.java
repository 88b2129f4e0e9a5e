package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A list of people that is kept somewhere else; the plan says where and who looks after it.
///
/// @param id its name for ever
/// @param title what list
/// @param owner who keeps it up to date
/// @param kept where it is kept
/// @param people how many stand in it
/// @param everyMonths months between checks
/// @param checked day it was last checked
/// @param note remarks that never print
/// @param rank place among its like
public record Roster(
        Id id,
        String title,
        @Nullable Id owner,
        String kept,
        @Nullable Integer people,
        @Nullable Integer everyMonths,
        @Nullable LocalDate checked,
        String note,
        String rank)
        implements Row {}
