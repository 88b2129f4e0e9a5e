package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

/// A stream of people through an education into a profession.
///
/// @param id its name for ever
/// @param name what it is called
/// @param fromProfession profession its students leave; null when they come from outside
/// @param profession profession it leads to
/// @param municipality municipality that takes them; null when shared among all by their size
/// @param firstYear first year of intake
/// @param lastYear last year of intake; null when it goes on
/// @param intake students taken in each year
/// @param years whole years from intake to completion
/// @param dropout share of an intake that does not complete
/// @param retention share of those who complete that work in the region
/// @param position mean position of the new; null for that of the profession
/// @param source where the numbers are from
/// @param note remarks that never print
/// @param rank place among its like
public record EducationPath(
        Id id,
        String name,
        @Nullable Id fromProfession,
        @Nullable Id profession,
        @Nullable Id municipality,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Integer intake,
        @Nullable Integer years,
        @Nullable Percent dropout,
        @Nullable Percent retention,
        @Nullable Percent position,
        String source,
        String note,
        String rank)
        implements Row {}
