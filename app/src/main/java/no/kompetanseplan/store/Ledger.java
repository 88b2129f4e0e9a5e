package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.Diff;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.ConflictTable;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.file.Log;
import no.kompetanseplan.store.file.PlanTables;
import no.kompetanseplan.store.file.Schema;
import no.kompetanseplan.store.history.Conflict;
import no.kompetanseplan.store.history.Edit;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Fold;
import no.kompetanseplan.store.history.Hash;
import no.kompetanseplan.store.history.Stamp;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The log of a file and all that follows from it, kept in step: the fold, the plan, the plan
/// tables, the conflicts and the undo steps. After any failure everything is made anew from the
/// file.
final class Ledger {

    /// A piece of work inside one transaction.
    interface Work<T> {
        T run() throws SQLException;
    }

    private final Database database;
    private final Log log;
    private final PlanTables tables;
    private final ConflictTable conflictTable;
    private final Writer writer;
    private final SecureRandom random = new SecureRandom();
    private Fold fold = new Fold();
    private Steps steps;
    private Plan plan = Plan.EMPTY;
    private Plan committed = Plan.EMPTY;
    private @Nullable Hash committedHead;
    private List<Conflict> conflicts = List.of();
    private long changes;
    private String savedAt = "";
    private boolean isStale;

    private Ledger(Database database, Writer writer) {
        this.database = database;
        this.writer = writer;
        this.log = new Log(database);
        this.tables = new PlanTables(database);
        this.conflictTable = new ConflictTable(database);
        this.steps = new Steps(writer.installation());
    }

    /// Makes a new plan in an empty database: the root, and its beginning as one import.
    static Ledger create(
            Database database,
            Writer writer,
            String label,
            Plan beginning,
            List<Iterable<String>> datasets)
            throws SQLException {
        Schema schema = new Schema(database);
        Ledger ledger = new Ledger(database, writer);
        schema.mark();
        database.run("BEGIN IMMEDIATE");
        schema.create();
        ledger.append(EditKind.ROOT, label, null, List.of());
        List<Change> changes = Diff.between(Plan.EMPTY, beginning);
        Limits.check(changes, _ -> null);
        if (!changes.isEmpty()) {
            ledger.append(EditKind.IMPORT, label, null, changes);
        }
        Datasets.keep(database, datasets);
        database.run("COMMIT");
        ledger.isCommitted();
        return ledger;
    }

    /// Reads and checks everything a file holds; tables of an older version are made anew. One
    /// transaction, since log and tables agree only in the same state of the file and somebody else
    /// may be writing.
    static Ledger open(Database database, Writer writer, boolean mayWrite) throws SQLException {
        return open(database, writer, mayWrite, new Schema(database));
    }

    /// As [#open(Database, Writer, boolean)], for a program with another version's plan tables.
    static Ledger open(Database database, Writer writer, boolean mayWrite, Schema schema)
            throws SQLException {
        Ledger ledger = new Ledger(database, writer);
        database.run("BEGIN");
        ledger.readAll(schema, mayWrite);
        database.run("COMMIT");
        ledger.isCommitted();
        return ledger;
    }

    private void readAll(Schema schema, boolean mayWrite) throws SQLException {
        boolean current = schema.check();
        if (!"ok".equals(database.text("PRAGMA quick_check(1)"))) {
            throw damaged("quick_check");
        }
        readLog();
        if (current) {
            compareTables();
        } else if (mayWrite) {
            schema.renew();
            writeTables();
        }
    }

    Fold fold() {
        return fold;
    }

    Steps steps() {
        return steps;
    }

    Log log() {
        return log;
    }

    Writer writer() {
        return writer;
    }

    Database database() {
        return database;
    }

