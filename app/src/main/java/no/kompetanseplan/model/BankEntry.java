package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.BankKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

/// What a municipality offers or wants in the competence bank.
///
/// @param id its name for ever
/// @param municipality the municipality
/// @param kind whether it offers or wants
/// @param text the competence or service
/// @param profession profession that has it
/// @param extent how much, 100 % = one full-time equivalent
/// @param period when
/// @param note remarks that never print
/// @param rank place among its like
public record BankEntry(
        Id id,
        @Nullable Id municipality,
        @Nullable BankKind kind,
        String text,
        @Nullable Id profession,
        @Nullable Percent extent,
        Period period,
        String note,
        String rank)
        implements Row {}
