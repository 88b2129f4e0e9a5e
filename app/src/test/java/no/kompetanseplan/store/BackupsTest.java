package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class BackupsTest {

    @TempDir Path folder;

    private final SteppingClock clock = new SteppingClock("2026-11-22T10:00:00Z");
    private final Writer writer = new Writer("leder", "pc", clock);
    private final PlanGenerator generator = new PlanGenerator(1);

    @Test
    void everyBackupHoldsThePlanOfItsMoment() {
        try (PlanStore store = create()) {
            Backups backups = backups(store);
            List<Plan> plans = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                store.edit("step.test", generator::retitled);
                clock.go(Duration.ofMinutes(11));
                backups.make(store, file());
                backups.make(store, file());
                plans.add(store.plan());
            }
            List<Backup> made = backups.list().reversed();
            assertEquals(8, made.size());
            for (int i = 0; i < 8; i++) {
                Path restored = folder.resolve("restored " + i + ".kplan");
                backups.restore(made.get(i), restored);
                try (PlanStore copy = PlanStore.open(restored, writer)) {
                    assertEquals(plans.get(i), copy.plan());
                    assertEquals(made.get(i).head(), copy.head().shortHex());
                }
            }
        }
    }

    @Test
    void aBackupIsDueTenMinutesAfterTheLastWhenThePlanHasChanged() {
        try (PlanStore store = create()) {
            Backups backups = backups(store);
            assertTrue(backups.isDue(store));
            backups.make(store, file());
            clock.go(Duration.ofMinutes(11));
            assertFalse(backups.isDue(store));
            store.edit("step.test", generator::retitled);
            assertTrue(backups.isDue(store));
            clock.go(Duration.ofMinutes(-5));
            assertFalse(backups.isDue(store));
            clock.go(Duration.ofDays(-3650));
            assertTrue(backups.isDue(store), "the clock was set back ten years");
        }
    }

    @Test
    void aDamagedNewestBackupIsPassedOver() throws IOException {
        try (PlanStore store = create()) {
            Backups backups = backups(store);
            backups.make(store, file());
            Backup whole = backups.list().getFirst();
            store.edit("step.test", generator::retitled);
            backups.make(store, file());
            byte[] bytes = Files.readAllBytes(backups.list().getFirst().file());
            bytes[bytes.length / 2] ^= 1;
            bytes[4096] ^= 1;
            Files.write(backups.list().getFirst().file(), bytes);
            assertEquals(whole, backups.newestWhole());
        }
    }

    @Test
    void theBackupsOfADamagedPlanAreFoundByItsPlace() {
        try (PlanStore store = create()) {
            backups(store).make(store, file());
        }
        assertNotNull(Backups.ofFile(folder.resolve("app"), file(), writer));
        assertNull(Backups.ofFile(folder.resolve("app"), folder.resolve("x.kplan"), writer));
        assertNull(Backups.ofFile(folder.resolve("nowhere"), file(), writer));
    }

    @Test
    void cleaningLeavesOneBackupOfThePlanAsItIs() {
        try (PlanStore store = create()) {
            Backups backups = backups(store);
            for (int i = 0; i < 3; i++) {
                store.edit("step.test", generator::retitled);
                backups.make(store, file());
            }
            store.edit("step.test", generator::retitled);
            backups.make(store, file());
            backups.keepOnly(store.head());
            assertEquals(
                    List.of(store.head().shortHex()),
                    backups.list().stream().map(Backup::head).toList());
        }
    }

    @Test
    void threeYearsOfBackupsAreThinnedByTheirAge() {
        List<Backup> kept = new ArrayList<>();
        Instant now = Instant.parse("2026-01-01T08:00:00Z");
        Random random = new Random(1);
        for (int i = 1; i <= 3 * 365 * 4; i++) {
            now = now.plus(Duration.ofHours(4 + random.nextInt(4)));
            kept.add(Backup.in(folder, i, now, "abcdefabcdef"));
            kept.sort(Comparator.comparingLong(Backup::sequence).reversed());
            kept.removeAll(Thinning.superfluous(kept, now));
        }
        Instant end = now;
        List<Duration> ages = kept.stream().map(each -> Duration.between(each.at(), end)).toList();
        assertTrue(kept.size() >= 30 && kept.size() <= 42, kept.size() + " kept");
        assertEquals(10, kept.stream().filter(each -> each.sequence() > 3 * 365 * 4 - 10).count());
        for (int day = 1; day < 13; day++) {
            assertTrue(hasAge(ages, day - 1, day + 1), "none " + day + " days old");
        }
        for (int week = 3; week < 7; week++) {
            assertTrue(hasAge(ages, week * 7 - 7, week * 7 + 7), "none " + week + " weeks old");
        }
        for (int month = 3; month < 11; month++) {
            assertTrue(hasAge(ages, month * 30 - 30, month * 31), "none " + month + " months old");
        }
    }

    @Test
    void aWrongClockNeverTakesTheNewestTen() {
        List<Backup> backups = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            Instant wrong = Instant.parse("2010-01-01T00:00:00Z").minus(Duration.ofDays(i * 40L));
            backups.add(Backup.in(folder, i, wrong, "abcdefabcdef"));
        }
        backups.sort(Comparator.comparingLong(Backup::sequence).reversed());
        List<Backup> gone = Thinning.superfluous(backups, Instant.parse("2026-11-22T10:00:00Z"));
        assertTrue(gone.stream().noneMatch(each -> each.sequence() > 50));
    }

    private static boolean hasAge(List<Duration> ages, int fromDays, int toDays) {
        return ages.stream().anyMatch(age -> age.toDays() >= fromDays && age.toDays() <= toDays);
    }

    private PlanStore create() {
        return PlanStore.create(file(), writer, "step.plan.new", generator.smallPlan(10));
    }

    private Path file() {
        return folder.resolve("plan.kplan");
    }

    private Backups backups(PlanStore store) {
        return Backups.of(folder.resolve("app"), store.root(), writer);
    }
}
