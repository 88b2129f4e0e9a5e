package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The backups an open plan makes by itself.
class SafetyNetTest {

    private static final Id ONE = new Id(7, 1);
    private static final Id OTHER = new Id(7, 2);

    @TempDir Path folder;

    private Drafts drafts;
    private PlanStore main;

    @BeforeEach
    void begin() {
        drafts = new Drafts(folder);
        drafts.close(drafts.main(5));
        main = drafts.kept(PlanStore.open(drafts.file("main"), drafts.writer("main"), app()));
    }

    @AfterEach
    void end() {
        drafts.close();
    }

    @Test
    void aMergeIsPrecededByABackup() {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.GOAL, "deres");
        Drafts.set(main, OTHER, MeasureFields.GOAL, "vår");
        Plan before = main.plan();
        main.merge(drafts.file("a"));
        assertEquals(before, newest());
    }

    @Test
    void anImportIsPrecededByABackup() {
        Drafts.set(main, OTHER, MeasureFields.GOAL, "vår");
        Plan before = main.plan();
        main.importPlan("step.plan.import", new PlanGenerator(2).plan(3));
        assertEquals(before, newest());
    }

    @Test
    void closingLeavesABackupOfTheLastState() {
        Drafts.set(main, OTHER, MeasureFields.GOAL, "vår");
        Plan last = main.plan();
        drafts.close(main);
        assertEquals(last, newest());
    }

    @Test
    void whatIsErasedGoesFromTheBackupsToo() throws IOException {
        Drafts.set(main, ONE, MeasureFields.NOTE, "KANARI Nordmann");
        main.backUp();
        Drafts.set(main, OTHER, MeasureFields.GOAL, "vår");
        main.backUp();
        assertTrue(someBackupHolds("KANARI"));
        main.erase(ONE);
        assertFalse(someBackupHolds("KANARI"));
        assertEquals(main.plan(), newest());
        assertNull(main.backupProblem());
    }

    @Test
    void whatADraftHasErasedGoesFromTheBackupsToo() throws IOException {
        Drafts.set(main, ONE, MeasureFields.NOTE, "KANARI Nordmann");
        PlanStore draft = drafts.copy("a");
        draft.erase(ONE);
        main.merge(drafts.file("a"));
        assertFalse(someBackupHolds("KANARI"));
        assertEquals(main.plan(), newest());
    }

    @Test
    void aBackupThatCannotBeDeletedAfterAnErasureIsTold() throws IOException {
        Drafts.set(main, ONE, MeasureFields.NOTE, "KANARI Nordmann");
        Path stuck = Files.createDirectory(old(main));
        Path inside = Files.writeString(stuck.resolve("x"), "");
        PlanFileException left = assertThrows(PlanFileException.class, () -> main.erase(ONE));
        assertEquals(Problem.BACKUP_LEFT, left.problem());
        assertNull(main.plan().find(ONE));
        Files.delete(inside);
    }

    @Test
    void aBackupThatCannotBeMadeStopsNobodyAndIsTold() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        drafts.close(main);
        main = drafts.kept(PlanStore.open(drafts.file("main"), drafts.writer("main"), notAFolder));
        main.importPlan("step.plan.import", new PlanGenerator(2).plan(3));
        assertNotNull(main.backupProblem());
        assertEquals(new PlanGenerator(2).plan(3), main.plan());
    }

    private Path old(PlanStore store) {
        store.backUp();
        Backup newest = backups().list().getFirst();
        return Backup.in(
                        newest.file().resolveSibling(""),
                        newest.sequence() + 1,
                        newest.at(),
                        "0".repeat(12))
                .file();
    }

    private boolean someBackupHolds(String words) throws IOException {
        List<Backup> all = backups().list();
        assertFalse(all.isEmpty());
        for (Backup backup : all) {
            byte[] bytes = Files.readAllBytes(backup.file());
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private Plan newest() {
        Path file = backups().list().getFirst().file();
        try (PlanStore store = PlanStore.read(file, drafts.writer("main"))) {
            return store.plan();
        }
    }

    private Backups backups() {
        return Backups.of(app(), main.root(), drafts.writer("main"));
    }

    private Path app() {
        return folder.resolve("app");
    }
}
