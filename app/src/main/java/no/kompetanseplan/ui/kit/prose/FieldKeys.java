package no.kompetanseplan.ui.kit.prose;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span.Words;

/// The keys of a [ProseField], as a text area has them, and letters from keyboards that compose
/// them. What the field does not know goes on to the page.
public final class FieldKeys {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final ProseField field;

    FieldKeys(ProseField field) {
        this.field = field;
    }

    void listen() {
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (pressed(event)) {
                        event.consume();
                    }
                });
        field.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        field.onPaste(this::pasteLine);
        field.setOnInputMethodTextChanged(this::composed);
        field.setInputMethodRequests(new Composing());
    }

    private boolean pressed(KeyEvent event) {
        if (event.isAltDown() && !MAC) {
            return false;
        }
        boolean extend = event.isShiftDown();
        boolean far = MAC ? event.isAltDown() : event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(-1, extend, far);
            case RIGHT, KP_RIGHT -> step(1, extend, far);
            case UP, KP_UP -> line(-1, event);
            case DOWN, KP_DOWN -> line(1, event);
            case HOME -> end(-1, extend, event.isShortcutDown());
            case END -> end(1, extend, event.isShortcutDown());
            case BACK_SPACE -> remove(-1, far);
            case DELETE -> extend ? clip(event) : remove(1, far);
            default -> clip(event) || act(event);
        };
    }

    private boolean step(int by, boolean extend, boolean far) {
        if (field.hasSelection() && !extend && !far) {
            Range selected = field.selected();
            field.move(by < 0 ? selected.from() : selected.to(), false);
        } else {
            field.move(place(by, far), extend);
        }
        return true;
    }

    private int place(int by, boolean far) {
        String signs = field.prose().signs();
        return far
                ? Steps.word(signs, field.caret(), by)
                : Steps.character(signs, field.caret(), by);
    }

    private boolean line(int by, KeyEvent event) {
        if (event.isShortcutDown()) {
            return false;
        }
        field.moveLine(by, event.isShiftDown());
        return true;
    }

    private boolean end(int by, boolean extend, boolean whole) {
        if (whole) {
            field.move(by < 0 ? 0 : field.length(), extend);
        } else {
            field.moveToLineEnd(by, extend);
        }
        return true;
    }

    /// Takes away the selection, or what is before or after the caret.
    private boolean remove(int by, boolean far) {
        Range selected = field.selected();
        if (!selected.isEmpty()) {
            field.remove(selected.from(), selected.to());
            return true;
        }
        int other = place(by, far);
        if (other == field.caret()) {
            return false;
        }
        field.remove(Math.min(other, field.caret()), Math.max(other, field.caret()));
        return true;
    }

    private boolean clip(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() && !event.isShiftDown();
        return switch (event.getCode()) {
            case C -> shortcut && then(field::copy);
            case X -> shortcut && then(this::cut);
            case V -> event.isShortcutDown() && then(field::paste);
            case INSERT ->
                    event.isShiftDown()
                            ? then(field::paste)
                            : event.isShortcutDown() && then(field::copy);
            case DELETE, CUT -> then(this::cut);
            case COPY -> then(field::copy);
            case PASTE -> then(field::paste);
            default -> false;
        };
    }

    private void cut() {
        if (field.hasSelection()) {
            field.copy();
            field.put(Prose.EMPTY);
        }
    }

    private void pasteLine() {
        String text = ProseClip.text();
        if (text != null) {
            field.put(Prose.plain(text.replaceAll("\\s+", " ")));
        }
    }

    private boolean act(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() && !event.isShiftDown();
        return switch (event.getCode()) {
            case A -> shortcut && then(() -> field.select(0, field.length()));
            case B -> shortcut && !field.isPlain() && then(field::turnBold);
            case I -> shortcut && !field.isPlain() && then(field::turnItalic);
            case ENTER ->
                    !event.isShortcutDown() && field.selectedSpan() != null && then(field::open);
            default -> false;
        };
    }

    private static boolean then(Runnable action) {
        action.run();
        return true;
    }

    private void typed(KeyEvent event) {
        String letters = letters(event);
        if (!letters.isEmpty()) {
            field.type(letters);
            event.consume();
        }
    }

    /// The letters a key types; empty for a key that is a command.
    public static String letters(KeyEvent event) {
        return isCommand(event) ? "" : Steps.typed(event.getCharacter());
    }

    /// Letters that AltGr makes are none, though some systems tell it as Ctrl and Alt together.
    private static boolean isCommand(KeyEvent event) {
        if (event.isControlDown() && event.isAltDown()) {
            return false;
        }
        boolean alt = event.isAltDown() && !MAC;
        return event.isControlDown() || alt || event.isMetaDown();
    }

    private void composed(InputMethodEvent event) {
        StringBuilder letters = new StringBuilder();
        event.getComposed().forEach(run -> letters.append(run.getText()));
        int at = Math.clamp(event.getCaretPosition(), 0, letters.length());
        boolean isAtEnd = event.getCaretPosition() < 0;
        field.compose(
                new Composed(letters.toString(), isAtEnd ? letters.length() : at),
                Steps.typed(event.getCommitted()));
        event.consume();
    }

    /// Tells the system where letters are composed.
    private final class Composing implements InputMethodRequests {

        @Override
        public Point2D getTextLocation(int offset) {
            Bounds at = field.boundsOf(field.caret());
            Point2D local = field.sceneToLocal(at.getMinX(), at.getMaxY());
            Point2D screen = field.localToScreen(local);
            return screen == null ? Point2D.ZERO : screen;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            Point2D local = field.screenToLocal(x, y);
            Point2D at = local == null ? null : field.localToScene(local);
            return at == null ? 0 : field.placeAt(at.getX(), at.getY());
        }

        @Override
        public void cancelLatestCommittedText() {}

        @Override
        public String getSelectedText() {
            Range selected = field.selected();
            return field.prose()
                    .part(selected.from(), selected.to())
                    .words(span -> span instanceof Words words ? words.text() : "");
        }
    }
}
