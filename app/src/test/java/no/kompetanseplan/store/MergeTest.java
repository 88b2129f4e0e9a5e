package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Drafts that go out and come back, as files.
class MergeTest {

    private static final Id ONE = new Id(7, 1);
    private static final Id OTHER = new Id(7, 2);

    @TempDir Path folder;

    private final SteppingClock clock = new SteppingClock("2026-11-22T10:00:00Z");
    private final List<PlanStore> open = new ArrayList<>();
    private PlanStore main;

    @BeforeEach
    void begin() {
        main =
                kept(
                        PlanStore.create(
                                folder.resolve("main.kplan"),
                                writer("main"),
                                "step.plan.new",
                                new PlanGenerator(1).smallPlan(30)));
    }

    @AfterEach
    void end() {
        open.forEach(PlanStore::close);
    }

    @Test
    void aDraftThatOnlyWentOnIsTakenOverWithoutAMerge() {
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.TITLE, "Deres");
        MergeReport report = main.merge(file("a"));
        assertEquals(new MergeReport(1, 1, 0), report);
        assertEquals(draft.head(), main.head());
        assertEquals(new MergeReport(0, 0, 0), main.merge(file("a")));
    }

    @Test
    void whatBothChangedIsAConflictThatASettledAnswerEndsEverywhere() {
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.TITLE, "Deres");
        set(main, ONE, MeasureFields.TITLE, "Vår");
        assertEquals(1, main.merge(file("a")).conflicts());
        assertEquals(2, main.conflicts().getFirst().values().size());
        Object shown = main.conflicts().getFirst().values().getFirst();
        main.resolve(List.of(new Change(ONE, "title", shown)));
        assertEquals(List.of(), main.conflicts());
        assertEquals(0, draft.merge(file("main")).conflicts());
        assertEquals(main.plan(), draft.plan());
        assertEquals(new MergeReport(0, 0, 0), main.merge(file("a")));
        PlanFileException gone =
                assertThrows(
                        PlanFileException.class,
                        () -> main.resolve(List.of(new Change(ONE, "title", "x"))));
        assertEquals(Problem.CONFLICT_GONE, gone.problem());
    }

    @Test
    void theSameValueOnBothSidesIsNoConflict() {
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.TITLE, "Lik");
        set(main, ONE, MeasureFields.TITLE, "Lik");
        assertEquals(0, main.merge(file("a")).conflicts());
    }

    @Test
    void deletedHereAndEditedThereStaysAndIsAskedAbout() {
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.GOAL, "videre");
        main.edit("step.delete", plan -> plan.without(ONE));
        assertEquals(1, main.merge(file("a")).conflicts());
        assertEquals("videre", measure(main, ONE).goal());
        main.edit("step.delete", plan -> plan.without(ONE));
        assertEquals(List.of(), main.conflicts());
        assertEquals(new MergeReport(0, 0, 0), main.merge(file("a")));
        assertNull(main.plan().find(ONE));
        main.undo();
        assertEquals("videre", measure(main, ONE).goal());
    }

    @Test
    void undoAfterAMergeTakesBackWhatIsStillMine() {
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.TITLE, "Deres");
        set(draft, new Id(7, 3), MeasureFields.GOAL, "deres");
        main.edit(
                "step.both",
                plan ->
                        plan.with(MeasureFields.TABLE, ONE, MeasureFields.TITLE, "Min")
                                .with(MeasureFields.TABLE, OTHER, MeasureFields.TITLE, "Min"));
        main.merge(file("a"));
        PlanStore.Result result = main.undo();
        assertEquals(new PlanStore.Result(true, 1), result);
        assertEquals("2", measure(main, OTHER).title());
        assertEquals("deres", measure(main, new Id(7, 3)).goal());
        assertEquals(1, main.conflicts().size());
        main.redo();
        assertEquals("Min", measure(main, OTHER).title());
        main = reopened(main, "main");
        main.undo();
        assertEquals("2", measure(main, OTHER).title());
    }

    @Test
    void aCopyMadeInTheFileManagerMergesWithItsOriginal() {
        set(main, ONE, MeasureFields.TITLE, "før");
        PlanStore twin = kept(PlanStore.open(copied("twin"), writer("main")));
        set(main, ONE, MeasureFields.GOAL, "i filen");
        set(twin, OTHER, MeasureFields.GOAL, "i kopien");
        assertEquals(0, main.merge(file("twin")).conflicts());
        assertEquals("i filen", measure(main, ONE).goal());
        assertEquals("i kopien", measure(main, OTHER).goal());
    }

    @Test
    void aForgottenMergeLeavesThePlanAsItWasAndCanBeMadeAgain() {
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.TITLE, "Deres");
        set(main, OTHER, MeasureFields.TITLE, "Vår");
        Plan before = main.plan();
        main.merge(file("a"));
        Plan merged = main.plan();
        main.forgetMerge();
        assertEquals(before, main.plan());
        main = reopened(main, "main");
        assertEquals(before, main.plan());
        main.merge(file("a"));
        assertEquals(merged, main.plan());
        set(main, ONE, MeasureFields.GOAL, "bygd videre");
        assertThrows(PlanFileException.class, main::forgetMerge);
    }

    @Test
    void anotherPlanIsRefusedAndNothingChanges() {
        try (PlanStore stranger =
                PlanStore.create(file("b"), writer("b"), "step.plan.new", Plan.EMPTY)) {
            stranger.seal();
        }
        String head = main.head().hex();
        PlanFileException problem =
                assertThrows(PlanFileException.class, () -> main.merge(file("b")));
        assertEquals(Problem.OTHER_PLAN, problem.problem());
        assertEquals(head, main.head().hex());
    }

    @Test
    void anImportLeavesAnOpenQuestionOpen() {
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.TITLE, "Deres");
        set(main, ONE, MeasureFields.TITLE, "Vår");
        main.merge(file("a"));
        Plan wanted =
                main.plan()
                        .with(MeasureFields.TABLE, ONE, MeasureFields.TITLE, "Ny")
                        .with(MeasureFields.TABLE, ONE, MeasureFields.GOAL, "Ny");
        assertEquals(new PlanStore.Result(true, 1), main.importPlan("step.plan.import", wanted));
        assertEquals("Ny", measure(main, ONE).goal());
        assertEquals(1, main.conflicts().size());
    }

    @Test
    void anErasedRowLeavesNoTraceAndNoDraftBringsItBack() throws IOException {
        set(main, ONE, MeasureFields.NOTE, "KANARI Nordmann");
        PlanStore draft = copy("a");
        set(draft, ONE, MeasureFields.NOTE, "KANARI igjen");
        set(draft, OTHER, MeasureFields.GOAL, "annet");
        main.erase(ONE);
        main = reopened(main, "main");
        assertFalse(holds("main", "KANARI"));
        main.merge(file("a"));
        assertNull(main.plan().find(ONE));
        assertEquals("annet", measure(main, OTHER).goal());
        assertEquals(List.of(), main.conflicts());
        main = reopened(main, "main");
        assertFalse(holds("main", "KANARI"));
        draft.merge(file("main"));
        draft = reopened(draft, "a");
        assertFalse(holds("a", "KANARI"));
        assertEquals(main.plan(), draft.plan());
        PlanStore erased = main;
        assertThrows(
                PlanFileException.class,
                () -> erased.edit("step.add", plan -> plan.with(MeasureFields.TABLE.blank(ONE))));
    }

    @Test
    void aDatasetTravelsWithItsRowAndIsCheckedWhenRead() {
        PlanStore draft = copy("a");
        List<String> lines = IntStream.range(0, 25_000).mapToObj(i -> "linje æ " + i).toList();
        var row = DatasetFields.TABLE.blank(new Id(9, 9));
        draft.addDataset("step.dataset", row, lines.iterator());
        main.merge(file("a"));
        var arrived = main.plan().datasets().getFirst();
        assertEquals(lines, main.lines(arrived));
        main = reopened(main, "main");
        assertEquals(lines, main.lines(arrived));
    }

    @Test
    void fortyHistoriesOfFilesConvergeInAnyOrder() {
        for (int seed = 0; seed < 40; seed++) {
            converges(seed);
        }
    }

    private void converges(int seed) {
        Random random = new Random(seed);
        PlanGenerator generator = new PlanGenerator(seed);
        List<String> names = List.of("x" + seed, "y" + seed, "z" + seed);
        List<PlanStore> drafts = new ArrayList<>();
        names.forEach(name -> drafts.add(copy(name)));
        for (int i = 0; i < 25; i++) {
            int at = random.nextInt(3);
            if (random.nextInt(6) == 0) {
                drafts.get(at).merge(file(names.get((at + 1) % 3)));
            } else {
                drafts.get(at).edit("step.test", generator::edited);
            }
        }
        PlanStore left = copyOf(names.get(0), "left" + seed);
        PlanStore right = copyOf(names.get(2), "right" + seed);
        List.of(1, 2).forEach(i -> left.merge(file(names.get(i))));
        List.of(1, 0).forEach(i -> right.merge(file(names.get(i))));
        assertEquals(left.plan(), right.plan(), "history " + seed);
        assertEquals(left.conflicts(), right.conflicts(), "history " + seed);
        assertTrue(left.edits() > 2);
        open.removeAll(drafts);
        drafts.forEach(PlanStore::close);
    }

    private PlanStore copy(String name) {
        return copyOf("main", name);
    }

    private PlanStore copyOf(String from, String name) {
        try {
            Files.copy(file(from), file(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return kept(PlanStore.open(file(name), writer(name)));
    }

    private Path copied(String name) {
        try {
            return Files.copy(file("main"), file(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private PlanStore reopened(PlanStore store, String name) {
        store.close();
        open.remove(store);
        return kept(PlanStore.open(file(name), writer(name)));
    }

    private PlanStore kept(PlanStore store) {
        open.add(store);
        return store;
    }

    private boolean holds(String name, String words) throws IOException {
        return new String(Files.readAllBytes(file(name)), StandardCharsets.ISO_8859_1)
                .contains(words);
    }

    private Path file(String name) {
        return folder.resolve(name + ".kplan");
    }

    private Writer writer(String name) {
        return new Writer("leder", "pc-" + name, clock);
    }

    private static <V> void set(
            PlanStore store, Id row, Field<Measure, V> field, @Nullable V value) {
        store.edit("step.test", plan -> plan.with(MeasureFields.TABLE, row, field, value));
    }

    private static Measure measure(PlanStore store, Id id) {
        Measure measure = store.plan().find(MeasureFields.TABLE, id);
        if (measure == null) {
            throw new AssertionError("no " + id);
        }
        return measure;
    }
}
