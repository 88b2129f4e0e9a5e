package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// A region with a register of made-up positions, professions, a few assumptions, and two measures
/// that move the curve.
final class Staffed {

    static final Id NURSE = Id.named("profession/nurse");
    static final Id HELPER = Id.named("profession/helper");

    private static final int[][] AGES = {
        {16, 2}, {29, 13}, {38, 22}, {55, 35}, {90, 55}, {136, 77}, {70, 40}, {86, 44}, {68, 28},
        {29, 6}
    };

    private static final int[] TENTHS_OF_PLACE = {10, 21, 45, 60, 91, 100};

    private Staffed() {}

    /// The plan with professions, assumptions and effects; no register yet.
    static Plan plan(Plan plan) {
        Plan made =
                plan.with(
                        set(
                                ProfessionFields.TABLE.blank(NURSE),
                                ProfessionFields.NAME,
                                "Sykepleier"),
                        set(
                                ProfessionFields.TABLE.blank(HELPER),
                                ProfessionFields.NAME,
                                "Helsefagarbeider"));
        made = assumption(made, AssumptionKind.TURNOVER, 600);
        made = assumption(made, AssumptionKind.DEMAND_GROWTH, 110);
        made = retirement(made);
        List<Measure> measures = made.ordered(MeasureFields.TABLE);
        made = effect(made, measures.get(0), MeasureState.PRIORITISED, 2);
        return effect(made, measures.get(1), MeasureState.PROPOSED, 3);
    }

    private static Plan retirement(Plan plan) {
        Id id = Id.named("assumption/retirement");
        Assumption row = AssumptionFields.TABLE.blank(id);
        return plan.with(row)
                .with(AssumptionFields.TABLE, id, AssumptionFields.KIND, AssumptionKind.RETIREMENT)
                .with(
                        AssumptionFields.TABLE,
                        id,
                        AssumptionFields.RETIREMENT,
                        RetirementPreset.KS_63);
    }

    private static Plan assumption(Plan plan, AssumptionKind kind, int hundredths) {
        Id id = Id.named("assumption/" + kind);
        return plan.with(AssumptionFields.TABLE.blank(id))
                .with(AssumptionFields.TABLE, id, AssumptionFields.KIND, kind)
                .with(AssumptionFields.TABLE, id, AssumptionFields.SHARE, new Percent(hundredths));
    }

    private static Plan effect(Plan plan, Measure measure, MeasureState state, int likely) {
        Id id = Id.named("effect/" + measure.id());
        return plan.with(MeasureEffectFields.TABLE.blank(id))
                .with(MeasureFields.TABLE, measure.id(), MeasureFields.STATE, state)
                .with(MeasureEffectFields.TABLE, id, MeasureEffectFields.MEASURE, measure.id())
                .with(MeasureEffectFields.TABLE, id, MeasureEffectFields.KIND, EffectKind.INFLOW)
                .with(MeasureEffectFields.TABLE, id, MeasureEffectFields.FIRST_YEAR, 2017)
                .with(MeasureEffectFields.TABLE, id, MeasureEffectFields.LOW, likely - 1)
                .with(MeasureEffectFields.TABLE, id, MeasureEffectFields.LIKELY, likely)
                .with(MeasureEffectFields.TABLE, id, MeasureEffectFields.HIGH, likely + 1);
    }

    /// A register of 939 positions, 617 of them part time.
    static Intake register(Plan plan) {
        Dataset row = DatasetFields.TABLE.blank(Id.named("dataset/staff"));
        row = set(row, DatasetFields.NAME, "kartlegging 2015");
        row = set(row, DatasetFields.SOURCE, "kommunene");
        row = set(row, DatasetFields.DATE, LocalDate.of(2015, 10, 1));
        row = set(row, DatasetFields.COVERAGE, "Registeret er ikke fullstendig.");
        return Intake.of(row, positions(plan));
    }

    static Register positions(Plan plan) {
        List<Id> municipalities = plan.municipalities().stream().map(Body::id).toList();
        Random random = new Random(2015);
        Register.Builder built = new Register.Builder();
        int person = 0;
        for (int band = 0; band < AGES.length; band++) {
            for (int side = 0; side < 2; side++) {
                for (int i = 0; i < AGES[band][side]; i++) {
                    int age = (band == 0 ? 19 : 20 + 5 * band) + random.nextInt(5);
                    int size = side == 0 ? 2_000 + 500 * random.nextInt(15) : Register.FULL;
                    built.add(
                            new Position(
                                    place(municipalities, random.nextInt(100)),
                                    random.nextInt(3) == 0 ? NURSE : HELPER,
                                    age,
                                    Sex.UNKNOWN,
                                    size,
                                    random.nextInt(5) == 0
                                            ? Education.NOT_RELEVANT
                                            : Education.RELEVANT,
                                    random.nextInt(4) == 0 ? Answer.YES : Answer.NO,
                                    Answer.UNKNOWN,
                                    person++));
                }
            }
        }
        return built.build();
    }

    private static Id place(List<Id> municipalities, int hundredth) {
        int at = 0;
        while (hundredth >= TENTHS_OF_PLACE[at]) {
            at++;
        }
        return municipalities.get(Math.min(at, municipalities.size() - 1));
    }

    private static <V> Profession set(Profession row, Field<Profession, V> field, V value) {
        return ProfessionFields.TABLE.with(row, row.id(), field, value);
    }

    private static <V> Dataset set(Dataset row, Field<Dataset, V> field, V value) {
        return DatasetFields.TABLE.with(row, row.id(), field, value);
    }
}
