package no.kompetanseplan.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Chosen;
import no.kompetanseplan.ui.kit.Option;

import java.util.List;
import java.util.function.Consumer;

/// A labelled choice of one among some options, in a menu. Alt+↓, Enter and Space open it at the
/// option in force.
public final class ChoicePiece extends VBox {

    private final MenuButton button = new MenuButton();
    private final FieldFrame frame;
    private List<Option> options = List.of();
    private Consumer<String> commit = key -> {};
    private String inForce = "";
    private String none = "–";

    public ChoicePiece(String label) {
        frame = new FieldFrame(this, label, button);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        Chosen.first(button);
        button.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                        button.show();
                        event.consume();
                    }
                });
    }

    public ChoicePiece options(List<Option> all) {
        options = List.copyOf(all);
        fill();
        return this;
    }

    /// What the closed field says when nothing is chosen.
    public ChoicePiece none(String words) {
        none = words;
        fill();
        return this;
    }

    /// Another option was chosen; given its key.
    public ChoicePiece onCommit(Consumer<String> action) {
        commit = action;
        return this;
    }

    /// A sentence below the field.
    public ChoicePiece help(String sentence) {
        frame.help(sentence);
        return this;
    }

    /// A link or other small thing to the right of the label.
    public ChoicePiece beside(Node node) {
        frame.beside(node);
        return this;
    }

    public ChoicePiece readOnly(boolean on) {
        button.setDisable(false);
        button.setMouseTransparent(on);
        button.setFocusTraversable(!on);
        frame.readOnly(on);
        return this;
    }

    /// Shows the option in force, by its key.
    public ChoicePiece show(String key) {
        inForce = key;
        fill();
        return this;
    }

    public String chosen() {
        return inForce;
    }

    /// The field itself, for focus.
    public MenuButton input() {
        return button;
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        button.getItems().clear();
        String label = none;
        for (Option option : options) {
            RadioMenuItem item = new RadioMenuItem(option.label());
            item.setToggleGroup(group);
            item.setSelected(option.key().equals(inForce));
            item.setOnAction(event -> choose(option));
            button.getItems().add(item);
            label = option.key().equals(inForce) ? option.label() : label;
        }
        button.setText(label);
    }

    private void choose(Option option) {
        if (!option.key().equals(inForce)) {
            show(option.key());
            commit.accept(option.key());
        }
    }
}
