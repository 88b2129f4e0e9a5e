package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/// What the budget page shows.
///
/// @param year null for all years
/// @param all whether measures that are not calculated are listed too
record BudgetChoice(@Nullable Integer year, View view, Lines lines, Axis columns, boolean all) {

    Predicate<Entry> where() {
        return entry -> year == null || entry.year() == year;
    }

    /// Whether what the municipalities have set aside can be held against what is shown.
    boolean hasFrames() {
        return year != null && view == View.NET;
    }
}
