package no.kompetanseplan.ui.kit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A menu of one choice among some, walked like a list: it opens at the choice in force, and ↑ at
/// the first and ↓ at the last stay there. A menu by itself opens at none or at its first item and
/// goes round, so that ↑ would reach the last choice, which is often the one that takes most away.
public final class Chosen {

    private final MenuButton button;
    private @Nullable Scene walked;

    private Chosen(MenuButton button) {
        this.button = button;
    }

    /// Makes the menu of a button open at the item that is chosen in it.
    public static void first(MenuButton button) {
        Chosen menu = new Chosen(button);
        // later, since a menu that is opened by a key goes to its own first item when it is shown
        button.addEventHandler(MenuButton.ON_SHOWN, _ -> Platform.runLater(menu::open));
    }

    private void open() {
        List<MenuItem> items = button.getItems();
        if (!button.isShowing() || items.isEmpty()) {
            return;
        }
        Scene menu = items.getFirst().getParentPopup().getScene();
        if (!menu.equals(walked)) {
            walked = menu;
            menu.addEventFilter(KeyEvent.KEY_PRESSED, this::stay);
        }
        for (MenuItem item : items) {
            if (item instanceof RadioMenuItem radio && radio.isSelected()) {
                item.getStyleableNode().requestFocus();
            }
        }
    }

    private void stay(KeyEvent event) {
        List<MenuItem> items = button.getItems();
        boolean isEnd =
                switch (event.getCode()) {
                    case KeyCode.UP -> has(items.getFirst());
                    case KeyCode.DOWN -> has(items.getLast());
                    default -> false;
                };
        if (isEnd) {
            event.consume();
        }
    }

    private static boolean has(MenuItem item) {
        return item.getStyleableNode() != null && item.getStyleableNode().isFocused();
    }
}
