package no.kompetanseplan.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.MergeReport;
import no.kompetanseplan.store.PlanGenerator;
import no.kompetanseplan.store.PlanStore;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Copies, and what becomes of changes the file does not take.
class SavingTest {

    private static final Id COURSE = new Id(7, 7);

    @TempDir Path folder;

    private final Plan beginning =
            new PlanGenerator(1).plan(5).with(MeasureFields.TABLE.blank(COURSE));

    @Test
    void aCopyIsTheSamePlanWithItsHistoryAndCanBeMerged() {
        Path copy = folder.resolve("kopi.kplan");
        try (PlanSession session = create()) {
            session.edit("step.title", title("Kurs")).join();
            assertEquals(copy, session.saveCopy(copy, Progress.NONE).join());
            session.edit("step.title", title("Videre")).join();
        }
        PlanCheck whole = PlanCheck.of(file(), environment());
        assertEquals(whole.plan(), PlanCheck.of(copy, environment()).plan());
        assertEquals(3, PlanCheck.of(copy, environment()).edits());
        try (PlanSession draft = PlanSession.open(copy, environment())) {
            assertEquals("step.title", draft.state().undoLabel());
            draft.edit("step.note", note("fra kopien")).join();
        }
        try (PlanStore store = PlanStore.open(file(), environment().writer())) {
            assertEquals(new MergeReport(1, 1, 0), store.merge(copy));
            assertEquals("Videre", course(store.plan()).title());
            assertEquals("fra kopien", course(store.plan()).note());
        }
    }

    @Test
    void aCopyTakesNoFilesPlace() throws IOException {
        Path letter = Files.writeString(folder.resolve("brev.kplan"), "Kjære kommune");
        try (PlanSession session = create()) {
            assertEquals(
                    "brev.kplan finnes fra før. Velg et annet navn.",
                    failureOf(session.saveCopy(letter, Progress.NONE)));
            assertEquals(
                    "plan.kplan finnes fra før. Velg et annet navn.",
                    failureOf(session.saveCopy(file(), Progress.NONE)));
        }
        assertEquals("Kjære kommune", Files.readString(letter));
        assertEquals(List.of("brev.kplan", "plan.kplan"), files());
    }

    @Test
    void aCopyThatCannotBeWrittenLeavesNothingAndSaysWhatToDo() throws IOException {
        String refusal =
                "kopi.kplan kan ikke lagres i denne mappen. Velg en mappe du kan skrive i.";
        try (PlanSession session = create()) {
            Path nowhere = folder.resolve("borte").resolve("kopi.kplan");
            assertEquals(refusal, failureOf(session.saveCopy(nowhere, Progress.NONE)));
            assertEquals(List.of("plan.kplan", "plan.kplan.lock"), files());
            assertEquals(SaveState.SAVED, session.state().save());
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("låst"));
        assertTrue(locked.toFile().setWritable(false));
        assumeFalse(Files.isWritable(locked), "this user may write everywhere");
        try (PlanSession session = create()) {
            assertEquals(
                    "kopi.kplan kan ikke lagres i denne mappen. Velg en mappe du kan skrive i.",
                    failureOf(session.saveCopy(locked.resolve("kopi.kplan"), Progress.NONE)));
        } finally {
            assertTrue(locked.toFile().setWritable(true));
        }
    }

    @Test
    void aCopyThatIsStoppedLeavesNothing() throws IOException {
        try (PlanSession session = create()) {
            for (int stop = 0; stop < 2; stop++) {
                int at = stop;
                Progress stopping =
                        (done, _) -> {
                            if (done == at) {
                                throw new CancellationException();
                            }
                        };
                CompletableFuture<Path> copy =
                        session.saveCopy(folder.resolve("kopi.kplan"), stopping);
                assertThrows(CancellationException.class, copy::join);
                assertEquals(List.of("plan.kplan", "plan.kplan.lock"), files());
            }
        }
    }

    @Test
    void aReaderCopiesThePlanAsItIsNow() {
        Path copy = folder.resolve("kopi.kplan");
        try (PlanSession session = create();
                PlanSession reader = PlanSession.openForReading(file(), environment())) {
            session.edit("step.title", title("Kurs")).join();
            assertEquals(copy, reader.saveCopy(copy, Progress.NONE).join());
        }
        try (PlanSession session = PlanSession.openForReading(copy, environment())) {
            assertEquals("Kurs", course(session.plan()).title());
        }
    }

