package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.CapPer;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What holds for sizes between or outside the rows of a leave table, or a rule of its own such as
/// one day per two credits.
///
/// @param id its name for ever
/// @param basis credits or months
/// @param gap the choice; null = nobody has chosen
/// @param daysPerUnit days per credit (or month) for PER_CREDIT, in 1/100 day
/// @param cap most days, null = no cap
/// @param capPer what the cap counts for
/// @param validFrom first day it holds; null = always has
/// @param validTo last day it holds; null = until further notice
/// @param source where it is written, such as «6.1»
/// @param note remarks that never print
/// @param rank place among its like
public record LeavePolicy(
        Id id,
        @Nullable StudyBasis basis,
        @Nullable GapPolicy gap,
        @Nullable Days daysPerUnit,
        @Nullable Days cap,
        @Nullable CapPer capPer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note,
        String rank)
        implements Row {}
