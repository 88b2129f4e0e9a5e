package no.kompetanseplan.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.store.PlanGenerator;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
                    "Teksten i «Tiltak» kan ha høyst 300 tegn. Kort den ned.",
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

    @Test
    void theHistoryOfARowTellsWhoDidWhatNewestFirst() {
        Id one = new Id(8, 1);
        Id other = new Id(8, 2);
        try (PlanSession session = create()) {
            session.edit("step.title", title("Kurs")).join();
            session.edit("step.areas", areas(Ranked.of(one))).join();
            session.edit("step.areas", areas(Ranked.of(one, other))).join();
            session.undo().join();
            session.edit("step.delete", plan -> plan.without(COURSE)).join();
            List<HistoryEntry> entries = session.history(List.of(COURSE)).join();
            assertEquals(
                    List.of(
                            "step.delete EDIT null: measure to null",
                            "step.areas UNDO areas: [" + one + ", " + other + "] to [" + one + "]",
                            "step.areas EDIT areas: [" + one + "] to [" + one + ", " + other + "]",
                            "step.areas EDIT areas: [] to [" + one + "]",
                            "step.title EDIT title:  to Kurs",
                            "step.plan.new IMPORT null: null to measure"),
                    entries.stream().map(PlanSessionTest::told).toList());
            assertEquals(NOW, entries.getFirst().at());
            assertEquals("prosjektleder", entries.getFirst().author());
        }
    }

    private static String told(HistoryEntry entry) {
        HistoryEntry.FieldChange change = entry.changes().getFirst();
        String field = change.field() == null ? "null" : change.field().name();
        String what = field + ": " + told(change.before()) + " to " + told(change.after());
        return entry.label() + " " + entry.kind() + " " + what;
    }

    private static String told(@Nullable Object value) {
        return value instanceof Ranked ranked ? ranked.ids().toString() : String.valueOf(value);
    }

    private static UnaryOperator<Plan> areas(Ranked areas) {
        return plan -> plan.with(MeasureFields.TABLE, COURSE, MeasureFields.AREAS, areas);
    }

    @Test
    void aCheckTellsWhatIsInAFileAndFindsTheStateOfAnExport() {
        String head;
        try (PlanSession session = create()) {
            session.edit("step.title", title("Kurs")).join();
            head = session.state().head();
            session.edit("step.title", title("Veilederkurs")).join();
        }
        PlanCheck check = PlanCheck.of(file(), environment());
        assertEquals(4, check.edits());
        assertEquals(0, check.conflicts());
        assertTrue(check.contains(head.toUpperCase(Locale.ROOT)));
        assertFalse(check.contains("000000000000"));
    }

    @Test
    void whatTheFileFailsWaitsAndIsSavedByTheNextTry() throws Exception {
        Path away = folder.resolve("away.kplan");
        try (PlanSession session = create()) {
            Files.move(file(), away);
            CompletionException failure =
                    assertThrows(
                            CompletionException.class,
                            () -> session.edit("step.title", title("Kurs")).join());
            assertEquals(Problem.MOVED, problemOf(failure));
            assertEquals(SaveState.FAILED, session.state().save());
            assertEquals(1, session.unsavedChanges());
            assertEquals(List.of("step.title"), session.unsavedSteps());
            assertEquals(beginning, session.plan());
            Path rescue = session.saveCopy(folder.resolve("rescue.kplan"), Progress.NONE).join();
            try (PlanSession copy = PlanSession.openForReading(rescue, environment())) {
                assertEquals("Kurs", course(copy).title());
            }
            Files.move(away, file());
            session.retry().join();
            assertEquals(SaveState.SAVED, session.state().save());
            assertEquals("Kurs", course(session).title());
        }
    }

    @Test
    void tryingInVainDoesNotSpoilTheNextTry() throws Exception {
        Path away = folder.resolve("away.kplan");
        try (PlanSession session = PlanSession.create(file(), safe(), "step.x", beginning)) {
            Files.move(file(), away);
            for (int i = 0; i < 3; i++) {
                CompletionException failure =
                        assertThrows(
                                CompletionException.class,
                                () -> session.edit("step.title", title("Kurs")).join());
                assertEquals(Problem.MOVED, problemOf(failure));
            }
            Files.move(away, file());
            session.retry().join();
            assertEquals("Kurs", course(session).title());
        }
    }

    @Test
    void whatCouldNotBeSavedCanBeGivenUp() throws Exception {
        Path away = folder.resolve("away.kplan");
        try (PlanSession session = create()) {
            Files.move(file(), away);
            assertThrows(
                    CompletionException.class,
                    () -> session.edit("step.title", title("Kurs")).join());
            session.discardUnsaved().join();
            assertEquals(SaveState.SAVED, session.state().save());
            assertEquals(beginning, session.plan());
        }
    }

    @Test
    void aDamagedPlanIsRefusedAndItsBackupOfferedBeside() throws Exception {
        try (PlanSession session = PlanSession.create(file(), safe(), "step.x", beginning)) {
            session.edit("step.title", title("Kurs")).join();
        }
        byte[] bytes = Files.readAllBytes(file());
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("prosjektleder")] ^= 1;
        Files.write(file(), bytes);
        assertThrows(PlanFileException.class, () -> PlanSession.open(file(), safe()));
        RescueOffer offer = RescueOffer.of(file(), safe());
        assertEquals(NOW, offer == null ? null : offer.at());
        Path restored = offer == null ? file() : offer.restoreBeside();
        assertEquals("plan 2026-11-22 10.31.kplan", restored.getFileName().toString());
        try (PlanSession session = PlanSession.open(restored, safe())) {
            assertEquals("Kurs", course(session).title());
        }
        assertArrayEquals(bytes, Files.readAllBytes(file()));
    }

    private Environment safe() {
        Environment plain = environment();
        return new Environment(
                plain.appData(),
                plain.author(),
                plain.installation(),
                plain.clock(),
                plain.listenersRunOn(),
                true);
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
