package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What was spent of a [Grant].
///
/// @param id its name for ever
/// @param grant the grant
/// @param day day it was spent
/// @param body who spent it; null = the region together
/// @param measure measure it was spent on
/// @param amount øre
/// @param text what for
/// @param note remarks that never print
/// @param rank place among its like
public record GrantUse(
        Id id,
        @Nullable Id grant,
        @Nullable LocalDate day,
        @Nullable Id body,
        @Nullable Id measure,
        @Nullable Money amount,
        String text,
        String note,
        String rank)
        implements Row {}
