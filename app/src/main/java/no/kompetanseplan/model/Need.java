package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.NeedPriority;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

/// A need for competence that a municipality states, agreed with those it concerns.
///
/// @param id its name for ever
/// @param municipality municipality that states it
/// @param unit unit it was mapped in
/// @param area focus area it falls under
/// @param profession profession or group
/// @param text what is needed
/// @param people how many need it; null when not counted
/// @param priority how much it matters
/// @param period when it is needed
/// @param involved who took part in the mapping
/// @param measures measures that meet it
/// @param note remarks that never print
/// @param rank place among its like
public record Need(
        Id id,
        @Nullable Id municipality,
        String unit,
        @Nullable Id area,
        String profession,
        String text,
        @Nullable Integer people,
        @Nullable NeedPriority priority,
        Period period,
        String involved,
        Ranked measures,
        String note,
        String rank)
        implements Row {}
