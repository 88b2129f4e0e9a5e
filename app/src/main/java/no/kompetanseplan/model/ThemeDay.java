package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A theme day (temadag) of the list after the action plan.
///
/// @param id its name for ever
/// @param title theme
/// @param period when
/// @param area focus area
/// @param measures measures it belongs to
/// @param proposals proposals it covers
/// @param place venue
/// @param registration last day to register; null when not said
/// @param series meeting series it is one of, so that its hours count there
/// @param hours hours it takes; null = counted from its programme
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
        @Nullable LocalDate registration,
        @Nullable Id series,
        @Nullable Integer hours,
        String note,
        String rank)
        implements Row {}
