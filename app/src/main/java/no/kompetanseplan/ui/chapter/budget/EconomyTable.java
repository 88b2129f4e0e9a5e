package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The four years of a municipality's economy plan: what the measures cost it net, what goes on
/// after the plan has ended, and what it has set aside. Pure: the page only draws it.
final class EconomyTable {

    /// Years of an economy plan.
    static final int YEARS = 4;

    private final Plan plan;
    private final Id municipality;
    private final Axis axis;
    private final List<Entry> entries;
    private final List<Axis.Key> years;

    /// @param axis what the rows are: measures or kinds of cost
    EconomyTable(Assessment assessment, Id municipality, int firstYear, Axis axis) {
        this.plan = assessment.plan();
        this.municipality = municipality;
        this.axis = axis;
        this.years =
                IntStream.range(firstYear, firstYear + YEARS)
                        .<Axis.Key>mapToObj(Axis.OfYear::new)
                        .toList();
        this.entries =
                Stream.concat(
                                assessment.budget().entries().stream(),
                                assessment.budget().after().stream())
                        .filter(View.NET::counts)
                        .filter(entry -> municipality.equals(entry.municipality()))
                        .filter(entry ->
                                entry.year() >= firstYear && entry.year() < firstYear + YEARS)
                        .toList();
    }

    /// Whether the plan has ended before a year.
    static boolean isAfter(Plan plan, int year) {
        LocalDate end = plan.head().planPeriod().to();
        return end != null && year > end.getYear();
    }

    BudgetTable table(Frames frames, Texts texts) {
        AxisWords words = new AxisWords(plan, texts);
        Function<Entry, Axis.Key> keys = axis.keys(plan);
        Map<Axis.Key, List<Entry>> byRow = new HashMap<>();
        entries.forEach(entry ->
                byRow.computeIfAbsent(keys.apply(entry), _ -> new ArrayList<>()).add(entry));
        List<BudgetRow> rows = new ArrayList<>();
        for (Axis.Key key : order(byRow.keySet())) {
            List<Entry> own = byRow.getOrDefault(key, List.of());
            if (!own.isEmpty()) {
                rows.add(
                        row(
                                BudgetRow.code(key),
                                BudgetRow.Kind.LINE,
                                words.of(axis, key),
                                key,
                                cells(own)));
            }
        }
        rows.add(
                row(
                        BudgetTable.SUM,
                        BudgetRow.Kind.SUM,
                        texts.get("budget.sum-row"),
                        Axis.Key.NONE,
                        cells(entries)));
        addFrames(rows, frames, texts);
        return new BudgetTable(years, rows, 0);
    }

    /// The entries of a cell, or of a line.
    ///
    /// @param year null for all four
    List<Entry> entriesOf(BudgetRow row, Axis.@Nullable Key year) {
        Function<Entry, Axis.Key> keys = axis.keys(plan);
        return entries.stream()
                .filter(entry ->
                        row.kind() != BudgetRow.Kind.LINE || row.at().equals(keys.apply(entry)))
                .filter(entry -> year == null || year.equals(new Axis.OfYear(entry.year())))
                .toList();
    }

    private Set<Axis.Key> order(Set<Axis.Key> used) {
        Set<Axis.Key> order = new LinkedHashSet<>();
        if (axis == Axis.KIND) {
            for (CostKind kind : CostKind.values()) {
                order.add(new Axis.OfKind(kind));
            }
        } else {
            for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
                order.add(new Axis.OfRow(measure.id()));
            }
        }
        order.addAll(used);
        return order;
    }

    private static Map<Axis.Key, Pivot.Sum> cells(List<Entry> entries) {
        Map<Axis.Key, Pivot.Sum> cells = new HashMap<>();
        for (Entry entry : entries) {
            cells.merge(
                    new Axis.OfYear(entry.year()),
                    new Pivot.Sum(entry.amount(), entry.low(), entry.high()),
                    EconomyTable::plus);
        }
        return cells;
    }

    private static Pivot.Sum plus(Pivot.Sum one, Pivot.Sum other) {
        return new Pivot.Sum(
                one.amount().plus(other.amount()),
                one.low().plus(other.low()),
                one.high().plus(other.high()));
    }

    private void addFrames(List<BudgetRow> rows, Frames frames, Texts texts) {
        Map<Axis.Key, Pivot.Sum> set = new HashMap<>();
        Map<Axis.Key, Pivot.Sum> left = new HashMap<>();
        Map<Axis.Key, Pivot.Sum> net = cells(entries);
        for (Axis.Key key : years) {
            Money frame =
                    key instanceof Axis.OfYear(int year) ? frames.frame(municipality, year) : null;
            if (frame != null) {
                Pivot.Sum cost = net.get(key);
                set.put(key, sum(frame));
                left.put(key, sum(cost == null ? frame : frame.minus(cost.amount())));
            }
        }
        rows.add(
                row(
                        BudgetTable.FRAME,
                        BudgetRow.Kind.FRAME,
                        texts.get("budget.frame"),
                        Axis.Key.NONE,
                        set));
        rows.add(
                row(
                        BudgetTable.LEFT,
                        BudgetRow.Kind.LEFT,
                        texts.get("budget.left"),
                        Axis.Key.NONE,
                        left));
    }

    private static Pivot.Sum sum(Money amount) {
        return new Pivot.Sum(amount, amount, amount);
    }

    private static BudgetRow row(
            String code,
            BudgetRow.Kind kind,
            String label,
            Axis.Key at,
            Map<Axis.Key, Pivot.Sum> cells) {
        return new BudgetRow(
                code,
                kind,
                label,
                at,
                Set.of(),
                cells,
                cells.values().stream().reduce(EconomyTable::plus).orElse(null),
                null,
                BudgetRow.State.CALCULATED);
    }
}
