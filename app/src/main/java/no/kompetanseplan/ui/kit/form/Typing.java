package no.kompetanseplan.ui.kit.form;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import no.kompetanseplan.ui.kit.Reading;

import java.util.function.Consumer;
import java.util.function.Function;

/// The one rule of when typed text becomes an edit: on leaving the field, on Enter, and (for those
/// who listen) half a second after the last key. What is unchanged is not written; what is refused
/// stays as typed, with the reason below; Esc brings back the value in force.
final class Typing {

    private static final Duration PAUSE = Duration.millis(500);

    private final TextInputControl input;
    private final FieldFrame frame;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Function<String, Reading> read = Reading::ok;
    private Consumer<String> commit = text -> {};
    private Consumer<String> type = text -> {};
    private String inForce = "";
    private boolean silent;
    private boolean isRunning;

    Typing(TextInputControl input, FieldFrame frame) {
        this.input = input;
        this.frame = frame;
        pause.setOnFinished(event -> offer());
        input.textProperty().addListener((o, old, now) -> typed());
        input.focusedProperty()
                .addListener((o, old, focused) -> {
                    if (!focused) {
                        commit();
                    }
                });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void read(Function<String, Reading> reading) {
        read = reading;
    }

    /// Enter makes a new line, as in running text.
    void running() {
        isRunning = true;
    }

    void onCommit(Consumer<String> action) {
        commit = action;
    }

    void onType(Consumer<String> action) {
        type = action;
    }

    /// The value in force is now another. It is shown, unless the user is in the middle of typing.
    void show(String value) {
        boolean typing = input.isFocused() && !input.getText().equals(inForce);
        inForce = value;
        if (!typing && !input.getText().equals(value)) {
            int caret = input.getCaretPosition();
            set(value);
            input.positionCaret(Math.min(caret, value.length()));
        }
        if (!typing) {
            frame.show(value.isEmpty() ? null : read.apply(value));
        }
    }

    /// The value in force is another thing's altogether: what was typed and not written is dropped.
    void replace(String value) {
        inForce = value;
        set(value);
        frame.show(value.isEmpty() ? null : read.apply(value));
    }

    void commit() {
        pause.stop();
        String text = input.getText();
        if (text.equals(inForce) || !(accept(text) instanceof Reading.Ok)) {
            return;
        }
        inForce = text;
        commit.accept(text);
    }

    private void offer() {
        String text = input.getText();
        if (!text.equals(inForce) && read.apply(text) instanceof Reading.Ok) {
            type.accept(text);
        }
    }

    private Reading accept(String text) {
        Reading reading = read.apply(text);
        frame.show(reading);
        return reading;
    }

    private void typed() {
        if (silent) {
            return;
        }
        pause.playFromStart();
        if (read.apply(input.getText()) instanceof Reading.Ok ok) {
            frame.show(ok);
        }
    }

    private void pressed(KeyEvent event) {
        boolean box = input instanceof TextArea;
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !isRunning) {
            if (event.isShortcutDown() && box) {
                input.replaceSelection("\n");
            } else {
                commit();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(inForce)) {
            set(inForce);
            input.end();
            frame.show(inForce.isEmpty() ? null : read.apply(inForce));
            event.consume();
        }
    }

    private void set(String value) {
        pause.stop();
        silent = true;
        input.setText(value);
        silent = false;
    }
}
