package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

/// A group or institution that is thanked.
///
/// @param id its name for ever
/// @param wording as printed
/// @param part what for
/// @param bodies bodies of the register
/// @param rank place among its like
public record Contributor(Id id, String wording, String part, Ranked bodies, String rank)
        implements Row {}
