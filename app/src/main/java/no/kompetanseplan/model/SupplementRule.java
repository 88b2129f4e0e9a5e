package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A competence supplement to pay a year, from completion (formula F16).
///
/// @param id its name for ever
/// @param title education
/// @param credits credits it takes; null when it is not counted in credits
/// @param amount øre a year at a full position
/// @param proportional follows the position percentage
/// @param adds 30 + 30 credits count as 60
/// @param validFrom first day it holds; null = always has
/// @param validTo last day it holds; null = until further notice
/// @param source where it is written, such as «6.1»
/// @param note remarks that never print
/// @param rank place among its like
public record SupplementRule(
        Id id,
        String title,
        @Nullable Integer credits,
        @Nullable Money amount,
        boolean proportional,
        boolean adds,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note,
        String rank)
        implements Row {}
