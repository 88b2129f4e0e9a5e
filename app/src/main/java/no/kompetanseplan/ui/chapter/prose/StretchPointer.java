package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// The mouse over several blocks: dragging over the edge of one, and Shift with a click, select
/// from where one began.
final class StretchPointer {

    private final TextPage page;
    private final Stretch stretch;
    private Stretch.@Nullable Part begun;

    StretchPointer(TextPage page, Stretch stretch) {
        this.page = page;
        this.stretch = stretch;
    }

    void listen(Node sheet) {
        sheet.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        sheet.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        sheet.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> begun = null);
    }

    private void pressed(MouseEvent event) {
        Stop at = event.getTarget() instanceof Node node ? stopOf(node) : null;
        if (event.getButton() != MouseButton.PRIMARY || at == null) {
            return;
        }
        Stop standing = page.standing();
        int place = place(at, event);
        if (event.isShiftDown() && standing != null) {
            Stretch.Part from = stretch.anchor(standing);
            begun = from;
            if (stretch.isOn() || !isSame(from.stop(), at)) {
                stretch.reach(from, at, place);
                event.consume();
            }
            return;
        }
        stretch.clear();
        begun = at instanceof Piece ? new Stretch.Part(at, place, place) : null;
    }

    private void dragged(MouseEvent event) {
        Stretch.Part from = begun;
        if (from == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Stop at = page.sheet().at(page.stops(), event.getSceneY());
        if (at != null && (stretch.isOn() || !isSame(from.stop(), at))) {
            stretch.reach(from, at, place(at, event));
            event.consume();
        }
    }

    private static boolean isSame(Stop one, Stop other) {
        return one.item().id().equals(other.item().id());
    }

    private static int place(Stop stop, MouseEvent event) {
        return stop instanceof Piece piece
                ? piece.field().placeAt(event.getSceneX(), event.getSceneY())
                : 0;
    }

    private @Nullable Stop stopOf(Node node) {
        for (Stop stop : page.stops()) {
            for (Node up = node; up != null; up = up.getParent()) {
                if (up.equals(stop.node())) {
                    return stop;
                }
            }
        }
        return null;
    }
}
