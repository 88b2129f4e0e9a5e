package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A goal at one of three levels.
///
/// @param id its name for ever
/// @param level level
/// @param number within its level
/// @param text the goal
/// @param rank place among its like
public record Goal(Id id, @Nullable GoalLevel level, String number, String text, String rank)
        implements Row {}
