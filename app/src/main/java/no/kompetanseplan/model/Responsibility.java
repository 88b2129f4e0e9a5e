package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Who is responsible for a measure, from when. Changes over time are several rows.
///
/// @param id its name for ever
/// @param measure the measure
/// @param body the body
/// @param role its part
/// @param validFrom first day; null = from the start
/// @param phase in words, such as «Oppstart»
/// @param rank place among its like
public record Responsibility(
        Id id,
        @Nullable Id measure,
        @Nullable Id body,
        @Nullable ResponsibilityRole role,
        @Nullable LocalDate validFrom,
        String phase,
        String rank)
        implements Row {}
