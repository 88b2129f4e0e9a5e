package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.BulkTable;
import no.kompetanseplan.store.file.Logged;
import no.kompetanseplan.store.history.Edit;
import no.kompetanseplan.store.history.Fold;
import no.kompetanseplan.store.history.Hash;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The union of two histories of one plan: edits that are not here yet come in under their own
/// names, and where the two lines differ one edit joins them. Whoever unites the same drafts, in
/// whatever order, has the same plan and the same conflicts.
final class Merge {

    private record Arrived(int number, Edit edit) {}

    private final Ledger ledger;
    private final Draft draft;
    private final Set<Id> erased = new HashSet<>();
    private final Set<Id> newlyErased = new HashSet<>();
    private final List<Arrived> arrived = new ArrayList<>();

    private Merge(Ledger ledger, Draft draft) {
        this.ledger = ledger;
        this.draft = draft;
    }

    /// Unites the draft's history with the ledger's, in one transaction.
    static MergeReport run(Ledger ledger, Draft draft) throws SQLException {
        return ledger.write(() -> {
            Map<Hash, Integer> known = ledger.fold().numbers();
            boolean isNew =
                    draft.log().stream().anyMatch(each -> !known.containsKey(each.edit().id()));
            return isNew
                    ? new Merge(ledger, draft).unite(known)
                    : new MergeReport(0, 0, ledger.conflicts().size());
        });
    }

    private MergeReport unite(Map<Hash, Integer> known) throws SQLException {
        int own = ledger.head();
        findErased();
        for (Logged logged : draft.log()) {
            Edit edit = stripped(logged.edit());
            Integer here = known.get(edit.id());
            if (here == null) {
                int[] parents = edit.parents().stream().mapToInt(known::get).toArray();
                int n = ledger.add(edit, parents);
                known.put(edit.id(), n);
                arrived.add(new Arrived(n, edit));
            } else if (logged.isStripped()) {
                compare(here, edit);
            }
        }
        boolean goesOn = ledger.fold().graph().headCount() == 1;
        arrived.forEach(each -> ledger.note(each.number(), each.edit(), goesOn));
        checkValues();
        if (!newlyErased.isEmpty()) {
            Erasure.strip(ledger, newlyErased);
        }
        if (!goesOn) {
            ledger.join(own, ledger.head(), "step.plan.merge");
        }
        Set<Id> touched = new LinkedHashSet<>(newlyErased);
        arrived.forEach(each -> each.edit().changes().forEach(one -> touched.add(one.row())));
        ledger.saveRows(touched);
        ledger.saveConflicts();
        new BulkTable(ledger.database()).copyFrom(draft.datasets());
        long changes = arrived.stream().mapToLong(each -> each.edit().changes().size()).sum();
        return new MergeReport(arrived.size(), changes, ledger.conflicts().size());
    }

    /// Rows that either side has erased stay erased on both.
    private void findErased() {
        erased.addAll(ledger.fold().erasedRows());
        for (Logged logged : draft.log()) {
            for (Change change : logged.edit().changes()) {
                boolean isNew = change.field().equals(Fold.ERASED) && change.value() != null;
                if (isNew && erased.add(change.row())) {
                    newlyErased.add(change.row());
                }
            }
        }
    }

    private Edit stripped(Edit edit) {
        List<Change> left =
                edit.changes().stream().filter(each -> !Erasure.isContent(erased, each)).toList();
        return left.size() == edit.changes().size()
                ? edit
                : new Edit(edit.id(), edit.parents(), null, edit.stamp(), left);
    }

    /// An edit of which the draft has only a part must not say something else than ours.
    private void compare(int here, Edit theirs) throws SQLException {
        List<Change> ours = ledger.log().changesOf(here);
        for (Change change : theirs.changes()) {
            if (!ours.contains(change)) {
                throw new PlanFileException(Problem.DAMAGED, draft.name(), here);
            }
        }
    }

    private void checkValues() {
        for (Arrived each : arrived) {
            for (Change change : each.edit().changes()) {
                if (!Limits.takes(ledger.fold().lastTableOf(change.row()), change)) {
                    throw new PlanFileException(
                            Problem.DAMAGED, draft.name(), Objects.toString(change.field()));
                }
            }
        }
    }
}
