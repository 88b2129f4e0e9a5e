package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.store.history.Hash;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// A program is killed in the middle of its work, again and again.
class CrashTest {

    private static final int KILLS = 100;
    private static final int READERS = 50;
    private static final Writer WRITER =
            new Writer("leder", "pc", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @TempDir static Path home;
    private static @Nullable ChildProgram program;

    @TempDir Path folder;

    @BeforeAll
    static void makeTheProgram() throws IOException, InterruptedException {
        Path plan = home.resolve("plan.kplan");
        PlanStore.create(plan, WRITER, "step.plan.new", new PlanGenerator(0).smallPlan(20)).close();
        program = ChildProgram.in(home, plan);
    }

    @Test
    void aHundredKillsLoseNoEditThatWasSaved() {
        long edits =
                IntStream.range(0, 2).parallel().mapToLong(line -> killed(line, KILLS / 2)).sum();
        assertTrue(edits > KILLS, "only " + edits + " edits were saved");
    }

    private long killed(int line, int kills) {
        try {
            Path file = folder.resolve("plan" + line + ".kplan");
            PlanStore.create(file, WRITER, "step.plan.new", new PlanGenerator(line).smallPlan(20))
                    .close();
            Random random = new Random(line);
            long next = 1;
            long edits = 0;
            for (int kill = 0; kill < kills; kill++) {
                Path saved = folder.resolve("saved" + line + "-" + kill);
                Process child = start(file, saved, next);
                await(child, saved);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
                // The handle, since the process itself would close what the child writes to.
                child.toHandle().destroyForcibly();
                child.waitFor();
                edits += check(file, Files.readAllLines(saved));
                next += 1_000_000;
            }
            return edits;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long check(Path file, List<String> lines) {
        try (PlanStore store = PlanStore.open(file, WRITER)) {
            assertNull(store.holder(), "the lock of a dead program is free");
            long typed = 0;
            for (String line : lines) {
                if (line.startsWith("E ") && line.length() == 66) {
                    assertTrue(store.contains(line.substring(2)), "lost " + line);
                } else if (line.startsWith("T ")) {
                    typed = Long.parseLong(line.substring(2));
                }
            }
            Measure measure = store.plan().find(MeasureFields.TABLE, EditingChild.TYPED);
            String goal = measure == null ? "" : measure.goal();
            assertTrue(Long.parseLong("0" + goal) >= typed, "typed " + typed + ", kept " + goal);
            return lines.size();
        }
    }

    @Test
    void aSecondProgramOpensForReadingAndLearnsWhoWrites() throws Exception {
        Path file = folder.resolve("plan.kplan");
        PlanStore.create(file, WRITER, "step.plan.new", new PlanGenerator(1).smallPlan(3)).close();
        Path saved = folder.resolve("saved");
        Process child = start(file, saved, 1);
        await(child, saved);
        Set<Hash> seen = new HashSet<>();
        for (int again = 0; again < READERS; again++) {
            try (PlanStore second = PlanStore.open(file, WRITER)) {
                assertTrue(second.isReadOnly());
                var holder = second.holder();
                assertEquals(
                        System.getProperty("user.name"), holder == null ? null : holder.user());
                seen.add(second.head());
            }
        }
        assertTrue(seen.size() > 1, "nothing was written meanwhile");
        child.toHandle().destroyForcibly();
        child.waitFor();
        try (PlanStore free = PlanStore.open(file, WRITER)) {
            assertNull(free.holder());
        }
        assertTrue(Files.notExists(folder.resolve("plan.kplan.lock")));
    }

    private static Process start(Path file, Path saved, long next) throws IOException {
        return Objects.requireNonNull(program).start(file, saved, next);
    }

    private static void await(Process child, Path saved) throws IOException, InterruptedException {
        while (Files.size(saved) == 0) {
            assertTrue(child.isAlive(), "the child ended by itself");
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
