package no.kompetanseplan.session;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.store.Backup;
import no.kompetanseplan.store.Backups;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The newest whole backup of a plan that can't be opened. The damaged file is left as it is.
public final class RescueOffer {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);

    private final Backups backups;
    private final Backup backup;
    private final Path damaged;
    private final Clock clock;

    private RescueOffer(Backups backups, Backup backup, Path damaged, Clock clock) {
        this.backups = backups;
        this.backup = backup;
        this.damaged = damaged;
        this.clock = clock;
    }

    /// What can be offered for a file that can't be opened; null when there is no whole backup.
    public static @Nullable RescueOffer of(Path damaged, Environment environment) {
        Backups backups = Backups.ofFile(environment.appData(), damaged, environment.writer());
        Backup backup = backups == null ? null : backups.newestWhole();
        return backups == null || backup == null
                ? null
                : new RescueOffer(backups, backup, damaged, environment.clock());
    }

    /// When the backup was made.
    public Instant at() {
        return backup.at();
    }

    /// Puts the backup beside the damaged file, under a name with its time, and gives the new file.
    ///
    /// @throws PlanFileException when it can't be written there
    public Path restoreBeside() {
        String name = damaged.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String stamp = STAMP.format(backup.at().atZone(clock.getZone()));
        Path target = damaged.resolveSibling(stem + " " + stamp + ".kplan");
        for (int i = 2; Files.exists(target); i++) {
            target = damaged.resolveSibling(stem + " " + stamp + " (" + i + ").kplan");
        }
        backups.restore(backup, target);
        return target;
    }
}
