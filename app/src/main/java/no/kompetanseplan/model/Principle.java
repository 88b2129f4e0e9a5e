package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

/// A principle of the plan and what follows from it.
///
/// @param id its name for ever
/// @param number as printed
/// @param title short title
/// @param text the principle
/// @param consequence what follows from it for measures and participants
/// @param bodies whom it binds
/// @param rank place among its like
public record Principle(
        Id id,
        String number,
        String title,
        String text,
        String consequence,
        Ranked bodies,
        String rank)
        implements Row {}
