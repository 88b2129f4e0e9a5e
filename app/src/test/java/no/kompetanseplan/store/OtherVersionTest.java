package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.NeedFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.file.Database.Access;
import no.kompetanseplan.store.file.Schema;
import no.kompetanseplan.store.history.EditKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Files and edits of other versions of the program.
class OtherVersionTest {

    private static final Id ONE = new Id(7, 1);
    private static final Id STRANGE = new Id(70, 1);
    private static final List<Change> OF_LATER =
            List.of(
                    new Change(ONE, "colour", "grønn"),
                    new Change(ONE, "state", "DREAMT"),
                    new Change(ONE, "kin/" + STRANGE, "a1"),
                    new Change(STRANGE, "", "dream"),
                    new Change(STRANGE, "depth", 7L));

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
    void thePlanTablesOfAnOlderVersionAreMadeAnewFromTheLog() throws Exception {
        Drafts.set(main, ONE, MeasureFields.GOAL, "mål");
        Plan plan = main.plan();
        int edits = main.edits();
        drafts.close(main);
        makeOlder();
        try (PlanStore store = PlanStore.of(openedByNext(Access.WRITE))) {
            assertEquals(plan, store.plan());
            assertEquals(edits, store.edits());
            Drafts.set(store, ONE, MeasureFields.GOAL, "videre");
        }
        assertEquals(List.of("" + (Schema.VERSION + 1), "videre", "0"), facts());
        try (PlanStore store = PlanStore.of(openedByNext(Access.WRITE))) {
            assertEquals("videre", Drafts.measure(store, ONE).goal());
        }
        PlanFileException newer =
                assertThrows(
                        PlanFileException.class,
                        () -> PlanStore.open(drafts.file("main"), drafts.writer("main")));
        assertEquals(Problem.NEWER, newer.problem());
    }

    @Test
    void anOlderVersionIsReadWithoutBeingTouched() throws Exception {
        Plan plan = main.plan();
        drafts.close(main);
        makeOlder();
        byte[] before = Files.readAllBytes(drafts.file("main"));
        try (PlanStore store = PlanStore.of(openedByNext(Access.READ))) {
            assertEquals(plan, store.plan());
        }
        assertArrayEquals(before, Files.readAllBytes(drafts.file("main")));
    }

    @Test
    void nothingOfAnOlderVersionIsLostWhenItsTablesCannotBeMadeAnew() throws Exception {
        drafts.close(main);
        makeOlder();
        try (Connection plain = plain();
                Statement statement = plain.createStatement()) {
            statement.execute("UPDATE change SET value='annen' WHERE field='title'");
        }
        byte[] before = Files.readAllBytes(drafts.file("main"));
        assertThrows(PlanFileException.class, () -> openedByNext(Access.WRITE));
        assertArrayEquals(before, Files.readAllBytes(drafts.file("main")));
    }

    @Test
    void aFileOfEachOlderVersionOpensAndIsEdited() throws Exception {
        for (int version = 1; version < Schema.VERSION; version++) {
            String name = "version-" + version + ".kplan";
            Path file = folder.resolve(name);
            try (InputStream kept = getClass().getResourceAsStream(name + ".gz")) {
                Files.copy(new GZIPInputStream(Objects.requireNonNull(kept, name)), file);
            }
            try (PlanStore store = PlanStore.open(file, drafts.writer("main"))) {
                assertEquals("Plan av en eldre utgave", store.plan().head().title());
                store.edit("step.test", plan -> plan.with(NeedFields.TABLE.blank(ONE)));
            }
            try (PlanStore store = PlanStore.open(file, drafts.writer("main"))) {
                assertEquals(1, store.plan().rows(NeedFields.TABLE).size());
            }
        }
    }

