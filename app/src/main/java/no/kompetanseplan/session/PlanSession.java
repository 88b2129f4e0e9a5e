package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.ChapterNumbers;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.store.PlanStore;
import no.kompetanseplan.store.Writer;
import no.kompetanseplan.store.file.InstanceLock.Holder;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// An open plan. Every write goes through [#edit] or [#type]: transaction, save, undo step, history
/// entry and notice at once. Writes run in order on one thread of the session, so no method blocks
/// but those that open and close; `change` functions run there too and must look at nothing but the
/// plan they are given. Listeners are told on the executor of the [Environment], and there the
/// futures complete, after the change is in the file and the listeners know of it.
///
/// A future fails with [PlanFileException] when the plan refuses the change or the file can't be
/// written. In the second case the state is [SaveState#FAILED], the change is kept, and [#retry] or
/// the next edit tries it again.
public final class PlanSession implements AutoCloseable {

    private final PlanStore store;
    private final StoreThread thread;
    private final Executor listenersRunOn;
    private final List<Consumer<SessionState>> listeners = new CopyOnWriteArrayList<>();
    private final Unsaved unsaved = new Unsaved();
    private final Editions editions;
    private final Measured measured;
    private volatile SessionState state;

    private PlanSession(
            PlanStore store,
            StoreThread thread,
            Executor listenersRunOn,
            @Nullable LocalDate today) {
        this.store = store;
        this.thread = thread;
        this.listenersRunOn = listenersRunOn;
        this.editions = new Editions(store);
        this.measured = new Measured(store);
        Plan plan = store.plan();
        this.state = stateOf(Assessment.of(plan, measured.of(plan), editions.newest(plan), today));
    }

    /// Opens a plan file after checking all of it.
    ///
    /// @throws PlanFileException with a sentence for the user when it can't be opened
    public static PlanSession open(Path file, Environment environment) {
        return start(() -> environment.open(file), environment);
    }

    /// As [#open] for reading and exporting only; the file and its folder are not touched.
    public static PlanSession openForReading(Path file, Environment environment) {
        return start(() -> PlanStore.read(file, environment.writer()), environment);
    }

    /// Makes a new plan file and opens it.
    ///
    /// @param label text key of how the plan came to be, such as `step.plan.new`
    /// @throws PlanFileException EXISTS when there is such a file already
    public static PlanSession create(
            Path file, Environment environment, String label, Plan beginning) {
        return create(file, environment, label, beginning, Facts.NONE);
    }

    /// As above, with the datasets that the plan counts by.
    public static PlanSession create(
            Path file, Environment environment, String label, Plan beginning, Facts facts) {
        return start(() -> environment.create(file, label, beginning, facts), environment);
    }

    /// A session without a file, for previews and tests of the window. It does everything at once,
    /// on the calling thread, and its clock stands still.
    public static PlanSession inMemory(Plan plan, Executor listenersRunOn) {
        return inMemory(plan, Facts.NONE, listenersRunOn);
    }

