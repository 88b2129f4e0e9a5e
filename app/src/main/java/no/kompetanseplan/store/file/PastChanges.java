package no.kompetanseplan.store.file;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.EditKind;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Reads from the log what has been done to some rows. The log has been checked when the file was
/// opened.
public final class PastChanges {

    private static final int AT_ONCE = 500;

    /// A change and the edit it is part of.
    public record Past(int edit, Change change) {}

    /// What an edit says of itself, as far as people see it.
    public record About(EditKind kind, String label, String author, String at) {}

    private final Database database;

    public PastChanges(Database database) {
        this.database = database;
    }

    /// All changes of these rows, in the order this file got them.
    public List<Past> of(Collection<Id> rows) throws SQLException {
        List<Id> all = List.copyOf(rows);
        List<Past> past = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            read(all.subList(from, Math.min(all.size(), from + AT_ONCE)), past);
        }
        past.sort(Comparator.comparingInt(Past::edit));
        return past;
    }

    private void read(List<Id> rows, List<Past> past) throws SQLException {
        String places = rows.stream().map(_ -> "?").collect(Collectors.joining(","));
        PreparedStatement select =
                database.statement(
                        "SELECT edit,row,field,value FROM change WHERE row IN("
                                + places
                                + ") ORDER BY edit,row,field");
        for (int i = 0; i < rows.size(); i++) {
            select.setString(i + 1, rows.get(i).toString());
        }
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                Id row = Id.of(found.getString(2));
                Change change = new Change(row, found.getString(3), Scalars.read(found, 4));
                past.add(new Past(found.getInt(1), change));
            }
        }
    }

    /// What the edit at this place says of itself.
    public About about(int n) throws SQLException {
        PreparedStatement select =
                database.statement("SELECT kind,label,author,at FROM edit WHERE n=?");
        select.setInt(1, n);
        try (ResultSet found = select.executeQuery()) {
            EditKind kind = found.next() ? EditKind.of(found.getString(1)) : null;
            if (kind == null) {
                throw new SQLException("No edit " + n);
            }
            return new About(kind, found.getString(2), found.getString(3), found.getString(4));
        }
    }
}
