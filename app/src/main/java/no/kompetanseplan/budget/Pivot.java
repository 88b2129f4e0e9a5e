package no.kompetanseplan.budget;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// The amounts of a budget by two axes, or by one. Window, command line and spreadsheet show the
/// same one, so that their sums agree.
public final class Pivot {

    /// What stands in a cell or a sum.
    ///
    /// @param amount the likely one
    /// @param low if it turns out well for those who pay
    /// @param high if it turns out dear
    public record Sum(Money amount, Money low, Money high) {

        static final Sum ZERO = new Sum(Money.ZERO, Money.ZERO, Money.ZERO);

        /// An amount that nobody doubts.
        public static Sum certain(Money amount) {
            return new Sum(amount, amount, amount);
        }

        Sum plus(Entry entry) {
            return new Sum(
                    amount.plus(entry.amount()), low.plus(entry.low()), high.plus(entry.high()));
        }

        Sum plus(Sum other) {
            return new Sum(amount.plus(other.amount), low.plus(other.low), high.plus(other.high));
        }

        /// Whether it may turn out otherwise.
        public boolean hasRange() {
            return !low.equals(high);
        }
    }

    /// A sum while it grows: entries are many, and each would cost a new sum.
    private static final class Adder {

        private long amount;
        private long low;
        private long high;

        void add(Entry entry) {
            amount = Math.addExact(amount, entry.amount().ore());
            low = Math.addExact(low, entry.low().ore());
            high = Math.addExact(high, entry.high().ore());
        }

        Sum sum() {
            return new Sum(new Money(amount), new Money(low), new Money(high));
        }
    }

    private final List<Axis.Key> rows;
    private final List<Axis.Key> columns;
    private final Map<Axis.Key, Map<Axis.Key, Sum>> cells = new HashMap<>();
    private final Map<Axis.Key, Sum> rowSums = new HashMap<>();
    private final Map<Axis.Key, Sum> columnSums = new HashMap<>();
    private final Map<Axis.Key, Integer> missing = new HashMap<>();
    private Sum total = Sum.ZERO;

    private Pivot(
            Plan plan,
            List<Entry> entries,
            List<Id> notCalculated,
            Axis rowAxis,
            @Nullable Axis columnAxis) {
        Function<Entry, Axis.Key> rowKey = rowAxis.keys(plan);
        Function<Entry, Axis.Key> columnKey =
                columnAxis == null ? _ -> Axis.Key.NONE : columnAxis.keys(plan);
        Map<Axis.Key, Map<Axis.Key, Adder>> adders = new HashMap<>();
        for (Entry entry : entries) {
            adders.computeIfAbsent(rowKey.apply(entry), _ -> new HashMap<>())
                    .computeIfAbsent(columnKey.apply(entry), _ -> new Adder())
                    .add(entry);
        }
        adders.forEach(this::addRow);
        for (Id measure : notCalculated) {
            Axis.Key key = rowAxis.ofMeasure(plan, measure);
            if (key != null) {
                missing.merge(key, 1, Integer::sum);
            }
        }
        Set<Axis.Key> used = new HashSet<>(rowSums.keySet());
        used.addAll(missing.keySet());
        this.rows = inOrder(rowAxis.order(plan, entries.stream()), used);
        this.columns =
                columnAxis == null
                        ? List.of()
                        : inOrder(columnAxis.order(plan, entries.stream()), columnSums.keySet());
    }

    /// Those used, in the order people know; last what an entry names that the plan no longer has,
    /// so that the rows always add up to the total.
    private static List<Axis.Key> inOrder(List<Axis.Key> all, Set<Axis.Key> used) {
        List<Axis.Key> keys = new ArrayList<>(all.stream().filter(used::contains).toList());
        Set<Axis.Key> known = new HashSet<>(all);
        used.stream()
                .filter(key -> !known.contains(key))
                .sorted(Comparator.comparing(Axis.Key::toString))
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    /// The amounts that a view counts and a condition holds for.
    ///
    /// @param columnAxis null for sums by row alone
    public static Pivot of(
            Plan plan,
            Budget budget,
            View view,
            Axis rowAxis,
            @Nullable Axis columnAxis,
            Predicate<Entry> where) {
        List<Entry> entries =
                budget.entries().stream()
                        .filter(entry -> view.counts(entry) && where.test(entry))
                        .toList();
        return new Pivot(plan, entries, budget.measuresNotCalculated(), rowAxis, columnAxis);
    }

    /// Any entries, such as those of the plan with what recurs past it; nothing is missing in them.
    ///
    /// @param columnAxis null for sums by row alone
    public static Pivot of(
            Plan plan, List<Entry> entries, Axis rowAxis, @Nullable Axis columnAxis) {
        return new Pivot(plan, entries, List.of(), rowAxis, columnAxis);
    }

    private void addRow(Axis.Key row, Map<Axis.Key, Adder> own) {
        Map<Axis.Key, Sum> sums = new HashMap<>();
        Sum all = Sum.ZERO;
        for (Map.Entry<Axis.Key, Adder> each : own.entrySet()) {
            Sum sum = each.getValue().sum();
            sums.put(each.getKey(), sum);
            columnSums.merge(each.getKey(), sum, Sum::plus);
            all = all.plus(sum);
        }
        cells.put(row, sums);
        rowSums.put(row, all);
        total = total.plus(all);
    }

    /// The rows that have an amount, or a measure that is not calculated.
    public List<Axis.Key> rows() {
        return rows;
    }

    /// The columns that have an amount; none when the pivot is by rows alone.
    public List<Axis.Key> columns() {
        return columns;
    }

    /// What stands in a cell; null when nothing does, which is something else than a sum of zero.
    public @Nullable Sum cell(Axis.Key row, Axis.Key column) {
        return cells.getOrDefault(row, Map.of()).get(column);
    }

    public @Nullable Sum rowSum(Axis.Key row) {
        return rowSums.get(row);
    }

    /// What stands in several rows together, such as those of a region; null when nothing does.
    ///
    /// @param column null for all columns
    public @Nullable Sum sumOf(Collection<Axis.Key> several, Axis.@Nullable Key column) {
        Sum sum = null;
        for (Axis.Key row : several) {
            Sum each = column == null ? rowSum(row) : cell(row, column);
            if (each != null) {
                sum = sum == null ? each : sum.plus(each);
            }
        }
        return sum;
    }

    public @Nullable Sum columnSum(Axis.Key column) {
        return columnSums.get(column);
    }

    public Sum total() {
        return total;
    }

    /// Measures of a row with something not calculated; of rows that are no measures 0.
    public int missing(Axis.Key row) {
        return missing.getOrDefault(row, 0);
    }
}
