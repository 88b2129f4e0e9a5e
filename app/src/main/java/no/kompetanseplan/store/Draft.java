package no.kompetanseplan.store;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanFileException.Word;
import no.kompetanseplan.store.file.BulkTable;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.file.Database.Access;
import no.kompetanseplan.store.file.Durable;
import no.kompetanseplan.store.file.Header;
import no.kompetanseplan.store.file.Log;
import no.kompetanseplan.store.file.Logged;
import no.kompetanseplan.store.file.Schema;
import no.kompetanseplan.store.history.Hash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A plan file somebody sent, read from a private copy and trusted in nothing: header, schema and
/// every edit against its name. Only its log and datasets are used, never its plan tables.
final class Draft implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private final List<Logged> log;

    private Draft(Path folder, Database database, List<Logged> log) {
        this.folder = folder;
        this.database = database;
        this.log = log;
    }

    /// Reads a draft.
    ///
    /// @param root the first edit of the plan it has to belong to
    /// @throws PlanFileException when it can't be read or is not to be trusted
    static Draft open(Path file, Hash root) {
        String name = file.getFileName().toString();
        try {
            Header.check(file, Schema.VERSION);
            Path folder = Files.createTempDirectory("kompetanseplan");
            try {
                return open(file, folder, root);
            } catch (IOException | SQLException | RuntimeException e) {
                Durable.dropFolder(folder);
                throw e;
            }
        } catch (IOException e) {
            throw Causes.of(e, name);
        } catch (SQLException e) {
            throw Causes.of(e, name);
        }
    }

    private static Draft open(Path file, Path folder, Hash root) throws IOException, SQLException {
        Path copy = folder.resolve(file.getFileName());
        boolean crashed = !copied(file, copy);
        if (crashed) {
            Files.copy(file, copy);
            Files.copy(journal(file), journal(copy));
        }
        Database database = Database.open(copy, crashed ? Access.WRITE : Access.FOREIGN);
        try {
            return new Draft(folder, database, read(database, root));
        } catch (SQLException | RuntimeException e) {
            database.abandon(e);
            throw e;
        }
    }

    /// Copies a file as it is between two commits, since somebody may be writing in it: nobody
    /// commits while it is being read.
    ///
    /// @return false when a crash left a journal that has to be played back first
    private static boolean copied(Path file, Path copy) throws IOException, SQLException {
        try (Database original = Database.open(file, Access.FOREIGN)) {
            original.run("BEGIN");
            original.number("PRAGMA schema_version"); // the first read begins the reading
            Files.copy(file, copy);
            return true;
        } catch (SQLException e) {
            if (Causes.needsRecovery(e) && Files.exists(journal(file))) {
                return false;
            }
            throw e;
        }
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private static List<Logged> read(Database database, Hash root) throws SQLException {
        var _ = new Schema(database).check();
        boolean isSound = "ok".equals(database.text("PRAGMA quick_check(1)"));
        List<Logged> log = new ArrayList<>();
        Set<Hash> heads = new HashSet<>();
        new Log(database)
                .read(logged -> {
                    logged.edit().parents().forEach(heads::remove);
                    heads.add(logged.edit().id());
                    log.add(logged);
                });
        if (!isSound || heads.size() != 1) {
            throw new PlanFileException(
                    Problem.DAMAGED, database.name(), new Word("store.place.log"));
        }
        if (!log.getFirst().edit().id().equals(root)) {
            throw new PlanFileException(Problem.OTHER_PLAN, database.name());
        }
        return log;
    }

    String name() {
        return database.name();
    }

    /// All its edits, parents first; the newest is last.
    List<Logged> log() {
        return log;
    }

    BulkTable datasets() {
        return new BulkTable(database);
    }

    @Override
    public void close() throws SQLException {
        try {
            database.close();
        } finally {
            Durable.dropFolder(folder);
        }
    }
}
