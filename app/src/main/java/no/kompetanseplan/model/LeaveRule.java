package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A row of a leave table: paid days at a full position for the whole study (formula F14).
///
/// @param id its name for ever
/// @param basis credits or months
/// @param size credits or months of the row
/// @param days working days with pay at 100 %
/// @param validFrom first day it holds; null = always has
/// @param validTo last day it holds; null = until further notice
/// @param source where it is written, such as «6.1»
/// @param note remarks that never print
/// @param rank place among its like
public record LeaveRule(
        Id id,
        @Nullable StudyBasis basis,
        @Nullable Integer size,
        @Nullable Days days,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note,
        String rank)
        implements Row {}
