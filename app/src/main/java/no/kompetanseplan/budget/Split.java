package no.kompetanseplan.budget;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A cost line that several share (formula F20), with what they give beside what it costs, as the
/// budget has reckoned it. Sums are of the years of the plan.
///
/// @param mode how it is shared, chosen or understood
/// @param entries the parts, in the order of the budget; none when it could not be calculated
/// @param balances the years in which more or less is given than it costs
/// @param given kroner that those who share it give together; null when not calculated
/// @param cost kroner that it costs; null when not calculated, or when only the parts are agreed
/// @param missing why it is not calculated; null when it is
public record Split(
        Measure measure,
        CostLine line,
        SplitMode mode,
        List<Entry> entries,
        List<Balance> balances,
        @Nullable Money given,
        @Nullable Money cost,
        Uncalculated.@Nullable Reason missing) {

    public Split {
        entries = List.copyOf(entries);
        balances = List.copyOf(balances);
    }

    /// Kroner given beyond the cost, negative when it falls short; null when it can't be told.
    public @Nullable Money surplus() {
        return given == null || cost == null ? null : given.minus(cost);
    }

    /// The years it falls in.
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        entries.forEach(entry -> years.add(entry.year()));
        return years;
    }

    /// The lines that are shared, in the order of the action plan. What one bears alone is not, nor
    /// what each has a price of its own for.
    public static List<Split> of(Plan plan, Budget budget) {
        Map<Id, List<Entry>> entries = byLine(budget.entries(), Entry::line);
        Map<Id, List<Balance>> balances = byLine(budget.balances(), Balance::line);
        List<Split> splits = new ArrayList<>();
        for (MeasureRows rows : MeasureRows.of(plan)) {
            for (CostLine line : rows.lines()) {
                List<Entry> own = entries.getOrDefault(line.id(), List.of());
                List<Balance> over = balances.getOrDefault(line.id(), List.of());
                Split split =
                        own.isEmpty()
                                ? uncalculated(budget, rows.measure(), line)
                                : calculated(rows.measure(), line, own, over);
                if (split != null) {
                    splits.add(split);
                }
            }
        }
        return splits;
    }

    private static <V> Map<Id, List<V>> byLine(List<V> values, Function<V, Id> line) {
        return values.stream().collect(Collectors.groupingBy(line));
    }

    private static @Nullable Split calculated(
            Measure measure, CostLine line, List<Entry> own, List<Balance> ofLine) {
        SplitMode mode =
                own.stream().map(Split::mode).filter(Objects::nonNull).findFirst().orElse(null);
        if (mode == null) {
            return null;
        }
        Money sum = own.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
        Money given = line.kind() == CostKind.GRANT ? sum.negated() : sum;
        List<Balance> balances =
                ofLine.stream()
                        .filter(each -> own.stream().anyMatch(e -> e.year() == each.year()))
                        .toList();
        Money over = balances.stream().map(Balance::surplus).reduce(Money.ZERO, Money::plus);
        Money cost = line.unitPrice() == null ? null : given.minus(over);
        return new Split(measure, line, mode, own, balances, given, cost, null);
    }

    /// How an entry is a part of what several share; null when it is not.
    private static @Nullable SplitMode mode(Entry entry) {
        return switch (entry.calculation()) {
            case Calculation.Fixed _ -> SplitMode.FIXED;
            case Calculation.Shared shared
                    when shared.mode() == SplitMode.PERCENT
                            || shared.weight() != shared.weights() ->
                    shared.mode();
            default -> null;
        };
    }

    private static @Nullable Split uncalculated(Budget budget, Measure measure, CostLine line) {
        SplitMode mode = line.split();
        boolean isCommon = line.basis() == null || line.basis() == CostBasis.FIXED;
        boolean isByRule = line.kind() == CostKind.LEAVE || line.kind() == CostKind.SUPPLEMENT;
        return mode == null || !isCommon || isByRule
                ? null
                : budget.uncalculatedOf(measure.id()).stream()
                        .filter(each -> line.id().equals(each.line()))
                        .findFirst()
                        .map(each ->
                                new Split(
                                        measure,
                                        line,
                                        mode,
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        each.reason()))
                        .orElse(null);
    }
}