    /// As an older version may have left it: a column, a table and a row less, one table more.
    private void makeOlder() throws SQLException {
        try (Connection plain = plain();
                Statement statement = plain.createStatement()) {
            statement.execute("DROP TABLE wage");
            statement.execute("DELETE FROM measure WHERE title='2'");
            statement.execute("ALTER TABLE theme_day DROP COLUMN place");
            statement.execute("CREATE TABLE hope(id TEXT PRIMARY KEY) STRICT");
        }
    }

    private Ledger openedByNext(Access access) throws SQLException {
        Database database = Database.open(drafts.file("main"), access);
        try {
            Schema next = new Schema(database, Schema.VERSION + 1);
            return Ledger.open(database, drafts.writer("main"), access == Access.WRITE, next);
        } catch (SQLException | RuntimeException e) {
            database.abandon(e);
            throw e;
        }
    }

    private List<String> facts() throws SQLException {
        try (Connection plain = plain();
                Statement statement = plain.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT (SELECT * FROM pragma_user_version),(SELECT goal FROM"
                                        + " measure WHERE title='1'),(SELECT count(*) FROM"
                                        + " sqlite_schema WHERE name='hope')")) {
            return List.of(rows.getString(1), rows.getString(2), rows.getString(3));
        }
    }

    private Connection plain() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + drafts.file("main"));
    }

    @Test
    void whatThisVersionDoesNotKnowTravelsOnUnharmed() throws Exception {
        Path draft = drafts.copied("a");
        append(draft);
        main.merge(draft);
        assertNull(Drafts.measure(main, ONE).state());
        assertNull(main.plan().find(STRANGE));
        Drafts.set(main, ONE, MeasureFields.GOAL, "videre");
        main.undo();
        main = drafts.reopened(main, "main");
        main.copyTo(drafts.file("copy"));
        PlanStore other = drafts.kept(PlanStore.open(drafts.file("copy"), drafts.writer("copy")));
        Drafts.set(other, new Id(7, 2), MeasureFields.GOAL, "i kopien");
        main.merge(drafts.file("copy"));
        drafts.close(main);
        assertEquals(OF_LATER, kept());
        makeOlder();
        openedByNext(Access.WRITE).database().close();
        assertEquals(OF_LATER, kept());
    }

    @Test
    void whatThisVersionDoesNotKnowOutlivesAForgottenMerge() throws Exception {
        drafts.close(main);
        append(drafts.file("main"));
        main = drafts.kept(PlanStore.open(drafts.file("main"), drafts.writer("main")));
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.TITLE, "Deres");
        Drafts.set(main, ONE, MeasureFields.TITLE, "Vår");
        main.merge(drafts.file("a"));
        main.forgetMerge();
        drafts.close(main);
        assertEquals(OF_LATER, kept());
    }

    @Test
    void twoChoicesThisVersionDoesNotKnowAreStillAConflict() throws Exception {
        Path draft = drafts.copied("a");
        append(draft);
        main.edit(
                "step.test",
                plan ->
                        plan.with(
                                MeasureFields.TABLE,
                                ONE,
                                MeasureFields.STATE,
                                MeasureState.PROPOSED));
        assertEquals(1, main.merge(draft).conflicts());
        assertEquals("state", main.conflicts().getFirst().field());
    }

    private void append(Path file) throws SQLException {
        try (Database database = Database.open(file, Access.WRITE)) {
            Ledger ledger = Ledger.open(database, drafts.writer("later"), true);
            ledger.write(() -> ledger.append(EditKind.EDIT, "step.later", null, OF_LATER));
        }
    }

    private List<Change> kept() throws SQLException {
        try (Database database = Database.open(drafts.file("main"), Access.READ)) {
            Ledger ledger =
                    Ledger.open(
                            database,
                            drafts.writer("main"),
                            false,
                            new Schema(
                                    database,
                                    Math.toIntExact(database.number("PRAGMA user_version"))));
            return OF_LATER.stream()
                    .map(each ->
                            new Change(
                                    each.row(),
                                    each.field(),
                                    ledger.fold().value(each.row(), each.field())))
                    .toList();
        }
    }
}
