package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

/// A measure proposed for the whole plan period, not yet prioritised (the long-term pool).
///
/// @param id its name for ever
/// @param area focus area it belongs to
/// @param parent proposal it is a point of
/// @param kind how it is printed
/// @param number printed number
/// @param title the proposal
/// @param description what it is about
/// @param responsibleWording responsible as printed
/// @param responsible responsible bodies
/// @param period when
/// @param prioritised marked «prioriteres» in the pool
/// @param fate what became of it
/// @param fateReason why not, or why only in part
/// @param rank place among its like
public record Proposal(
        Id id,
        @Nullable Id area,
        @Nullable Id parent,
        @Nullable ProposalKind kind,
        String number,
        String title,
        String description,
        String responsibleWording,
        Ranked responsible,
        Period period,
        boolean prioritised,
        @Nullable ProposalFate fate,
        String fateReason,
        String rank)
        implements Row {

    /// Number and title.
    public String heading() {
        return (number + " " + title).strip();
    }
}
