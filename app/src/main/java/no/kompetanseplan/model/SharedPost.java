package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// A position that several municipalities have together.
///
/// @param id its name for ever
/// @param title what the position is
/// @param profession profession it counts as
/// @param host municipality that employs
/// @param position size of the position, 100 % = one full-time equivalent
/// @param inRegister whether the register of the employer counts it
/// @param note remarks that never print
/// @param rank place among its like
public record SharedPost(
        Id id,
        String title,
        @Nullable Id profession,
        @Nullable Id host,
        @Nullable Percent position,
        boolean inRegister,
        String note,
        String rank)
        implements Row {}
