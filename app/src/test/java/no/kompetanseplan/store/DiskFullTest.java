package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.file.Database.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Writes when there is no room left: refused whole, and made when there is room again.
class DiskFullTest {

    private static final Id ONE = new Id(7, 1);

    @TempDir Path folder;

    private Drafts drafts;

    enum Act {
        EDIT {
            @Override
            void on(PlanStore store, Drafts drafts) {
                Drafts.set(store, ONE, MeasureFields.NOTE, LONG);
            }
        },
        TYPE {
            @Override
            void on(PlanStore store, Drafts drafts) {
                store.type(
                        "step.test",
                        plan -> plan.with(MeasureFields.TABLE, ONE, MeasureFields.NOTE, LONG));
            }
        },
        IMPORT {
            @Override
            void on(PlanStore store, Drafts drafts) {
                store.importPlan("step.plan.import", new PlanGenerator(3).plan(40));
            }
        },
        MERGE {
            @Override
            void on(PlanStore store, Drafts drafts) {
                store.merge(drafts.file("a"));
            }
        },
        DATASET {
            @Override
            void on(PlanStore store, Drafts drafts) {
                Random random = new Random(1);
                List<String> lines =
                        Stream.generate(() -> Long.toString(random.nextLong()))
                                .limit(5_000)
                                .toList();
                store.addDatasets(
                        "step.dataset",
                        List.of(lines),
                        (plan, hashes) ->
                                plan.with(
                                        DatasetFields.TABLE.with(
                                                DatasetFields.TABLE.blank(new Id(9, 9)),
                                                new Id(9, 9),
                                                DatasetFields.HASH,
                                                hashes.getFirst())));
            }
        };

        private static final String LONG = "æ".repeat(15_000);

        abstract void on(PlanStore store, Drafts drafts);
    }

    @BeforeEach
    void begin() {
        drafts = new Drafts(folder);
        drafts.close(drafts.main(5));
        PlanStore draft = drafts.copy("a");
        Drafts.set(draft, ONE, MeasureFields.NOTE, Act.LONG);
        drafts.close(draft);
    }

    @AfterEach
    void end() {
        drafts.close();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void aWriteThereIsNoRoomForLeavesEverythingAndIsMadeWhenThereIs(Act act) throws Exception {
        Path file = drafts.file("main");
        Database database = Database.open(file, Access.WRITE);
        Plan made;
        try (PlanStore store = PlanStore.of(Ledger.open(database, drafts.writer("main"), true))) {
            Plan before = store.plan();
            String head = store.head().hex();
            byte[] bytes = Files.readAllBytes(file);
            allow(database, bytes.length / 4096);
            for (int attempt = 0; attempt < 2; attempt++) {
                PlanFileException full =
                        assertThrows(PlanFileException.class, () -> act.on(store, drafts));
                assertEquals(Problem.DISK_FULL, full.problem());
                assertEquals(List.of("main.kplan", "SQLITE_FULL"), full.arguments());
                assertEquals(before, store.plan());
                assertEquals(head, store.head().hex());
                assertArrayEquals(bytes, Files.readAllBytes(file));
            }
            allow(database, 1_000_000);
            act.on(store, drafts);
            made = store.plan();
        }
        try (PlanStore store = PlanStore.open(file, drafts.writer("main"))) {
            assertEquals(made, store.plan());
        }
    }

    private static void allow(Database database, long pages) throws SQLException {
        database.run("PRAGMA max_page_count=" + pages);
    }
}
