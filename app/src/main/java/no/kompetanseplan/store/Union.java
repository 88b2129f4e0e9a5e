package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.file.BulkTable;
import no.kompetanseplan.store.history.Edit;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Hash;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// What is done with several lines of work on one plan: taking drafts in, and answering the
/// questions that raises.
final class Union {

    private static final PlanStore.Result DONE = new PlanStore.Result(true, 0);

    private Union() {}

    static MergeReport merge(Ledger ledger, Path file) throws SQLException {
        try (Draft draft = Draft.open(file, ledger.fold().id(0))) {
            return Merge.run(ledger, draft);
        }
    }

    /// Deletes the edits the merge brought. An inverse edit would not do: it would also win over
    /// the same draft when that comes again.
    static PlanStore.Result forgetMerge(Ledger ledger) throws SQLException {
        return ledger.write(() -> {
            int own = ledger.log().beforeMerge(ledger.head());
            if (own < 0 || !canBeForgotten(ledger, own)) {
                throw new PlanFileException(Problem.MERGE_STANDS);
            }
            ledger.log().deleteFrom(own + 1);
            new BulkTable(ledger.database()).dropUnnamed();
            ledger.rewrite();
            return DONE;
        });
    }

    /// Whether what stood before the merge was one line of work, and nothing was erased with it: a
    /// merge made in another file may have come in together with what it merged.
    private static boolean canBeForgotten(Ledger ledger, int own) throws SQLException {
        Set<Hash> heads = new HashSet<>();
        AtomicBoolean erases = new AtomicBoolean();
        ledger.log()
                .read(logged -> {
                    Edit edit = logged.edit();
                    if (logged.number() <= own) {
                        edit.parents().forEach(heads::remove);
                        heads.add(edit.id());
                    } else if (edit.stamp().kind() == EditKind.ERASE) {
                        erases.set(true);
                    }
                });
        return heads.size() == 1 && !erases.get();
    }

    static PlanStore.Result resolve(Ledger ledger, List<Change> answers) throws SQLException {
        for (Change answer : answers) {
            boolean asked =
                    ledger.conflicts().stream()
                            .anyMatch(each ->
                                    each.row().equals(answer.row())
                                            && each.field().equals(answer.field()));
            if (!asked) {
                throw new PlanFileException(Problem.CONFLICT_GONE);
            }
        }
        Limits.check(answers, ledger.fold()::tableOf);
        ledger.write(() -> ledger.append(EditKind.RESOLVE, "step.plan.resolve", null, answers));
        return DONE;
    }
}
