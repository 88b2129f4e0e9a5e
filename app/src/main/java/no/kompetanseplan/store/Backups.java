package no.kompetanseplan.store;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.file.Durable;
import no.kompetanseplan.store.history.Hash;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The backups of one plan, in a folder of the program's own, never beside the plan. Each is opened
/// and checked, forced to the disk and moved to its name before an older one goes.
public final class Backups {

    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final String ALL = "backup";
    private static final String PLACE = "place.txt";
    private static final int MOST_PLACES = 20;

    private final Path folder;
    private final Writer writer;

    private Backups(Path folder, Writer writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /// The backups of the plan with this first edit.
    ///
    /// @param appData the program's own folder
    public static Backups of(Path appData, Hash root, Writer writer) {
        return new Backups(appData.resolve(ALL).resolve(root.hex().substring(0, 32)), writer);
    }

    /// The backups of the plan that has been open under this name; null when there are none. For a
    /// file so damaged that it can't say which plan it is.
    public static @Nullable Backups ofFile(Path appData, Path file, Writer writer) {
        String place = file.toAbsolutePath().toString();
        for (Path folder : list(appData.resolve(ALL))) {
            try {
                if (Files.readAllLines(folder.resolve(PLACE)).contains(place)) {
                    return new Backups(folder, writer);
                }
            } catch (IOException e) {
                // A folder without a place is not this plan's.
            }
        }
        return null;
    }

    /// All backups, newest first.
    public List<Backup> list() {
        List<Backup> backups = new ArrayList<>();
        for (Path file : list(folder)) {
            Backup backup = Backup.of(file);
            if (backup != null) {
                backups.add(backup);
            }
        }
        backups.sort(Comparator.comparingLong(Backup::sequence).reversed());
        return backups;
    }

    /// Whether a backup is due: the plan has changed, and the newest backup is some time old, or
    /// from the future, since clocks are set back now and then.
    public boolean isDue(PlanStore store) {
        List<Backup> backups = list();
        if (backups.isEmpty()) {
            return true;
        }
        Backup newest = backups.getFirst();
        Duration age = Duration.between(newest.at(), writer.clock().instant());
        return !newest.head().equals(store.head().shortHex())
                && (age.isNegative() || age.compareTo(INTERVAL) >= 0);
    }

    /// Makes a backup of the plan as it stands, unless the newest one has that state, then thins.
    ///
    /// @param file where the plan lies
    /// @throws PlanFileException when it can't be made; those there are stay
    public void make(PlanStore store, Path file) {
        List<Backup> before = list();
        Hash head = store.head();
        notePlace(file.toAbsolutePath().toString());
        if (before.isEmpty() || !before.getFirst().head().equals(head.shortHex())) {
            long sequence = before.isEmpty() ? 1 : before.getFirst().sequence() + 1;
            Instant now = writer.clock().instant();
            Backup backup = Backup.in(folder, sequence, now, head.shortHex());
            store.copyTo(backup.file());
            Thinning.superfluous(list(), now).forEach(each -> Durable.drop(each.file()));
        }
    }

    /// Remembers where the plan lies: moved or copied, it is still found, the newest place first.
    private void notePlace(String place) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(PLACE);
            List<String> places = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (places.isEmpty() || !places.getFirst().equals(place)) {
                Stream<String> others = places.stream().filter(each -> !each.equals(place));
                Files.write(
                        file, Stream.concat(Stream.of(place), others).limit(MOST_PLACES).toList());
            }
        } catch (IOException e) {
            throw Causes.of(e, folder.toString());
        }
    }

    /// Deletes every backup but that of this state of the plan, so that what was erased from the
    /// plan is erased here too.
    ///
    /// @throws PlanFileException BACKUP_LEFT when one of them stays
    public void keepOnly(Hash head) {
        List<Path> old = new ArrayList<>();
        for (Backup backup : list()) {
            if (!backup.head().equals(head.shortHex())) {
                old.add(backup.file());
            }
        }
        old.forEach(Durable::drop);
        if (old.stream().anyMatch(Files::exists)) {
            throw new PlanFileException(Problem.BACKUP_LEFT, folder.toString());
        }
    }

    /// The newest backup that can be opened and is whole; null when there is none.
    public @Nullable Backup newestWhole() {
        for (Backup backup : list()) {
            try {
                PlanStore.read(backup.file(), writer).close();
                return backup;
            } catch (PlanFileException e) {
                // The one before it may be whole.
            }
        }
        return null;
    }

    /// Puts a backup beside a plan as a file of its own, which is then opened like any plan.
    ///
    /// @param target a file that does not exist
    public void restore(Backup backup, Path target) {
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.copy(backup.file(), draft);
            Durable.move(draft, target);
        } catch (IOException e) {
            throw Causes.ofNew(e, target.getFileName().toString());
        } finally {
            Durable.drop(draft);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of(); // no folder, no backups
        }
    }
}
