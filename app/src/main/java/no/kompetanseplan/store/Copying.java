package no.kompetanseplan.store;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.file.Durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;

/// Copies a plan while it is open: from SQLite's hands, not the file's, so the copy is one moment's
/// state; opened and checked before it gets its name.
final class Copying {

    private Copying() {}

    /// @param more what else is done in the copy before it gets its name; whatever it throws leaves
    ///   no copy
    static void copy(Ledger ledger, Path target, Consumer<PlanStore> more) {
        String name = target.getFileName().toString();
        if (Files.exists(target)) {
            throw new PlanFileException(Problem.EXISTS, name);
        }
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            ledger.database().copyTo(draft);
            try (PlanStore copy = PlanStore.openUnlocked(draft, ledger.writer())) {
                // Somebody else may have gone on, but not gone back.
                if (!copy.contains(ledger.headId().hex())) {
                    throw new PlanFileException(Problem.CHANGED_ELSEWHERE, name);
                }
                more.accept(copy);
            }
            Durable.move(draft, target);
        } catch (SQLException e) {
            throw Causes.ofNew(e, name);
        } catch (IOException e) {
            throw Causes.ofNew(e, name);
        } finally {
            Durable.drop(draft);
        }
    }
}
