package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.BulkTable;
import no.kompetanseplan.store.file.Logged;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Fold;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes rows out of all history, for ever: their content goes from every edit, and from every edit
/// that comes later from a draft.
final class Erasure {

    private Erasure() {}

    static PlanStore.Result erase(Ledger ledger, Id row) throws SQLException {
        List<Change> changes =
                List.of(new Change(row, Fold.EXISTENCE, null), new Change(row, Fold.ERASED, 1L));
        ledger.write(() -> {
            var _ = ledger.append(EditKind.ERASE, "step.plan.erase", null, changes);
            strip(ledger, Set.of(row));
            ledger.saveConflicts();
            return ledger.saveRows(Set.of(row));
        });
        return new PlanStore.Result(true, 0);
    }

    /// Takes the content of rows out of the whole log, and the lines of datasets nothing names any
    /// more. Inside [Ledger#write] only.
    static void strip(Ledger ledger, Set<Id> rows) throws SQLException {
        List<Logged> touched = new ArrayList<>();
        ledger.log()
                .read(logged -> {
                    if (logged.edit().changes().stream().anyMatch(each -> isContent(rows, each))) {
                        touched.add(logged);
                    }
                });
        int gone = 0;
        for (Logged logged : touched) {
            List<Change> all = logged.edit().changes();
            List<Change> left = all.stream().filter(each -> !isContent(rows, each)).toList();
            ledger.log().strip(logged, left);
            gone += all.size() - left.size();
        }
        ledger.forget(rows, gone);
        new BulkTable(ledger.database()).dropUnnamed();
    }

    /// Whether a change is content of one of the rows, and not of whether it is there.
    static boolean isContent(Set<Id> rows, Change change) {
        return rows.contains(change.row())
                && !change.field().equals(Fold.EXISTENCE)
                && !change.field().equals(Fold.ERASED);
    }
}
