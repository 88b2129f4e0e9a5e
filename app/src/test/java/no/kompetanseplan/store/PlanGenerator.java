package no.kompetanseplan.store;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RandomPlans;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Plans and random small edits of them, the same for the same seed.
public final class PlanGenerator {

    private final Random random;
    private final RandomPlans values;
    private int titles;

    public PlanGenerator(long seed) {
        random = new Random(seed);
        values = new RandomPlans(seed);
    }

    /// A plan with that many measures and at least one row of every type.
    public Plan plan(int measures) {
        List<Row> rows = new ArrayList<>();
        Tables.ALL.forEach(table -> rows.add(values.row(table)));
        for (int i = 0; i < measures; i++) {
            rows.add(values.row(MeasureFields.TABLE));
        }
        return Plan.of(rows);
    }

    /// A plan with that many measures, which hold nothing but a title.
    public Plan smallPlan(int measures) {
        Plan plan = Plan.EMPTY;
        for (int i = 0; i < measures; i++) {
            Measure blank = MeasureFields.TABLE.blank(new Id(7, i));
            plan =
                    plan.with(blank)
                            .with(MeasureFields.TABLE, blank.id(), MeasureFields.TITLE, "" + i);
        }
        return plan;
    }

    /// One small edit, of the kinds people make.
    public Plan edited(Plan plan) {
        if (random.nextInt(8) == 0) {
            return plan.with(values.row(Tables.ALL.get(random.nextInt(Tables.ALL.size()))));
        }
        List<Row> rows = plan.all();
        Row row = rows.get(random.nextInt(rows.size()));
        if (random.nextInt(12) == 0 && rows.size() > 20) {
            return plan.without(row.id());
        }
        return plan.with(changed(row));
    }

    /// Another title for some measure, which none has had before.
    public Plan retitled(Plan plan) {
        List<Measure> measures = plan.measures();
        Id id = measures.get(random.nextInt(measures.size())).id();
        return plan.with(MeasureFields.TABLE, id, MeasureFields.TITLE, "Tittel " + ++titles);
    }

    private <R extends Row> R changed(R row) {
        Table<R> table = Tables.of(row);
        return changed(table, row, table.fields().get(random.nextInt(table.fields().size())));
    }

    private <R extends Row, V> R changed(Table<R> table, R row, Field<R, V> field) {
        return table.with(row, row.id(), field, values.value(field.kind()));
    }
}
