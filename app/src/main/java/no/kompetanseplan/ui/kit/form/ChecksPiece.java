package no.kompetanseplan.ui.kit.form;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.editor.CheckList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A labelled choice of any number among many options. The field shows the words in force; opened,
/// the list to tick in stands below it. Enter or leaving saves, Esc restores.
public final class ChecksPiece extends VBox {

    private static final double LIST_EM = 18;

    private final Button button = new Button();
    private final FieldFrame frame;
    private final String label;
    private final String prompt;
    private final Texts texts;
    private List<Option> options = List.of();
    private Set<String> inForce = Set.of();
    private Consumer<Set<String>> commit = keys -> {};
    private @Nullable CheckList list;

    public ChecksPiece(String label, String prompt, Texts texts) {
        this.label = label;
        this.prompt = prompt;
        this.texts = texts;
        Region arrow = new Region();
        arrow.getStyleClass().add("list-arrow");
        arrow.setMouseTransparent(true);
        StackPane field = new StackPane(button, arrow);
        StackPane.setAlignment(arrow, Pos.CENTER_RIGHT);
        frame = new FieldFrame(this, label, field);
        button.getStyleClass().add("opens-list");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> toggle());
        button.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                        toggle();
                        event.consume();
                    }
                });
        focusWithinProperty()
                .addListener((o, old, within) -> {
                    if (!within) {
                        Platform.runLater(this::closeWhenLeft);
                    }
                });
    }

    public ChecksPiece options(List<Option> all) {
        options = List.copyOf(all);
        return this;
    }

    /// Shows which options are in force, and the words the field says for them.
    public ChecksPiece show(Set<String> keys, String words) {
        inForce = Set.copyOf(keys);
        button.setText(words.isEmpty() ? texts.get("kit.form.choose") : words);
        button.setAccessibleText(label + ", " + button.getText());
        return this;
    }

    /// Other options were ticked; given all keys now ticked.
    public ChecksPiece onCommit(Consumer<Set<String>> action) {
        commit = action;
        return this;
    }

    /// A link or other small thing to the right of the label.
    public ChecksPiece beside(Node node) {
        frame.beside(node);
        return this;
    }

    public ChecksPiece help(String sentence) {
        frame.help(sentence);
        return this;
    }

    public ChecksPiece readOnly(boolean on) {
        button.setMouseTransparent(on);
        button.setFocusTraversable(!on);
        frame.readOnly(on);
        return this;
    }

    /// The field itself, for focus.
    public Button input() {
        return button;
    }

    /// Writes what is ticked and closes the list.
    public void commit() {
        CheckList open = list;
        if (open != null) {
            close();
            if (!open.ticked().equals(inForce)) {
                commit.accept(open.ticked());
            }
        }
    }

    private void toggle() {
        if (list != null) {
            commit();
            return;
        }
        CheckList opened = new CheckList(prompt, options, inForce, texts);
        opened.setPrefHeight(LIST_EM * button.getFont().getSize());
        opened.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list = opened;
        getChildren().add(getChildren().indexOf(button.getParent()) + 1, opened);
        opened.begin();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            button.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            button.requestFocus();
            event.consume();
        }
    }

    private void closeWhenLeft() {
        if (!isFocusWithin()) {
            commit();
        }
    }

    private void close() {
        CheckList open = list;
        list = null;
        if (open != null) {
            getChildren().remove(open);
        }
    }
}
