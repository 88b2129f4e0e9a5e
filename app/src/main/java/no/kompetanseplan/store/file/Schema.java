package no.kompetanseplan.store.file;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanFileException.Word;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Table;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tables of a plan file. The log tables never change; the plan tables are those of the
/// version.
public final class Schema {

    /// The version of the plan tables, `user_version` in the file: one more whenever they change,
    /// so that files of older versions are known and their tables made anew.
    public static final int VERSION = 3;

    /// The statements that make the log tables, the same for ever.
    public static final List<String> LOG =
            List.of(
                    """
                    CREATE TABLE edit(
                      n INTEGER PRIMARY KEY,
                      id BLOB NOT NULL UNIQUE CHECK(length(id)=32),
                      parent INTEGER REFERENCES edit,
                      nonce BLOB NOT NULL,
                      kind TEXT NOT NULL CHECK(kind IN('root','edit','undo','redo','merge','import',\
                    'resolve','erase')),
                      label TEXT NOT NULL,
                      author TEXT NOT NULL,
                      origin TEXT NOT NULL,
                      at TEXT NOT NULL,
                      target BLOB CHECK(length(target)=32),
                      checksum BLOB
                    ) STRICT\
                    """,
                    """
                    CREATE TABLE joined(
                      edit INTEGER NOT NULL REFERENCES edit,
                      place INTEGER NOT NULL,
                      parent INTEGER NOT NULL REFERENCES edit,
                      PRIMARY KEY(edit,place)
                    ) STRICT, WITHOUT ROWID\
                    """,
                    """
                    CREATE TABLE change(
                      edit INTEGER NOT NULL REFERENCES edit,
                      row TEXT NOT NULL CHECK(length(row)=32),
                      field TEXT NOT NULL,
                      value ANY,
                      PRIMARY KEY(edit,row,field)
                    ) STRICT, WITHOUT ROWID\
                    """,
                    """
                    CREATE TABLE conflict(
                      row TEXT NOT NULL,
                      field TEXT NOT NULL,
                      place INTEGER NOT NULL,
                      value ANY,
                      PRIMARY KEY(row,field,place)
                    ) STRICT, WITHOUT ROWID\
                    """,
                    """
                    CREATE TABLE bulk(
                      hash BLOB NOT NULL,
                      n INTEGER NOT NULL,
                      body BLOB NOT NULL,
                      PRIMARY KEY(hash,n)
                    ) STRICT, WITHOUT ROWID\
                    """);

    private static final Set<String> LOG_TABLES =
            Set.of("edit", "joined", "change", "conflict", "bulk");

    private final Database database;
    private final int version;

    public Schema(Database database) {
        this(database, VERSION);
    }

    /// For a program of another version, as tests have it.
    public Schema(Database database, int version) {
        this.database = database;
        this.version = version;
    }

    /// Every statement that makes this version's tables.
    public static List<String> all() {
        List<String> all = new ArrayList<>(LOG);
        for (Table<? extends Row> table : Tables.ALL) {
            all.add(PlanTables.ddl(table));
        }
        return all;
    }

    /// Makes all tables of a new file.
    public void create() throws SQLException {
        for (String ddl : all()) {
            database.run(ddl);
        }
    }

    /// Marks an empty file as a plan of this version; outside a transaction.
    public void mark() throws SQLException {
        database.run("PRAGMA application_id=" + Header.APPLICATION);
        database.run("PRAGMA user_version=" + version);
    }

    /// Refuses everything but plain tables as this program or an older version of it makes them.
    ///
    /// @return whether the plan tables are this version's
    public boolean check() throws SQLException {
        boolean own = database.number("PRAGMA user_version") == version;
        Set<String> allowed = new HashSet<>(own ? all() : LOG);
        Set<String> found = new HashSet<>();
        try (Statement statement = database.reader();
                ResultSet rows =
                        statement.executeQuery("SELECT type,name,sql FROM sqlite_schema")) {
            while (rows.next()) {
                String name = rows.getString(2);
                String sql = rows.getString(3);
                boolean expected = sql != null && allowed.contains(sql);
                if (!expected && !isHarmless(rows.getString(1), name, sql, own)) {
                    throw new PlanFileException(
                            Problem.FOREIGN_CONTENT, database.name(), String.valueOf(name));
                }
                if (expected) {
                    found.add(sql);
                }
            }
        }
        if (!found.equals(allowed)) {
            throw new PlanFileException(
                    Problem.DAMAGED, database.name(), new Word("store.place.schema"));
        }
        return own;
    }

    /// The index SQLite itself makes for a unique column; in another version's file also a plain
    /// table, which will be made anew.
    private static boolean isHarmless(
            String type, @Nullable String name, @Nullable String sql, boolean own) {
        if (sql == null) {
            return "index".equals(type) && name != null && name.startsWith("sqlite_autoindex_");
        }
        return !own
                && "table".equals(type)
                && !LOG_TABLES.contains(name)
                && sql.startsWith("CREATE TABLE ");
    }

    /// Throws away the plan tables of another version and makes this version's, empty.
    public void renew() throws SQLException {
        List<String> old = new ArrayList<>();
        try (Statement statement = database.reader();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT name FROM sqlite_schema WHERE type='table'")) {
            while (rows.next()) {
                if (!LOG_TABLES.contains(rows.getString(1))) {
                    old.add(rows.getString(1));
                }
            }
        }
        for (String name : old) {
            database.run("DROP TABLE " + PlanTables.quoted(name));
        }
        for (Table<? extends Row> table : Tables.ALL) {
            database.run(PlanTables.ddl(table));
        }
        database.run("PRAGMA user_version=" + version);
    }
}
