package no.kompetanseplan.exchange;

import java.util.concurrent.CancellationException;

/// Told how far a long piece of work has come; the place where it can be stopped.
@FunctionalInterface
public interface Progress {

    /// Tells nobody and never stops.
    Progress NONE = (_, _) -> {};

    /// Says how far it is, or stops it.
    ///
    /// @param done units done, never more than `total`
    /// @param total units in all, never 0
    /// @throws CancellationException to stop the work; nothing is left behind
    void step(long done, long total);
}
