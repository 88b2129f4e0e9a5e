package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.file.InstanceLock.Holder;
import no.kompetanseplan.store.history.Conflict;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Fold;
import no.kompetanseplan.store.history.Hash;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// An open plan file and the one gate for writing in it: each write is at once transaction, entry
/// in the history and undo step. Used by one thread at a time.
///
/// Every method that touches the file throws [PlanFileException] with a sentence for the user;
/// after a failure nothing of the write is in the file or in memory.
public final class PlanStore implements AutoCloseable {

    /// What came of a write.
    ///
    /// @param changed whether anything was written
    /// @param skipped cells left alone: by undo and redo because somebody else has changed them
    ///   since, by an import because they are in conflict or erased
    public record Result(boolean changed, int skipped) {}

    private static final Result NOTHING = new Result(false, 0);

    private final Opened opened;
    private final Ledger ledger;
    private final SafetyNet safetyNet;
    private @Nullable Typing typing;

    private PlanStore(Opened opened, SafetyNet safetyNet) {
        this.opened = opened;
        this.ledger = opened.ledger();
        this.safetyNet = safetyNet;
    }

    /// Makes a new plan file and opens it, without backups. The file appears whole or not at all.
    ///
    /// @param beginning what stands in it from the start; not a step that can be undone
    public static PlanStore create(Path file, Writer writer, String label, Plan beginning) {
        make(file, writer, label, beginning, List.of());
        return open(file, writer);
    }

    /// Makes a new plan file with the lines of the datasets it names, and does not open it.
    public static void make(
            Path file,
            Writer writer,
            String label,
            Plan beginning,
            List<Iterable<String>> datasets) {
        new Opening(file, writer).create(label, beginning, datasets);
    }

    /// As [#open(Path, Writer)], with backups in the program's own folder: before imports, merges
    /// and erasures, at closing, and whenever [#backUp] is called.
    public static PlanStore open(Path file, Writer writer, Path appData) {
        Opened opened = new Opening(file, writer).write();
        Hash root = opened.ledger().fold().id(0);
        return new PlanStore(
                opened,
                opened.isReadOnly()
                        ? SafetyNet.NONE
                        : SafetyNet.of(Backups.of(appData, root, writer), file));
    }

    /// Opens a plan file after checking all of it: header, schema, every edit against its name, and
    /// the plan tables against the log. Where somebody else has it open, or it can't be written, it
    /// is opened for reading.
    public static PlanStore open(Path file, Writer writer) {
        return new PlanStore(new Opening(file, writer).write(), SafetyNet.NONE);
    }

    /// As [#open(Path, Writer)] whoever else has it open, as on a drive that knows no locks.
    static PlanStore openUnlocked(Path file, Writer writer) {
        return new PlanStore(new Opening(file, writer).writeWithoutLock(), SafetyNet.NONE);
    }

    /// As [#open(Path, Writer)] for reading only; the file and its folder are not touched.
    public static PlanStore read(Path file, Writer writer) {
        return new PlanStore(new Opening(file, writer).read(), SafetyNet.NONE);
    }

    /// A plan without a file, gone when it is closed.
    public static PlanStore inMemory(
            Writer writer, String label, Plan beginning, List<Iterable<String>> datasets) {
        try {
            return of(Ledger.create(Database.inMemory(), writer, label, beginning, datasets));
        } catch (SQLException e) {
            throw Causes.of(e, "");
        }
    }

    static PlanStore of(Ledger ledger) {
        return new PlanStore(new Opened(ledger, false, null, null), SafetyNet.NONE);
    }

    public Plan plan() {
        return ledger.plan();
    }

    /// The name of the newest edit, which names this state of the plan.
    public Hash head() {
        return ledger.headId();
    }

    /// The name of the first edit, which is the plan's identity in all its copies.
    public Hash root() {
        return ledger.fold().id(0);
    }

    /// The file's name without its folder; empty without a file.
    public String name() {
        return ledger.database().name();
    }

