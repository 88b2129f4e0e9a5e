package no.kompetanseplan.projection;

import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Sex;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A plan with staff for tests of projections, of the base year 2020.
final class Staff {

    static final int BASE = 2020;
    static final Id NURSE = Id.named("nurse");
    static final Id CARER = Id.named("carer");
    static final Id LYNGEN = Id.named("Lyngen");
    static final Id STORFJORD = Id.named("Storfjord");
    static final Id MEASURE = Id.named("measure");
    static final Id OTHER_MEASURE = Id.named("other measure");

    private static final Id DATASET = Id.named("staff");

    private final Register.Builder register = new Register.Builder();
    private Plan plan;
    private int persons;
    private int rows;
    private @Nullable Population population;

    Staff() {
        plan =
                Plan.EMPTY.with(
                        row(ProfessionFields.TABLE, NURSE),
                        row(ProfessionFields.TABLE, CARER),
                        BodyFields.TABLE.with(
                                row(BodyFields.TABLE, LYNGEN),
                                LYNGEN,
                                BodyFields.KIND,
                                BodyKind.MUNICIPALITY),
                        BodyFields.TABLE.with(
                                row(BodyFields.TABLE, STORFJORD),
                                STORFJORD,
                                BodyFields.KIND,
                                BodyKind.MUNICIPALITY));
        set(DatasetFields.TABLE, DATASET, DatasetFields.KIND, DatasetKind.STAFF);
        set(DatasetFields.TABLE, DATASET, DatasetFields.DATE, LocalDate.of(BASE, 12, 1));
        set(DatasetFields.TABLE, DATASET, DatasetFields.IN_USE, true);
    }

    Staff with(Id profession, Id municipality, int age, int count, int percent) {
        for (int i = 0; i < count; i++) {
            person(profession, municipality, age, percent, persons);
            persons++;
        }
        return this;
    }

    Staff person(
            @Nullable Id profession, @Nullable Id municipality, int age, int percent, int who) {
        register.add(
                new Register.Position(
                        municipality,
                        profession,
                        age,
                        Sex.UNKNOWN,
                        percent * 100,
                        Education.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        who));
        return this;
    }

    Staff with(Population table) {
        population = table;
        Id id = Id.named("population");
        set(DatasetFields.TABLE, id, DatasetFields.KIND, DatasetKind.POPULATION);
        return set(DatasetFields.TABLE, id, DatasetFields.IN_USE, true);
    }

    /// An assumption for everybody.
    Staff assume(AssumptionKind kind, double percent) {
        return assume(kind, percent, null, null, null);
    }

    Staff assume(
            AssumptionKind kind,
            double percent,
            @Nullable Id scenario,
            @Nullable Id profession,
            @Nullable Id municipality) {
        Id id = Id.named("assumption " + rows++);
        set(AssumptionFields.TABLE, id, AssumptionFields.KIND, kind);
        set(
                AssumptionFields.TABLE,
                id,
                AssumptionFields.SHARE,
                new Percent((int) Math.round(percent * 100)));
        set(AssumptionFields.TABLE, id, AssumptionFields.SCENARIO, scenario);
        set(AssumptionFields.TABLE, id, AssumptionFields.PROFESSION, profession);
        set(AssumptionFields.TABLE, id, AssumptionFields.MUNICIPALITY, municipality);
        return this;
    }

    /// Nobody leaves and nobody comes.
    Staff still() {
        return assume(AssumptionKind.EXIT_RATE, 0).assume(AssumptionKind.RECRUITS, 0);
    }

    Staff measure(Id id, MeasureState state) {
        return set(MeasureFields.TABLE, id, MeasureFields.STATE, state);
    }

    /// An effect from the year after the base year on.
    Staff effect(Id measure, EffectKind kind, @Nullable Id profession, int... sizes) {
        Id id = Id.named("effect " + rows++);
        set(MeasureEffectFields.TABLE, id, MeasureEffectFields.MEASURE, measure);
        set(MeasureEffectFields.TABLE, id, MeasureEffectFields.KIND, kind);
        set(MeasureEffectFields.TABLE, id, MeasureEffectFields.PROFESSION, profession);
        set(MeasureEffectFields.TABLE, id, MeasureEffectFields.FIRST_YEAR, BASE + 1);
        set(MeasureEffectFields.TABLE, id, MeasureEffectFields.LOW, sizes[0]);
        set(MeasureEffectFields.TABLE, id, MeasureEffectFields.LIKELY, sizes[sizes.length / 2]);
        return set(
                MeasureEffectFields.TABLE, id, MeasureEffectFields.HIGH, sizes[sizes.length - 1]);
    }

    /// Sets a field of a row, which is made when it is not there.
    <R extends Row, V> Staff set(Table<R> table, Id id, Field<R, V> field, @Nullable V value) {
        if (plan.find(table, id) == null) {
            plan = plan.with(row(table, id));
        }
        plan = plan.with(table, id, field, value);
        return this;
    }

    private static <R extends Row> R row(Table<R> table, Id id) {
        return table.blank(id);
    }

    Plan plan() {
        return plan;
    }

    ProjectionInput input() {
        Register staff = register.build();
        return ProjectionInput.of(plan, Facts.of(plan, _ -> staff, _ -> population));
    }

    Projection project(int years) {
        return Projection.of(input().withYears(years));
    }

    /// Rounded to the given decimals, for comparing with values of a source.
    static double rounded(double value, int decimals) {
        double unit = Math.pow(10, decimals);
        return Math.round(value * unit) / unit;
    }
}
