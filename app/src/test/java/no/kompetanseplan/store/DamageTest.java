package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.file.Schema;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;

/// Files that are not what was written: refused with a reason and left as they are, or opened as
/// exactly the plan that was written.
class DamageTest {

    private static final Writer WRITER =
            new Writer("leder", "pc", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @TempDir Path folder;

    private Path file;
    private Plan plan;

    @BeforeEach
    void write() {
        file = folder.resolve("plan.kplan");
        PlanGenerator generator = new PlanGenerator(1);
        try (PlanStore store =
                PlanStore.create(file, WRITER, "step.plan.new", generator.smallPlan(8))) {
            for (int i = 0; i < 20; i++) {
                store.edit("step.test", generator::retitled);
            }
            store.undo();
            plan = store.plan();
        }
    }

    @Test
    void noneOfThreeThousandFlippedBitsOpensAsAnotherPlan() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Path rotten = folder.resolve("rotten.kplan");
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] copy = bytes.clone();
            // Half of them where most of the content is, half anywhere.
            int at = random.nextInt(i % 2 == 0 ? 5 * 4096 : copy.length);
            copy[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(rotten, copy);
            try (PlanStore store = PlanStore.read(rotten, WRITER)) {
                assertEquals(plan, store.plan(), "byte " + at);
            } catch (PlanFileException e) {
                refused++;
                assertArrayEquals(copy, Files.readAllBytes(rotten));
            }
        }
        assertTrue(refused > 300, "only " + refused + " refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER x AFTER INSERT ON edit BEGIN DELETE FROM change; END",
                "CREATE VIEW x AS SELECT * FROM edit",
                "CREATE INDEX x ON change(row)",
                "CREATE TABLE x(a)",
                "CREATE VIRTUAL TABLE x USING fts5(a)",
                "ALTER TABLE measure ADD COLUMN extra TEXT",
                "ALTER TABLE edit ADD COLUMN extra TEXT",
                "DROP TABLE measure",
                "DROP TABLE bulk",
                "UPDATE measure SET title='annen'",
                "DELETE FROM measure",
                "INSERT INTO conflict VALUES('x','y',0,'z')",
                "UPDATE change SET value='annen' WHERE field='title'",
                "UPDATE edit SET at='2030-01-01T00:00:00Z' WHERE n=2",
                "UPDATE edit SET author='en annen' WHERE n=3",
                "DELETE FROM change WHERE edit=3",
                "INSERT INTO joined VALUES(3,1,0)",
                "UPDATE edit SET parent=0 WHERE n=5",
                "UPDATE edit SET n=99 WHERE n=(SELECT max(n) FROM edit)",
                "UPDATE change SET value=x'00' WHERE field='title' AND edit=1",
                "UPDATE change SET value=1.5 WHERE field='title' AND edit=1"
            })
    void whatAnotherHandDidIsRefusedAndLeftAsItIs(String sql) throws Exception {
        run("PRAGMA foreign_keys=OFF", sql);
        byte[] bytes = Files.readAllBytes(file);
        assertThrows(PlanFileException.class, () -> PlanStore.open(file, WRITER));
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(1, folder.toFile().list().length, "nothing is left beside it");
    }

    @Test
    void aNewerFileIsRefusedWithItsVersion() throws Exception {
        int newer = Schema.VERSION + 1;
        run("PRAGMA user_version=" + newer);
        PlanFileException problem = refused(Problem.NEWER);
        assertEquals(newer, problem.arguments().get(1));
    }

    @Test
    void aFileThatIsNoPlanIsRefused() throws Exception {
        run("PRAGMA application_id=1");
        refused(Problem.NOT_A_PLAN);
        Files.writeString(file, "PK and so on");
        refused(Problem.NOT_A_PLAN);
        Files.write(file, new byte[0]);
        refused(Problem.NOT_A_PLAN);
        Files.delete(file);
        refused(Problem.MISSING);
    }

    @Test
    void aLogOfAnotherProgramBesideThePlanIsNotPlayedBack() throws Exception {
        Files.writeString(folder.resolve("plan.kplan-wal"), "x");
        refused(Problem.STALE_WAL);
    }

    @Test
    void aJournalThatIsNotThePlansIsNotPlayedBack() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(folder.resolve("plan.kplan-journal"), journalOfAnother());
        refused(Problem.STALE_JOURNAL);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    /// The journal of a crash in the middle of another plan's life.
    private byte[] journalOfAnother() throws Exception {
        Path other = folder.resolve("other.kplan");
        PlanStore.create(other, WRITER, "step.plan.new", new PlanGenerator(5).smallPlan(40))
                .close();
        byte[] journal;
        try (Connection connection = connect(other);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size=1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE edit SET author='" + "x".repeat(9000) + "'");
            statement.execute("UPDATE measure SET title='x'");
            statement.execute("CREATE TABLE big AS SELECT randomblob(200000)");
            journal = Files.readAllBytes(folder.resolve("other.kplan-journal"));
            statement.execute("ROLLBACK");
        }
        Files.delete(other);
        return journal;
    }

    private PlanFileException refused(Problem problem) {
        PlanFileException thrown =
                assertThrows(PlanFileException.class, () -> PlanStore.open(file, WRITER));
        assertEquals(problem, thrown.problem());
        return thrown;
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
