package no.kompetanseplan.privacy;

/// Told how far the search for what must be hidden has come.
@FunctionalInterface
public interface Steps {

    /// Nobody is told.
    Steps NONE = (_, _) -> {};

    /// Hidden counts that are proved safe, of all.
    ///
    /// @throws java.util.concurrent.CancellationException to stop the search
    void step(long done, long total);
}
