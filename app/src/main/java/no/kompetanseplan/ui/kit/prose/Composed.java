package no.kompetanseplan.ui.kit.prose;

import no.kompetanseplan.model.prose.Prose;

/// Letters that are being composed, such as an accent that waits for its letter: shown in the place
/// of the selection and not yet a part of the text.
///
/// @param caret where the caret stands among them
record Composed(String text, int caret) {

    static final Composed NONE = new Composed("", 0);

    boolean isNone() {
        return text.isEmpty();
    }

    /// The text with them in their place.
    Prose in(Prose prose, Range selected) {
        return isNone() ? prose : prose.with(selected.from(), selected.to(), Prose.plain(text));
    }

    /// Where they stand.
    Range range(Range selected) {
        return new Range(selected.from(), selected.from() + text.length());
    }
}
