package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A point as one council has decided it, where that differs from the proposal.
///
/// @param id its name for ever
/// @param decision decision of the council
/// @param point point of the proposal; null for a point of their own
/// @param text wording decided
/// @param dropped the point was left out
/// @param effect what the plan does with it
/// @param handled that has been done
/// @param place row of the plan it is carried into
/// @param forum body whose meeting it waits for
/// @param note remarks that never print
/// @param rank place among its like
public record CouncilPoint(
        Id id,
        @Nullable Id decision,
        @Nullable Id point,
        String text,
        boolean dropped,
        @Nullable DeviationEffect effect,
        boolean handled,
        @Nullable Id place,
        @Nullable Id forum,
        String note,
        String rank)
        implements Row {}
