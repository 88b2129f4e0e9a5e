package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// What part of a [CostLine] a body has, where the line is split by fixed amounts or percent
/// (formula F20).
///
/// @param id its name for ever
/// @param line the cost line
/// @param body who has the part; a group of municipalities stands for each of its own
/// @param percent its part where the line is split by percent; those of a line make 100 %
/// @param amount øre, where the line is split by fixed amounts; of a group, from each
/// @param note remarks that never print
/// @param rank place among its like
public record CostShare(
        Id id,
        @Nullable Id line,
        @Nullable Id body,
        @Nullable Percent percent,
        @Nullable Money amount,
        String note,
        String rank)
        implements Row {}
