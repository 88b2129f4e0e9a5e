package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanFileException.Word;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class PlanStoreTest {

    private static final Id COURSE = new Id(7, 7);

    @TempDir Path folder;

    private final SteppingClock clock = new SteppingClock("2026-11-22T10:00:00Z");
    private final Writer writer = new Writer("prosjektleder", "pc-1", clock);
    private Path file;
    private Plan beginning;

    @BeforeEach
    void begin() {
        file = folder.resolve("plan.kplan");
        Measure course = MeasureFields.TABLE.blank(COURSE);
        beginning = new PlanGenerator(1).plan(20).with(course);
    }

    @Test
    void aNewPlanHoldsItsBeginningAndNothingToUndo() {
        try (PlanStore store = create()) {
            assertEquals(beginning, store.plan());
            assertNull(store.undoLabel());
        }
        assertEquals(List.of("plan.kplan"), namesIn(folder));
    }

    @Test
    void whatWasEditedIsThereAfterOpeningAgain() {
        PlanGenerator generator = new PlanGenerator(2);
        Plan last;
        try (PlanStore store = create()) {
            for (int i = 0; i < 300; i++) {
                Plan wanted = generator.edited(store.plan());
                store.edit("step.test", _ -> wanted);
                assertEquals(wanted, store.plan());
            }
            last = store.plan();
        }
        try (PlanStore store = open()) {
            assertEquals(last, store.plan());
        }
    }

    @Test
    void undoingAllGivesTheBeginningAndRedoingAllTheEndAcrossRestarts() {
        PlanGenerator generator = new PlanGenerator(3);
        List<Plan> plans = new ArrayList<>(List.of(beginning));
        create().close();
        for (int i = 0; i < 20; i++) {
            try (PlanStore store = open()) {
                for (int j = 0; j < 5; j++) {
                    if (store.edit("step.test", generator::edited).changed()) {
                        plans.add(store.plan());
                    }
                }
            }
        }
        PlanStore store = open();
        for (int i = plans.size() - 2; i >= 0; i--) {
            assertTrue(store.undo().changed());
            assertEquals(plans.get(i), store.plan(), "undo to " + i);
            store = i % 20 == 0 ? reopened(store) : store;
        }
        assertNull(store.undoLabel());
        for (int i = 1; i < plans.size(); i++) {
            assertTrue(store.redo().changed());
            assertEquals(plans.get(i), store.plan(), "redo to " + i);
            store = i % 20 == 0 ? reopened(store) : store;
        }
        assertNull(store.redoLabel());
        store.close();
    }

    @Test
    void aRowMadeAnewUnderItsOldIdStartsEmpty() {
        try (PlanStore store = create()) {
            title(store, "Veilederkurs");
            store.edit("step.delete", plan -> plan.without(COURSE));
            store.edit("step.add", plan -> plan.with(MeasureFields.TABLE.blank(COURSE)));
            assertEquals("", course(store).title());
            store.undo();
            store.undo();
            assertEquals("Veilederkurs", course(store).title());
        }
    }

    @Test
    void fiftyPausesWhileTypingAreOneStep() {
        try (PlanStore store = create()) {
            title(store, "Før");
            for (int i = 1; i <= 50; i++) {
                type(store, "Kurs".repeat(i));
            }
            assertEquals("Kurs".repeat(50), course(store).title());
            store.undo();
            assertEquals("Før", course(store).title());
            store.redo();
            assertEquals("Kurs".repeat(50), course(store).title());
        }
        try (PlanStore store = open()) {
            store.undo();
            assertEquals("Før", course(store).title());
        }
    }

    @Test
    void typingEndsAfterAMinuteAndWhenTheClockGoesBack() {
        try (PlanStore store = create()) {
            type(store, "a");
            clock.go(Duration.ofSeconds(61));
            type(store, "ab");
            clock.go(Duration.ofSeconds(-10));
            type(store, "abc");
            store.undo();
            assertEquals("ab", course(store).title());
            store.undo();
            assertEquals("a", course(store).title());
        }
    }

    @Test
    void typingThatIsTakenBackLeavesNoStep() {
        try (PlanStore store = create()) {
            title(store, "Kurs");
            String head = store.head().hex();
            type(store, "Kurss");
            type(store, "Kurs");
            assertEquals(head, store.head().hex());
            assertEquals("Kurs", course(store).title());
            store.undo();
            assertEquals("", course(store).title());
        }
        try (PlanStore store = open()) {
            assertEquals("", course(store).title());
        }
    }

    @Test
    void whatAFieldDoesNotTakeIsRefusedWithItsNameAndLimit() {
        try (PlanStore store = create()) {
            PlanFileException problem =
                    assertThrows(PlanFileException.class, () -> title(store, "x".repeat(301)));
            assertEquals(Problem.TEXT_TOO_LONG, problem.problem());
            assertEquals(List.of(new Word("field.measure.title"), 300L), problem.arguments());
            problem = assertThrows(PlanFileException.class, () -> credits(store, 601));
            assertEquals(List.of(new Word("field.measure.credits"), 0L, 600L), problem.arguments());
            assertEquals(beginning, store.plan());
            assertNull(store.undoLabel());
        }
    }

    @Test
    void aTextIsKeptInItsComposedForm() {
        try (PlanStore store = create()) {
            title(store, "A\u030A pne\r\ndøra\uD800");
            assertEquals("Å pne\ndøra", course(store).title());
        }
    }

    @Test
    void aNewPlanTakesNoFilesPlace() throws Exception {
        Files.writeString(file, "mine");
        PlanFileException problem = assertThrows(PlanFileException.class, this::create);
        assertEquals(Problem.EXISTS, problem.problem());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void anEditOnWhatSomebodyElseWroteMeanwhileIsRefusedOnceAndThenMade() {
        try (PlanStore one = create();
                PlanStore other = PlanStore.openUnlocked(file, writer)) {
            title(other, "Deres");
            PlanFileException problem =
                    assertThrows(PlanFileException.class, () -> credits(one, 30));
            assertEquals(Problem.CHANGED_ELSEWHERE, problem.problem());
            credits(one, 30);
            assertEquals("Deres", course(one).title());
            assertEquals(30, course(one).credits());
        }
    }

    @Test
    void aFailingChangeLeavesThePlanAsItWas() {
        try (PlanStore store = create()) {
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            store.edit(
                                    "step.test",
                                    _ -> {
                                        throw new IllegalStateException("mistake");
                                    }));
            assertEquals(beginning, store.plan());
            assertFalse(store.undo().changed());
        }
    }

    @Test
    void aPlanWithoutAFileDoesTheSame() {
        try (PlanStore store = PlanStore.inMemory(writer, "step.plan.new", beginning, List.of())) {
            title(store, "Kurs");
            store.undo();
            assertEquals(beginning, store.plan());
        }
    }

    private PlanStore create() {
        return PlanStore.create(file, writer, "step.plan.new", beginning);
    }

    private PlanStore open() {
        return PlanStore.open(file, writer);
    }

    private PlanStore reopened(PlanStore store) {
        store.close();
        return open();
    }

    private static void title(PlanStore store, String title) {
        store.edit(
                "step.title",
                plan -> plan.with(MeasureFields.TABLE, COURSE, MeasureFields.TITLE, title));
    }

    private static void type(PlanStore store, String title) {
        store.type(
                "step.title",
                plan -> plan.with(MeasureFields.TABLE, COURSE, MeasureFields.TITLE, title));
    }

    private static void credits(PlanStore store, int credits) {
        store.edit(
                "step.credits",
                plan -> plan.with(MeasureFields.TABLE, COURSE, MeasureFields.CREDITS, credits));
    }

    private static Measure course(PlanStore store) {
        Measure course = store.plan().find(MeasureFields.TABLE, COURSE);
        if (course == null) {
            throw new AssertionError("no course");
        }
        return course;
    }

    private static List<String> namesIn(Path folder) {
        return List.of(folder.toFile().list());
    }
}
