package no.kompetanseplan.session;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.store.Backups;
import no.kompetanseplan.store.PlanStore;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Backups as a session makes them: before its first edit, every ten minutes with changes, before
/// large changes and at the end. A backup that fails stops nobody from working.
final class SafetyNet {

    private final PlanStore store;
    private final @Nullable Backups backups;
    private final @Nullable Path file;
    private volatile @Nullable PlanFileException problem;

    private SafetyNet(PlanStore store, @Nullable Backups backups, @Nullable Path file) {
        this.store = store;
        this.backups = backups;
        this.file = file;
    }

    static SafetyNet of(PlanStore store, Path file, Environment environment) {
        boolean wanted = environment.backups() && !store.isReadOnly();
        Backups backups =
                wanted
                        ? Backups.of(environment.appData(), store.root(), environment.writer())
                        : null;
        return new SafetyNet(store, backups, file);
    }

    static SafetyNet none(PlanStore store) {
        return new SafetyNet(store, null, null);
    }

    /// Why the newest backup could not be made; null when it could.
    @Nullable PlanFileException problem() {
        return problem;
    }

    /// Makes a backup of what has not been backed up yet.
    void make() {
        if (backups == null || file == null) {
            return;
        }
        try {
            backups.make(store, file);
            problem = null;
        } catch (PlanFileException e) {
            problem = e;
        }
    }

    void makeIfDue() {
        if (backups != null && backups.isDue(store)) {
            make();
        }
    }

    /// Deletes every backup but one of the plan as it stands now.
    void clean() {
        if (backups != null && file != null) {
            backups.clean(store, file);
        }
    }
}
