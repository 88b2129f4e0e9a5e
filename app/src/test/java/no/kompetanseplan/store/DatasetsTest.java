package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of datasets: there as long as the history names them, and no longer.
class DatasetsTest {

    private static final Id REGISTER = new Id(9, 9);
    private static final List<String> LINES =
            IntStream.range(0, 25_000).mapToObj(i -> "linje æ " + i).toList();

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
    void aDatasetTravelsWithItsRowAndIsCheckedWhenRead() {
        PlanStore draft = drafts.copy("a");
        add(draft);
        main.merge(drafts.file("a"));
        assertEquals(LINES, main.lines(register(main)));
        main = drafts.reopened(main, "main");
        assertEquals(LINES, main.lines(register(main)));
    }

    @Test
    void theSameLinesAreKeptOnce() throws Exception {
        add(main);
        Dataset again = DatasetFields.TABLE.blank(new Id(9, 10));
        add(main, again);
        assertEquals(1, kept("main"));
        main.erase(new Id(9, 10));
        assertEquals(LINES, main.lines(register(main)));
    }

    @Test
    void undoBringsADeletedDatasetBackWithItsLines() {
        add(main);
        main.edit("step.delete", plan -> plan.without(REGISTER));
        main = drafts.reopened(main, "main");
        main.undo();
        assertEquals(LINES, main.lines(register(main)));
    }

    @Test
    void anErasedDatasetTakesItsLinesAlongAndNoDraftBringsThemBack() throws Exception {
        add(main);
        Dataset row = register(main);
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, new Id(7, 1), MeasureFields.GOAL, "annet");
        main.erase(REGISTER);
        assertEquals(0, kept("main"));
        main.merge(drafts.file("a"));
        assertEquals(0, kept("main"));
        draft.merge(drafts.file("main"));
        assertEquals(0, kept("a"));
        PlanFileException gone = assertThrows(PlanFileException.class, () -> main.lines(row));
        assertEquals(Problem.DATASET_DAMAGED, gone.problem());
    }

    @Test
    void aForgottenMergeTakesTheLinesItBroughtAlong() throws Exception {
        PlanStore draft = drafts.copy("a");
        add(draft);
        Drafts.set(main, new Id(7, 1), MeasureFields.GOAL, "annet");
        main.merge(drafts.file("a"));
        assertEquals(1, kept("main"));
        main.forgetMerge();
        assertEquals(0, kept("main"));
        main.merge(drafts.file("a"));
        assertEquals(LINES, main.lines(register(main)));
    }

    @Test
    void linesNobodyNamesAreNotTakenFromADraft() throws Exception {
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, new Id(7, 1), MeasureFields.GOAL, "annet");
        drafts.close(draft);
        try (Connection plain = plain("a");
                Statement statement = plain.createStatement()) {
            statement.execute("INSERT INTO bulk VALUES(zeroblob(32),0,zeroblob(100))");
        }
        main.merge(drafts.file("a"));
        assertEquals(0, kept("main"));
    }

    private static void add(PlanStore store) {
        add(store, DatasetFields.TABLE.blank(REGISTER));
    }

    private static void add(PlanStore store, Dataset row) {
        store.addDatasets(
                "step.dataset",
                List.of(LINES),
                (plan, hashes) ->
                        plan.with(
                                DatasetFields.TABLE.with(
                                        row, row.id(), DatasetFields.HASH, hashes.getFirst())));
    }

    private static Dataset register(PlanStore store) {
        return store.plan().datasets().getFirst();
    }

    private int kept(String name) throws SQLException {
        try (Connection plain = plain(name);
                Statement statement = plain.createStatement();
                var rows = statement.executeQuery("SELECT count(DISTINCT hash) FROM bulk")) {
            return rows.getInt(1);
        }
    }

    private Connection plain(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + drafts.file(name));
    }
}
