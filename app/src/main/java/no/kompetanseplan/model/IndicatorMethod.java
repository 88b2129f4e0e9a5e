package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One way of counting an [Indicator]; figures of different methods stand side by side.
///
/// @param id its name for ever
/// @param indicator indicator it counts
/// @param name what the column is headed
/// @param definition what is counted in, and what is left out
/// @param version version of the definition
/// @param source where the figures are from
/// @param date day the figures were taken out
/// @param note remarks that never print
/// @param rank place among its like
public record IndicatorMethod(
        Id id,
        @Nullable Id indicator,
        String name,
        String definition,
        String version,
        String source,
        @Nullable LocalDate date,
        String note,
        String rank)
        implements Row {}
