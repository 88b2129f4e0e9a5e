package no.kompetanseplan.publication;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.Sex;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A plan of four municipalities and six professions with a register of 1200 positions.
public final class PublicStaff {

    private static final List<String> MUNICIPALITIES =
            List.of("Fjelldal", "Storvik", "Nes", "Øyan");
    private static final List<String> PROFESSIONS =
            List.of(
                    "Sykepleier",
                    "Helsefagarbeider",
                    "Ufaglært",
                    "Vernepleier",
                    "Jordmor",
                    "Leder");
    private static final int[] WEIGHTS = {28, 30, 22, 8, 5, 7};

    private PublicStaff() {}

    /// The plan with its dataset.
    public static Plan plan() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MUNICIPALITIES.size(); i++) {
            Id id = Id.named(MUNICIPALITIES.get(i));
            Body body = BodyFields.TABLE.blank(id);
            body = BodyFields.TABLE.with(body, id, BodyFields.NAME, MUNICIPALITIES.get(i));
            body = BodyFields.TABLE.with(body, id, BodyFields.KIND, BodyKind.MUNICIPALITY);
            rows.add(BodyFields.TABLE.with(body, id, BodyFields.RANK, Rank.at(i)));
        }
        for (int i = 0; i < PROFESSIONS.size(); i++) {
            Id id = Id.named(PROFESSIONS.get(i));
            Profession profession = ProfessionFields.TABLE.blank(id);
            profession =
                    ProfessionFields.TABLE.with(
                            profession, id, ProfessionFields.NAME, PROFESSIONS.get(i));
            rows.add(
                    ProfessionFields.TABLE.with(profession, id, ProfessionFields.RANK, Rank.at(i)));
        }
        rows.add(dataset());
        return Plan.of(rows);
    }

    /// The plan without a register, with few positions in one municipality.
    public static Plan typed() {
        Plan plan = plan().without(dataset().id());
        List<Id> bodies = plan.municipalities().stream().map(Body::id).toList();
        return plan.with(
                new Staffing(Id.named("a"), bodies.get(0), 3, "", "a"),
                new Staffing(Id.named("b"), bodies.get(1), 40, "", "b"),
                new Staffing(Id.named("c"), bodies.get(2), 30, "", "c"),
                new Staffing(Id.named("d"), bodies.get(3), 20, "", "d"));
    }

    public static Dataset dataset() {
        Id id = Id.named("register");
        return new Dataset(
                id, "Register", "", null, "", 1200, "", DatasetKind.STAFF, null, true, "", "", "");
    }

    public static Facts facts() {
        return Facts.of(plan(), _ -> register(), _ -> null);
    }

    private static Register register() {
        Random random = new Random(7);
        Register.Builder built = new Register.Builder();
        for (int i = 0; i < 1200; i++) {
            built.add(
                    new Position(
                            Id.named(MUNICIPALITIES.get(pick(random, 40, 30, 20, 10))),
                            Id.named(PROFESSIONS.get(pick(random, WEIGHTS))),
                            22 + random.nextInt(45),
                            Sex.WOMAN,
                            random.nextInt(3) == 0 ? 10_000 : 7_500,
                            Education.RELEVANT,
                            Answer.NO,
                            Answer.NO,
                            i));
        }
        return built.build();
    }

    private static int pick(Random random, int... weights) {
        int at = random.nextInt(100);
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
