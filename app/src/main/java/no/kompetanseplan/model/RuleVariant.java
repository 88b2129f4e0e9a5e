package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Another value of a rule that is thought of but not in force, to be weighed against what holds.
///
/// @param id its name for ever
/// @param title what it is called
/// @param proposedBy whose proposal it is
/// @param rule row of the rule
/// @param field name of the field that differs
/// @param value its value as the file stores it
/// @param validFrom first day it would hold
/// @param note remarks that never print
/// @param rank place among its like
public record RuleVariant(
        Id id,
        String title,
        String proposedBy,
        @Nullable Id rule,
        String field,
        String value,
        @Nullable LocalDate validFrom,
        String note,
        String rank)
        implements Row {}
