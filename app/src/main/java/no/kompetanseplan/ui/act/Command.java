package no.kompetanseplan.ui.act;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;

/// An act of the window: declared once, and from there in the palette, on its keys, in the menu and
/// in the list of keys.
///
/// @param words what it does, beginning with a verb, in the language of the window
/// @param keys every combination that does it, the one to show first; empty for none
/// @param can whether it can be done now
/// @param act what it does
/// @param listed whether the palette and the list of keys show it
public record Command(
        String words,
        List<KeyCombination> keys,
        BooleanSupplier can,
        Runnable act,
        boolean listed) {

    public static Command of(String words, Runnable act, KeyCombination... keys) {
        return new Command(words, List.of(keys), () -> true, act, true);
    }

    public Command when(BooleanSupplier possible) {
        return new Command(words, keys, possible, act, listed);
    }

    /// The same, on its keys only.
    public Command unlisted() {
        return new Command(words, keys, can, act, false);
    }

    /// The combination that menus and the palette show, or null.
    public @Nullable KeyCombination shownKey() {
        return keys.isEmpty() ? null : keys.getFirst();
    }

    /// Does what the first command on a key does; false when no command has the key.
    public static boolean press(List<Command> commands, KeyEvent event) {
        for (Command command : commands) {
            if (command.keys().stream().anyMatch(key -> key.match(event))) {
                if (command.can().getAsBoolean()) {
                    command.act().run();
                }
                return true;
            }
        }
        return false;
    }
}
