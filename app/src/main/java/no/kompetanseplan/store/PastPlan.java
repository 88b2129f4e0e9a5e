package no.kompetanseplan.store;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.store.history.Fold;

import java.sql.SQLException;
import java.util.Optional;

/// The plan as it was at an earlier edit: the log folded as far as that edit had seen it.
final class PastPlan {

    private PastPlan() {}

    /// The plan as that edit left it.
    ///
    /// @param hexDigits first digits of the edit's name; empty for no edit
    /// @return empty when the history holds no such edit
    static Optional<Plan> at(Ledger ledger, String hexDigits) throws SQLException {
        Fold now = ledger.fold();
        int at = hexDigits.isEmpty() ? -1 : now.find(hexDigits);
        if (at < 0) {
            return Optional.empty();
        }
        Fold then = new Fold();
        ledger.log()
                .read(logged -> {
                    int n = then.begin(logged.edit().id(), logged.parents());
                    if (now.graph().seen(logged.number(), at)) {
                        logged.edit().changes().forEach(change -> then.set(n, change));
                    }
                });
        return Optional.of(then.plan());
    }
}
