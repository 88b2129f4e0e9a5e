package no.kompetanseplan.store.file;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.Digest;
import no.kompetanseplan.store.history.Edit;
import no.kompetanseplan.store.history.Hash;
import no.kompetanseplan.store.history.Stamp;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// The log tables: edits in the order this file got them, from 0 without holes.
public final class Log {

    private static final String INSERT_EDIT =
            "INSERT INTO edit(n,id,parent,nonce,kind,label,author,origin,at,target,checksum)"
                    + " VALUES(?,?,?,?,?,?,?,?,?,?,?)";
    private static final byte[] NOTHING = {};

    private final Database database;
    private final Digest digest = new Digest();

    public Log(Database database) {
        this.database = database;
    }

    /// Adds an edit at the end.
    ///
    /// @param n its place, the next free one
    /// @param parents places of its parents, in their order
    public void insert(int n, Edit edit, int... parents) throws SQLException {
        Stamp stamp = edit.stamp();
        PreparedStatement into = database.statement(INSERT_EDIT);
        into.setInt(1, n);
        into.setBytes(2, edit.id().bytes());
        if (parents.length == 0) {
            into.setNull(3, Types.INTEGER);
        } else {
            into.setInt(3, parents[0]);
        }
        into.setBytes(4, edit.nonce() == null ? NOTHING : edit.nonce().bytes());
        into.setString(5, stamp.kind().code());
        into.setString(6, stamp.label());
        into.setString(7, stamp.author());
        into.setString(8, stamp.origin());
        into.setString(9, stamp.at());
        into.setBytes(10, stamp.target() == null ? null : stamp.target().bytes());
        into.setBytes(11, edit.nonce() == null ? checksum(edit).bytes() : null);
        into.executeUpdate();
        PreparedStatement joined = database.statement("INSERT INTO joined VALUES(?,?,?)");
        for (int place = 1; place < parents.length; place++) {
            joined.setInt(1, n);
            joined.setInt(2, place);
            joined.setInt(3, parents[place]);
            joined.executeUpdate();
        }
        insertChanges(n, edit.changes());
    }

    private void insertChanges(int n, List<Change> changes) throws SQLException {
        PreparedStatement into =
                database.statement("INSERT INTO change(edit,row,field,value) VALUES(?,?,?,?)");
        for (Change change : changes) {
            into.setInt(1, n);
            into.setString(2, change.row().toString());
            into.setString(3, change.field());
            into.setObject(4, change.value());
            into.addBatch();
        }
        if (!changes.isEmpty()) {
            into.executeBatch();
        }
    }

    private Hash checksum(Edit edit) {
        return digest.of(edit.parents(), null, edit.stamp(), edit.changes());
    }

    /// Removes the edits from this place on.
    public void deleteFrom(int n) throws SQLException {
        for (String sql :
                List.of(
                        "DELETE FROM change WHERE edit>=?",
                        "DELETE FROM joined WHERE edit>=?",
                        "DELETE FROM edit WHERE n>=?")) {
            PreparedStatement delete = database.statement(sql);
            delete.setInt(1, n);
            delete.executeUpdate();
        }
    }

    /// The name of the newest edit as the file has it now; null when its place is another than
    /// this.
    public @Nullable Hash newest(int expectedPlace) throws SQLException {
        PreparedStatement select =
                database.statement("SELECT n,id FROM edit ORDER BY n DESC LIMIT 1");
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() && rows.getInt(1) == expectedPlace
                    ? Hash.of(rows.getBytes(2))
                    : null;
        }
    }

    /// The edits this file's own line consists of: the newest one, its first parent, and so on.
    public BitSet ownLine() throws SQLException {
        BitSet line = new BitSet();
        long next = -1;
        try (Statement statement = database.reader();
                ResultSet rows =
                        statement.executeQuery("SELECT n,parent FROM edit ORDER BY n DESC")) {
            while (rows.next()) {
                if (next < 0 || rows.getLong(1) == next) {
                    line.set(rows.getInt(1));
                    next = rows.getLong(2);
                }
            }
        }
        return line;
    }

    /// Reads all edits in order, each checked against its name, or where something of it was erased
    /// against its checksum.
    ///
    /// @throws no.kompetanseplan.model.PlanFileException DAMAGED at the first that is wrong, or
    ///   when there is a hole
    public void read(Consumer<Logged> each) throws SQLException {
        new LogReader(database, digest).read(each);
    }

    /// The changes of the edit at this place.
    public List<Change> changesOf(int n) throws SQLException {
        PreparedStatement select =
                database.statement(
                        "SELECT row,field,value FROM change WHERE edit=? ORDER BY row,field");
        select.setInt(1, n);
        List<Change> changes = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Id row = Id.of(rows.getString(1));
                changes.add(new Change(row, rows.getString(2), Scalars.read(rows, 3)));
            }
        }
        return changes;
    }

    /// Where the own line stood before the newest edit, when that one is a merge; else -1.
    public int beforeMerge(int n) throws SQLException {
        PreparedStatement select =
                database.statement("SELECT parent FROM edit WHERE n=? AND kind='merge'");
        select.setInt(1, n);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getInt(1) : -1;
        }
    }

    /// Puts what is left of an edit in the place of the whole, with a checksum and without its
    /// nonce.
    public void strip(Logged logged, List<Change> left) throws SQLException {
        Edit edit = logged.edit();
        Edit rest = new Edit(edit.id(), edit.parents(), null, edit.stamp(), left);
        PreparedStatement delete = database.statement("DELETE FROM change WHERE edit=?");
        delete.setInt(1, logged.number());
        delete.executeUpdate();
        insertChanges(logged.number(), left);
        PreparedStatement update =
                database.statement("UPDATE edit SET nonce=x'',checksum=? WHERE n=?");
        update.setBytes(1, checksum(rest).bytes());
        update.setInt(2, logged.number());
        update.executeUpdate();
    }
}
