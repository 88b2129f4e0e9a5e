package no.kompetanseplan.store;

import no.kompetanseplan.model.PlanFileException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The backups of an open plan: before its first edit, every ten minutes with changes, before large
/// changes and at the end. A backup that fails stops nobody from working.
final class SafetyNet {

    /// No backups at all.
    static final SafetyNet NONE = new SafetyNet(null, Path.of(""));

    private final @Nullable Backups backups;
    private final Path file;
    private volatile @Nullable PlanFileException problem;

    private SafetyNet(@Nullable Backups backups, Path file) {
        this.backups = backups;
        this.file = file;
    }

    static SafetyNet of(Backups backups, Path file) {
        return new SafetyNet(backups, file);
    }

    /// Why the newest backup could not be made; null when it could.
    @Nullable PlanFileException problem() {
        return problem;
    }

    /// Makes a backup of what has not been backed up yet.
    void make(PlanStore store) {
        if (backups == null) {
            return;
        }
        try {
            backups.make(store, file);
            problem = null;
        } catch (PlanFileException e) {
            problem = e;
        }
    }

    void makeIfDue(PlanStore store) {
        if (backups != null && backups.isDue(store)) {
            make(store);
        }
    }

    /// Deletes every backup but one of the plan as it stands now.
    ///
    /// @throws PlanFileException BACKUP_LEFT when one stays
    void clean(PlanStore store) {
        if (backups != null) {
            make(store);
            backups.keepOnly(store.head());
        }
    }
}
