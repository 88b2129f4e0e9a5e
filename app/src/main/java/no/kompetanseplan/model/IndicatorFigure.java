package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// One figure of an [IndicatorMethod].
///
/// @param id its name for ever
/// @param method how it was counted
/// @param place whom it is for, as printed
/// @param municipality municipality it is for, when it is one of the plan
/// @param year year it is for
/// @param value the count, or the numerator of a share
/// @param base the denominator of a share; null for a plain count
/// @param isTotal whether it is the printed sum of the others
/// @param note remarks that never print
/// @param rank place among its like
public record IndicatorFigure(
        Id id,
        @Nullable Id method,
        String place,
        @Nullable Id municipality,
        @Nullable Integer year,
        @Nullable Integer value,
        @Nullable Integer base,
        boolean isTotal,
        String note,
        String rank)
        implements Row {}
