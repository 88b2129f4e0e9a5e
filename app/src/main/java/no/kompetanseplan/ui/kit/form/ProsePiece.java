package no.kompetanseplan.ui.kit.form;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Reading;

import java.util.function.Consumer;
import java.util.function.Function;

/// Text edited where it stands in a document: no label, no edge until it has the keyboard, as high
/// as what is written. Tab leaves it, Enter saves, Ctrl+Enter makes a new line, as in every form.
public final class ProsePiece extends VBox {

    private final TextArea input = new TextArea();
    private final Typing typing;

    /// @param name what a screen reader calls it
    /// @param styleClass how it is set, such as `doc-text`
    public ProsePiece(String name, String styleClass) {
        FieldFrame frame = new FieldFrame(this, name, input);
        getChildren().removeFirst();
        typing = new Typing(input, frame);
        input.setAccessibleText(name);
        input.setWrapText(true);
        input.getStyleClass().addAll("prose", styleClass);
        getStyleClass().add("prose-piece");
        new NaturalHeight(input).watch();
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            input.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    public ProsePiece prompt(String words) {
        input.setPromptText(words);
        return this;
    }

    /// How typed text is understood. What is refused is not given to [#onCommit].
    public ProsePiece read(Function<String, Reading> reading) {
        typing.read(reading);
        return this;
    }

    /// The text is finished: the field was left, or Enter was struck.
    public ProsePiece onCommit(Consumer<String> action) {
        typing.onCommit(action);
        return this;
    }

    /// The text stands still for half a second, and may be saved as it is.
    public ProsePiece onType(Consumer<String> action) {
        typing.onType(action);
        return this;
    }

    /// Shows a newer value, unless the user is in the middle of typing another.
    public ProsePiece show(String value) {
        typing.show(value);
        return this;
    }

    /// Shows the text of another thing; [#commit] first.
    public ProsePiece replace(String value) {
        typing.replace(value);
        return this;
    }

    public void commit() {
        typing.commit();
    }

    /// The field itself, for focus.
    public TextArea input() {
        return input;
    }
}
