package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A dimension of the measures: recruitment, mobilisation, competence; the list can be extended.
///
/// @param id its name for ever
/// @param name as headings use it
/// @param letter mark beside the colour
/// @param colour colour of the mark
/// @param printedKey as the key of the action plan prints it
/// @param tableTitle heading of its table in the action plan
/// @param measureHeading head of the first column of its table; empty = TILTAK
/// @param description what belongs here
/// @param rank place among its like
public record Dimension(
        Id id,
        String name,
        String letter,
        @Nullable DimensionColour colour,
        String printedKey,
        String tableTitle,
        String measureHeading,
        String description,
        String rank)
        implements Row {}
