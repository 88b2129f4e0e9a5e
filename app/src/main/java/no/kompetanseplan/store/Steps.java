package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.Edit;
import no.kompetanseplan.store.history.Fold;
import no.kompetanseplan.store.history.Hash;
import no.kompetanseplan.store.history.Written;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What undo and redo would do: the own edits on this file's own line, with what each cell was as
/// its author had seen it. Rebuilt from the log at opening, so undo survives a restart.
///
/// A step is taken back cell by cell: only where nobody else has changed the cell since.
final class Steps {

    /// Longest way back.
    static final int MOST = 10_000;

    /// @param before what the changed cells were
    /// @param after what the edit made them
    record Step(Hash edit, String label, List<Change> before, List<Change> after) {}

    /// What is to be written to take a step back or forth.
    ///
    /// @param skipped cells left alone because they are no longer what the step made them
    record Move(Step step, List<Change> changes, int skipped) {}

    private final String installation;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final BitSet mine = new BitSet();

    Steps(String installation) {
        this.installation = installation;
    }

    @Nullable Step newestUndo() {
        return undo.peek();
    }

    @Nullable Step newestRedo() {
        return redo.peek();
    }

    static @Nullable String label(@Nullable Step step) {
        return step == null ? null : step.label();
    }

    /// Takes note of an edit that the fold has begun but not yet folded the changes of.
    ///
    /// @param onOwnLine whether it is among the edits this file's own line consists of
    void note(Fold fold, int n, Edit edit, boolean onOwnLine) {
        boolean own = edit.stamp().origin().equals(installation);
        mine.set(n, own);
        if (!own || !onOwnLine) {
            return;
        }
        Hash target = edit.stamp().target();
        switch (edit.stamp().kind()) {
            case ROOT, MERGE -> {}
            case ERASE -> clear();
            case UNDO -> move(undo, redo, target);
            case REDO -> move(redo, undo, target);
            case IMPORT -> {
                // An import straight after the root is the plan's beginning, nothing to take back.
                if (n > 1) {
                    push(step(fold, n, edit));
                }
            }
            case EDIT, RESOLVE -> push(step(fold, n, edit));
        }
    }

    /// Forgets the newest edit, which is replaced by its continuation.
    void forgetNewest(int n) {
        mine.clear(n);
        undo.pop();
    }

    void clear() {
        undo.clear();
        redo.clear();
    }

    /// Drops a step of which nothing can be taken back any more.
    ///
    /// @param isBack whether it is the newest of those to undo, and not of those to redo
    void dropNewest(boolean isBack) {
        (isBack ? undo : redo).pop();
    }

    Move back(Fold fold, Step step) {
        return move(fold, step, step.after(), step.before());
    }

    Move forth(Fold fold, Step step) {
        return move(fold, step, step.before(), step.after());
    }

    private void push(Step step) {
        undo.push(step);
        redo.clear();
        if (undo.size() > MOST) {
            undo.removeLast();
        }
    }

    /// Steps above the target were dropped when they turned out to have nothing left to take back.
    private static void move(Deque<Step> from, Deque<Step> to, @Nullable Hash target) {
        if (from.stream().noneMatch(step -> step.edit().equals(target))) {
            return;
        }
        while (!from.isEmpty()) {
            Step step = from.pop();
            if (step.edit().equals(target)) {
                to.push(step);
                return;
            }
        }
    }

    private static Step step(Fold fold, int n, Edit edit) {
        Set<Id> born = new HashSet<>();
        for (Change change : edit.changes()) {
            if (change.field().equals(Fold.EXISTENCE)
                    && change.value() != null
                    && fold.fieldsOf(change.row()).isEmpty()) {
                born.add(change.row());
            }
        }
        List<Change> before = new ArrayList<>();
        List<Change> after = new ArrayList<>();
        for (Change change : edit.changes()) {
            boolean existence = change.field().equals(Fold.EXISTENCE);
            // A new row goes and comes as a whole.
            if (existence || !born.contains(change.row())) {
                Object old = existence ? fold.tableOf(change.row()) : seenValue(fold, n, change);
                before.add(new Change(change.row(), change.field(), old));
                after.add(change);
            }
        }
        return new Step(edit.id(), edit.stamp().label(), List.copyOf(before), List.copyOf(after));
    }

    /// What the author of edit n saw in the cell.
    private static @Nullable Object seenValue(Fold fold, int n, Change change) {
        return fold.heads(change.row(), change.field()).stream()
                .filter(head -> fold.graph().seen(head.edit(), n))
                .findFirst()
                .map(Written::value)
                .orElse(null);
    }

    private Move move(Fold fold, Step step, List<Change> now, List<Change> wanted) {
        Set<Id> existing = new HashSet<>();
        for (Change change : now) {
            if (change.field().equals(Fold.EXISTENCE)) {
                existing.add(change.row());
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Change change = wanted.get(i);
            boolean inReach = existing.contains(change.row()) || fold.tableOf(change.row()) != null;
            if (inReach && !fold.isErased(change.row()) && isStillMine(fold, now.get(i))) {
                changes.add(change);
            }
        }
        return new Move(step, changes, wanted.size() - changes.size());
    }

    private boolean isStillMine(Fold fold, Change made) {
        List<Written> heads = fold.heads(made.row(), made.field());
        return heads.size() == 1
                && mine.get(heads.getFirst().edit())
                && Objects.equals(heads.getFirst().value(), made.value());
    }
}
