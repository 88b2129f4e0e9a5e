package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Place;

import org.jspecify.annotations.Nullable;

/// Where in a text the caret stands, told as a place, for coming back to it.
final class Caret {

    private static final String MARK = "caret:";

    private Caret() {}

    /// The place of a piece; null for the empty line of an empty section, which the plan has not.
    static @Nullable Place place(Id chapter, Piece stood) {
        return stood.item().kind() == ProseItem.Kind.BLANK
                ? null
                : Place.section(chapter).at(stood.item().id()).in(MARK + stood.field().caret());
    }

    /// The place in the text; -1 when none is told.
    static int of(Place place) {
        String field = place.field();
        return field != null && field.startsWith(MARK)
                ? Integer.parseInt(field.substring(MARK.length()))
                : -1;
    }
}
