package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.Sensitivity;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A figure that is followed over time: what it says, who owns it and how well it must be guarded.
///
/// @param id its name for ever
/// @param name what it is called
/// @param definition what is counted
/// @param owner who answers for it
/// @param source register or publisher it comes from
/// @param level level it is counted at
/// @param sensitivity how it must be guarded
/// @param unit what a figure of it counts
/// @param note remarks that never print
/// @param rank place among its like
public record Indicator(
        Id id,
        String name,
        String definition,
        String owner,
        String source,
        String level,
        @Nullable Sensitivity sensitivity,
        String unit,
        String note,
        String rank)
        implements Row {}