    /// When the newest edit was made, by the clock of whoever made it; null when it can't be told.
    public @Nullable Instant savedAt() {
        try {
            return Instant.parse(ledger.savedAt());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public boolean isReadOnly() {
        return opened.isReadOnly();
    }

    /// Who else has the plan open; null when nobody has.
    public @Nullable Holder holder() {
        return opened.holder();
    }

    /// Number of edits in the history.
    public int edits() {
        return ledger.fold().size();
    }

    /// Number of changes of cells in the history.
    public long changes() {
        return ledger.changes();
    }

    /// The edits that touched these rows, oldest first, also what somebody else has just written.
    public List<PastEdit> history(Collection<Id> rows) {
        return safely(() -> ledger.read(() -> PastEdit.of(ledger, rows)));
    }

    /// Whether a state of this plan, named by the first hex digits of an edit, is in the history.
    public boolean contains(String hexDigits) {
        return ledger.fold().contains(hexDigits);
    }

    /// The plan as it was at an edit named by its first hex digits; empty when the history holds no
    /// such edit. What has been erased since is not in it.
    public Optional<Plan> at(String hexDigits) {
        return safely(() -> ledger.read(() -> PastPlan.at(ledger, hexDigits)));
    }

    /// Text key of what undo would take back; null when there is nothing.
    public @Nullable String undoLabel() {
        return Steps.label(ledger.steps().newestUndo());
    }

    /// Text key of what redo would bring again; null when there is nothing.
    public @Nullable String redoLabel() {
        return Steps.label(ledger.steps().newestRedo());
    }

    public List<Conflict> conflicts() {
        return ledger.conflicts();
    }

    /// Changes the plan.
    ///
    /// @param label text key of what is done; never personal data
    public Result edit(String label, UnaryOperator<Plan> change) {
        seal();
        return safely(() -> edited(label, change));
    }

    /// As [#edit], for text as it is typed: the next change of the same single cell within a minute
    /// takes the place of the last one, unless something came between.
    public Result type(String label, UnaryOperator<Plan> change) {
        return safely(() -> typed(label, change));
    }

    /// Makes the plan as given, in one step. Cells in conflict are left as they are: an import may
    /// not answer a question nobody has looked at.
    public Result importPlan(String label, Plan wanted) {
        seal();
        backUp();
        return safely(() -> PlanImport.run(ledger, label, wanted));
    }

    /// Takes back the newest own step, as far as nobody else has changed the same cells since.
    public Result undo() {
        seal();
        return safely(() -> stepped(true));
    }

    /// Brings again what undo took back.
    public Result redo() {
        seal();
        return safely(() -> stepped(false));
    }

    /// Takes in what a draft of the same plan holds and this file does not.
    public MergeReport merge(Path file) {
        seal();
        backUp();
        int erased = ledger.fold().erasedRows().size();
        MergeReport report = safely(() -> Union.merge(ledger, file));
        if (ledger.fold().erasedRows().size() > erased) {
            safetyNet.clean(this);
        }
        return report;
    }

    /// Takes the newest merge back as if it had not been, while nothing follows it. The draft can
    /// be merged again whenever wanted.
    public void forgetMerge() {
        seal();
        safely(() -> Union.forgetMerge(ledger));
    }

    /// Answers conflicts in one step: each change sets a cell that is in conflict.
    public Result resolve(List<Change> answers) {
        seal();
        return safely(() -> Union.resolve(ledger, answers));
    }

    /// Takes a row out of all history, here, in the backups, and in every file this one is merged
    /// with. Can't be undone, and ends undo of what was done before.
    ///
    /// @throws PlanFileException BACKUP_LEFT when it is erased here, but not in every backup
    public Result erase(Id row) {
        seal();
        backUp();
        Result result = safely(() -> Erasure.erase(ledger, row));
        safetyNet.clean(this);
        return result;
    }

    /// Keeps the lines of datasets and changes the plan to name them, in one step.
    ///
    /// @param change gets the plan and the hashes, in the order of the datasets
    public Result addDatasets(
            String label,
            List<Iterable<String>> datasets,
            BiFunction<Plan, List<String>, Plan> change) {
        seal();
        return safely(() -> Datasets.add(ledger, label, datasets, change));
    }

    /// The lines of a dataset, checked against its hash.
    public List<String> lines(Dataset dataset) {
        return safely(() -> Datasets.lines(ledger, dataset));
    }

    /// Writes a whole copy of the plan as it is saved, history and all, checked and safe from a
    /// power cut. It is the same plan and can be merged.
    ///
    /// @param target a file that does not exist
    public void copyTo(Path target) {
        copyTo(target, _ -> {});
    }

    /// As [#copyTo(Path)], doing something more in the copy before it gets its name.
    ///
    /// @param more leaves no copy when it throws
    public void copyTo(Path target, Consumer<PlanStore> more) {
        seal();
        Copying.copy(ledger, target, more);
    }

    /// Makes a backup of what has not been backed up yet, where backups are kept.
    public void backUp() {
        safetyNet.make(this);
    }

    /// As [#backUp], when the newest backup is some time old.
    public void backUpIfDue() {
        safetyNet.makeIfDue(this);
    }

    /// Why the newest backup could not be made, on any thread; null when all is well.
    public @Nullable PlanFileException backupProblem() {
        return safetyNet.problem();
    }

    /// Ends the typing that is going on: what is typed next is a step of its own. Called before
    /// anybody may get to see or copy the newest edit.
    public void seal() {
        typing = null;
    }

    /// Makes a last backup and leaves the file.
    @Override
    public void close() {
        backUp();
        try {
            opened.close();
        } catch (SQLException e) {
            throw Causes.of(e, name());
        }
    }

    private Result stepped(boolean isBack) throws SQLException {
        Steps steps = ledger.steps();
        Steps.Step step = isBack ? steps.newestUndo() : steps.newestRedo();
        if (step == null) {
            return NOTHING;
        }
        Fold fold = ledger.fold();
        Steps.Move move = isBack ? steps.back(fold, step) : steps.forth(fold, step);
        if (!move.changes().isEmpty()) {
            return move(isBack ? EditKind.UNDO : EditKind.REDO, move);
        }
        steps.dropNewest(isBack);
        return new Result(false, move.skipped());
    }

    private Result move(EditKind kind, Steps.Move move) throws SQLException {
        Steps.Step step = move.step();
        ledger.write(() -> ledger.append(kind, step.label(), step.edit(), move.changes()));
        return new Result(true, move.skipped());
    }

    private Result edited(String label, UnaryOperator<Plan> change) throws SQLException {
        Wish wish = Wish.of(ledger.fold(), plan(), change.apply(plan()));
        if (wish.isEmpty()) {
            return NOTHING;
        }
        ledger.write(() -> append(label, wish));
        return new Result(true, 0);
    }

    private Result typed(String label, UnaryOperator<Plan> change) throws SQLException {
        Wish wish = Wish.of(ledger.fold(), plan(), change.apply(plan()));
        if (wish.isEmpty()) {
            return NOTHING;
        }
        Instant now = ledger.writer().clock().instant();
        Typing before = typing;
        typing = null;
        if (before != null && before.goesOnWith(wish.changes(), head(), now)) {
            continueTyping(before, label, wish);
        } else {
            Typing begun = Typing.begin(ledger.fold(), wish.changes(), now);
            ledger.write(() -> append(label, wish));
            typing = begun == null ? null : begun.nowAt(head());
        }
        return new Result(true, 0);
    }

    private void continueTyping(Typing going, String label, Wish wish) throws SQLException {
        boolean takenBack = going.isTakenBackBy(wish.changes());
        ledger.write(() -> {
            ledger.dropNewest(going);
            return takenBack ? ledger.saveRows(Set.of(going.row())) : append(label, wish);
        });
        typing = takenBack ? null : going.nowAt(head());
    }

    private Plan append(String label, Wish wish) throws SQLException {
        Plan plan = ledger.append(EditKind.EDIT, label, null, wish.changes());
        wish.compareWith(ledger.fold());
        return plan;
    }

    private <T> T safely(Ledger.Work<T> work) {
        try {
            ledger.freshen();
            return work.run();
        } catch (SQLException e) {
            throw Causes.ofOpen(e, name());
        }
    }
}
