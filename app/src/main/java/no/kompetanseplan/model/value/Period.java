package no.kompetanseplan.model.value;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When something happens: what the plan prints («Høst 2016–vår 2017») and the days that were
/// understood from it. Without days the period is undated and stays visible as such. `from` may lie
/// after `to`: that is a finding, not an error.
///
/// @param from first day, or null when no start is known
/// @param to last day, or null when only a start is known
/// @param wording the printed words, empty when there are only dates
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, String wording) {

    /// No period at all.
    public static final Period NONE = new Period(null, null, "");

    public static final int MAX_WORDING = 300;

    public static Period undated(String wording) {
        return new Period(null, null, wording);
    }

    public boolean isDated() {
        return from != null || to != null;
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
