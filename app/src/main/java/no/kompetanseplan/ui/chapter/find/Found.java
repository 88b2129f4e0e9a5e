package no.kompetanseplan.ui.chapter.find;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Place;

import org.jspecify.annotations.Nullable;

/// A place of the plan where the words stand.
///
/// @param table name of the row type
/// @param field name of the field
/// @param group where it is, such as a chapter, for the heading over it
/// @param label what the field is called, with the row's own title
/// @param before the words before the hit, as many as fit on a line
/// @param hit the words as they stand
/// @param place where the window shows it; null when no page does
record Found(
        String table,
        Id row,
        String field,
        Searched.Hit at,
        String group,
        String label,
        String before,
        String hit,
        String after,
        @Nullable Place place) {

    /// Its name through changes of the plan.
    String key() {
        return row + "/" + field + "/" + at.part() + "/" + at.range().from();
    }
}
