package no.kompetanseplan.ui.act;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// Key combinations, and how they are written. On macOS Cmd stands for Ctrl and Ctrl for Alt. None
/// uses Ctrl and Alt together: on Norwegian keyboards that is AltGr, which types @ and {.
public final class Keys {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private static final KeyCombination.Modifier ALT =
            MAC ? KeyCombination.CONTROL_DOWN : KeyCombination.ALT_DOWN;

    private Keys() {}

    public static KeyCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    public static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    public static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    public static KeyCombination ctrlShift(KeyCode code) {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    public static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, ALT);
    }

    /// The combination in the words of the keyboard: «Ctrl+Shift+N», «Alt+←».
    public static String shown(KeyCombination keys, Texts texts) {
        if (!(keys instanceof KeyCodeCombination combination)) {
            return keys.getDisplayText();
        }
        List<String> parts = new ArrayList<>();
        boolean held = KeyCombination.ModifierValue.DOWN == combination.getControl();
        if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            parts.add(MAC ? "Cmd" : "Ctrl");
        }
        if (held) {
            parts.add("Ctrl");
        }
        if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
            parts.add("Alt");
        }
        if (combination.getShift() == KeyCombination.ModifierValue.DOWN) {
            parts.add("Shift");
        }
        parts.add(name(combination.getCode(), texts));
        return String.join("+", parts);
    }

    private static String name(KeyCode code, Texts texts) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case PLUS -> "+";
            case MINUS -> "−";
            case DELETE -> "Delete";
            case SPACE -> texts.get("shell.key.space");
            default -> code.isDigitKey() ? code.getChar() : code.getName();
        };
    }
}
