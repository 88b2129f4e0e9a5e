package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Pivot pivot;

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
        this.pivot = Pivot.of(plan, entries, axis, Axis.YEAR);
    }

    /// Whether the plan has ended before a year.
    static boolean isAfter(Plan plan, int year) {
        LocalDate end = plan.head().planPeriod().to();
        return end != null && year > end.getYear();
    }

    BudgetTable table(Frames frames, Texts texts) {
        AxisWords words = new AxisWords(plan, texts);
        List<BudgetRow> rows = new ArrayList<>();
        for (Axis.Key key : pivot.rows()) {
            rows.add(
                    row(
                            BudgetRow.code(key),
                            BudgetRow.Kind.LINE,
                            words.of(axis, key),
                            key,
                            year -> pivot.cell(key, year),
                            pivot.rowSum(key)));
        }
        rows.add(
                foot(
                        BudgetTable.SUM,
                        BudgetRow.Kind.SUM,
                        texts.get("budget.sum-row"),
                        pivot::columnSum,
                        entries.isEmpty() ? null : pivot.total()));
        addFrames(rows, frames, texts);
        return new BudgetTable(years, rows, List.of(), 0);
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

    private void addFrames(List<BudgetRow> rows, Frames frames, Texts texts) {
        Map<Axis.Key, Pivot.Sum> set = new HashMap<>();
        Map<Axis.Key, Pivot.Sum> left = new HashMap<>();
        Money allSet = Money.ZERO;
        Money allLeft = Money.ZERO;
        for (Axis.Key key : years) {
            Money frame =
                    key instanceof Axis.OfYear(int year) ? frames.frame(municipality, year) : null;
            if (frame != null) {
                Pivot.Sum cost = pivot.columnSum(key);
                Money rest = cost == null ? frame : frame.minus(cost.amount());
                set.put(key, Pivot.Sum.certain(frame));
                left.put(key, Pivot.Sum.certain(rest));
                allSet = allSet.plus(frame);
                allLeft = allLeft.plus(rest);
            }
        }
        boolean none = set.isEmpty();
        rows.add(
                foot(
                        BudgetTable.FRAME,
                        BudgetRow.Kind.FRAME,
                        texts.get("budget.frame"),
                        set::get,
                        none ? null : Pivot.Sum.certain(allSet)));
        rows.add(
                foot(
                        BudgetTable.LEFT,
                        BudgetRow.Kind.LEFT,
                        texts.get("budget.left"),
                        left::get,
                        none ? null : Pivot.Sum.certain(allLeft)));
    }

    private BudgetRow foot(
            String code,
            BudgetRow.Kind kind,
            String label,
            Function<Axis.Key, Pivot.@Nullable Sum> cells,
            Pivot.@Nullable Sum sum) {
        return row(code, kind, label, Axis.Key.NONE, cells, sum);
    }

    private BudgetRow row(
            String code,
            BudgetRow.Kind kind,
            String label,
            Axis.Key at,
            Function<Axis.Key, Pivot.@Nullable Sum> of,
            Pivot.@Nullable Sum sum) {
        Map<Axis.Key, Pivot.Sum> cells = new HashMap<>();
        for (Axis.Key year : years) {
            Pivot.Sum cell = of.apply(year);
            if (cell != null) {
                cells.put(year, cell);
            }
        }
        return new BudgetRow(
                code, kind, label, at, Set.of(), cells, sum, null, BudgetRow.State.CALCULATED, 0);
    }
}
