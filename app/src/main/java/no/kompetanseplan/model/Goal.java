package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A goal at one of three levels. In a plan laid out by goals it has an area, somebody responsible
/// and a deadline of its own.
///
/// @param id its name for ever
/// @param level level
/// @param number within its level
/// @param text the goal
/// @param area focus area it belongs to
/// @param responsibleWording responsible as printed
/// @param responsible responsible bodies
/// @param period deadline: words such as «Kontinuerlig», and days where they are known
/// @param review day a continuous deadline is looked at anew
/// @param rank place among its like
public record Goal(
        Id id,
        @Nullable GoalLevel level,
        String number,
        String text,
        @Nullable Id area,
        String responsibleWording,
        Ranked responsible,
        Period period,
        @Nullable LocalDate review,
        String rank)
        implements Row {

    /// A goal of the whole plan.
    public Goal(Id id, @Nullable GoalLevel level, String number, String text, String rank) {
        this(id, level, number, text, null, "", Ranked.NONE, Period.NONE, null, rank);
    }
}
