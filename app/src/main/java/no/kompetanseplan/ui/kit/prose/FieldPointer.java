package no.kompetanseplan.ui.kit.prose;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse in a [ProseField]: a click sets the caret or takes what is not words, two take the
/// word or open it, three take all; dragging selects.
final class FieldPointer {

    private final ProseField field;

    FieldPointer(ProseField field) {
        this.field = field;
    }

    void listen() {
        field.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        field.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(MouseEvent event) {
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        Range hit = field.hit(event.getX(), event.getY());
        boolean inside = !hit.isEmpty() || field.selected().touches(hit.from());
        field.requestFocus();
        if (!primary && field.hasSelection() && inside) {
            event.consume();
            return;
        }
        int place = field.placeAt(event.getSceneX(), event.getSceneY());
        if (event.isShiftDown()) {
            field.move(place, true);
        } else if (!hit.isEmpty()) {
            field.select(hit.from(), hit.to());
        } else if (event.getClickCount() == 2) {
            Range word = Steps.wordAt(field.prose().signs(), place);
            field.select(word.from(), word.to());
        } else if (event.getClickCount() > 2) {
            field.select(0, field.length());
        } else {
            field.move(place, false);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            int place = field.placeAt(event.getSceneX(), event.getSceneY());
            if (place != field.caret()) {
                field.move(place, true);
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && field.selectedSpan() != null) {
            field.open();
        }
        event.consume();
    }
}
