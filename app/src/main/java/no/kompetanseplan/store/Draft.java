package no.kompetanseplan.store;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
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

    /// @param root the first edit of the plan it has to belong to
    static Draft open(Path file, Hash root) throws IOException, SQLException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new PlanFileException(Problem.MISSING, name);
        }
        Path folder = Files.createTempDirectory("kompetanseplan");
        try {
            Path copy = Files.copy(file, folder.resolve(name));
            Path journal = file.resolveSibling(name + "-journal");
            boolean crashed = Files.exists(journal) && Files.size(journal) > 0;
            if (crashed) {
                Files.copy(journal, folder.resolve(name + "-journal"));
            }
            Header.check(copy, Schema.VERSION);
            Database database = Database.open(copy, crashed ? Access.WRITE : Access.FOREIGN);
            try {
                return new Draft(folder, database, read(database, root));
            } catch (SQLException | RuntimeException e) {
                database.abandon(e);
                throw e;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            Durable.dropFolder(folder);
            throw e;
        }
    }

    private static List<Logged> read(Database database, Hash root) throws SQLException {
        boolean isOwnVersion = new Schema(database).check();
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
                    Problem.DAMAGED, database.name(), isOwnVersion ? "heads" : "log");
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
