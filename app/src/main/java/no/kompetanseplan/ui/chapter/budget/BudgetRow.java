package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/// A line of the budget table.
///
/// @param key tells it from all others
/// @param kind what sort of line
/// @param label its words
/// @param at the dimension or group of a GROUP line, the value of a LINE
/// @param members the values that the line sums up; all when empty
/// @param cells by column; a column without an amount has none
/// @param sum of all columns; null when there is none
/// @param frame what a municipality, or several, have set aside; null when nobody said or it is not
///   shown
/// @param state whether its amounts are calculated
/// @param missing of municipalities, how many of their measures are not calculated
record BudgetRow(
        String key,
        Kind kind,
        String label,
        Axis.Key at,
        Set<Axis.Key> members,
        Map<Axis.Key, Pivot.Sum> cells,
        Pivot.@Nullable Sum sum,
        @Nullable SetAside frame,
        State state,
        int missing) {

    /// What sort of line.
    enum Kind {
        GROUP,
        LINE,
        SUM,
        FRAME,
        LEFT
    }

    /// Whether everything of it has an amount.
    enum State {
        CALCULATED,
        PARTLY,
        MISSING
    }

    /// What is set aside, and what is left of it when the plan is paid for.
    record SetAside(Money frame, Money left) {}

    /// Tells a value from all others of its axis; never seen by users.
    static String code(Axis.Key key) {
        return switch (key) {
            case Axis.OfRow(var row) -> row.toString();
            case Axis.OfYear(int year) -> Integer.toString(year);
            case Axis.OfKind(var kind) -> kind.name();
            case Axis.OfFunding(var funding) -> funding.name();
            default -> "none";
        };
    }

    /// The same line in the group of those that are pinned.
    BudgetRow pinned() {
        return new BudgetRow(
                BudgetTable.PINNED + "/" + key,
                kind,
                label,
                at,
                members,
                cells,
                sum,
                frame,
                state,
                missing);
    }

    Money amount(Axis.Key column) {
        Pivot.Sum cell = cells.get(column);
        return cell == null ? Money.ZERO : cell.amount();
    }

    Money total() {
        return sum == null ? Money.ZERO : sum.amount();
    }

    Money left() {
        return frame == null ? Money.ZERO : frame.left();
    }

    boolean isMissing() {
        return state == State.MISSING;
    }

    /// A line at the foot of the table.
    boolean isFoot() {
        return kind == Kind.SUM || kind == Kind.FRAME || kind == Kind.LEFT;
    }

    /// The row of the plan that the line stands for; null for sums, years and the like.
    @Nullable Id row() {
        return at instanceof Axis.OfRow of ? of.row() : null;
    }
}
