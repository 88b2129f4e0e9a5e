package no.kompetanseplan.ui.chapter.prose;

import javafx.geometry.Bounds;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.ui.kit.prose.FieldKeys;
import no.kompetanseplan.ui.kit.prose.ProseField;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Keys that go from block to block, with Shift selecting on the way, and those that act on what is
/// selected over several. Up and down keep their column.
final class Walking {

    private static final double NONE = -1;

    private final TextPage page;
    private final Stretch stretch;
    private final StretchActs acts;
    private double column = NONE;

    Walking(TextPage page, Stretch stretch, StretchActs acts) {
        this.page = page;
        this.stretch = stretch;
        this.acts = acts;
    }

    void pressed(KeyEvent event) {
        Stop at = page.standing();
        if (at == null || event.getCode().isModifierKey()) {
            return;
        }
        double before = column;
        column = NONE;
        if (event.isAltDown()) {
            stretch.clear();
        } else if (walked(at, event, before) || acted(at, event)) {
            event.consume();
        }
    }

    private boolean walked(Stop at, KeyEvent event, double before) {
        boolean far = event.isShortcutDown();
        return switch (event.getCode()) {
            case UP, KP_UP -> !far && line(at, event, -1, before);
            case DOWN, KP_DOWN -> !far && line(at, event, 1, before);
            case LEFT, KP_LEFT -> sideways(at, event, -1);
            case RIGHT, KP_RIGHT -> sideways(at, event, 1);
            case HOME -> far && end(at, event, -1);
            case END -> far && end(at, event, 1);
            case PAGE_UP -> !far && leap(at, event, -1, before);
            case PAGE_DOWN -> !far && leap(at, event, 1, before);
            case A -> far && !event.isShiftDown() && all(at);
            default -> false;
        };
    }

    /// Keys on what is selected over several blocks.
    private boolean acted(Stop at, KeyEvent event) {
        if (!stretch.isOn()) {
            return false;
        }
        boolean shift = event.isShiftDown();
        boolean far = event.isShortcutDown();
        return switch (event.getCode()) {
            case BACK_SPACE -> acts.remove();
            case DELETE -> shift ? acts.cut() : acts.remove();
            case ENTER -> acts.part();
            case C, COPY, X, CUT, V, PASTE, B, I, INSERT -> clip(event.getCode(), far, shift);
            case ESCAPE -> {
                collapse(at);
                yield true;
            }
            case HOME, END -> !shift && loosen(at);
            case TAB, Z, Y -> loosen(at);
            default -> false;
        };
    }

    private boolean clip(KeyCode code, boolean far, boolean shift) {
        return switch (code) {
            case C -> far && !shift && acts.copy();
            case X -> far && !shift && acts.cut();
            case V -> far && acts.paste();
            case B -> far && !shift && acts.bold();
            case I -> far && !shift && acts.italic();
            case INSERT -> shift ? acts.paste() : far && acts.copy();
            case COPY -> acts.copy();
            case CUT -> acts.cut();
            default -> acts.paste();
        };
    }

    /// Letters over what is selected.
    void typed(KeyEvent event) {
        String letters = FieldKeys.letters(event);
        if (stretch.isOn() && page.standing() != null && !letters.isEmpty()) {
            acts.type(letters);
            event.consume();
        }
    }

    /// Letters that a keyboard has composed, over what is selected.
    void composed(InputMethodEvent event) {
        if (stretch.isOn() && page.standing() != null) {
            if (!event.getCommitted().isEmpty()) {
                acts.type(event.getCommitted());
            }
            event.consume();
        }
    }

    /// The caret stands where the selection ended, and nothing is selected.
    private void collapse(Stop at) {
        if (stretch.isOn()) {
            stretch.clear();
            if (at instanceof Piece piece) {
                piece.edit(piece.field().caret());
            }
        }
    }

    private boolean loosen(Stop at) {
        collapse(at);
        return false;
    }

