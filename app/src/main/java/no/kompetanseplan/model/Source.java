package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.SourceKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A work, page or governing document that the plan builds on or refers to.
///
/// @param id its name for ever
/// @param title title
/// @param publisher who published it
/// @param year year or years as printed
/// @param number number in a series: «IS-2800», «Meld. St. 24»
/// @param kind what sort of source
/// @param link address on the web
/// @param validFrom first day it holds; null when not said
/// @param validTo last day it holds; null when not said
/// @param checked day somebody last opened the link or looked at the validity
/// @param dead the link no longer leads to it
/// @param note remarks that never print
/// @param rank place among its like
public record Source(
        Id id,
        String title,
        String publisher,
        String year,
        String number,
        @Nullable SourceKind kind,
        String link,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate checked,
        boolean dead,
        String note,
        String rank)
        implements Row {}
