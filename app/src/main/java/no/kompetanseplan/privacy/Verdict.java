package no.kompetanseplan.privacy;

import org.jspecify.annotations.Nullable;

/// What becomes of a table that is to be published.
public sealed interface Verdict {

    /// It is shown, with what must be hidden hidden.
    record Published(MaskedTable table) implements Verdict {}

    /// It cannot be shown so finely.
    ///
    /// @param key names the table
    /// @param hidden cells that would have to be hidden, sums aside
    /// @param size all of its cells, sums aside
    /// @param proposal categories to join so that it can be shown; null when that does not help
    /// @param joined the table as it would be then
    record Refused(
            String key,
            int hidden,
            int size,
            @Nullable Merge proposal,
            @Nullable MaskedTable joined)
            implements Verdict {}
}
