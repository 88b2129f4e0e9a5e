package no.kompetanseplan.bench;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The peer of opening and editing: one plain table per row type, no history, no hashes, nothing
/// verified, but written as safely (same journal, same synchronous).
final class PlainSqlite implements AutoCloseable {

    private final Connection connection;

    private PlainSqlite(Connection connection) {
        this.connection = connection;
    }

    static PlainSqlite open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=TRUNCATE");
            statement.execute("PRAGMA synchronous=EXTRA");
        }
        connection.setAutoCommit(false);
        return new PlainSqlite(connection);
    }

    void write(Plan plan) throws SQLException {
        for (Table<? extends Row> table : Tables.ALL) {
            writeTable(table, plan);
        }
        connection.commit();
    }

    private <R extends Row> void writeTable(Table<R> table, Plan plan) throws SQLException {
        String columns =
                table.fields().stream()
                        .map(field -> ", \"" + field.name() + '"')
                        .collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE " + table.name() + "(id TEXT PRIMARY KEY" + columns + ")");
        }
        String marks = ", ?".repeat(table.fields().size());
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO " + table.name() + " VALUES(?" + marks + ")")) {
            for (R row : plan.rows(table)) {
                insert.setString(1, row.id().toString());
                int place = 2;
                for (Field<R, ?> field : table.fields()) {
                    insert.setObject(place++, field.scalar(row));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// All cells of all tables, read into memory.
    List<@Nullable Object[]> read() throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Table<? extends Row> table : Tables.ALL) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT * FROM " + table.name())) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    @Nullable Object[] row = new @Nullable Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /// One cell changed and committed.
    void update(String table, String field, String id, String value) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE " + table + " SET \"" + field + "\"=? WHERE id=?")) {
            update.setString(1, value);
            update.setString(2, id);
            update.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
