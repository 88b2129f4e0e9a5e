package no.kompetanseplan.budget;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.Leave;
import no.kompetanseplan.rules.LeaveUse;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// What an edit of rules, rates or wages changes: the measures it reaches, by how much for one
/// participant, and in the budget where there is something to count. A measure that uses the rule
/// is listed also when nobody takes part yet.
///
/// @param measures those that change, in the order of the action plan; an undecided range of
///   credits gives one for each size that changes
public record RuleImpact(List<Reach> measures) {

    /// The days and their cost for one participant at a full position.
    ///
    /// @param cost by the rates for all municipalities; null when there are no days, no price, or
    ///   more than can be meant
    public record ForOne(Leave leave, @Nullable Money cost) {

        /// Paid days; null when the rules give no answer.
        public @Nullable Days days() {
            return leave instanceof Leave.Granted granted ? granted.atFullPosition() : null;
        }
    }

    /// What changes for one measure.
    ///
    /// @param use the study after the edit; null when its leave does not change
    /// @param before its leave before the edit; null as above, or when the study was another
    /// @param after its leave after the edit; null as above
    /// @param supplementBefore competence supplement a year at a full position, null for none
    /// @param supplementAfter the same after the edit
    /// @param years how leave falls on the years; empty while the measure is undated, or its period
    ///   too long to be right
    /// @param participants registered participants
    /// @param inBudget whether a line of leave or supplement brings it into the budget
    /// @param cells what changes in the net budget of the municipalities
    public record Reach(
            Id measure,
            LeaveUse.@Nullable Use use,
            @Nullable ForOne before,
            @Nullable ForOne after,
            @Nullable Money supplementBefore,
            @Nullable Money supplementAfter,
            List<YearShare> years,
            long participants,
            boolean inBudget,
            List<Cell> cells) {

        public Reach {
            years = List.copyOf(years);
            cells = List.copyOf(cells);
        }

        /// Days that one participant gets more; null when there is no answer before or after.
        public @Nullable Days daysChange() {
            Days old = before == null ? null : before.days();
            Days now = after == null ? null : after.days();
            return old == null || now == null ? null : new Days(now.value().subtract(old.value()));
        }

        /// Kroner that one participant's leave costs more; null when it can't be told.
        public @Nullable Money costChange() {
            Money old = before == null ? null : before.cost();
            Money now = after == null ? null : after.cost();
            return old == null || now == null
                    ? null
                    : Money.within(now.toKroner().subtract(old.toKroner()));
        }

        /// Kroner that the net budget changes by.
        public Money change() {
            return cells.stream().map(Cell::change).reduce(Money.ZERO, Money::plus);
        }
    }

    /// A sum of a measure in the net budget that changes.
    public record Cell(int year, Id municipality, Money before, Money after) {

        public Money change() {
            return after.minus(before);
        }
    }

    public RuleImpact {
        measures = List.copyOf(measures);
    }

    /// Compares a plan before and after an edit of its rules.
    public static RuleImpact between(Plan before, Plan after) {
        return between(before, Budget.of(before), after, Budget.of(after));
    }

    /// As above, with budgets that are at hand already.
    public static RuleImpact between(
            Plan before, Budget budgetBefore, Plan after, Budget budgetAfter) {
        return new RuleComparison(before, budgetBefore, after, budgetAfter).impact();
    }

    public boolean isEmpty() {
        return measures.isEmpty();
    }

    /// The change of the whole net budget.
    public Money change() {
        return measures.stream().map(Reach::change).reduce(Money.ZERO, Money::plus);
    }

    public SortedMap<Integer, Money> byYear() {
        return new TreeMap<>(by(Cell::year));
    }

    public Map<Id, Money> byMunicipality() {
        return by(Cell::municipality);
    }

    private <K> Map<K, Money> by(Function<Cell, K> key) {
        Map<K, Money> sums = new HashMap<>();
        for (Reach reach : measures) {
            for (Cell cell : reach.cells()) {
                sums.merge(key.apply(cell), cell.change(), Money::plus);
            }
        }
        return sums;
    }
}
