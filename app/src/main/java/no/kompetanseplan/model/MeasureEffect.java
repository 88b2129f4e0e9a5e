package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

/// What a measure is expected to do to the staff, each year it works (formula F23).
///
/// @param id its name for ever
/// @param measure measure that has it
/// @param kind what it changes
/// @param profession profession it reaches; null for all
/// @param fromProfession profession people leave by a conversion
/// @param municipalities municipalities it reaches; none = all
/// @param firstYear first year it works; null for the year after the measure starts
/// @param lastYear last year it works; null when it goes on
/// @param ramp years from nothing to full effect, evenly; null or 0 for at once
/// @param low least to be expected, in the unit of the kind
/// @param likely likely, in the unit of the kind
/// @param high most to be expected, in the unit of the kind
/// @param probability how sure it is that the measure has an effect; null = certain
/// @param basis what the estimate rests on
/// @param note remarks that never print
/// @param rank place among its like
public record MeasureEffect(
        Id id,
        @Nullable Id measure,
        @Nullable EffectKind kind,
        @Nullable Id profession,
        @Nullable Id fromProfession,
        Ranked municipalities,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Integer ramp,
        @Nullable Integer low,
        @Nullable Integer likely,
        @Nullable Integer high,
        @Nullable Percent probability,
        String basis,
        String note,
        String rank)
        implements Row {}
