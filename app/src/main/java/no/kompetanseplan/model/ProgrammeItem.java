package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A line of the programme of a theme day.
///
/// @param id its name for ever
/// @param themeDay theme day
/// @param starts clock as printed: 09.00
/// @param ends clock as printed: 09.45
/// @param title what happens
/// @param lecturer role of who holds it, never a name
/// @param rank place among its like
public record ProgrammeItem(
        Id id,
        @Nullable Id themeDay,
        String starts,
        String ends,
        String title,
        String lecturer,
        String rank)
        implements Row {}
