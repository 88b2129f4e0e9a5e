package no.kompetanseplan.store;

import no.kompetanseplan.store.file.Durable;
import no.kompetanseplan.store.file.InstanceLock;
import no.kompetanseplan.store.file.InstanceLock.Holder;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;

/// A file that is open, and what has to be let go of when it is closed.
///
/// @param isReadOnly whether it was opened for reading only, or could not be opened for more
/// @param lock the lock beside the file, null where none was taken
/// @param copy a private folder with a copy of the file that is read in its place, or null
record Opened(Ledger ledger, boolean isReadOnly, @Nullable InstanceLock lock, @Nullable Path copy) {

    /// Who else has the plan open; null when nobody has.
    @Nullable Holder holder() {
        return lock == null ? null : lock.holder();
    }

    void close() throws SQLException {
        try {
            ledger.database().close();
        } finally {
            if (lock != null) {
                lock.close();
            }
            if (copy != null) {
                Durable.dropFolder(copy);
            }
        }
    }
}
