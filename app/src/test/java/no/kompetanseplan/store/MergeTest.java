package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Drafts that go out and come back, as files.
class MergeTest {

    private static final Id ONE = new Id(7, 1);
    private static final Id OTHER = new Id(7, 2);

    @TempDir Path folder;

    private Drafts drafts;
    private PlanStore main;

    @BeforeEach
    void begin() {
        drafts = new Drafts(folder);
        main = drafts.main(30);
    }

    @AfterEach
    void end() {
        drafts.close();
    }

    @Test
    void aDraftThatOnlyWentOnIsTakenOverWithoutAMerge() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        MergeReport report = main.merge(drafts.file("a"));
        assertEquals(new MergeReport(1, 1, 0), report);
        assertEquals(draft.head(), main.head());
        assertEquals(new MergeReport(0, 0, 0), main.merge(drafts.file("a")));
    }

    @Test
    void whatBothChangedIsAConflictThatASettledAnswerEndsEverywhere() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        Drafts.set(main, ONE, MeasureFields.TITLE, "Vår");
        assertEquals(1, main.merge(drafts.file("a")).conflicts());
        assertEquals(2, main.conflicts().getFirst().values().size());
        Object shown = main.conflicts().getFirst().values().getFirst();
        main.resolve(List.of(new Change(ONE, "title", shown)));
        assertEquals(List.of(), main.conflicts());
        assertEquals(0, draft.merge(drafts.file("main")).conflicts());
        assertEquals(main.plan(), draft.plan());
        assertEquals(new MergeReport(0, 0, 0), main.merge(drafts.file("a")));
        PlanFileException gone =
                assertThrows(
                        PlanFileException.class,
                        () -> main.resolve(List.of(new Change(ONE, "title", "x"))));
        assertEquals(Problem.CONFLICT_GONE, gone.problem());
    }

    @Test
    void theSameValueOnBothSidesIsNoConflict() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Lik");
        Drafts.set(main, ONE, MeasureFields.TITLE, "Lik");
        assertEquals(0, main.merge(drafts.file("a")).conflicts());
    }

    @Test
    void deletedHereAndEditedThereStaysAndIsAskedAbout() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.GOAL, "videre");
        main.edit("step.delete", plan -> plan.without(ONE));
        assertEquals(1, main.merge(drafts.file("a")).conflicts());
        assertEquals("videre", Drafts.measure(main, ONE).goal());
        main.edit("step.delete", plan -> plan.without(ONE));
        assertEquals(List.of(), main.conflicts());
        assertEquals(new MergeReport(0, 0, 0), main.merge(drafts.file("a")));
        assertNull(main.plan().find(ONE));
        main.undo();
        assertEquals("videre", Drafts.measure(main, ONE).goal());
    }

    @Test
    void undoAfterAMergeTakesBackWhatIsStillMine() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        Drafts.set(draft, new Id(7, 3), MeasureFields.GOAL, "deres");
        main.edit(
                "step.both",
                plan ->
                        plan.with(MeasureFields.TABLE, ONE, MeasureFields.TITLE, "Min")
                                .with(MeasureFields.TABLE, OTHER, MeasureFields.TITLE, "Min"));
        main.merge(drafts.file("a"));
        PlanStore.Result result = main.undo();
        assertEquals(new PlanStore.Result(true, 1), result);
        assertEquals("2", Drafts.measure(main, OTHER).title());
        assertEquals("deres", Drafts.measure(main, new Id(7, 3)).goal());
        assertEquals(1, main.conflicts().size());
        main.redo();
        assertEquals("Min", Drafts.measure(main, OTHER).title());
        main = drafts.reopened(main, "main");
        main.undo();
        assertEquals("2", Drafts.measure(main, OTHER).title());
    }

    @Test
    void aCopyMadeInTheFileManagerMergesWithItsOriginal() {
        Drafts.set(main, ONE, MeasureFields.TITLE, "før");
        PlanStore twin = drafts.kept(PlanStore.open(drafts.copied("twin"), drafts.writer("main")));
        Drafts.set(main, ONE, MeasureFields.GOAL, "i filen");
        Drafts.set(twin, OTHER, MeasureFields.GOAL, "i kopien");
        assertEquals(0, main.merge(drafts.file("twin")).conflicts());
        assertEquals("i filen", Drafts.measure(main, ONE).goal());
        assertEquals("i kopien", Drafts.measure(main, OTHER).goal());
    }

    @Test
    void aForgottenMergeLeavesThePlanAsItWasAndCanBeMadeAgain() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        Drafts.set(main, OTHER, MeasureFields.TITLE, "Vår");
        Plan before = main.plan();
        main.merge(drafts.file("a"));
        Plan merged = main.plan();
        main.forgetMerge();
        assertEquals(before, main.plan());
        main = drafts.reopened(main, "main");
        assertEquals(before, main.plan());
        main.merge(drafts.file("a"));
        assertEquals(merged, main.plan());
        Drafts.set(main, ONE, MeasureFields.GOAL, "bygd videre");
        assertThrows(PlanFileException.class, main::forgetMerge);
    }

    @Test
    void anotherPlanIsRefusedAndNothingChanges() {
        try (PlanStore stranger =
                PlanStore.create(
                        drafts.file("b"), drafts.writer("b"), "step.plan.new", Plan.EMPTY)) {
            stranger.seal();
        }
        String head = main.head().hex();
        PlanFileException problem =
                assertThrows(PlanFileException.class, () -> main.merge(drafts.file("b")));
        assertEquals(Problem.OTHER_PLAN, problem.problem());
        assertEquals(head, main.head().hex());
    }

    @Test
    void anImportLeavesAnOpenQuestionOpen() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        Drafts.set(main, ONE, MeasureFields.TITLE, "Vår");
        main.merge(drafts.file("a"));
        Plan wanted =
                main.plan()
                        .with(MeasureFields.TABLE, ONE, MeasureFields.TITLE, "Ny")
                        .with(MeasureFields.TABLE, ONE, MeasureFields.GOAL, "Ny");
        assertEquals(new PlanStore.Result(true, 1), main.importPlan("step.plan.import", wanted));
        assertEquals("Ny", Drafts.measure(main, ONE).goal());
        assertEquals(1, main.conflicts().size());
    }

    @Test
    void anErasedRowLeavesNoTraceAndNoDraftBringsItBack() throws IOException {
        Drafts.set(main, ONE, MeasureFields.NOTE, "KANARI Nordmann");
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.NOTE, "KANARI igjen");
        Drafts.set(draft, OTHER, MeasureFields.GOAL, "annet");
        main.erase(ONE);
        main = drafts.reopened(main, "main");
        assertFalse(drafts.holds("main", "KANARI"));
        main.merge(drafts.file("a"));
        assertNull(main.plan().find(ONE));
        assertEquals("annet", Drafts.measure(main, OTHER).goal());
        assertEquals(List.of(), main.conflicts());
        main = drafts.reopened(main, "main");
        assertFalse(drafts.holds("main", "KANARI"));
        draft.merge(drafts.file("main"));
        draft = drafts.reopened(draft, "a");
        assertFalse(drafts.holds("a", "KANARI"));
        assertEquals(main.plan(), draft.plan());
        PlanStore erased = main;
        assertThrows(
                PlanFileException.class,
                () -> erased.edit("step.add", plan -> plan.with(MeasureFields.TABLE.blank(ONE))));
    }

    @Test
    void fortyHistoriesOfFilesConvergeInAnyOrder() {
        for (int seed = 0; seed < 40; seed++) {
            converges(seed);
        }
    }

    /// Three files are edited and merged now and then, then united in two orders.
    private void converges(int seed) {
        Random random = new Random(seed);
        PlanGenerator generator = new PlanGenerator(seed);
        List<String> names = List.of("x" + seed, "y" + seed, "z" + seed);
        List<PlanStore> all = new ArrayList<>();
        names.forEach(name -> all.add(drafts.copy(name)));
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(3);
            if (i % 6 == 5) {
                all.get(at).merge(drafts.file(names.get((at + 1) % 3)));
            } else {
                all.get(at).edit("step.test", plan -> generator.edited(generator.edited(plan)));
            }
        }
        PlanStore left = drafts.copyOf(names.get(0), "left" + seed);
        PlanStore right = drafts.copyOf(names.get(2), "right" + seed);
        List.of(1, 2).forEach(i -> left.merge(drafts.file(names.get(i))));
        List.of(1, 0).forEach(i -> right.merge(drafts.file(names.get(i))));
        assertEquals(left.plan(), right.plan(), "history " + seed);
        assertEquals(left.conflicts(), right.conflicts(), "history " + seed);
        all.addAll(List.of(left, right));
        all.forEach(drafts::close);
    }
}
