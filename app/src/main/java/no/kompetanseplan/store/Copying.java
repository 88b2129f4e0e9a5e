package no.kompetanseplan.store;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.file.Durable;
import no.kompetanseplan.store.history.Hash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// Copies a plan while it is open: from SQLite's hands, not the file's, so the copy is one moment's
/// state; opened and checked before it gets its name.
final class Copying {

    private Copying() {}

    static void copy(Ledger ledger, Path target) {
        String name = target.getFileName().toString();
        if (Files.exists(target)) {
            throw new PlanFileException(Problem.EXISTS, name);
        }
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            ledger.database().copyTo(draft);
            try (PlanStore copy = PlanStore.read(draft, ledger.writer())) {
                Hash head = copy.head();
                if (!head.equals(ledger.headId())) {
                    throw new PlanFileException(Problem.CHANGED_ELSEWHERE, name);
                }
            }
            Durable.move(draft, target);
        } catch (SQLException e) {
            throw Causes.of(e, name);
        } catch (IOException e) {
            throw Causes.of(e, name);
        } finally {
            Durable.drop(draft);
        }
    }
}