    /// As above, with the datasets that the plan counts by.
    public static PlanSession inMemory(Plan plan, Facts facts, Executor listenersRunOn) {
        Writer writer = new Writer("", "", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        PlanStore store = PlanStore.inMemory(writer, "step.plan.new", plan, facts.lines());
        return new PlanSession(store, StoreThread.ofCaller(), listenersRunOn, null);
    }

    private static PlanSession start(Supplier<PlanStore> opening, Environment environment) {
        StoreThread thread = StoreThread.ofItsOwn();
        try {
            PlanSession session =
                    thread.call(() ->
                            new PlanSession(
                                    opening.get(),
                                    thread,
                                    environment.listenersRunOn(),
                                    LocalDate.now(environment.clock())));
            thread.execute(session.store::backUp);
            return session;
        } catch (RuntimeException e) {
            thread.close();
            throw e;
        }
    }

    /// The newest state; may be asked for on any thread.
    public SessionState state() {
        return state;
    }

    public Plan plan() {
        return state.plan();
    }

    /// Changes the plan: `change` gets the newest plan and gives the wanted one.
    ///
    /// @param label text key of what is done, such as `step.measure.period`; never personal data
    public CompletableFuture<Outcome> edit(String label, UnaryOperator<Plan> change) {
        return write(label, file -> file.edit(label, guarded(numbering(change))));
    }

    /// The change, with the chapters numbered anew where it moves them.
    private static UnaryOperator<Plan> numbering(UnaryOperator<Plan> change) {
        return plan -> ChapterNumbers.settled(plan, change.apply(plan));
    }

    /// As [#edit], for text as it is typed: changes of one cell within a minute join into one step.
    public CompletableFuture<Outcome> type(String label, UnaryOperator<Plan> change) {
        return write(label, file -> file.type(label, guarded(change)));
    }

    /// Takes in datasets, and changes the plan with them, in one step: each is in use after it, in
    /// the place of those it replaces.
    ///
    /// @param change what else is done, such as professions that the registers name
    public CompletableFuture<Outcome> addDatasets(
            String label, List<Intake> datasets, UnaryOperator<Plan> change) {
        UnaryOperator<Plan> rest = guarded(change);
        return write(label, file -> Intake.take(file, label, datasets, measured, rest));
    }

    /// Makes the plan as given, in one step that can be undone. Cells in conflict are left alone
    /// and counted.
    public CompletableFuture<Outcome> importPlan(Plan plan) {
        String label = "step.plan.import";
        return write(
                label,
                file -> {
                    Gate.pass(file.plan(), plan, state.assessment().facts());
                    return file.importPlan(label, plan);
                });
    }

    private UnaryOperator<Plan> guarded(UnaryOperator<Plan> change) {
        return before -> {
            Plan after = change.apply(before);
            Gate.pass(before, after, state.assessment().facts());
            return after;
        };
    }

    public CompletableFuture<Outcome> undo() {
        return act(store::undo);
    }

    public CompletableFuture<Outcome> redo() {
        return act(store::redo);
    }

    /// Tries again to save what could not be saved.
    public CompletableFuture<Outcome> retry() {
        return act(() -> new PlanStore.Result(false, 0));
    }

    /// Gives up what could not be saved: the plan is again what the file holds.
    public CompletableFuture<Outcome> discardUnsaved() {
        return submit(() -> {
            unsaved.discard();
            return new PlanStore.Result(false, 0);
        });
    }

    /// The newest saved state, for an export that goes on while people edit. What is typed after it
    /// is a step of its own, so the head printed in the export stays in the history.
    public CompletableFuture<SessionState> exportSnapshot() {
        return ask(() -> {
            store.seal();
            return state;
        });
    }

    /// The plan as it was at an edit named by its first hex digits, such as the edition of a
    /// hearing, to read and to export; empty when the history holds no such edit.
    public CompletableFuture<Optional<SessionState>> edition(String hexDigits) {
        return ask(() -> editions.state(hexDigits));
    }

    /// What has been done to these rows, newest first, without disturbing those who edit.
    public CompletableFuture<List<HistoryEntry>> history(Collection<Id> rows) {
        return ask(() -> RowHistory.of(store.history(rows)));
    }

    /// The user, machine and time of whoever else has the plan open, in that order; none when
    /// nobody has.
    public List<String> heldBy() {
        Holder holder = store.holder();
        return holder == null
                ? List.of()
                : List.of(holder.user(), holder.machine(), holder.since());
    }

    /// Whether the plan's history holds a state whose name begins with these hex digits, such as
    /// the ones an export prints. Waits for the writes under way.
    public boolean contains(String hexDigits) {
        return thread.call(() -> store.contains(hexDigits));
    }

    public void addListener(Consumer<SessionState> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<SessionState> listener) {
        listeners.remove(listener);
    }

    /// Number of changes that could not be saved and are kept for [#retry]. Closing loses them.
    public int unsavedChanges() {
        return unsaved.size();
    }

    /// Text keys of the changes that could not be saved, oldest first.
    public List<String> unsavedSteps() {
        return unsaved.labels();
    }

    /// Why the newest backup could not be made; null when all is well.
    public @Nullable PlanFileException backupProblem() {
        return store.backupProblem();
    }

    /// Writes a copy of the plan as it is saved, with what could not be saved added, if anything.
    /// The copy holds the whole history: it is the same plan and can be merged with this one.
    ///
    /// @param target a file that does not exist; it appears whole or not at all
    /// @param progress may stop it
    public CompletableFuture<Path> saveCopy(Path target, Progress progress) {
        return ask(() -> {
            progress.step(0, 2);
            store.copyTo(
                    target,
                    copy -> {
                        progress.step(1, 2);
                        unsaved.addTo(copy);
                    });
            return target;
        });
    }

    /// Waits for the writes under way and closes the file. Nobody is told of anything any more.
    @Override
    public void close() {
        if (thread.isClosed()) {
            return;
        }
        listeners.clear();
        try {
            thread.call(() -> {
                store.close();
                return store;
            });
        } finally {
            thread.close();
        }
    }

    /// A change of the plan, which waits when the file fails it.
    private CompletableFuture<Outcome> write(
            String label, Function<PlanStore, PlanStore.Result> work) {
        return submit(() -> unsaved.run(store, label, work));
    }

    /// An act that makes sense now or not at all.
    private CompletableFuture<Outcome> act(Supplier<PlanStore.Result> work) {
        return submit(() -> {
            unsaved.retry(store);
            return work.get();
        });
    }

    private CompletableFuture<Outcome> submit(Supplier<PlanStore.Result> work) {
        CompletableFuture<Outcome> future = new CompletableFuture<>();
        if (!thread.execute(() -> run(work, future))) {
            future.completeExceptionally(new PlanFileException(Problem.CLOSED));
        }
        return future;
    }

    /// Reads something when its turn comes, with what somebody else has written meanwhile.
    private <T> CompletableFuture<T> ask(Supplier<T> question) {
        CompletableFuture<T> future = new CompletableFuture<>();
        boolean accepted =
                thread.execute(() -> {
                    try {
                        T answer = question.get();
                        publish(() -> future.complete(answer));
                    } catch (RuntimeException | Error e) {
                        listenersRunOn.execute(() -> future.completeExceptionally(e));
                    }
                });
        if (!accepted) {
            future.completeExceptionally(new PlanFileException(Problem.CLOSED));
        }
        return future;
    }

    private void run(Supplier<PlanStore.Result> work, CompletableFuture<Outcome> future) {
        SessionState saving = state.with(SaveState.SAVING);
        Runnable then;
        try (SlowNotice _ = SlowNotice.after(() -> tell(saving, () -> {}))) {
            if (store.isReadOnly()) {
                throw new PlanFileException(Problem.READ_ONLY, store.name());
            }
            PlanStore.Result result = work.get();
            then = () -> future.complete(new Outcome(result.changed(), result.skipped()));
        } catch (RuntimeException | Error e) {
            then = () -> future.completeExceptionally(e);
        }
        publish(then);
        store.backUpIfDue();
    }

    /// Makes the store's state the session's and tells everybody, then does the rest.
    private void publish(Runnable then) {
        SessionState old = state;
        boolean isSame = store.head().shortHex().equals(old.head());
        Plan plan = store.plan();
        state =
                stateOf(
                        isSame
                                ? old.assessment()
                                : old.assessment()
                                        .after(plan, measured.of(plan), editions.newest(plan)));
        if (state.equals(old)) {
            listenersRunOn.execute(then);
        } else {
            tell(state, then);
        }
    }

    private void tell(SessionState now, Runnable then) {
        listenersRunOn.execute(() -> {
            try {
                listeners.forEach(listener -> listener.accept(now));
            } finally {
                then.run();
            }
        });
    }

    private SessionState stateOf(Assessment assessment) {
        return new SessionState(
                assessment,
                store.undoLabel(),
                store.redoLabel(),
                saveState(),
                store.name().isEmpty() ? null : store.savedAt(),
                store.head().shortHex());
    }

    private SaveState saveState() {
        if (store.isReadOnly()) {
            return SaveState.READ_ONLY;
        }
        return unsaved.size() > 0 ? SaveState.FAILED : SaveState.SAVED;
    }
}
