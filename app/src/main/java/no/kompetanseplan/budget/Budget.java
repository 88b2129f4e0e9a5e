package no.kompetanseplan.budget;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.FindingAnswerFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// The budget of a plan: every cost line reckoned out to entries, and what could not be.
///
/// Time and memory grow with the number of lines times the municipalities and years they touch.
public final class Budget {

    /// The tables whose rows belong to one measure each.
    private static final Set<Table<? extends Row>> OF_MEASURES =
            Set.of(
                    MeasureFields.TABLE,
                    CostLineFields.TABLE,
                    ParticipationFields.TABLE,
                    CostShareFields.TABLE);

    /// Tables that no amount follows from, such as those of words and answers.
    private static final Set<Table<? extends Row>> WORDS =
            Set.of(
                    SectionFields.TABLE,
                    BlockFields.TABLE,
                    GoalFields.TABLE,
                    FocusAreaFields.TABLE,
                    ProposalFields.TABLE,
                    FindingAnswerFields.TABLE,
                    SupplementFields.TABLE,
                    LocalMeasureFields.TABLE,
                    HearingCommentFields.TABLE,
                    BudgetFrameFields.TABLE);

    private final Plan plan;
    private final Facts facts;
    private final Map<Id, MeasureCost> costs = new HashMap<>();
    private final List<Entry> entries;
    private final List<Uncalculated> uncalculated;
    private final List<Entry> after;
    private final List<Balance> balances;

    private Budget(Plan plan, Facts facts, List<MeasureCost> costs) {
        this.plan = plan;
        this.facts = facts;
        costs.forEach(cost -> this.costs.put(cost.rows().measure().id(), cost));
        this.entries = together(costs, MeasureCost::entries);
        this.uncalculated = together(costs, MeasureCost::uncalculated);
        this.after = together(costs, MeasureCost::after);
        this.balances = together(costs, MeasureCost::balances);
    }

    private static <T> List<T> together(
            List<MeasureCost> costs, Function<MeasureCost, List<T>> part) {
        List<T> all = new ArrayList<>();
        costs.forEach(cost -> all.addAll(part.apply(cost)));
        return Collections.unmodifiableList(all);
    }

    /// Reckons the budget of a plan without any register: by the positions typed in.
    public static Budget of(Plan plan) {
        return of(plan, Facts.NONE);
    }

    /// Reckons the budget of a plan.
    ///
    /// @param facts what costs split by positions are split by
    public static Budget of(Plan plan, Facts facts) {
        LineCosts lines = new LineCosts(plan, facts);
        return new Budget(plan, facts, MeasureRows.of(plan).stream().map(lines::of).toList());
    }

    /// That of the plan after an edit, the same as from scratch: measures whose own rows are
    /// untouched keep what they come to, when nothing that measures have in common has changed.
    public Budget after(Plan edited, Facts measured) {
        if (!facts.equals(measured) || !hasSameGround(edited)) {
            return of(edited, measured);
        }
        LineCosts lines = new LineCosts(edited, measured);
        List<MeasureCost> renewed = new ArrayList<>();
        for (MeasureRows rows : MeasureRows.of(edited)) {
            MeasureCost known = costs.get(rows.measure().id());
            if (known == null || !known.rows().equals(rows)) {
                renewed.add(lines.of(rows));
            } else if (lines.keep(known)) {
                renewed.add(known);
            } else {
                return of(edited, measured);
            }
        }
        return new Budget(edited, measured, renewed);
    }

    /// Whether all that an amount may follow from, but the rows of measures, is as it was.
    private boolean hasSameGround(Plan edited) {
        return Tables.ALL.stream()
                .filter(table -> !OF_MEASURES.contains(table) && !WORDS.contains(table))
                .allMatch(table -> edited.rows(table).equals(plan.rows(table)));
    }

    /// Whether a year is so far from those of the plan that nobody can mean it. Participants who
    /// begin in such a year are left out, and the rest of the measure is reckoned.
    ///
    /// @return false while the plan has no period
    public static boolean isBeyond(Plan plan, int year) {
        Period period = plan.head().planPeriod();
        boolean isEarly =
                period.from() != null && YearShare.isTooLong(year, period.from().getYear());
        return isEarly || (period.to() != null && YearShare.isTooLong(period.to().getYear(), year));
    }

    /// All entries, in the order of the action plan.
    public List<Entry> entries() {
        return entries;
    }

    /// What recurs in the four years past the plan, such as supplements: no part of any sum of the
    /// plan, but what it binds the municipalities to.
    public List<Entry> after() {
        return after;
    }

    /// Lines that are given more or less than they cost, by year.
    public List<Balance> balances() {
        return balances;
    }

    public List<Entry> entriesOf(Id measure) {
        MeasureCost cost = costs.get(measure);
        return cost == null ? List.of() : Collections.unmodifiableList(cost.entries());
    }

    /// All that has no amount, in the order of the action plan.
    public List<Uncalculated> uncalculated() {
        return uncalculated;
    }

    public List<Uncalculated> uncalculatedOf(Id measure) {
        MeasureCost cost = costs.get(measure);
        return cost == null ? List.of() : Collections.unmodifiableList(cost.uncalculated());
    }

    /// Measures with something not calculated, each once, in the order of the action plan.
    public List<Id> measuresNotCalculated() {
        return uncalculated.stream().map(Uncalculated::measure).distinct().toList();
    }

    /// How many measures have something not calculated for each reason; a measure with two reasons
    /// counts under both.
    public Map<Uncalculated.Reason, Integer> measuresByReason() {
        Map<Uncalculated.Reason, Set<Id>> measures = new EnumMap<>(Uncalculated.Reason.class);
        for (Uncalculated each : uncalculated) {
            measures.computeIfAbsent(each.reason(), _ -> new HashSet<>()).add(each.measure());
        }
        Map<Uncalculated.Reason, Integer> counts = new EnumMap<>(Uncalculated.Reason.class);
        measures.forEach((reason, ids) -> counts.put(reason, ids.size()));
        return counts;
    }

    /// Whether the plan says that the measure costs nothing.
    public boolean isFree(Id measure) {
        MeasureCost cost = costs.get(measure);
        return cost != null && cost.isFree();
    }

    /// The years that have an entry.
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        entries.forEach(entry -> years.add(entry.year()));
        return years;
    }

    /// The sum of the entries a view counts and a condition holds for.
    public Money sum(View view, Predicate<Entry> where) {
        return entries.stream()
                .filter(entry -> view.counts(entry) && where.test(entry))
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    public Money sum(View view) {
        return sum(view, _ -> true);
    }

    /// Sums by year, for the years that have an entry in the view.
    public Map<Integer, Money> byYear(View view) {
        return new TreeMap<>(by(view, Entry::year, _ -> true));
    }

    /// Sums by any key; entries whose key is null are left out.
    public <K> Map<K, Money> by(
            View view, Function<Entry, @Nullable K> key, Predicate<Entry> where) {
        Map<K, Money> sums = new LinkedHashMap<>();
        for (Entry entry : entries) {
            K of = key.apply(entry);
            if (of != null && view.counts(entry) && where.test(entry)) {
                sums.merge(of, entry.amount(), Money::plus);
            }
        }
        return sums;
    }
}