    @Test
    void aReaderSeesTheHistoryThatIsWrittenMeanwhile() {
        try (PlanSession session = create();
                PlanSession reader = PlanSession.openForReading(file(), environment())) {
            session.edit("step.title", title("Kurs")).join();
            session.edit("step.title", title("Veilederkurs")).join();
            assertEquals(3, reader.history(List.of(COURSE)).join().size());
            assertEquals("Veilederkurs", course(reader.plan()).title());
        }
    }

    @Test
    void aPlanThatCanOnlyBeReadRefusesInOneSentence() {
        create().close();
        try (PlanSession session = PlanSession.openForReading(file(), environment())) {
            assertEquals(
                    "plan.kplan kan bare leses her. Lag en redigerbar kopi i en mappe du kan skrive"
                            + " i.",
                    failureOf(session.edit("step.title", title("Kurs"))));
            assertEquals(beginning, session.plan());
            assertEquals(0, session.unsavedChanges());
        }
    }

    @Test
    void whatWaitsIsSavedInOrderByTheNextEdit() throws IOException {
        try (PlanSession session = create()) {
            moveAway();
            failureOf(session.edit("step.title", title("Kurs")));
            failureOf(session.edit("step.note", note("i morgen")));
            assertEquals(2, session.unsavedChanges());
            assertEquals(
                    "plan.kplan er flyttet, slettet eller byttet ut mens den var åpen. Lagre en"
                            + " kopi, så går ingenting tapt.",
                    failureOf(session.retry()));
            assertEquals(2, session.unsavedChanges());
            moveBack();
            session.edit("step.title", title("Veilederkurs")).join();
            assertEquals(0, session.unsavedChanges());
            assertEquals("Veilederkurs", course(session.plan()).title());
            assertEquals("i morgen", course(session.plan()).note());
        }
        assertEquals(5, PlanCheck.of(file(), environment()).edits());
    }

    @Test
    void aFileThatIsEmptiedWhileOpenFailsTheEditAndTakesItWhenItIsBack() throws IOException {
        try (PlanSession session = create()) {
            byte[] whole = Files.readAllBytes(file());
            Files.write(file(), new byte[whole.length]);
            failureOf(session.edit("step.title", title("Kurs")));
            assertEquals(SaveState.FAILED, session.state().save());
            assertEquals(beginning, session.plan());
            failureOf(session.undo());
            Files.write(file(), whole);
            session.retry().join();
            assertEquals(SaveState.SAVED, session.state().save());
            assertEquals("Kurs", course(session.plan()).title());
        }
        assertEquals(3, PlanCheck.of(file(), environment()).edits());
    }

    @Test
    void closingAfterAFailedSaveLeavesTheFileAsItWasSaved() throws IOException {
        byte[] saved;
        try (PlanSession session = create()) {
            session.edit("step.title", title("Kurs")).join();
            moveAway();
            saved = Files.readAllBytes(folder.resolve("away.kplan"));
            failureOf(session.edit("step.title", title("Tapt")));
        }
        assertEquals(List.of("away.kplan"), files());
        assertArrayEquals(saved, Files.readAllBytes(folder.resolve("away.kplan")));
        moveBack();
        try (PlanSession session = PlanSession.open(file(), environment())) {
            assertEquals("Kurs", course(session.plan()).title());
        }
        assertFalse(Files.exists(folder.resolve("away.kplan")));
    }

    private void moveAway() throws IOException {
        Files.move(file(), folder.resolve("away.kplan"));
    }

    private void moveBack() throws IOException {
        Files.move(folder.resolve("away.kplan"), file());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String failureOf(CompletableFuture<?> future) {
        CompletionException failure = assertThrows(CompletionException.class, future::join);
        return Sentences.of(failure, Texts.of(Language.NB));
    }

    private PlanSession create() {
        return PlanSession.create(file(), environment(), "step.plan.new", beginning);
    }

    private Path file() {
        return folder.resolve("plan.kplan");
    }

    private Environment environment() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:31:00Z"), ZoneOffset.UTC);
        return new Environment(folder.resolve("app"), "leder", "pc-1", clock, Runnable::run, false);
    }

    private static UnaryOperator<Plan> title(String title) {
        return plan -> plan.with(MeasureFields.TABLE, COURSE, MeasureFields.TITLE, title);
    }

    private static UnaryOperator<Plan> note(String note) {
        return plan -> plan.with(MeasureFields.TABLE, COURSE, MeasureFields.NOTE, note);
    }

    private static Measure course(Plan plan) {
        return assertInstanceOf(Measure.class, plan.find(COURSE));
    }
}
