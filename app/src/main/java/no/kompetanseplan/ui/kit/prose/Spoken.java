package no.kompetanseplan.ui.kit.prose;

import javafx.scene.AccessibleAttribute;

import org.jspecify.annotations.Nullable;

/// What a field tells a screen reader.
final class Spoken {

    private static final int MOST = 4000;

    private Spoken() {}

    /// An attribute of a field, or null for one it leaves to its region.
    ///
    /// @param words its text as it prints
    static @Nullable Object of(ProseField field, String words, AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT -> words.substring(0, Math.min(words.length(), MOST));
            case EDITABLE -> true;
            case CARET_OFFSET -> field.caret();
            case SELECTION_START -> field.selected().from();
            case SELECTION_END -> field.selected().to();
            default -> null;
        };
    }
}
