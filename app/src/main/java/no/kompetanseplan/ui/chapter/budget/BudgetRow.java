package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A line of the budget table.
///
/// @param key tells it from all others
/// @param kind what sort of line
/// @param label its words
/// @param measure the measure of a MEASURE line
/// @param dimension the dimension of a GROUP line, or the one a measure belongs to
/// @param amounts by column key; a column without an entry is zero
/// @param sum of all columns
/// @param isMissing whether nothing of it is calculated
record BudgetRow(
        String key,
        Kind kind,
        String label,
        @Nullable Id measure,
        @Nullable Id dimension,
        Map<String, Money> amounts,
        Money sum,
        boolean isMissing) {

    /// What sort of line.
    enum Kind {
        GROUP,
        MEASURE,
        SUM
    }

    Money amount(String column) {
        return amounts.getOrDefault(column, Money.ZERO);
    }
}
