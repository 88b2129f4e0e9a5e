package no.kompetanseplan.store.file;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A connection with the settings every plan file is used with, each read back. Values go in as
/// bound parameters only.
///
/// With a rollback journal and normal locking SQLite notices when the file is moved or replaced
/// while open; with synchronous=EXTRA a commit stands after a power cut.
public final class Database implements AutoCloseable {

    /// What the file may be used for.
    public enum Access {
        WRITE,
        READ,
        /// A file somebody sent: reading only, and nothing may be attached.
        FOREIGN
    }

    private static final int BUSY_MILLIS = 5000;

    private record Setting(String name, String value, String readBack) {}

    private static final Setting JOURNAL = new Setting("journal_mode", "TRUNCATE", "truncate");
    private static final List<Setting> SETTINGS =
            List.of(
                    new Setting("synchronous", "EXTRA", "3"),
                    new Setting("locking_mode", "NORMAL", "normal"),
                    new Setting("trusted_schema", "OFF", "0"),
                    new Setting("cell_size_check", "ON", "1"),
                    new Setting("secure_delete", "ON", "1"),
                    new Setting("temp_store", "MEMORY", "2"),
                    new Setting("recursive_triggers", "OFF", "0"),
                    new Setting("foreign_keys", "ON", "1"));

    private final SQLiteConnection connection;
    private final String name;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(SQLiteConnection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /// Opens a plan file that exists (see [Header]) or, for writing, makes an empty one.
    public static Database open(Path file, Access access) throws SQLException {
        String place = file.toAbsolutePath().toString();
        String name = file.getFileName().toString();
        if (place.indexOf('?') >= 0) {
            throw new PlanFileException(Problem.BAD_NAME, name);
        }
        Database database = connect("jdbc:sqlite:" + place, name, access);
        try {
            database.settle(access == Access.WRITE);
            return database;
        } catch (SQLException | RuntimeException e) {
            database.abandon(e);
            throw e;
        }
    }

    /// A database without a file, which lives as long as the connection.
    public static Database inMemory() throws SQLException {
        Database database = connect("jdbc:sqlite::memory:", "", Access.WRITE);
        database.settle(false);
        return database;
    }

    private static Database connect(String url, String name, Access access) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(access != Access.WRITE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enableLoadExtension(false);
        config.setPragma(Pragma.LIMIT_LENGTH, "10000000");
        config.setPragma(Pragma.LIMIT_SQL_LENGTH, "100000");
        config.setPragma(Pragma.LIMIT_TRIGGER_DEPTH, "1");
        config.setPragma(Pragma.LIMIT_EXPR_DEPTH, "50");
        config.setPragma(Pragma.LIMIT_VDBE_OP, "250000");
        config.setPragma(Pragma.LIMIT_ATTACHED, "0");
        config.setPragma(Pragma.MMAP_SIZE, "0");
        Connection connection = config.createConnection(url);
        return new Database(connection.unwrap(SQLiteConnection.class), name);
    }

    private void settle(boolean journal) throws SQLException {
        if (journal) {
            set(JOURNAL);
        }
        for (Setting setting : SETTINGS) {
            set(setting);
        }
    }

    private void set(Setting setting) throws SQLException {
        run("PRAGMA " + setting.name() + "=" + setting.value());
        String actual = text("PRAGMA " + setting.name());
        if (actual == null || !actual.toLowerCase(Locale.ROOT).equals(setting.readBack())) {
            throw new PlanFileException(Problem.FAILED, name, setting.name());
        }
    }

    /// The file's name without its folder, for messages; empty without a file.
    public String name() {
        return name;
    }

    /// A prepared statement that is kept for the next time.
    public PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /// A statement for reading to the end once; the caller closes it.
    public Statement reader() throws SQLException {
        return connection.createStatement();
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Ends a transaction and takes back what it wrote. Kept statements are let go of: the driver
    /// never again runs one that failed.
    public void rollBack() throws SQLException {
        closeStatements();
        run("ROLLBACK");
    }

    /// The first column of the first row; null when there is no row.
    public @Nullable String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    public long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /// Writes a compact copy of all that is committed. The copy is not yet safe from a power cut.
    ///
    /// @param target a file that does not exist
    public void copyTo(Path target) throws SQLException {
        closeStatements(); // SQLite copies nothing while a statement is under way
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1);
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.toAbsolutePath().toString());
            copy.execute();
        } finally {
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        }
    }

    /// Closes a file that was refused, without a last word to it.
    public void abandon(Throwable reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /// Leaves no journal beside the file.
    @Override
    public void close() throws SQLException {
        try {
            closeStatements();
            if (!connection.isReadOnly()) {
                run("PRAGMA journal_mode=DELETE");
            }
        } finally {
            connection.close();
        }
    }

    private void closeStatements() throws SQLException {
        List<PreparedStatement> kept = List.copyOf(statements.values());
        statements.clear();
        for (PreparedStatement statement : kept) {
            statement.close();
        }
    }
}
