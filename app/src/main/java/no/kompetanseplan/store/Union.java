package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.file.Logged;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Fold;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// What is done with several lines of work on one plan: taking drafts in, answering the questions
/// that raises, and taking rows out for good.
final class Union {

    private static final PlanStore.Result DONE = new PlanStore.Result(true, 0);

    private Union() {}

    static MergeReport merge(Ledger ledger, Path file) {
        String name = file.getFileName().toString();
        try (Draft draft = Draft.open(file, ledger.fold().id(0))) {
            return Merge.run(ledger, draft);
        } catch (SQLException e) {
            throw Causes.of(e, name);
        } catch (IOException e) {
            throw Causes.of(e, name);
        }
    }

    /// Deletes the edits the merge brought. An inverse edit would not do: it would also win over
    /// the same draft when that comes again.
    static void forgetMerge(Ledger ledger) {
        try {
            int own = ledger.log().beforeMerge(ledger.head());
            if (own < 0 || bringsErasure(ledger, own)) {
                throw new PlanFileException(Problem.MERGE_STANDS);
            }
            ledger.write(() -> {
                ledger.log().deleteFrom(own + 1);
                ledger.rewrite();
                return own;
            });
        } catch (SQLException e) {
            throw Causes.of(e, ledger.database().name());
        }
    }

    private static boolean bringsErasure(Ledger ledger, int own) throws SQLException {
        AtomicBoolean erases = new AtomicBoolean();
        ledger.log()
                .read(logged -> {
                    if (logged.number() > own && isErasure(logged)) {
                        erases.set(true);
                    }
                });
        return erases.get();
    }

    private static boolean isErasure(Logged logged) {
        return logged.edit().stamp().kind() == EditKind.ERASE;
    }

    static PlanStore.Result resolve(Ledger ledger, List<Change> answers) {
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
        try {
            ledger.write(() -> ledger.append(EditKind.RESOLVE, "step.plan.resolve", null, answers));
            return DONE;
        } catch (SQLException e) {
            throw Causes.of(e, ledger.database().name());
        }
    }

    static PlanStore.Result erase(Ledger ledger, Id row) {
        List<Change> changes =
                List.of(new Change(row, Fold.EXISTENCE, null), new Change(row, Fold.ERASED, 1L));
        try {
            ledger.write(() -> {
                var _ = ledger.append(EditKind.ERASE, "step.plan.erase", null, changes);
                ledger.strip(Set.of(row));
                ledger.saveConflicts();
                return ledger.saveRows(Set.of(row));
            });
            return DONE;
        } catch (SQLException e) {
            throw Causes.of(e, ledger.database().name());
        }
    }
}
