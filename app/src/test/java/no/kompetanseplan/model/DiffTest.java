package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class DiffTest {

    @Test
    void theChangesBetweenTwoPlansTurnTheOneIntoTheOther() {
        for (int seed = 0; seed < 60; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Plan before = random.plan(60);
            Plan after = seed % 3 == 0 ? random.plan(40) : random.changed(before);
            assertEquals(after, applied(before, Diff.between(before, after)), "seed " + seed);
            assertEquals(before, applied(after, Diff.between(after, before)), "seed " + seed);
        }
    }

    @Test
    void equalPlansDifferInNothing() {
        Plan plan = new RandomPlans(7).plan(100);
        assertEquals(List.of(), Diff.between(plan, plan));
        assertEquals(List.of(), Diff.between(plan, Plan.of(plan.all())));
    }

    @Test
    void oneChangedFieldIsOneChange() {
        Measure measure = MeasureFields.TABLE.blank(Id.named("m"));
        Plan plan = new RandomPlans(8).plan(50).with(measure);
        Plan after = plan.with(MeasureFields.TABLE, measure.id(), MeasureFields.TITLE, "Ny tittel");
        assertEquals(
                List.of(new Change(measure.id(), "title", "Ny tittel")), Diff.between(plan, after));
        assertEquals(List.of(new Change(measure.id(), "title", null)), Diff.between(after, plan));
    }

    @Test
    void oneElementOfASetIsOneChange() {
        Id a = Id.named("a");
        Id b = Id.named("b");
        Measure measure =
                MeasureFields.TABLE.with(
                        MeasureFields.TABLE.blank(Id.named("m")),
                        Id.named("m"),
                        MeasureFields.AREAS,
                        Ranked.of(a));
        Plan plan = Plan.of(List.of(measure));
        Ranked both = measure.areas().with(b);
        Plan after = plan.with(MeasureFields.TABLE, measure.id(), MeasureFields.AREAS, both);
        assertEquals(
                List.of(new Change(measure.id(), "areas/" + b, both.cells().get(b))),
                Diff.between(plan, after));
        assertEquals(
                List.of(new Change(measure.id(), "areas/" + b, null)), Diff.between(after, plan));
    }

    @Test
    void aNewRowNamesItsTableFirstAndARowThatIsGoneIsOneChange() {
        Goal goal = new Goal(Id.named("g"), null, "", "Et mål", "");
        Plan with = Plan.of(List.of(goal));
        assertEquals(
                List.of(new Change(goal.id(), "", "goal"), new Change(goal.id(), "text", "Et mål")),
                Diff.between(Plan.EMPTY, with));
        assertEquals(List.of(new Change(goal.id(), "", null)), Diff.between(with, Plan.EMPTY));
    }

    /// The changes made on cells, the way the plan file keeps them, and nothing of [Plan] but
    /// building its rows.
    private static Plan applied(Plan before, List<Change> changes) {
        Map<Id, String> tables = new TreeMap<>();
        Map<Id, Map<String, Object>> cells = new TreeMap<>();
        for (Change change : Diff.between(Plan.EMPTY, before)) {
            apply(change, tables, cells);
        }
        for (Change change : changes) {
            apply(change, tables, cells);
        }
        List<Row> rows = new ArrayList<>();
        tables.forEach((id, name) -> {
            Table<? extends Row> table = Tables.named(name);
            if (table != null) {
                rows.add(row(table, id, cells.getOrDefault(id, Map.of())));
            }
        });
        return Plan.of(rows);
    }

    private static void apply(
            Change change, Map<Id, String> tables, Map<Id, Map<String, Object>> cells) {
        if (!change.field().isEmpty()) {
            Map<String, Object> row = cells.computeIfAbsent(change.row(), _ -> new TreeMap<>());
            if (change.value() == null) {
                row.remove(change.field());
            } else {
                row.put(change.field(), change.value());
            }
        } else if (change.value() instanceof String name) {
            tables.put(change.row(), name);
        } else {
            tables.remove(change.row());
            cells.remove(change.row());
        }
    }

    private static <R extends Row> R row(Table<R> table, Id id, Map<String, Object> cells) {
        @Nullable Object[] values = new @Nullable Object[table.fields().size() + 1];
        values[0] = id;
        for (int i = 0; i < table.fields().size(); i++) {
            Field<R, ?> field = table.fields().get(i);
            values[i + 1] =
                    field.kind().isList()
                            ? elements(field.name() + "/", cells)
                            : value(field.kind(), cells.get(field.name()));
        }
        return table.build(values);
    }

    private static <V> @Nullable V value(Kind<V> kind, @Nullable Object scalar) {
        return kind.value(scalar);
    }

    private static Ranked elements(String prefix, Map<String, Object> cells) {
        Map<Id, String> ranks = new TreeMap<>();
        cells.forEach((name, rank) -> {
            if (name.startsWith(prefix)) {
                ranks.put(Id.of(name.substring(prefix.length())), (String) rank);
            }
        });
        return new Ranked(ranks);
    }
}
