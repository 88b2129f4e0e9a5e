package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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

    private final List<Entry> entries;
    private final List<Uncalculated> uncalculated;
    private final Map<Id, List<Entry>> byMeasure;
    private final Map<Id, List<Uncalculated>> missing;
    private final Set<Id> free;
    private final List<Entry> after;
    private final List<Balance> balances;

    private Budget(LineCosts costs, Set<Id> free) {
        this.entries = List.copyOf(costs.entries());
        this.uncalculated = List.copyOf(costs.uncalculated());
        this.after = List.copyOf(costs.after());
        this.balances = List.copyOf(costs.balances());
        this.free = Set.copyOf(free);
        this.byMeasure = grouped(entries, Entry::measure);
        this.missing = grouped(uncalculated, Uncalculated::measure);
    }

    /// Reckons the budget of a plan without any register: by the positions typed in.
    public static Budget of(Plan plan) {
        return of(plan, Facts.NONE);
    }

    /// Reckons the budget of a plan.
    ///
    /// @param facts what costs split by positions are split by
    public static Budget of(Plan plan, Facts facts) {
        Map<Id, List<CostLine>> lines = new HashMap<>();
        for (CostLine line : plan.ordered(CostLineFields.TABLE)) {
            Id measure = line.measure();
            if (measure != null) {
                lines.computeIfAbsent(measure, _ -> new ArrayList<>()).add(line);
            }
        }
        LineCosts costs = new LineCosts(plan, facts);
        Set<Id> free = new HashSet<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            if (measure.state() == MeasureState.DROPPED) {
                continue;
            }
            List<CostLine> own = lines.getOrDefault(measure.id(), List.of());
            for (CostLine line : own) {
                costs.add(measure, line);
            }
            if (own.isEmpty()) {
                if (measure.costState() == CostState.FREE) {
                    free.add(measure.id());
                } else {
                    costs.missing(new Uncalculated(measure.id(), null, reason(measure)));
                }
            }
        }
        return new Budget(costs, free);
    }

    /// Why a measure without cost lines has no amount, by what the plan says of its cost.
    private static Uncalculated.Reason reason(Measure measure) {
        CostState state = measure.costState();
        if (state == null) {
            return Uncalculated.Reason.NOTHING_SAID;
        }
        return switch (state) {
            case AMOUNT -> Uncalculated.Reason.NO_PRICE;
            case NOT_CALCULATED -> Uncalculated.Reason.LATER;
            case NONE_IN_STUDY_PHASE -> Uncalculated.Reason.NONE_IN_STUDY_PHASE;
            case DEPENDS -> Uncalculated.Reason.DEPENDS;
            case EXTERNAL -> Uncalculated.Reason.EXTERNAL;
            case REPLACEMENT -> Uncalculated.Reason.REPLACEMENT;
            case OWN_TIME -> Uncalculated.Reason.OWN_TIME;
            case FREE -> throw new IllegalArgumentException("A free measure has an amount: zero");
        };
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
        return byMeasure.getOrDefault(measure, List.of());
    }

    /// All that has no amount, in the order of the action plan.
    public List<Uncalculated> uncalculated() {
        return uncalculated;
    }

    public List<Uncalculated> uncalculatedOf(Id measure) {
        return missing.getOrDefault(measure, List.of());
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
        return free.contains(measure);
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

    private static <V> Map<Id, List<V>> grouped(List<V> values, Function<V, Id> key) {
        Map<Id, List<V>> groups = new HashMap<>();
        for (V value : values) {
            groups.computeIfAbsent(key.apply(value), _ -> new ArrayList<>()).add(value);
        }
        return groups;
    }
}
