package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// What becomes of a measure of the plan before this one, with the words it had there.
///
/// @param id its name for ever
/// @param measure the measure as it goes on in this plan
/// @param fate what becomes of it; null while nobody has said
/// @param reason why
/// @param outcome what came of it in the plan before
/// @param number its row there: «R 2»
/// @param title title there
/// @param goal goal there
/// @param targetGroup target group there
/// @param scope scope there
/// @param period period there
/// @param responsible responsible there
/// @param cost cost there
/// @param state how far it had come
/// @param plan what the plan before is called
/// @param rank place among its like
public record RolloverChoice(
        Id id,
        @Nullable Id measure,
        @Nullable RolloverFate fate,
        String reason,
        String outcome,
        String number,
        String title,
        String goal,
        String targetGroup,
        String scope,
        String period,
        String responsible,
        String cost,
        @Nullable MeasureState state,
        String plan,
        String rank)
        implements Row {}
