package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

/// A theme day (temadag) of the list after the action plan.
///
/// @param id its name for ever
/// @param title theme
/// @param period when
/// @param area focus area
/// @param measures measures it belongs to
/// @param proposals proposals it covers
/// @param place venue
/// @param note remarks that never print
/// @param rank place among its like
public record ThemeDay(
        Id id,
        String title,
        Period period,
        @Nullable Id area,
        Ranked measures,
        Ranked proposals,
        String place,
        String note,
        String rank)
        implements Row {}
