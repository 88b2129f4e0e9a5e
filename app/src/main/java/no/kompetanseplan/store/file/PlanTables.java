package no.kompetanseplan.store.file;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The plan written out, one table per row type, generated from its fields. For SQL users and as a
/// check of the log; never the truth and never migrated: other versions' tables are made anew.
public final class PlanTables {

    private record Sql(String put, String select, String delete) {}

    private static final Map<String, Sql> SQL =
            Tables.ALL.stream().collect(Collectors.toUnmodifiableMap(Table::name, PlanTables::sql));

    private final Database database;

    public PlanTables(Database database) {
        this.database = database;
    }

    /// The statement that makes a table, with the fields' limits as checks.
    public static String ddl(Table<? extends Row> table) {
        StringBuilder ddl = new StringBuilder("CREATE TABLE " + quoted(table.name()) + "(\n");
        ddl.append("  id TEXT PRIMARY KEY CHECK(length(id)=32)");
        for (Field<? extends Row, ?> field : table.fields()) {
            String column = quoted(field.name());
            ddl.append(",\n  ").append(column).append(' ').append(field.kind().type().column());
            ddl.append(" CHECK(").append(field.kind().check().replace("$", column)).append(')');
        }
        return ddl.append("\n) STRICT, WITHOUT ROWID").toString();
    }

    private static Sql sql(Table<? extends Row> table) {
        String name = quoted(table.name());
        String columns =
                table.fields().stream()
                        .map(field -> "," + quoted(field.name()))
                        .collect(Collectors.joining("", "id", ""));
        return new Sql(
                "INSERT OR REPLACE INTO "
                        + name
                        + "("
                        + columns
                        + ") VALUES(?"
                        + ",?".repeat(table.fields().size())
                        + ")",
                "SELECT " + columns + " FROM " + name,
                "DELETE FROM " + name);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Sql sqlOf(Table<? extends Row> table) {
        return Objects.requireNonNull(SQL.get(table.name()));
    }

    public <R extends Row> void put(R row) throws SQLException {
        Table<R> table = Tables.of(row);
        PreparedStatement statement = database.statement(sqlOf(table).put());
        statement.setString(1, row.id().toString());
        int place = 2;
        for (Field<R, ?> field : table.fields()) {
            statement.setObject(place++, field.scalar(row));
        }
        statement.executeUpdate();
    }

    public void delete(Table<? extends Row> table, Id id) throws SQLException {
        PreparedStatement statement = database.statement(sqlOf(table).delete() + " WHERE id=?");
        statement.setString(1, id.toString());
        statement.executeUpdate();
    }

    public void deleteAll() throws SQLException {
        for (Table<? extends Row> table : Tables.ALL) {
            database.run(sqlOf(table).delete());
        }
    }

    /// Whether the file holds exactly this row.
    public <R extends Row> boolean holds(R row) throws SQLException {
        Table<R> table = Tables.of(row);
        PreparedStatement statement = database.statement(sqlOf(table).select() + " WHERE id=?");
        statement.setString(1, row.id().toString());
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() && isSame(table, row, rows);
        }
    }

    /// Whether the file holds no row of that type and id.
    public boolean lacks(Table<? extends Row> table, Id id) throws SQLException {
        PreparedStatement statement = database.statement(sqlOf(table).select() + " WHERE id=?");
        statement.setString(1, id.toString());
        try (ResultSet rows = statement.executeQuery()) {
            return !rows.next();
        }
    }

    /// The first table that does not hold exactly the plan's rows, or null when all do.
    public @Nullable String difference(Plan plan) throws SQLException {
        for (Table<? extends Row> table : Tables.ALL) {
            if (!holdsAll(table, plan)) {
                return table.name();
            }
        }
        return null;
    }

    private <R extends Row> boolean holdsAll(Table<R> table, Plan plan) throws SQLException {
        List<R> rows = plan.rows(table);
        Map<String, R> missing = HashMap.newHashMap(rows.size());
        rows.forEach(row -> missing.put(row.id().toString(), row));
        try (Statement statement = database.reader();
                ResultSet stored = statement.executeQuery(sqlOf(table).select())) {
            while (stored.next()) {
                R row = missing.remove(stored.getString(1));
                if (row == null || !isSame(table, row, stored)) {
                    return false;
                }
            }
        }
        return missing.isEmpty();
    }

    private static <R extends Row> boolean isSame(Table<R> table, R row, ResultSet stored)
            throws SQLException {
        int place = 2;
        for (Field<R, ?> field : table.fields()) {
            if (!Objects.equals(field.scalar(row), Scalars.read(stored, place++))) {
                return false;
            }
        }
        return true;
    }
}
