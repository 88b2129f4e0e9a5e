package no.kompetanseplan.ui.kit.prose;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span.Words;

import org.jspecify.annotations.Nullable;

/// How what is typed next is set: as the letter before it, or as somebody has just chosen.
final class Pen {

    private @Nullable Words chosen;

    void take(Words set) {
        chosen = set;
    }

    /// Forgets what was chosen: the caret is elsewhere.
    void put() {
        chosen = null;
    }

    /// How letters in the place of a range are set.
    Words next(Prose prose, Range selected) {
        return chosen == null ? Steps.style(prose, selected) : chosen;
    }

    /// How the range is set, or what is typed next.
    Words shown(Prose prose, Range selected) {
        return chosen == null
                        && !selected.isEmpty()
                        && prose.at(selected.from()) instanceof Words first
                ? first
                : next(prose, selected);
    }
}
