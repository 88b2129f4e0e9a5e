package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.Gaps;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The making of one [BudgetTable]: lines in the order people know, their groups, and the sums.
final class BudgetLayout {

    private final Plan plan;
    private final Budget budget;
    private final BudgetChoice choice;
    private final Texts texts;
    private final AxisWords words;
    private final Pivot pivot;
    private final Frames frames;
    private final @Nullable Gaps gaps;
    private final List<Axis.Key> columns;

    BudgetLayout(Assessment assessment, BudgetChoice choice, Texts texts) {
        this.plan = assessment.plan();
        this.budget = assessment.budget();
        this.choice = choice;
        this.texts = texts;
        this.words = new AxisWords(plan, texts);
        this.pivot =
                Pivot.of(
                        plan,
                        budget,
                        choice.view(),
                        choice.lines().axis(),
                        choice.columns(),
                        choice.where());
        this.frames = Frames.of(plan, budget);
        this.gaps = isByMunicipality() ? Gaps.of(plan, budget) : null;
        this.columns = withMunicipalities(choice.columns(), pivot.columns());
    }

    /// Every municipality has a place, also one without a cost: it may have set money aside.
    private List<Axis.Key> withMunicipalities(Axis axis, List<Axis.Key> used) {
        if (axis != Axis.MUNICIPALITY) {
            return used;
        }
        Set<Axis.Key> keys = new LinkedHashSet<>();
        plan.municipalities().forEach(body -> keys.add(new Axis.OfRow(body.id())));
        keys.addAll(used);
        return List.copyOf(keys);
    }

    List<Axis.Key> columns() {
        return columns;
    }

    List<BudgetRow> rows() {
        List<BudgetRow> rows = new ArrayList<>();
        switch (choice.lines()) {
            case DIMENSION_MEASURE -> dimensions(rows);
            case REGION_MUNICIPALITY -> regions(rows);
            case MEASURE ->
                    plan.ordered(MeasureFields.TABLE).forEach(measure -> addMeasure(rows, measure));
            case DIMENSION, MUNICIPALITY, YEAR, KIND, PAYER, FUNDING ->
                    withMunicipalities(choice.lines().axis(), pivot.rows())
                            .forEach(key -> rows.add(line(key, BudgetRow.State.CALCULATED)));
        }
        addFoot(rows);
        return List.copyOf(rows);
    }

    /// The lines that are pinned under a group of their own, in the order of the table.
    List<BudgetRow> pinned(List<BudgetRow> all, Set<Id> ids) {
        List<BudgetRow> lines =
                all.stream()
                        .filter(row -> row.kind() == BudgetRow.Kind.LINE)
                        .filter(row -> row.row() != null && ids.contains(row.row()))
                        .map(BudgetRow::pinned)
                        .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<BudgetRow> rows = new ArrayList<>();
        rows.add(
                row(
                        BudgetTable.PINNED,
                        BudgetRow.Kind.GROUP,
                        texts.get("budget.which.PINNED"),
                        Axis.Key.NONE,
                        lines.stream().map(BudgetRow::at).toList(),
                        BudgetRow.State.CALCULATED));
        rows.addAll(lines);
        return List.copyOf(rows);
    }

