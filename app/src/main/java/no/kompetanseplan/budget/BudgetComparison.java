package no.kompetanseplan.budget;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Two plans beside each other, such as a plan and the one that was adopted: what differs in their
/// budgets, to the krone, and in the rules behind them. Measures are the same when their ids are;
/// municipalities also when their numbers or names are, so that plans made apart can be laid beside
/// each other municipality by municipality.
///
/// @param cells every place with an amount in one of them, in the order of the later plan, then of
///   the earlier one
/// @param recurring the same of what recurs past the plan, which is no part of any sum
/// @param same municipalities of the earlier plan by the id they have in the later one
/// @param related whether a measure is in both, or one of them has none: else they were made apart
/// @param onlyBefore measures the later plan does not have, or has dropped
/// @param onlyAfter measures the earlier plan does not have, or had dropped
/// @param rules what differs in leave, supplements, stipends, conversion, wages, rates and prices
public record BudgetComparison(
        List<Cell> cells,
        List<Cell> recurring,
        Map<Id, Id> same,
        boolean related,
        List<Id> onlyBefore,
        List<Id> onlyAfter,
        List<RuleChange> rules) {

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

    /// A sum of a measure in a year for a municipality.
    ///
    /// @param municipality as the later plan names it; null for what others pay
    public record Cell(Id measure, int year, @Nullable Id municipality, Money before, Money after) {

        public Money change() {
            return after.minus(before);
        }

        public boolean differs() {
            return !before.equals(after);
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

    private record Place(int year, @Nullable Id municipality) {

        /// What others pay last, after municipalities nobody knows.
        int in(Map<Id, Integer> places) {
            return municipality == null
                    ? Integer.MAX_VALUE
                    : places.getOrDefault(municipality, places.size());
        }
    }

    public BudgetComparison {
        cells = List.copyOf(cells);
        recurring = List.copyOf(recurring);
        same = Map.copyOf(same);
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
        Map<Id, Id> same = same(before, after);
        List<Id> order = after.municipalities().stream().map(Row::id).toList();
        List<RuleChange> rules = new ArrayList<>();
        for (Table<? extends Row> table : RULES) {
            rules(table, before, after, rules);
        }
        return new BudgetComparison(
                cells(
                        all,
                        order,
                        sums(budgetBefore.entries(), view, same),
                        sums(budgetAfter.entries(), view, Map.of())),
                cells(
                        all,
                        order,
                        sums(budgetBefore.after(), view, same),
                        sums(budgetAfter.after(), view, Map.of())),
                same,
                old.isEmpty() || now.isEmpty() || old.stream().anyMatch(now::contains),
                old.stream().filter(id -> !now.contains(id)).toList(),
                now.stream().filter(id -> !old.contains(id)).toList(),
                rules);
    }

    /// The places where the two differ.
    public List<Cell> changed() {
        return cells.stream().filter(Cell::differs).toList();
    }

    public Money change() {
        return cells.stream().map(Cell::change).reduce(Money.ZERO, Money::plus);
    }

    /// A municipality of the earlier plan as the later one names it.
    public @Nullable Id named(@Nullable Id municipality) {
        return municipality == null ? null : same.getOrDefault(municipality, municipality);
    }

    /// Municipalities that have another id in the later plan, found by number, else by name.
    private static Map<Id, Id> same(Plan before, Plan after) {
        Map<String, Id> known = new HashMap<>();
        for (Body body : after.municipalities()) {
            known.putIfAbsent(body.name(), body.id());
            known.putIfAbsent(body.code(), body.id());
        }
        Map<Id, Id> same = new HashMap<>();
        for (Body body : before.municipalities()) {
            if (after.find(BodyFields.TABLE, body.id()) == null) {
                Id found =
                        known.getOrDefault(
                                body.code().isEmpty() ? body.name() : body.code(),
                                known.get(body.name()));
                if (found != null) {
                    same.put(body.id(), found);
                }
            }
        }
        return same;
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

    private static List<Cell> cells(
            Set<Id> measures,
            List<Id> order,
            Map<Id, Map<Place, Money>> before,
            Map<Id, Map<Place, Money>> after) {
        Map<Id, Integer> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        List<Cell> cells = new ArrayList<>();
        for (Id measure : measures) {
            Map<Place, Money> old = before.getOrDefault(measure, Map.of());
            Map<Place, Money> now = after.getOrDefault(measure, Map.of());
            Set<Place> all = new LinkedHashSet<>(now.keySet());
            all.addAll(old.keySet());
            all.stream()
                    .sorted(
                            Comparator.comparingInt(Place::year)
                                    .thenComparingInt(place -> place.in(places)))
                    .map(place ->
                            new Cell(
                                    measure,
                                    place.year(),
                                    place.municipality(),
                                    old.getOrDefault(place, Money.ZERO),
                                    now.getOrDefault(place, Money.ZERO)))
                    .forEach(cells::add);
        }
        return cells;
    }

    private static Map<Id, Map<Place, Money>> sums(
            List<Entry> entries, View view, Map<Id, Id> same) {
        Map<Id, Map<Place, Money>> sums = new HashMap<>();
        for (Entry entry : entries) {
            Id body = entry.municipality();
            if (view.counts(entry)) {
                Id named = body == null ? null : same.getOrDefault(body, body);
                sums.computeIfAbsent(entry.measure(), _ -> new LinkedHashMap<>())
                        .merge(new Place(entry.year(), named), entry.amount(), Money::plus);
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
