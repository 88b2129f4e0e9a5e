package no.kompetanseplan.ui.palette;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;

/// An act of the window: declared once, and from there in the palette, on its keys, in the menu and
/// in the list of keys.
///
/// @param name key of its words, which begin with a verb
/// @param keys every combination that does it, the one to show first; empty for none
/// @param can whether it can be done now
/// @param act what it does
public record Command(String name, List<KeyCombination> keys, BooleanSupplier can, Runnable act) {

    public static Command of(String name, Runnable act, KeyCombination... keys) {
        return new Command(name, List.of(keys), () -> true, act);
    }

    public Command when(BooleanSupplier possible) {
        return new Command(name, keys, possible, act);
    }

    /// The combination that menus and the palette show, or null.
    public @Nullable KeyCombination shownKey() {
        return keys.isEmpty() ? null : keys.getFirst();
    }
}
