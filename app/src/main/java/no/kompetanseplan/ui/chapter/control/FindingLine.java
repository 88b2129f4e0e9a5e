package no.kompetanseplan.ui.chapter.control;

import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.ui.chapter.Place;

import org.jspecify.annotations.Nullable;

/// A line of the list: the head of a group, or a finding with its words.
sealed interface FindingLine {

    /// The head of what follows.
    record Head(String title, int count) implements FindingLine {}

    /// One finding.
    ///
    /// @param where its place in words
    /// @param place where that is in the window; null when no page shows the row
    /// @param reason why it is accepted; null while it is open
    record Found(
            Finding finding,
            String words,
            String where,
            @Nullable Place place,
            @Nullable String reason)
            implements FindingLine {}
}
