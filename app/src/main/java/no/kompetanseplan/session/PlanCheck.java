package no.kompetanseplan.session;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.store.PlanStore;

import java.nio.file.Path;
import java.util.Locale;

/// A plan file that has been checked through and through: header, schema, every edit against its
/// name, the plan tables and conflicts against the log. Nothing is written, nor is anything left
/// beside the file.
public final class PlanCheck {

    private final PlanStore store;

    private PlanCheck(PlanStore store) {
        this.store = store;
    }

    /// Checks a file.
    ///
    /// @throws PlanFileException for the first thing that is wrong
    public static PlanCheck of(Path file, Environment environment) {
        PlanStore store = PlanStore.read(file, environment.writer());
        store.close();
        return new PlanCheck(store);
    }

    /// Number of edits in the history, the first one counted.
    public int edits() {
        return store.edits();
    }

    /// Number of changes of cells in the history.
    public long changes() {
        return store.changes();
    }

    /// Number of cells somebody has to decide on.
    public int conflicts() {
        return store.conflicts().size();
    }

    /// All 64 hex digits of the newest edit's name, which names this state of the plan.
    public String head() {
        return store.head().hex();
    }

    /// All 64 hex digits of the first edit's name, the same in every copy of the plan.
    public String plan() {
        return store.root().hex();
    }

    /// Whether the state an export named by these first hex digits is in the history.
    public boolean contains(String hexDigits) {
        return store.contains(hexDigits.toLowerCase(Locale.ROOT));
    }
}
