package no.kompetanseplan.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.Sex;
import no.kompetanseplan.store.PlanStore;
import no.kompetanseplan.store.Writer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Registers taken into an open plan: counted by at once, replaced by the next, undone and merged.
class DatasetsInUseTest {

    private static final Id A = new Id(1, 1);
    private static final Id B = new Id(1, 2);
    private static final Id NURSE = new Id(2, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:31:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aRegisterIsCountedByAtOnceAndAfterOpeningAgain() {
        try (PlanSession session = create()) {
            take(session, dataset(1, A), register(A, 3));
            assertEquals(3, session.state().assessment().staffing().total());
            assertTrue(session.state().assessment().staffing().isCounted());
            assertEquals(3, row(session, 1).rows());
        }
        try (PlanSession session = PlanSession.open(file("plan"), environment())) {
            assertEquals(3, session.state().assessment().staffing().total());
            assertEquals(row(session, 1), session.state().assessment().facts().staffOf(A));
        }
    }

    @Test
    void theNextRegisterOfAMunicipalityTakesThePlaceOfTheFormerAndUndoBringsItBack() {
        try (PlanSession session = create()) {
            take(session, dataset(1, A), register(A, 3));
            take(session, dataset(2, B), register(B, 4));
            take(session, dataset(3, A), register(A, 5));
            assertEquals(9, session.state().assessment().staffing().total());
            assertFalse(row(session, 1).inUse());
            assertTrue(row(session, 2).inUse());
            session.undo().join();
            assertEquals(7, session.state().assessment().staffing().total());
            session.redo().join();
            assertEquals(9, session.state().assessment().staffing().total());
        }
    }

    @Test
    void aRegisterOfTheRegionReplacesThoseWhoseMunicipalitiesItTells() {
        try (PlanSession session = create()) {
            take(session, dataset(1, A), register(A, 3));
            take(session, dataset(2, B), register(B, 4));
            take(session, dataset(3, null), register(A, 6));
            assertFalse(row(session, 1).inUse());
            assertTrue(row(session, 2).inUse());
            assertEquals(10, session.state().assessment().staffing().total());
        }
    }

    @Test
    void whatTheRegisterNamesComesInTheSameStep() {
        try (PlanSession session = create()) {
            Plan before = session.plan();
            take(
                    session,
                    dataset(1, A),
                    register(A, 3),
                    plan -> plan.with(ProfessionFields.TABLE.blank(NURSE)));
            session.undo().join();
            assertEquals(before, session.plan());
            assertFalse(session.state().assessment().facts().hasStaff());
        }
    }

    @Test
    void anEditOfSomethingElseReadsNoRegisterAgain() {
        try (PlanSession session = create()) {
            take(session, dataset(1, A), register(A, 3));
            Register before = session.state().assessment().facts().register();
            session.edit("step.x", plan -> plan.with(BodyFields.TABLE, A, BodyFields.NOTE, "x"))
                    .join();
            assertSame(before, session.state().assessment().facts().register());
        }
    }

    @Test
    void aPopulationTableIsKeptBesideTheRegister() {
        Population table = new Population.Builder().add(A, 2016, Sex.UNKNOWN, 80, 7).build();
        try (PlanSession session = create()) {
            take(session, dataset(1, A), register(A, 3));
            session.addDatasets(
                            "step.dataset", List.of(Intake.of(dataset(2, A), table)), plan -> plan)
                    .join();
            assertEquals(3, session.state().assessment().staffing().total());
            Population kept = session.state().assessment().facts().population();
            assertEquals(7, kept.persons(A, 2016, 67, 120));
        }
    }

    @Test
    void registersOfTwoDraftsAreBothCountedAfterAMerge() throws Exception {
        try (PlanSession session = create()) {
            take(session, dataset(1, A), register(A, 3));
        }
        Files.copy(file("plan"), file("draft"));
        try (PlanSession draft = PlanSession.open(file("draft"), environment())) {
            take(draft, dataset(2, B), register(B, 4));
            take(draft, dataset(3, A), register(A, 8));
        }
        try (PlanStore store = PlanStore.open(file("plan"), new Writer("x", "y", CLOCK))) {
            store.merge(file("draft"));
        }
        try (PlanSession session = PlanSession.open(file("plan"), environment())) {
            assertEquals(12, session.state().assessment().staffing().total());
        }
    }

    @Test
    void aNewPlanBeginsWithTheDatasetsOfAnother() {
        try (PlanSession session = create()) {
            take(session, dataset(1, A), register(A, 3));
            SessionState state = session.state();
            try (PlanSession copy =
                            PlanSession.create(
                                    file("copy"),
                                    environment(),
                                    "step.plan.new",
                                    state.plan(),
                                    state.assessment().facts());
                    PlanSession preview =
                            PlanSession.inMemory(
                                    state.plan(), state.assessment().facts(), Runnable::run)) {
                assertEquals(3, copy.state().assessment().staffing().total());
                assertEquals(3, preview.state().assessment().staffing().total());
            }
        }
    }

    private static void take(PlanSession session, Dataset dataset, Register register) {
        take(session, dataset, register, plan -> plan);
    }

    private static void take(
            PlanSession session, Dataset dataset, Register register, UnaryOperator<Plan> change) {
        session.addDatasets("step.dataset", List.of(Intake.of(dataset, register)), change).join();
    }

    private static Dataset row(PlanSession session, int number) {
        return Objects.requireNonNull(session.plan().find(DatasetFields.TABLE, new Id(9, number)));
    }

    private static Dataset dataset(int number, @Nullable Id municipality) {
        Id id = new Id(9, number);
        Dataset blank = DatasetFields.TABLE.blank(id);
        return DatasetFields.TABLE.with(blank, id, DatasetFields.MUNICIPALITY, municipality);
    }

    private static Register register(Id municipality, int positions) {
        Register.Builder built = new Register.Builder();
        for (int i = 0; i < positions; i++) {
            built.add(
                    new Position(
                            municipality,
                            NURSE,
                            40 + i,
                            Sex.WOMAN,
                            7_500,
                            Education.RELEVANT,
                            Answer.NO,
                            Answer.YES,
                            i));
        }
        return built.build();
    }

    private PlanSession create() {
        Plan plan = Plan.EMPTY;
        for (Id id : List.of(A, B)) {
            plan =
                    plan.with(BodyFields.TABLE.blank(id))
                            .with(BodyFields.TABLE, id, BodyFields.KIND, BodyKind.MUNICIPALITY);
        }
        return PlanSession.create(file("plan"), environment(), "step.plan.new", plan);
    }

    private Path file(String name) {
        return folder.resolve(name + ".kplan");
    }

    private Environment environment() {
        return new Environment(folder, "leder", "pc", CLOCK, Runnable::run, false);
    }
}
