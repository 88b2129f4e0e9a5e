package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A law, regulation or agreement that an area rests on.
///
/// @param id its name for ever
/// @param area focus area; null when the plan names it elsewhere
/// @param act short title
/// @param section paragraph, such as «§ 7»
/// @param summary what it demands
/// @param place chapter that names it
/// @param checked day somebody checked it
/// @param note remarks that never print
/// @param rank place among its like
public record LegalBasis(
        Id id,
        @Nullable Id area,
        String act,
        String section,
        String summary,
        String place,
        @Nullable LocalDate checked,
        String note,
        String rank)
        implements Row {}
