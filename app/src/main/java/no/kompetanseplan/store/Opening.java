package no.kompetanseplan.store;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.file.Database.Access;
import no.kompetanseplan.store.file.Durable;
import no.kompetanseplan.store.file.Header;
import no.kompetanseplan.store.file.InstanceLock;
import no.kompetanseplan.store.file.InstanceLock.Holder;
import no.kompetanseplan.store.file.Schema;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// How a plan file comes to be open: lock, header, what a crash left beside it, then everything in
/// it. A file that is refused is not changed in a single byte.
final class Opening {

    private final Path file;
    private final Writer writer;
    private final String name;

    Opening(Path file, Writer writer) {
        this.file = file.toAbsolutePath();
        this.writer = writer;
        this.name = file.getFileName().toString();
    }

    /// Makes a new file, which appears whole or not at all.
    void create(String label, Plan beginning, List<Iterable<String>> datasets) {
        if (Files.exists(file)) {
            throw new PlanFileException(Problem.EXISTS, name);
        }
        Path draft = file.resolveSibling("." + name + "." + UUID.randomUUID() + ".tmp");
        try {
            try (Database database = Database.open(draft, Access.WRITE)) {
                Ledger.create(database, writer, label, beginning, datasets);
            }
            Durable.move(draft, file);
        } catch (SQLException e) {
            throw Causes.ofNew(e, name);
        } catch (IOException e) {
            throw Causes.ofNew(e, name);
        } finally {
            Durable.drop(draft);
        }
    }

    /// Opens for writing; for reading where somebody else writes, or where the folder can't be
    /// written.
    Opened write() {
        if (!Files.exists(file)) {
            throw new PlanFileException(Problem.MISSING, name);
        }
        InstanceLock lock = lock();
        try {
            if (lock == null || lock.holder() != null || !Files.isWritable(file)) {
                return read(lock);
            }
            Header.check(file, Schema.VERSION);
            if (hasJournal()) {
                recoverACopy();
            }
            return new Opened(open(file, Access.WRITE), false, lock, null);
        } catch (IOException e) {
            release(lock);
            throw Causes.of(e, name);
        } catch (SQLException e) {
            release(lock);
            throw Causes.of(e, name);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /// Opens for writing whoever else does, as on a drive that knows no locks.
    Opened writeWithoutLock() {
        try {
            Header.check(file, Schema.VERSION);
            return new Opened(open(file, Access.WRITE), false, null, null);
        } catch (IOException e) {
            throw Causes.of(e, name);
        } catch (SQLException e) {
            throw Causes.of(e, name);
        }
    }

    /// Opens for reading, without a trace beside the file.
    Opened read() {
        try {
            return read(null);
        } catch (IOException e) {
            throw Causes.of(e, name);
        } catch (SQLException e) {
            throw Causes.of(e, name);
        }
    }

    private Opened read(@Nullable InstanceLock lock) throws IOException, SQLException {
        Header.check(file, Schema.VERSION);
        try {
            return new Opened(open(file, Access.READ), true, lock, null);
        } catch (SQLException e) {
            if (!hasJournal() || !Causes.needsRecovery(e)) {
                throw e;
            }
            Path copy = copy(true);
            try {
                Ledger ledger = open(copy.resolve(name), Access.WRITE);
                return new Opened(ledger, true, lock, copy);
            } catch (SQLException | RuntimeException again) {
                Durable.dropFolder(copy);
                throw again;
            }
        }
    }

    private boolean hasJournal() throws IOException {
        Path journal = journal();
        return Files.exists(journal) && Files.size(journal) > 0;
    }

    private Path journal() {
        return file.resolveSibling(name + "-journal");
    }

    /// A journal beside the plan was left by a crash, or belongs to another file that once had this
    /// name. SQLite would play it back either way, so it is tried on a copy first.
    private void recoverACopy() throws IOException {
        if (isWhole(true)) {
            return;
        }
        Problem problem = isWhole(false) ? Problem.STALE_JOURNAL : Problem.DAMAGED;
        throw new PlanFileException(problem, name, "journal");
    }

    private boolean isWhole(boolean withJournal) throws IOException {
        Path copy = copy(withJournal);
        try {
            open(copy.resolve(name), Access.WRITE).database().close();
            return true;
        } catch (SQLException | PlanFileException e) {
            return false;
        } finally {
            Durable.dropFolder(copy);
        }
    }

    private Path copy(boolean withJournal) throws IOException {
        Path folder = Files.createTempDirectory("kompetanseplan");
        Files.copy(file, folder.resolve(name));
        if (withJournal) {
            Files.copy(journal(), folder.resolve(name + "-journal"));
        }
        return folder;
    }

    private Ledger open(Path place, Access access) throws SQLException {
        Database database = Database.open(place, access);
        try {
            return Ledger.open(database, writer, access == Access.WRITE);
        } catch (SQLException | RuntimeException e) {
            database.abandon(e);
            throw e;
        }
    }

    /// The lock, or null where the folder can't be written.
    private @Nullable InstanceLock lock() {
        String machine =
                Objects.requireNonNullElse(
                        System.getenv("COMPUTERNAME"),
                        Objects.requireNonNullElse(System.getenv("HOSTNAME"), ""));
        String user = System.getProperty("user.name", "");
        try {
            String since = writer.clock().instant().toString();
            return InstanceLock.of(file, new Holder(user, machine, since));
        } catch (IOException e) {
            return null;
        }
    }

    private static void release(@Nullable InstanceLock lock) {
        if (lock != null) {
            lock.close();
        }
    }
}
