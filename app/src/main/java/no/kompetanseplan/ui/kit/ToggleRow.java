package no.kompetanseplan.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Toggle buttons of which exactly one is chosen: the inside of [Segments] and [Tabs]. Only the
/// chosen one is a Tab stop; the arrows walk and choose.
final class ToggleRow<V> {

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<V> value;

    ToggleRow(
            List<V> values,
            Function<V, String> words,
            Function<V, @Nullable Node> picture,
            AccessibleRole role) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A choice needs at least one value");
        }
        value = new SimpleObjectProperty<>(values.getFirst());
        for (V each : values) {
            ToggleButton button = new ToggleButton(words.apply(each), picture.apply(each));
            button.setUserData(each);
            button.setToggleGroup(group);
            button.setAccessibleRole(role);
            button.setFocusTraversable(false);
            button.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
            button.setOnAction(_ -> button.requestFocus()); // what it shows may be built anew
            buttons.add(button);
        }
        group.selectedToggleProperty().addListener((o, old, now) -> chosen(old, now));
        value.subscribe(this::show);
    }

    @SuppressWarnings("unchecked") // the user data is set in the constructor
    void say(Function<V, String> words) {
        buttons.forEach(button -> button.setText(words.apply((V) button.getUserData())));
    }

    List<ToggleButton> buttons() {
        return buttons;
    }

    ObjectProperty<V> value() {
        return value;
    }

    @SuppressWarnings("unchecked") // the user data is set in the constructor
    private void chosen(@Nullable Toggle old, @Nullable Toggle now) {
        if (now == null) {
            group.selectToggle(old);
            return;
        }
        for (ToggleButton button : buttons) {
            button.setFocusTraversable(button.equals(now));
        }
        value.set((V) now.getUserData());
    }

    private void show(V wanted) {
        for (ToggleButton button : buttons) {
            if (Objects.equals(button.getUserData(), wanted)) {
                group.selectToggle(button);
            }
        }
    }

    private void walk(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.RIGHT) {
            step(1);
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT) {
            step(-1);
            event.consume();
        }
    }

    /// Chooses and focuses the neighbour, if there is one.
    void step(int by) {
        int here = 0;
        while (!buttons.get(here).isSelected()) {
            here++;
        }
        ToggleButton there = buttons.get(Math.clamp(here + by, 0, buttons.size() - 1));
        group.selectToggle(there);
        there.requestFocus();
    }
}
