package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// The sample region with a register of made-up positions.
final class Staffed {

    private static final int[][] AGES = {
        {16, 2}, {29, 13}, {38, 22}, {55, 35}, {90, 55}, {136, 77}, {70, 40}, {86, 44}, {68, 28},
        {29, 6}
    };

    private static final int[] TENTHS_OF_PLACE = {10, 21, 45, 60, 91, 100};

    private Staffed() {}

    /// A measure that the plan expects something of.
    static Id measure(Plan plan) {
        return Objects.requireNonNull(plan.ordered(MeasureEffectFields.TABLE).getFirst().measure());
    }

    /// The plan with that measure proposed and not decided, and without its registers.
    static Plan plan(Plan plan) {
        return plan.without(plan.rows(DatasetFields.TABLE).stream().map(Dataset::id).toList())
                .with(
                        MeasureFields.TABLE,
                        measure(plan),
                        MeasureFields.STATE,
                        MeasureState.PROPOSED);
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
        List<Id> professions =
                plan.ordered(ProfessionFields.TABLE).stream().map(Profession::id).toList();
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
                                    professions.get(random.nextInt(3) / 2),
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

    private static <V> Dataset set(Dataset row, Field<Dataset, V> field, V value) {
        return DatasetFields.TABLE.with(row, row.id(), field, value);
    }
}
