package no.kompetanseplan.ui.kit.form;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Reading;

import java.util.function.Consumer;
import java.util.function.Function;

/// A labelled field of one line: text, numbers, money, per cent, periods.
public final class TextPiece extends VBox {

    private final CustomTextField input = new CustomTextField();
    private final FieldFrame frame;
    private final Typing typing;

    public TextPiece(String label) {
        frame = new FieldFrame(this, label, input);
        typing = new Typing(input, frame);
    }

    /// What stands after the value, such as «kr» or «%».
    public TextPiece unit(String words) {
        if (!words.isEmpty()) {
            Label unit = new Label(words);
            unit.getStyleClass().add("unit");
            input.setRight(unit);
        }
        return this;
    }

    /// How typed text is understood. What is refused is not given to [#onCommit].
    public TextPiece read(Function<String, Reading> reading) {
        typing.read(reading);
        return this;
    }

    /// The text is finished: the field was left, or Enter was struck.
    public TextPiece onCommit(Consumer<String> action) {
        typing.onCommit(action);
        return this;
    }

    /// The text stands still for half a second, and may be saved as it is.
    public TextPiece onType(Consumer<String> action) {
        typing.onType(action);
        return this;
    }

    public TextPiece prompt(String words) {
        input.setPromptText(words);
        return this;
    }

    /// A sentence below the field.
    public TextPiece help(String sentence) {
        frame.help(sentence);
        return this;
    }

    /// A link or other small thing to the right of the label.
    public TextPiece beside(Node node) {
        frame.beside(node);
        return this;
    }

    /// The text can be selected and copied, not changed.
    public TextPiece readOnly(boolean on) {
        input.setEditable(!on);
        frame.readOnly(on);
        return this;
    }

    /// Shows a newer value, unless the user is in the middle of typing another.
    public TextPiece show(String value) {
        typing.show(value);
        return this;
    }

    /// Shows the value of another thing. What was typed for the one before is dropped: [#commit]
    /// first.
    public TextPiece replace(String value) {
        typing.replace(value);
        return this;
    }

    public void commit() {
        typing.commit();
    }

    public String text() {
        return input.getText();
    }

    /// Puts the keyboard in the field.
    public void begin() {
        input.requestFocus();
    }

    /// The field itself, for focus.
    public CustomTextField input() {
        return input;
    }
}
