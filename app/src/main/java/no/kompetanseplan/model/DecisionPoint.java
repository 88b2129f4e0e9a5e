package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A numbered point of a joint proposal.
///
/// @param id its name for ever
/// @param round matter
/// @param title short title
/// @param text proposed wording
/// @param rank place among its like
public record DecisionPoint(Id id, @Nullable Id round, String title, String text, String rank)
        implements Row {}
