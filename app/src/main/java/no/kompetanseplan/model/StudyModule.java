package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A part of a study, with its hours and how many have finished it.
///
/// @param id its name for ever
/// @param study study it belongs to
/// @param title name
/// @param hours hours of teaching
/// @param form how it is taught
/// @param participants participants, a count without names
/// @param completed of them finished
/// @param note remarks that never print
/// @param rank place among its like
public record StudyModule(
        Id id,
        @Nullable Id study,
        String title,
        @Nullable Integer hours,
        String form,
        @Nullable Integer participants,
        @Nullable Integer completed,
        String note,
        String rank)
        implements Row {}