    private boolean line(Stop at, KeyEvent event, int by, double before) {
        ProseField field = at instanceof Piece piece ? piece.field() : null;
        if (!event.isShiftDown()) {
            collapse(at);
        }
        double aim = before >= 0 ? before : field == null ? 0 : field.column();
        column = aim;
        if (field != null && !field.isAtEdge(by)) {
            field.aim(aim);
            return false;
        }
        Stop next = page.neighbour(at, by);
        if (next == null) {
            return false;
        }
        int place = next instanceof Piece piece ? piece.field().entry(by, aim) : 0;
        go(at, next, place, event.isShiftDown());
        return true;
    }

    /// Goes to a place in a block, or selects to there.
    private void go(Stop from, Stop to, int place, boolean extend) {
        if (extend) {
            stretch.reach(stretch.anchor(from), to, place);
        } else if (to instanceof Piece piece) {
            stretch.clear();
            piece.edit(place);
        } else {
            stretch.clear();
            to.enter(1);
        }
        if (column >= 0 && to instanceof Piece piece) {
            piece.field().aim(column);
        }
    }

    private boolean sideways(Stop at, KeyEvent event, int by) {
        if (!event.isShiftDown()) {
            return stretch.isOn() && toEdge(by);
        }
        boolean isAtEdge =
                !(at instanceof Piece piece)
                        || piece.field().caret() == (by < 0 ? 0 : piece.field().length());
        Stop next = isAtEdge ? page.neighbour(at, by) : null;
        if (next == null) {
            return false;
        }
        int place = by < 0 && next instanceof Piece piece ? piece.field().length() : 0;
        go(at, next, place, true);
        return true;
    }

    /// The caret goes to where the selection begins or ends.
    private boolean toEdge(int by) {
        List<Stretch.Part> parts = stretch.parts();
        if (!parts.isEmpty()) {
            Stretch.Part part = by < 0 ? parts.getFirst() : parts.getLast();
            go(part.stop(), part.stop(), by < 0 ? part.from() : part.to(), false);
        }
        return true;
    }

    /// To the beginning or end of the chapter.
    private boolean end(Stop at, KeyEvent event, int by) {
        List<Stop> stops = page.stops();
        Stop to = by < 0 ? stops.getFirst() : stops.getLast();
        int place = by > 0 && to instanceof Piece piece ? piece.field().length() : 0;
        go(at, to, place, event.isShiftDown());
        return true;
    }

    /// As far up or down as can be seen at once.
    private boolean leap(Stop at, KeyEvent event, int by, double before) {
        if (!event.isShiftDown()) {
            collapse(at);
        }
        Bounds from =
                at instanceof Piece piece
                        ? piece.field().boundsOf(piece.field().caret())
                        : at.node().localToScene(at.node().getBoundsInLocal());
        double aim = before >= 0 || !(at instanceof Piece piece) ? before : piece.field().column();
        double y = (from.getMinY() + from.getMaxY()) / 2 + by * page.sheet().leap();
        Stop to = page.sheet().at(page.stops(), y);
        if (to == null) {
            return false;
        }
        column = Math.max(0, aim);
        go(at, to, place(to, y, by), event.isShiftDown());
        return true;
    }

    private int place(@Nullable Stop to, double y, int by) {
        if (!(to instanceof Piece piece)) {
            return 0;
        }
        Bounds box = piece.node().localToScene(piece.node().getBoundsInLocal());
        boolean beyond = by < 0 ? y < box.getMinY() : y > box.getMaxY();
        return beyond ? by < 0 ? 0 : piece.field().length() : piece.field().placeAt(column, y);
    }

    /// First the block, then the chapter.
    private boolean all(Stop at) {
        boolean isBlock =
                at instanceof Piece piece
                        && !stretch.isOn()
                        && piece.field().length() > 0
                        && piece.field().selected().length() < piece.field().length();
        if (isBlock) {
            return false;
        }
        stretch.all();
        return true;
    }
}
