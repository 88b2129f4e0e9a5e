package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.file.Database.Access;
import no.kompetanseplan.store.file.Log;
import no.kompetanseplan.store.file.Logged;
import no.kompetanseplan.store.history.Conflict;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What happens in each of the cases where several lines of work meet, one test a case.
class EdgeCaseTest {

    private static final Id ONE = new Id(7, 1);
    private static final Id OTHER = new Id(7, 2);

    @TempDir Path folder;

    private Drafts drafts;
    private PlanStore main;

    @BeforeEach
    void begin() {
        drafts = new Drafts(folder);
        main = drafts.main(5);
    }

    @AfterEach
    void end() {
        drafts.close();
    }

    @Test
    void anOldBackupThatWasPutBackAndGoneOnWithMergesWithWhatItLacks() throws Exception {
        Path backup = folder.resolve("backup");
        main.copyTo(backup);
        Drafts.set(main, ONE, MeasureFields.GOAL, "etter kopien");
        drafts.close(main);
        Path lost = drafts.file("lost");
        Files.move(drafts.file("main"), lost);
        Files.move(backup, drafts.file("main"));
        main = drafts.kept(PlanStore.open(drafts.file("main"), drafts.writer("main")));
        Drafts.set(main, OTHER, MeasureFields.GOAL, "gjort om igjen");
        assertEquals(new MergeReport(1, 1, 0), main.merge(lost));
        assertEquals("etter kopien", Drafts.measure(main, ONE).goal());
        assertEquals("gjort om igjen", Drafts.measure(main, OTHER).goal());
    }

