package no.kompetanseplan.exchange.register;

import org.jspecify.annotations.Nullable;

/// A column of a file.
///
/// @param place from 0
/// @param head as the file writes it; the letter of the column where it has none
/// @param proposed what it seems to hold
/// @param personal why it is never read into a plan; null when nothing speaks against it
public record FoundColumn(
        int place, String head, RegisterColumn proposed, @Nullable Personal personal) {

    /// Whether it tells who somebody is.
    public boolean isPersonal() {
        return personal != null;
    }

    /// The head as choices are remembered by.
    public String key() {
        return RegisterColumn.plain(head);
    }
}
