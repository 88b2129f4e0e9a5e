package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is expected in a role, and how many have signed it; never who.
///
/// @param id its name for ever
/// @param title name
/// @param body role of the register
/// @param text what is expected
/// @param signers who signs, in order, a line each
/// @param people how many hold the role
/// @param archived how many signed ones are archived
/// @param archive where they are archived
/// @param checked day the counts were last checked
/// @param rank place among its like
public record RoleDescription(
        Id id,
        String title,
        @Nullable Id body,
        String text,
        String signers,
        @Nullable Integer people,
        @Nullable Integer archived,
        String archive,
        @Nullable LocalDate checked,
        String rank)
        implements Row {}
