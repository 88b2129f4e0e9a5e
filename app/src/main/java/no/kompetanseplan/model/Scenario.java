package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

/// A set of assumptions tried instead of those the plan holds to.
///
/// @param id its name for ever
/// @param name what it is called
/// @param text what it supposes, and why
/// @param note remarks that never print
/// @param rank place among its like
public record Scenario(Id id, String name, String text, String note, String rank) implements Row {}
