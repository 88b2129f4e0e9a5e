package no.kompetanseplan.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.PlanGenerator;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

class PlanSessionTest {

    private static final Id COURSE = new Id(7, 7);
    private static final Instant NOW = Instant.parse("2026-11-22T10:31:00Z");

    @TempDir Path folder;

    private final Plan beginning =
            new PlanGenerator(1).plan(5).with(MeasureFields.TABLE.blank(COURSE));

    @Test
    void anEditIsInTheFileWhenItsFutureIsDone() {
        String head;
        try (PlanSession session = create()) {
            Outcome outcome = session.edit("step.title", title("Kurs")).join();
            assertEquals(new Outcome(true, 0), outcome);
            assertEquals("Kurs", course(session).title());
            assertEquals("step.title", session.state().undoLabel());
            assertEquals(SaveState.SAVED, session.state().save());
            assertEquals(NOW, session.state().savedAt());
            head = session.state().head();
        }
        try (PlanSession session = PlanSession.open(file(), environment())) {
            assertEquals("Kurs", course(session).title());
            assertEquals(head, session.state().head());
            session.undo().join();
            assertEquals(beginning, session.plan());
            assertEquals("step.title", session.state().redoLabel());
        }
    }

    @Test
    void listenersHearOfEachEditInOrderAndBeforeItsFutureIsDone() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        try (PlanSession session = create()) {
            session.addListener(state -> heard.add(course(state.plan()).title()));
            session.edit("step.title", title("a")).thenRun(() -> heard.add("done a")).join();
            session.edit("step.title", title("b")).join();
        }
        assertEquals(List.of("a", "done a", "b"), heard);
    }

    @Test
    void aRefusedChangeIsToldInOneSentence() {
        try (PlanSession session = create()) {
            CompletionException failure =
                    assertThrows(
                            CompletionException.class,
                            () -> session.edit("step.title", title("x".repeat(999))).join());
            assertEquals(
                    "Tiltak kan ha høyst 300 tegn. Kort ned teksten.",
                    Sentences.of(failure, Texts.of(Language.NB)));
            assertEquals(SaveState.SAVED, session.state().save());
            assertEquals(beginning, session.plan());
        }
    }

    @Test
    void aPlanOpenedForReadingTakesNoEdit() {
        create().close();
        try (PlanSession session = PlanSession.openForReading(file(), environment())) {
            assertEquals(SaveState.READ_ONLY, session.state().save());
            CompletionException failure =
                    assertThrows(
                            CompletionException.class,
                            () -> session.edit("step.title", title("Kurs")).join());
            assertEquals(Problem.READ_ONLY, problemOf(failure));
        }
    }

    @Test
    void aClosedSessionTakesNoEditAndClosesTwice() {
        PlanSession session = create();
        session.close();
        session.close();
        CompletionException failure =
                assertThrows(
                        CompletionException.class,
                        () -> session.edit("step.title", title("Kurs")).join());
        assertEquals(Problem.CLOSED, problemOf(failure));
    }

    @Test
    void anImportIsOneStep() {
        Plan other = new PlanGenerator(9).plan(3);
        try (PlanSession session = create()) {
            session.importPlan(other).join();
            assertEquals(other, session.plan());
            session.undo().join();
            assertEquals(beginning, session.plan());
        }
    }

    @Test
    void whatIsTypedAfterASnapshotIsAStepOfItsOwn() {
        try (PlanSession session = create()) {
            session.type("step.title", title("K")).join();
            SessionState snapshot = session.exportSnapshot().join();
            session.type("step.title", title("Kurs")).join();
            assertEquals("K", course(snapshot.plan()).title());
            session.undo().join();
            assertEquals(snapshot.head().length(), 12);
            assertEquals(snapshot.plan(), session.plan());
        }
    }

    @Test
    void aSessionWithoutAFileAnswersAtOnce() {
        try (PlanSession session = PlanSession.inMemory(beginning, Runnable::run)) {
            session.edit("step.title", title("Kurs")).join();
            assertEquals("Kurs", course(session).title());
            session.undo().join();
            assertEquals(beginning, session.plan());
            assertNull(session.state().undoLabel());
        }
    }

    private PlanSession create() {
        return PlanSession.create(file(), environment(), "step.plan.new", beginning);
    }

    private Path file() {
        return folder.resolve("plan.kplan");
    }

    private Environment environment() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Environment(
                folder.resolve("app"), "prosjektleder", "pc-1", clock, Runnable::run, false);
    }

    private static UnaryOperator<Plan> title(String title) {
        return plan -> plan.with(MeasureFields.TABLE, COURSE, MeasureFields.TITLE, title);
    }

    private static Measure course(PlanSession session) {
        return course(session.plan());
    }

    private static Measure course(Plan plan) {
        Measure course = plan.find(MeasureFields.TABLE, COURSE);
        if (course == null) {
            throw new AssertionError("no course");
        }
        return course;
    }

    private static Problem problemOf(CompletionException failure) {
        if (failure.getCause() instanceof PlanFileException problem) {
            return problem.problem();
        }
        throw new AssertionError(failure);
    }
}
