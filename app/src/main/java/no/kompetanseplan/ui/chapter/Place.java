package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// Somewhere in the plan or among the tools that the window can go to.
///
/// @param page the page: a section's id as hex for a chapter, or a tool's key such as `budget`
/// @param row the row to stand in there, or null for the top
/// @param field name of the field to stand in, or null
public record Place(String page, @Nullable Id row, @Nullable String field) {

    public static Place section(Id section) {
        return new Place(section.toString(), null, null);
    }

    public static Place of(String page) {
        return new Place(page, null, null);
    }

    public Place at(Id otherRow) {
        return new Place(page, otherRow, null);
    }

    public Place in(String otherField) {
        return new Place(page, row, otherField);
    }

    /// Whether it is a spot on its page and not the page as a whole.
    public boolean isSpot() {
        return row != null || field != null;
    }
}
