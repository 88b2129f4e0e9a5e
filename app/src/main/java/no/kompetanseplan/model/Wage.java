package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

/// An assumed yearly wage, used for leave and replacement.
///
/// @param id its name for ever
/// @param title group it is for
/// @param code position code
/// @param amount øre a year at a full position
/// @param year wage year; null when the source does not say
/// @param used the one that budget lines without a wage of their own use
/// @param source where it is written, such as «6.1»
/// @param note remarks that never print
/// @param rank place among its like
public record Wage(
        Id id,
        String title,
        String code,
        @Nullable Money amount,
        @Nullable Integer year,
        boolean used,
        String source,
        String note,
        String rank)
        implements Row {}
