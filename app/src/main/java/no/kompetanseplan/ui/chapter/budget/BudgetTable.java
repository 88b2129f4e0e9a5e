package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The budget laid out as lines and columns: measures under their dimensions, against
/// municipalities, years or payers. Pure: the page only draws it.
///
/// @param columns the words of the columns by their keys, in order
/// @param rows groups, their measures, and the sum last
/// @param missing how many measures have something not calculated
record BudgetTable(Map<String, String> columns, List<BudgetRow> rows, int missing) {

    /// Key of the line of the sum.
    static final String SUM = "sum";

    /// What the columns are.
    enum Columns {
        MUNICIPALITY,
        YEAR,
        PAYER
    }

    /// What is shown.
    ///
    /// @param year null for all years
    record Choice(@Nullable Integer year, View view, Columns columns) {

        Predicate<Entry> where() {
            return entry -> year == null || entry.year() == year;
        }
    }

    /// Words the table needs from the resources.
    ///
    /// @param own what the payer column calls the municipalities themselves
    /// @param others what the municipality column calls what others pay
    record Names(String sum, String withoutDimension, String own, String others, String gone) {}

    static BudgetTable of(Assessment assessment, Choice choice, Names names) {
        Plan plan = assessment.plan();
        Budget budget = assessment.budget();
        Map<String, String> columns = columns(plan, budget, choice, names);
        List<BudgetRow> rows = new ArrayList<>();
        Map<@Nullable Id, List<Measure>> byDimension = new HashMap<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            byDimension
                    .computeIfAbsent(dimension(plan, measure), _ -> new ArrayList<>())
                    .add(measure);
        }
        for (Dimension dimension : plan.ordered(DimensionFields.TABLE)) {
            List<Measure> own = byDimension.getOrDefault(dimension.id(), List.of());
            addGroup(rows, dimension.name(), dimension.id(), own, budget, choice);
        }
        List<Measure> others = byDimension.getOrDefault(null, List.of());
        addGroup(rows, names.withoutDimension(), null, others, budget, choice);
        rows.add(
                row(
                        SUM,
                        BudgetRow.Kind.SUM,
                        names.sum(),
                        null,
                        null,
                        budget.entries(),
                        choice,
                        false));
        return new BudgetTable(columns, rows, budget.measuresNotCalculated().size());
    }

    /// The column an entry stands in.
    static String key(Entry entry, Columns columns) {
        return Objects.toString(place(entry, columns), "");
    }

    private static @Nullable Object place(Entry entry, Columns columns) {
        return switch (columns) {
            case YEAR -> entry.year();
            case MUNICIPALITY -> entry.municipality();
            case PAYER -> entry.payer();
        };
    }

    /// Whether another table has the same columns in the same order.
    boolean hasColumnsOf(BudgetTable other) {
        return List.copyOf(columns.entrySet()).equals(List.copyOf(other.columns.entrySet()));
    }

    /// The measures that a line of a measure or a group sums up.
    Stream<Id> measuresIn(BudgetRow line) {
        return rows.stream()
                .filter(each -> each.measure() != null)
                .filter(each ->
                        line.kind() == BudgetRow.Kind.GROUP
                                ? Objects.equals(each.dimension(), line.dimension())
                                : Objects.equals(each.measure(), line.measure()))
                .map(BudgetRow::measure);
    }

    private static void addGroup(
            List<BudgetRow> rows,
            String label,
            @Nullable Id dimension,
            List<Measure> measures,
            Budget budget,
            Choice choice) {
        if (measures.isEmpty()) {
            return;
        }
        List<Entry> all = new ArrayList<>();
        List<BudgetRow> lines = new ArrayList<>();
        for (Measure measure : measures) {
            List<Entry> entries = budget.entriesOf(measure.id());
            all.addAll(entries);
            lines.add(
                    row(
                            measure.id().toString(),
                            BudgetRow.Kind.MEASURE,
                            measure.title(),
                            measure.id(),
                            dimension,
                            entries,
                            choice,
                            entries.isEmpty() && !budget.isFree(measure.id())));
        }
        rows.add(
                row(
                        "group/" + dimension,
                        BudgetRow.Kind.GROUP,
                        label,
                        null,
                        dimension,
                        all,
                        choice,
                        false));
        rows.addAll(lines);
    }

    /// The dimension of a measure; null when it has none, or one that is gone.
    private static @Nullable Id dimension(Plan plan, Measure measure) {
        Dimension found = plan.find(DimensionFields.TABLE, measure.dimension());
        return found == null ? null : found.id();
    }

    private static BudgetRow row(
            String key,
            BudgetRow.Kind kind,
            String label,
            @Nullable Id measure,
            @Nullable Id dimension,
            List<Entry> entries,
            Choice choice,
            boolean isMissing) {
        Map<@Nullable Object, Money> places = new HashMap<>();
        Money sum = Money.ZERO;
        for (Entry entry : entries) {
            if (choice.view().counts(entry) && choice.where().test(entry)) {
                places.merge(place(entry, choice.columns()), entry.amount(), Money::plus);
                sum = sum.plus(entry.amount());
            }
        }
        Map<String, Money> amounts = new HashMap<>();
        places.forEach((place, amount) -> amounts.put(Objects.toString(place, ""), amount));
        return new BudgetRow(key, kind, label, measure, dimension, amounts, sum, isMissing);
    }

    private static Map<String, String> columns(
            Plan plan, Budget budget, Choice choice, Names names) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> used =
                budget.entries().stream()
                        .filter(choice.view()::counts)
                        .map(entry -> place(entry, choice.columns()))
                        .distinct()
                        .map(place -> Objects.toString(place, ""))
                        .toList();
        switch (choice.columns()) {
            case YEAR -> used.stream().sorted().forEach(year -> columns.put(year, year));
            case MUNICIPALITY -> {
                plan.municipalities()
                        .forEach(body -> columns.put(body.id().toString(), body.inShort()));
                used.forEach(key ->
                        columns.putIfAbsent(key, bodyName(plan, key, names.others(), names)));
            }
            case PAYER ->
                    used.forEach(key -> columns.put(key, bodyName(plan, key, names.own(), names)));
        }
        return columns;
    }

    private static String bodyName(Plan plan, String key, String none, Names names) {
        if (key.isEmpty()) {
            return none;
        }
        Body body = plan.find(BodyFields.TABLE, Id.of(key));
        return body == null ? names.gone() : body.inShort();
    }
}
