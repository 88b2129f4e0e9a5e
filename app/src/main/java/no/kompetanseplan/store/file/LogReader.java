package no.kompetanseplan.store.file;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.Digest;
import no.kompetanseplan.store.history.Edit;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Hash;
import no.kompetanseplan.store.history.Nonce;
import no.kompetanseplan.store.history.Stamp;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One reading of the log, from the first edit to the last. Trusts nothing: any byte may be wrong.
final class LogReader {

    private static final String EDITS =
            "SELECT n,id,parent,nonce,kind,label,author,origin,at,target,checksum FROM edit"
                    + " ORDER BY n";
    private static final String CHANGES =
            "SELECT edit,row,field,value FROM change ORDER BY edit,row,field";

    private final Database database;
    private final Digest digest;
    private final List<Hash> ids = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Long, List<Long>> joined = new HashMap<>();
    private boolean more;

    LogReader(Database database, Digest digest) {
        this.database = database;
        this.digest = digest;
    }

    void read(Consumer<Logged> each) throws SQLException {
        readJoined();
        try (Statement first = database.reader();
                Statement second = database.reader();
                ResultSet edits = first.executeQuery(EDITS);
                ResultSet changes = second.executeQuery(CHANGES)) {
            more = changes.next();
            while (edits.next()) {
                each.accept(logged(edits, changes));
            }
        }
        if (more || !joined.isEmpty() || ids.isEmpty()) {
            throw damaged("log");
        }
    }

    private void readJoined() throws SQLException {
        try (Statement statement = database.reader();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT edit,parent FROM joined ORDER BY edit,place")) {
            while (rows.next()) {
                joined.computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>())
                        .add(rows.getLong(2));
            }
        }
    }

    private Logged logged(ResultSet row, ResultSet changes) throws SQLException {
        int n = ids.size();
        if (row.getLong(1) != n) {
            throw damaged(n);
        }
        try {
            int[] parents = parents(row, n);
            List<Hash> parentIds = new ArrayList<>(parents.length);
            for (int parent : parents) {
                parentIds.add(ids.get(parent));
            }
            Hash id = Hash.of(bytes(row, 2));
            byte[] nonceBytes = bytes(row, 4);
            Nonce nonce = nonceBytes.length == 0 ? null : Nonce.of(nonceBytes);
            Edit edit = new Edit(id, parentIds, nonce, stamp(row), changesOf(n, changes));
            Hash named = nonce == null ? Hash.of(bytes(row, 11)) : id;
            Hash actual = digest.of(parentIds, nonce, edit.stamp(), edit.changes());
            if (!actual.equals(named) || (nonce != null && row.getObject(11) != null)) {
                throw damaged(n);
            }
            ids.add(id);
            return new Logged(n, edit, parents);
        } catch (IllegalArgumentException e) {
            throw new PlanFileException(Problem.DAMAGED, e, database.name(), n);
        }
    }

    private int[] parents(ResultSet row, int n) throws SQLException {
        List<Long> parents = new ArrayList<>();
        if (row.getObject(3) != null) {
            parents.add(row.getLong(3));
        }
        List<Long> others = joined.remove((long) n);
        if (others != null) {
            parents.addAll(others);
        }
        boolean isRoot = n == 0;
        if (parents.isEmpty() != isRoot
                || parents.stream().anyMatch(parent -> parent < 0 || parent >= n)) {
            throw damaged(n);
        }
        return parents.stream().mapToInt(Math::toIntExact).toArray();
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        EditKind kind = EditKind.of(text(row, 5));
        if (kind == null) {
            throw new IllegalArgumentException("kind");
        }
        Hash target = row.getObject(10) == null ? null : Hash.of(bytes(row, 10));
        return new Stamp(kind, text(row, 6), text(row, 7), text(row, 8), text(row, 9), target);
    }

    private List<Change> changesOf(int n, ResultSet changes) throws SQLException {
        List<Change> own = new ArrayList<>(4);
        while (more && changes.getLong(1) == n) {
            String field = names.computeIfAbsent(text(changes, 3), name -> name);
            @Nullable Object value = Scalars.read(changes, 4);
            own.add(new Change(Id.of(text(changes, 2)), field, value));
            more = changes.next();
        }
        return own;
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        if (rows.getObject(column) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no text");
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        if (rows.getObject(column) instanceof byte[] bytes) {
            return bytes;
        }
        throw new IllegalArgumentException("no bytes");
    }

    private PlanFileException damaged(Object where) {
        return new PlanFileException(Problem.DAMAGED, database.name(), where);
    }
}
