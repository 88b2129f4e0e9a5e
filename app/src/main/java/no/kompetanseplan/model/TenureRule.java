package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A supplement a year to those who have stayed a number of years.
///
/// @param id its name for ever
/// @param years whole years of service it takes
/// @param amount øre a year at a full position
/// @param proportional follows the position percentage
/// @param adds comes on top of those for fewer years
/// @param validFrom first day it holds; null = always has
/// @param validTo last day it holds; null = until further notice
/// @param source where it is written or decided
/// @param note remarks that never print
/// @param rank place among its like
public record TenureRule(
        Id id,
        @Nullable Integer years,
        @Nullable Money amount,
        boolean proportional,
        boolean adds,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note,
        String rank)
        implements Row {}
