package no.kompetanseplan.budget;

import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Two plans beside each other, such as a plan and the one that was adopted: what differs in their
/// budgets, to the krone, and in the rules behind them. Measures are the same when their ids are.
///
/// @param cells in the order of the later plan, then of the earlier one
/// @param onlyBefore measures the later plan does not have, or has dropped
/// @param onlyAfter measures the earlier plan does not have, or had dropped
/// @param rules what differs in leave, supplements, stipends, conversion, wages, rates and prices
public record BudgetComparison(
        List<Cell> cells, List<Id> onlyBefore, List<Id> onlyAfter, List<RuleChange> rules) {

    private static final List<Table<? extends Row>> RULES =
            List.of(
                    LeaveRuleFields.TABLE,
                    LeavePolicyFields.TABLE,
                    SupplementRuleFields.TABLE,
                    StipendRuleFields.TABLE,
                    ConversionRuleFields.TABLE,
                    TenureRuleFields.TABLE,
                    WageFields.TABLE,
                    EmployerRateFields.TABLE,
                    PriceIndexFields.TABLE);

    /// Fields that change no sum.
    private static final Set<String> SILENT = Set.of("rank", "note");

    /// A sum of a measure in a year for a municipality that differs.
    ///
    /// @param municipality null for what others pay
    public record Cell(Id measure, int year, @Nullable Id municipality, Money before, Money after) {

        public Money change() {
            return after.minus(before);
        }
    }

    /// A rule that differs in a field, or is only in one of the plans.
    ///
    /// @param field its name; empty for a rule that only one of the plans has
    /// @param before the value; for a rule that only one has, the row itself
    /// @param after as above
    public record RuleChange(
            Table<? extends Row> table,
            Id rule,
            String field,
            @Nullable Object before,
            @Nullable Object after) {}

    private record Place(int year, @Nullable Id municipality) {}

    public BudgetComparison {
        cells = List.copyOf(cells);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        rules = List.copyOf(rules);
    }

    /// Compares what a view counts.
    public static BudgetComparison of(
            Plan before, Budget budgetBefore, Plan after, Budget budgetAfter, View view) {
        Set<Id> old = measures(before);
        Set<Id> now = measures(after);
        Set<Id> all = new LinkedHashSet<>(now);
        all.addAll(old);
        List<Id> order = after.municipalities().stream().map(Row::id).toList();
        List<Cell> cells = new ArrayList<>();
        for (Id measure : all) {
            cells(measure, budgetBefore, budgetAfter, view).stream()
                    .sorted(
                            Comparator.comparingInt(Cell::year)
                                    .thenComparingInt(cell -> place(order, cell)))
                    .forEach(cells::add);
        }
        List<RuleChange> rules = new ArrayList<>();
        for (Table<? extends Row> table : RULES) {
            rules(table, before, after, rules);
        }
        return new BudgetComparison(
                cells,
                old.stream().filter(id -> !now.contains(id)).toList(),
                now.stream().filter(id -> !old.contains(id)).toList(),
                rules);
    }

    public Money change() {
        return cells.stream().map(Cell::change).reduce(Money.ZERO, Money::plus);
    }

    private static Set<Id> measures(Plan plan) {
        Set<Id> ids = new LinkedHashSet<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            if (measure.state() != MeasureState.DROPPED) {
                ids.add(measure.id());
            }
        }
        return ids;
    }

    private static int place(List<Id> order, Cell cell) {
        int place = cell.municipality() == null ? -1 : order.indexOf(cell.municipality());
        return place < 0 ? order.size() : place;
    }

    private static List<Cell> cells(Id measure, Budget before, Budget after, View view) {
        Map<Place, Money> old = sums(before, measure, view);
        Map<Place, Money> now = sums(after, measure, view);
        Set<Place> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        return places.stream()
                .map(place ->
                        new Cell(
                                measure,
                                place.year(),
                                place.municipality(),
                                old.getOrDefault(place, Money.ZERO),
                                now.getOrDefault(place, Money.ZERO)))
                .filter(cell -> !cell.change().isZero())
                .toList();
    }

    private static Map<Place, Money> sums(Budget budget, Id measure, View view) {
        Map<Place, Money> sums = new LinkedHashMap<>();
        for (Entry entry : budget.entriesOf(measure)) {
            if (view.counts(entry)) {
                Place place = new Place(entry.year(), entry.municipality());
                sums.merge(place, entry.amount(), Money::plus);
            }
        }
        return sums;
    }

    private static <R extends Row> void rules(
            Table<R> table, Plan before, Plan after, List<RuleChange> out) {
        for (R now : after.ordered(table)) {
            R old = before.find(table, now.id());
            if (old == null) {
                out.add(new RuleChange(table, now.id(), "", null, now));
                continue;
            }
            for (Field<R, ?> field : table.fields()) {
                Object was = field.get().apply(old);
                Object is = field.get().apply(now);
                if (!SILENT.contains(field.name()) && !Objects.equals(was, is)) {
                    out.add(new RuleChange(table, now.id(), field.name(), was, is));
                }
            }
        }
        for (R old : before.ordered(table)) {
            if (after.find(table, old.id()) == null) {
                out.add(new RuleChange(table, old.id(), "", old, null));
            }
        }
    }
}
