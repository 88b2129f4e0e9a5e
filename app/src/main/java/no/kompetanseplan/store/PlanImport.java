package no.kompetanseplan.store;

import no.kompetanseplan.model.Diff;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.store.history.EditKind;

import java.sql.SQLException;

/// Making the plan as a file from outside has it. Cells in conflict are left as they are: an import
/// may not answer a question nobody has looked at.
final class PlanImport {

    private PlanImport() {}

    static PlanStore.Result run(Ledger ledger, String label, Plan wanted) throws SQLException {
        Wish wish = Wish.ofImport(ledger.fold(), ledger.plan(), wanted, ledger.conflicts());
        if (!wish.isEmpty()) {
            ledger.write(() -> ledger.append(EditKind.IMPORT, label, null, wish.changes()));
        }
        int skipped = Diff.between(ledger.plan(), wanted).size();
        return new PlanStore.Result(!wish.isEmpty(), skipped);
    }
}
