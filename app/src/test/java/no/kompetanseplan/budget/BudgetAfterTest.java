package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RandomPlans;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The budget after an edit is the one from scratch, whatever is edited.
class BudgetAfterTest {

    private static final int PLANS = 12;
    private static final int EDITS = 15;

    @Test
    void afterAnyEditsItIsTheOneFromScratch() {
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = seed % 6 == 0 ? SamplePlan.read() : ExtremePlans.of(seed);
            Budget budget = Budget.of(plan);
            Random random = new Random(seed);
            RandomPlans any = new RandomPlans(seed);
            List<Row> gone = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                plan = edited(plan, random, any, gone);
                budget = budget.after(plan, Facts.NONE);
                same(Budget.of(plan), budget, plan, "seed " + seed + ", edit " + i);
            }
        }
    }

    /// A row is changed, goes, or comes back.
    private static Plan edited(Plan plan, Random random, RandomPlans any, List<Row> gone) {
        List<Row> rows = plan.all();
        Row row = rows.get(random.nextInt(rows.size()));
        return switch (random.nextInt(6)) {
            case 0 -> {
                gone.add(row);
                yield plan.without(row.id());
            }
            case 1 -> gone.isEmpty() ? plan : plan.with(gone.removeLast());
            default -> plan.with(changed(plan, row, random, any));
        };
    }

    private static <R extends Row> R changed(Plan plan, R row, Random random, RandomPlans any) {
        Table<R> table = Tables.of(row);
        return with(
                plan,
                table,
                row,
                table.fields().get(random.nextInt(table.fields().size())),
                random,
                any);
    }

    @SuppressWarnings("unchecked") // a reference holds an id
    private static <R extends Row, V> R with(
            Plan plan, Table<R> table, R row, Field<R, V> field, Random random, RandomPlans any) {
        List<Row> rows = plan.all();
        @Nullable V value =
                field.kind().type() == Kind.Type.REF
                        ? (V) rows.get(random.nextInt(rows.size())).id()
                        : any.value(field.kind());
        return table.with(row, row.id(), field, value);
    }

    private static void same(Budget expected, Budget budget, Plan plan, String when) {
        assertEquals(expected.entries(), budget.entries(), when);
        assertEquals(expected.after(), budget.after(), when);
        assertEquals(expected.balances(), budget.balances(), when);
        assertEquals(expected.uncalculated(), budget.uncalculated(), when);
        for (Measure measure : plan.measures()) {
            Id id = measure.id();
            assertEquals(expected.isFree(id), budget.isFree(id), when);
            assertEquals(expected.entriesOf(id), budget.entriesOf(id), when);
            assertEquals(expected.uncalculatedOf(id), budget.uncalculatedOf(id), when);
        }
    }

    @Test
    void anEditOfOneMeasureReckonsThatMeasureAloneAndARuleAllOfThem() {
        Plan plan = SamplePlan.read();
        Budget before = Budget.of(plan);
        Entry entry = before.entries().getFirst();
        Plan edited =
                plan.with(CostLineFields.TABLE, entry.line(), CostLineFields.TEXT, "Annet navn");
        Budget after = before.after(edited, Facts.NONE);
        Set<Id> untouched = new HashSet<>();
        for (Entry each : after.entries()) {
            if (!each.measure().equals(entry.measure()) && untouched.add(each.measure())) {
                assertSame(before.entriesOf(each.measure()).getFirst(), each);
            }
        }
        assertFalse(untouched.isEmpty());
        assertNotSame(entry, after.entriesOf(entry.measure()).getFirst());
        Id wage = plan.wages().getFirst().id();
        Budget dearer =
                before.after(
                        plan.with(WageFields.TABLE, wage, WageFields.AMOUNT, Money.kroner(900_000)),
                        Facts.NONE);
        assertNotSame(before.entries().getFirst(), dearer.entries().getFirst());
    }
}