    /// The plan as it was last committed.
    Plan plan() {
        return committed;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /// Number of changes in the log.
    long changes() {
        return changes;
    }

    /// When the newest edit was made, by the clock of whoever made it.
    String savedAt() {
        return savedAt;
    }

    /// Place of the newest edit.
    int head() {
        return fold.size() - 1;
    }

    /// The name of the newest edit, of which the file may not know yet.
    private Hash newest() {
        return fold.id(head());
    }

    /// The name of the edit that was newest when the plan was last committed.
    Hash headId() {
        return Objects.requireNonNull(committedHead);
    }

    private void isCommitted() {
        committed = plan;
        committedHead = newest();
    }

    /// Runs a piece of reading that looks at the file and at memory, as one transaction in which
    /// both are the same state. What somebody else has written meanwhile is read first.
    <T> T read(Work<T> work) throws SQLException {
        database.run("BEGIN");
        try {
            if (isStale || !newest().equals(log.newest(head()))) {
                renew();
            }
            return work.run();
        } finally {
            database.rollBack();
        }
    }

    /// Makes memory what the file is, when a failure has left them apart. Called before anything is
    /// worked out that is to be written.
    void freshen() throws SQLException {
        if (isStale) {
            reload();
        }
    }

    /// Runs a piece of work as one transaction upon the newest edit. When it fails, nothing of it
    /// is in the file or in memory.
    ///
    /// @throws PlanFileException CHANGED_ELSEWHERE when somebody else has written meanwhile; the
    ///   newest state has then been read, so the next try starts from it
    <T> T write(Work<T> work) throws SQLException {
        freshen();
        database.run("BEGIN IMMEDIATE");
        try {
            if (!newest().equals(log.newest(head()))) {
                throw new PlanFileException(Problem.CHANGED_ELSEWHERE, database.name());
            }
            T result = work.run();
            database.run("COMMIT");
            isCommitted();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable reason) {
        try {
            database.rollBack();
        } catch (SQLException e) {
            reason.addSuppressed(e); // SQLite has rolled back by itself
        }
        isStale = true;
        try {
            reload();
        } catch (SQLException | RuntimeException e) {
            reason.addSuppressed(e); // tried again before the next write
        }
    }

    private void reload() throws SQLException {
        database.run("BEGIN");
        try {
            renew();
        } finally {
            database.rollBack();
        }
    }

    private void renew() throws SQLException {
        isStale = true;
        readLog();
        compareTables();
        isCommitted();
        isStale = false;
    }

    /// Appends an edit to the newest one and brings everything in step. Inside [#write] only.
    Plan append(EditKind kind, String label, @Nullable Hash target, List<Change> changes)
            throws SQLException {
        boolean first = fold.size() == 0;
        List<Hash> parents = first ? List.of() : List.of(newest());
        Edit edit = Edit.of(parents, writer.stamp(kind, label, target), changes, random);
        note(first ? add(edit) : add(edit, head()), edit, true);
        Set<Id> touched = new LinkedHashSet<>();
        edit.changes().forEach(change -> touched.add(change.row()));
        saveRows(touched);
        if (!conflicts.isEmpty()) {
            saveConflicts();
        }
        return plan;
    }

    /// Joins another line of edits to the own one. Inside [#write] only.
    void join(int own, int other, String label) throws SQLException {
        List<Hash> parents = List.of(fold.id(own), fold.id(other));
        Stamp stamp = writer.stamp(EditKind.MERGE, label, null);
        Edit edit = Edit.of(parents, stamp, List.of(), random);
        note(add(edit, own, other), edit, true);
    }

    /// Adds an edit to log and fold, its changes not yet folded. Inside [#write] only.
    int add(Edit edit, int... parents) throws SQLException {
        int n = fold.begin(edit.id(), parents);
        log.insert(n, edit, parents);
        return n;
    }

    /// Takes note that changes of these rows are no longer in the log. Inside [#write] only.
    void forget(Set<Id> rows, int goneChanges) {
        changes -= goneChanges;
        rows.forEach(fold::forget);
    }

    /// Folds an edit that was added, and takes note of it for undo.
    void note(int n, Edit edit, boolean onOwnLine) {
        steps.note(fold, n, edit, onOwnLine);
        edit.changes().forEach(change -> fold.set(n, change));
        changes += edit.changes().size();
        savedAt = edit.stamp().at();
    }

    /// Takes away the newest edit, which set one cell, so that its continuation takes its place.
    /// Inside [#write] only.
    void dropNewest(Typing typing) throws SQLException {
        int n = head();
        log.deleteFrom(n);
        steps.forgetNewest(n);
        fold.dropLast(typing.row(), typing.field(), typing.before());
        changes--;
    }

    /// Writes rows as folded to the plan tables, reads them back, and gives the plan that follows.
    /// Inside [#write] only.
    Plan saveRows(Collection<Id> ids) throws SQLException {
        List<Row> puts = new ArrayList<>();
        Set<Id> gone = new HashSet<>();
        for (Id id : ids) {
            Row row = fold.row(id);
            Row old = plan.find(id);
            Table<? extends Row> left = old == null ? null : Tables.of(old);
            if (row != null) {
                tables.put(row);
                puts.add(row);
                left = left == Tables.of(row) ? null : left;
            }
            if (left != null) {
                tables.delete(left, id);
                gone.add(id);
            }
            boolean isPut = row == null || tables.holds(row);
            if (!isPut || (left != null && !tables.lacks(left, id))) {
                throw damaged(id);
            }
        }
        plan = plan.changed(puts, gone);
        return plan;
    }

    void saveConflicts() throws SQLException {
        conflicts = fold.conflicts();
        conflictTable.replace(conflicts);
    }

    /// Reads the log anew and writes all tables from it. Inside [#write] only.
    void rewrite() throws SQLException {
        readLog();
        tables.deleteAll();
        writeTables();
    }

    private void writeTables() throws SQLException {
        for (Row row : plan.all()) {
            tables.put(row);
        }
        conflictTable.replace(conflicts);
        compareTables();
    }

    private void readLog() throws SQLException {
        fold = new Fold();
        steps = new Steps(writer.installation());
        changes = 0;
        BitSet line = log.ownLine();
        log.read(logged -> {
            Edit edit = logged.edit();
            if ((edit.stamp().kind() == EditKind.ROOT) != (logged.number() == 0)) {
                throw damaged(logged.number());
            }
            int n = fold.begin(edit.id(), logged.parents());
            note(n, edit, line.get(n));
        });
        if (fold.graph().headCount() != 1) {
            throw damaged("heads");
        }
        plan = fold.plan();
        conflicts = fold.conflicts();
    }

    private void compareTables() throws SQLException {
        String different = tables.difference(plan);
        if (different != null) {
            throw damaged(different);
        }
        if (!conflictTable.holds(conflicts)) {
            throw damaged("conflict");
        }
    }

    PlanFileException damaged(Object where) {
        return new PlanFileException(Problem.DAMAGED, database.name(), Objects.toString(where));
    }
}
