package no.kompetanseplan.store.file;

import no.kompetanseplan.store.history.Conflict;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The cells somebody has to decide on, written out for SQL users; it follows from the log.
public final class ConflictTable {

    private final Database database;

    public ConflictTable(Database database) {
        this.database = database;
    }

    public void replace(List<Conflict> conflicts) throws SQLException {
        database.run("DELETE FROM conflict");
        PreparedStatement insert = database.statement("INSERT INTO conflict VALUES(?,?,?,?)");
        for (Conflict conflict : conflicts) {
            insert.setString(1, conflict.row().toString());
            insert.setString(2, conflict.field());
            int place = 0;
            for (Object value : conflict.values()) {
                insert.setInt(3, place++);
                insert.setObject(4, value);
                insert.executeUpdate();
            }
        }
    }

    /// Whether the file holds exactly these conflicts, in the order of [Conflict]s.
    public boolean holds(List<Conflict> conflicts) throws SQLException {
        List<List<@Nullable Object>> wanted = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            for (Object value : conflict.values()) {
                wanted.add(row(conflict.row().toString(), conflict.field(), value));
            }
        }
        List<List<@Nullable Object>> stored = new ArrayList<>();
        try (Statement statement = database.reader();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT row,field,value FROM conflict ORDER BY row,field,place")) {
            while (rows.next()) {
                stored.add(row(rows.getString(1), rows.getString(2), Scalars.read(rows, 3)));
            }
        }
        return stored.equals(wanted);
    }

    private static List<@Nullable Object> row(String row, String field, @Nullable Object value) {
        List<@Nullable Object> cells = new ArrayList<>(3);
        cells.add(row);
        cells.add(field);
        cells.add(value);
        return cells;
    }
}
