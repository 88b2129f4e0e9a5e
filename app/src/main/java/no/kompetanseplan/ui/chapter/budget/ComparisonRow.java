package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.budget.BudgetComparison.Cell;
import no.kompetanseplan.model.value.Money;

import java.util.List;

/// A line of two budgets beside each other.
///
/// @param key tells it from all others
/// @param kind what sort of line
/// @param label its words
/// @param state whether its measure is in both plans
/// @param cells what it sums up
/// @param before in the plan that is compared with
/// @param now in this plan
record ComparisonRow(
        String key,
        Kind kind,
        String label,
        State state,
        List<Cell> cells,
        Money before,
        Money now) {

    /// What sort of line.
    enum Kind {
        GROUP,
        LINE,
        /// Of everything in the years of the plan.
        SUM,
        /// Of what recurs past the plan.
        RECURRING
    }

    /// Whether its measure is in both plans.
    enum State {
        BOTH,
        NEW,
        GONE
    }

    static ComparisonRow of(String key, Kind kind, String label, State state, List<Cell> cells) {
        Money before = Money.ZERO;
        Money now = Money.ZERO;
        for (Cell cell : cells) {
            before = before.plus(cell.before());
            now = now.plus(cell.after());
        }
        return new ComparisonRow(key, kind, label, state, List.copyOf(cells), before, now);
    }

    Money change() {
        return now.minus(before);
    }

    /// Whether anything in it differs, also where the differences even out.
    boolean differs() {
        return state != State.BOTH || cells.stream().anyMatch(Cell::differs);
    }

    boolean isFoot() {
        return kind == Kind.SUM || kind == Kind.RECURRING;
    }
}