    private void dimensions(List<BudgetRow> rows) {
        Map<Axis.Key, List<Measure>> byDimension = new LinkedHashMap<>();
        for (Dimension dimension : plan.ordered(DimensionFields.TABLE)) {
            byDimension.put(new Axis.OfRow(dimension.id()), new ArrayList<>());
        }
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            Dimension found = plan.find(DimensionFields.TABLE, measure.dimension());
            Axis.Key key = found == null ? Axis.Key.NONE : new Axis.OfRow(found.id());
            byDimension.computeIfAbsent(key, _ -> new ArrayList<>()).add(measure);
        }
        byDimension.forEach((key, measures) -> {
            List<BudgetRow> own = new ArrayList<>();
            measures.forEach(measure -> addMeasure(own, measure));
            List<Axis.Key> members =
                    measures.stream()
                            .<Axis.Key>map(measure -> new Axis.OfRow(measure.id()))
                            .toList();
            addGroup(rows, key, words.of(Axis.DIMENSION, key), members, own);
        });
    }

    private void regions(List<BudgetRow> rows) {
        List<Axis.Key> left = new ArrayList<>(withMunicipalities(Axis.MUNICIPALITY, pivot.rows()));
        BudgetTable.regions(plan)
                .forEach((group, members) -> {
                    List<BudgetRow> own = new ArrayList<>();
                    members.forEach(key -> own.add(line(key, BudgetRow.State.CALCULATED)));
                    left.removeAll(members);
                    addGroup(rows, new Axis.OfRow(group.id()), group.inShort(), members, own);
                });
        List<BudgetRow> own = new ArrayList<>();
        left.forEach(key -> own.add(line(key, BudgetRow.State.CALCULATED)));
        addGroup(rows, Axis.Key.NONE, texts.get("budget.none.REGION"), left, own);
    }

    private void addGroup(
            List<BudgetRow> rows,
            Axis.Key at,
            String label,
            List<Axis.Key> members,
            List<BudgetRow> lines) {
        if (members.isEmpty() || (lines.isEmpty() && pivot.sumOf(members, null) == null)) {
            return;
        }
        rows.add(
                row(
                        "group/" + BudgetRow.code(at),
                        BudgetRow.Kind.GROUP,
                        label,
                        at,
                        members,
                        BudgetRow.State.CALCULATED));
        rows.addAll(lines);
    }

    private void addMeasure(List<BudgetRow> rows, Measure measure) {
        BudgetRow.State state = state(measure.id());
        boolean listed = state != BudgetRow.State.MISSING || choice.all();
        if (listed && measure.state() != MeasureState.DROPPED) {
            rows.add(line(new Axis.OfRow(measure.id()), state));
        }
    }

    private BudgetRow.State state(Id measure) {
        if (budget.uncalculatedOf(measure).isEmpty()) {
            return BudgetRow.State.CALCULATED;
        }
        return budget.entriesOf(measure).isEmpty()
                ? BudgetRow.State.MISSING
                : BudgetRow.State.PARTLY;
    }

    private BudgetRow line(Axis.Key key, BudgetRow.State state) {
        return row(
                BudgetRow.code(key),
                BudgetRow.Kind.LINE,
                words.of(choice.lines().axis(), key),
                key,
                List.of(key),
                state);
    }

    private BudgetRow row(
            String code,
            BudgetRow.Kind kind,
            String label,
            Axis.Key at,
            Collection<Axis.Key> members,
            BudgetRow.State state) {
        Map<Axis.Key, Pivot.Sum> cells = new HashMap<>();
        for (Axis.Key column : columns) {
            Pivot.Sum sum = pivot.sumOf(members, column);
            if (sum != null) {
                cells.put(column, sum);
            }
        }
        return new BudgetRow(
                code,
                kind,
                label,
                at,
                Set.copyOf(members),
                cells,
                pivot.sumOf(members, null),
                isByMunicipality() ? setAside(members) : null,
                state,
                missing(members));
    }

    private void addFoot(List<BudgetRow> rows) {
        Map<Axis.Key, Pivot.Sum> sums = new HashMap<>();
        for (Axis.Key column : columns) {
            Pivot.Sum sum = pivot.columnSum(column);
            if (sum != null) {
                sums.put(column, sum);
            }
        }
        List<Axis.Key> all = withMunicipalities(Axis.MUNICIPALITY, List.of());
        rows.add(
                foot(
                        BudgetTable.SUM,
                        BudgetRow.Kind.SUM,
                        sumLabel(all.size()),
                        sums,
                        pivot.total(),
                        isByMunicipality() ? setAside(all) : null,
                        missing(all)));
        if (choice.hasFrames() && choice.columns() == Axis.MUNICIPALITY) {
            addFrames(rows);
        }
    }

    private String sumLabel(int municipalities) {
        Integer year = choice.year();
        String sum =
                year == null
                        ? texts.get("budget.sum-row")
                        : texts.get("budget.sum-row.year", year.toString());
        return isByMunicipality()
                ? texts.get("budget.sum-row.municipalities", sum, municipalities)
                : sum;
    }

    private boolean isByMunicipality() {
        return choice.lines().axis() == Axis.MUNICIPALITY;
    }

    /// Measures of some municipalities that are not calculated.
    private int missing(Collection<Axis.Key> municipalities) {
        Gaps known = gaps;
        return known != null
                ? known.of(
                        municipalities.stream()
                                .filter(Axis.OfRow.class::isInstance)
                                .map(key -> ((Axis.OfRow) key).row())
                                .toList())
                : 0;
    }

    private void addFrames(List<BudgetRow> rows) {
        Map<Axis.Key, Pivot.Sum> set = new HashMap<>();
        Map<Axis.Key, Pivot.Sum> left = new HashMap<>();
        for (Axis.Key column : columns) {
            BudgetRow.SetAside of = setAside(List.of(column));
            if (of != null) {
                set.put(column, Pivot.Sum.certain(of.frame()));
                left.put(column, Pivot.Sum.certain(of.left()));
            }
        }
        BudgetRow.SetAside all = setAside(columns);
        rows.add(
                foot(
                        BudgetTable.FRAME,
                        BudgetRow.Kind.FRAME,
                        texts.get("budget.frame"),
                        set,
                        all == null ? null : Pivot.Sum.certain(all.frame()),
                        null,
                        0));
        rows.add(
                foot(
                        BudgetTable.LEFT,
                        BudgetRow.Kind.LEFT,
                        texts.get("budget.left"),
                        left,
                        all == null ? null : Pivot.Sum.certain(all.left()),
                        null,
                        0));
    }

    private static BudgetRow foot(
            String code,
            BudgetRow.Kind kind,
            String label,
            Map<Axis.Key, Pivot.Sum> cells,
            Pivot.@Nullable Sum sum,
            BudgetRow.@Nullable SetAside frame,
            int missing) {
        return new BudgetRow(
                code,
                kind,
                label,
                Axis.Key.NONE,
                Set.of(),
                cells,
                sum,
                frame,
                BudgetRow.State.CALCULATED,
                missing);
    }

    /// What municipalities have set aside together, and what is left of it when all of them are
    /// paid for; null when none has said.
    private BudgetRow.@Nullable SetAside setAside(Collection<Axis.Key> municipalities) {
        Integer year = choice.year();
        if (year == null || !choice.hasFrames()) {
            return null;
        }
        Money frame = null;
        Money net = Money.ZERO;
        for (Axis.Key key : municipalities) {
            if (key instanceof Axis.OfRow of) {
                Money one = frames.frame(of.row(), year);
                net = net.plus(frames.net(of.row(), year));
                frame = one == null ? frame : frame == null ? one : frame.plus(one);
            }
        }
        return frame == null ? null : new BudgetRow.SetAside(frame, frame.minus(net));
    }
}
