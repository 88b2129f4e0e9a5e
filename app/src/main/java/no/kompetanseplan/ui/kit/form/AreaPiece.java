package no.kompetanseplan.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Reading;

import java.util.function.Consumer;
import java.util.function.Function;

/// A labelled field of several lines, as high as its text. Tab leaves it, as in every form; Enter
/// saves, Ctrl+Enter makes a new line.
public final class AreaPiece extends VBox {

    private final TextArea input = new TextArea();
    private final FieldFrame frame;
    private final Typing typing;

    public AreaPiece(String label) {
        frame = new FieldFrame(this, label, input);
        typing = new Typing(input, frame);
        input.setWrapText(true);
        new NaturalHeight(input).watch();
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    /// How typed text is understood. What is refused is not given to [#onCommit].
    public AreaPiece read(Function<String, Reading> reading) {
        typing.read(reading);
        return this;
    }

    /// The text is finished: the field was left, or Enter was struck.
    public AreaPiece onCommit(Consumer<String> action) {
        typing.onCommit(action);
        return this;
    }

    /// The text stands still for half a second, and may be saved as it is.
    public AreaPiece onType(Consumer<String> action) {
        typing.onType(action);
        return this;
    }

    public AreaPiece prompt(String words) {
        input.setPromptText(words);
        return this;
    }

    /// Running text in a place of its own: no label over it, its name is told to a screen reader
    /// alone, and Enter makes a new line.
    public AreaPiece running(String name) {
        frame.bare();
        typing.running();
        input.setAccessibleText(name);
        return this;
    }

    /// A sentence below the field.
    public AreaPiece help(String sentence) {
        frame.help(sentence);
        return this;
    }

    /// A link or other small thing to the right of the label.
    public AreaPiece beside(Node node) {
        frame.beside(node);
        return this;
    }

    /// The text can be selected and copied, not changed.
    public AreaPiece readOnly(boolean on) {
        input.setEditable(!on);
        frame.readOnly(on);
        return this;
    }

    /// Shows a newer value, unless the user is in the middle of typing another.
    public AreaPiece show(String value) {
        typing.show(value);
        return this;
    }

    /// Shows the value of another thing. What was typed for the one before is dropped: [#commit]
    /// first.
    public AreaPiece replace(String value) {
        typing.replace(value);
        return this;
    }

    public void commit() {
        typing.commit();
    }

    public String text() {
        return input.getText();
    }

    /// The field itself, for focus.
    public TextArea input() {
        return input;
    }

    private void leaveOnTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            input.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
