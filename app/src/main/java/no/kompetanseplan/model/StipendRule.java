package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A stipend to own employees or to external persons in return for a service obligation (formulas
/// F17, F18).
///
/// @param id its name for ever
/// @param title what it is for
/// @param event when it is paid
/// @param ceiling øre, at most; null = not fixed
/// @param boundMonths service obligation in months; null = not fixed
/// @param condition conditions
/// @param validFrom first day it holds; null = always has
/// @param validTo last day it holds; null = until further notice
/// @param source where it is written, such as «6.1»
/// @param note remarks that never print
/// @param rank place among its like
public record StipendRule(
        Id id,
        String title,
        @Nullable StipendEvent event,
        @Nullable Money ceiling,
        @Nullable Integer boundMonths,
        String condition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note,
        String rank)
        implements Row {}
