package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// A number that a projection supposes, with where it is from. The narrowest one that covers a
/// group counts: scenario before plan, then profession, municipality and age.
///
/// @param id its name for ever
/// @param kind what it says
/// @param scenario scenario it belongs to; null for the plan itself
/// @param profession profession it is for; null for all
/// @param municipality municipality it is for; null for all
/// @param fromAge youngest age it is for; null for all below
/// @param toAge oldest age it is for; null for all above
/// @param share its size where the kind is a share
/// @param people its size where the kind is a number of persons a year
/// @param retirement its pattern where the kind is one of retirement
/// @param source where it is from
/// @param note remarks that never print
/// @param rank place among its like
public record Assumption(
        Id id,
        @Nullable AssumptionKind kind,
        @Nullable Id scenario,
        @Nullable Id profession,
        @Nullable Id municipality,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        @Nullable Percent share,
        @Nullable Integer people,
        @Nullable RetirementPreset retirement,
        String source,
        String note,
        String rank)
        implements Row {}