    @Test
    void aDraftThatComesAgainBringsOnlyWhatIsNewAndReopensNothing() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        Drafts.set(main, ONE, MeasureFields.TITLE, "Vår");
        main.merge(drafts.file("a"));
        main.resolve(List.of(new Change(ONE, "title", "Vår")));
        Drafts.set(draft, OTHER, MeasureFields.GOAL, "videre");
        assertEquals(new MergeReport(1, 1, 0), main.merge(drafts.file("a")));
        assertEquals("Vår", Drafts.measure(main, ONE).title());
        assertEquals("videre", Drafts.measure(main, OTHER).goal());
    }

    @Test
    void aDraftThatWentThroughAColleagueArrivesOnce() {
        PlanStore draft = drafts.copy("a");
        PlanStore colleague = drafts.copy("b");
        Drafts.set(draft, ONE, MeasureFields.GOAL, "fra utkastet");
        Drafts.set(colleague, OTHER, MeasureFields.GOAL, "fra kollegaen");
        colleague.merge(drafts.file("a"));
        assertEquals(new MergeReport(3, 2, 0), main.merge(drafts.file("b")));
        assertEquals(new MergeReport(0, 0, 0), main.merge(drafts.file("a")));
        assertEquals("fra utkastet", Drafts.measure(main, ONE).goal());
    }

    @Test
    void undoOfADeletionOfARowThatADisputeKeptAliveBringsItBack() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.GOAL, "videre");
        delete(main, ONE);
        main.merge(drafts.file("a"));
        delete(main, ONE);
        assertNull(main.plan().find(ONE));
        assertEquals(new PlanStore.Result(true, 0), main.undo());
        assertEquals("videre", Drafts.measure(main, ONE).goal());
        assertEquals(List.of(), main.conflicts());
    }

    @Test
    void undoLeavesARowThatAMergeHasDeletedAndSaysSo() {
        Drafts.set(main, ONE, MeasureFields.GOAL, "min");
        PlanStore draft = drafts.copy("a");
        delete(draft, ONE);
        main.merge(drafts.file("a"));
        assertEquals(new PlanStore.Result(false, 1), main.undo());
        assertNull(main.plan().find(ONE));
        assertEquals(List.of(), main.conflicts());
    }

    @Test
    void aRowThatIsGoneTakesNoAnswer() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        Drafts.set(main, ONE, MeasureFields.TITLE, "Vår");
        main.merge(drafts.file("a"));
        delete(main, ONE);
        PlanFileException gone =
                assertThrows(
                        PlanFileException.class,
                        () -> main.resolve(List.of(new Change(ONE, "title", "Vår"))));
        assertEquals(Problem.CONFLICT_GONE, gone.problem());
        assertNull(main.plan().find(ONE));
    }

    @Test
    void aNewMeasureOfADeletedAreaLivesOnAndStillNamesIt() {
        FocusArea area = FocusAreaFields.TABLE.blank(new Id(8, 1));
        main.edit("step.test", plan -> plan.with(area));
        Drafts.set(main, ONE, MeasureFields.AREAS, Ranked.of(area.id()));
        PlanStore draft = drafts.copy("a");
        Id added = new Id(7, 99);
        draft.edit(
                "step.test",
                plan ->
                        plan.with(MeasureFields.TABLE.blank(added))
                                .with(
                                        MeasureFields.TABLE,
                                        added,
                                        MeasureFields.AREAS,
                                        Ranked.of(area.id())));
        main.edit("step.test", plan -> plan.without(ONE).without(area.id()));
        assertEquals(0, main.merge(drafts.file("a")).conflicts());
        assertNull(main.plan().find(area.id()));
        assertNull(main.plan().find(ONE));
        assertEquals(List.of(area.id()), Drafts.measure(main, added).areas().ids());
    }

    @Test
    void theSameThingMadeTwiceStaysTwoRows() {
        PlanStore draft = drafts.copy("a");
        titled(draft, new Id(7, 50), "Kurs i smertelindring");
        titled(main, new Id(7, 51), "Kurs i smertelindring");
        assertEquals(0, main.merge(drafts.file("a")).conflicts());
        assertNotNull(main.plan().find(new Id(7, 50)));
        assertNotNull(main.plan().find(new Id(7, 51)));
    }

    @Test
    void anErasedEditIsNotComparedWithMoreThanWhatIsLeftOfIt() throws Exception {
        main.edit(
                "step.test",
                plan ->
                        plan.with(MeasureFields.TABLE, ONE, MeasureFields.NOTE, "KANARI")
                                .with(MeasureFields.TABLE, OTHER, MeasureFields.NOTE, "annet"));
        PlanStore draft = drafts.copy("a");
        draft.erase(ONE);
        assertEquals(new MergeReport(1, 2, 0), main.merge(drafts.file("a")));
        assertNull(main.plan().find(ONE));
        assertEquals("annet", Drafts.measure(main, OTHER).note());
        main = drafts.reopened(main, "main");
    }

    @Test
    void anErasedEditOfWhichTheRestIsAnotherStopsTheMerge() throws Exception {
        main.edit(
                "step.test",
                plan ->
                        plan.with(MeasureFields.TABLE, ONE, MeasureFields.NOTE, "KANARI")
                                .with(MeasureFields.TABLE, OTHER, MeasureFields.NOTE, "annet"));
        PlanStore draft = drafts.copy("a");
        draft.erase(ONE);
        drafts.close(draft);
        forge(drafts.file("a"));
        Plan before = main.plan();
        PlanFileException stopped =
                assertThrows(PlanFileException.class, () -> main.merge(drafts.file("a")));
        assertEquals(Problem.DAMAGED, stopped.problem());
        assertEquals(before, main.plan());
    }

    /// Changes what is left of an edit something was erased from, checksum and all, as only a
    /// program of ours can.
    private static void forge(Path file) throws Exception {
        try (var database = Database.open(file, Access.WRITE)) {
            var log = new Log(database);
            var stripped = new ArrayList<Logged>();
            log.read(logged -> {
                if (logged.isStripped()) {
                    stripped.add(logged);
                }
            });
            log.strip(stripped.getLast(), List.of(new Change(OTHER, "note", "forfalsket")));
        }
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = plain.createStatement()) {
            statement.execute("UPDATE measure SET note='forfalsket' WHERE note='annet'");
        }
    }

    @Test
    void threeHundredConflictsAreAnsweredInOneStep() {
        PlanStore big =
                drafts.kept(
                        PlanStore.create(
                                drafts.file("big"),
                                drafts.writer("big"),
                                "step.plan.new",
                                new PlanGenerator(1).smallPlan(300)));
        PlanStore draft = drafts.copyOf("big", "a");
        retitleAll(draft, "Deres");
        retitleAll(big, "Vår");
        assertEquals(300, big.merge(drafts.file("a")).conflicts());
        List<Change> answers =
                big.conflicts().stream()
                        .map(each -> new Change(each.row(), each.field(), "Deres"))
                        .toList();
        int edits = big.edits();
        big.resolve(answers);
        assertEquals(edits + 1, big.edits());
        assertEquals(List.of(), big.conflicts());
        big.undo();
        assertEquals(List.of(), big.conflicts().stream().map(Conflict::field).distinct().toList());
        assertEquals("step.plan.resolve", big.redoLabel());
    }

    @Test
    void aMergeMadeElsewhereIsNotForgottenHere() {
        PlanStore draft = drafts.copy("a");
        PlanStore colleague = drafts.copy("b");
        Drafts.set(draft, ONE, MeasureFields.GOAL, "fra utkastet");
        Drafts.set(colleague, OTHER, MeasureFields.GOAL, "fra kollegaen");
        main.merge(drafts.file("a"));
        colleague.merge(drafts.file("a"));
        main.merge(drafts.file("b"));
        Plan united = main.plan();
        PlanFileException stands = assertThrows(PlanFileException.class, main::forgetMerge);
        assertEquals(Problem.MERGE_STANDS, stands.problem());
        assertEquals(united, main.plan());
    }

    @Test
    void aDraftSomebodyIsWritingInIsTakenAsItWasLastSaved() throws Exception {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.GOAL, "lagret");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + drafts.file("a"));
                Statement writing = other.createStatement()) {
            writing.execute("BEGIN IMMEDIATE");
            writing.execute("UPDATE measure SET goal='ikke lagret'");
            assertEquals(new MergeReport(1, 1, 0), main.merge(drafts.file("a")));
            writing.execute("ROLLBACK");
        }
        assertEquals("lagret", Drafts.measure(main, ONE).goal());
    }

    private static void delete(PlanStore store, Id row) {
        store.edit("step.delete", plan -> plan.without(row));
    }

    private static void titled(PlanStore store, Id id, String title) {
        store.edit(
                "step.test",
                plan ->
                        plan.with(MeasureFields.TABLE.blank(id))
                                .with(MeasureFields.TABLE, id, MeasureFields.TITLE, title));
    }

    private static void retitleAll(PlanStore store, String title) {
        store.edit(
                "step.test",
                plan -> {
                    Plan changed = plan;
                    for (var measure : plan.measures()) {
                        changed =
                                changed.with(
                                        MeasureFields.TABLE,
                                        measure.id(),
                                        MeasureFields.TITLE,
                                        title);
                    }
                    return changed;
                });
    }
}
