package no.kompetanseplan.ui.kit.editor;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys by which every editor is left: Enter down, Shift+Enter up, Tab right, Shift+Tab left,
/// Esc without writing.
final class EditorKeys {

    private EditorKeys() {}

    /// A filter, so that it comes before the control, which would eat Enter and Tab.
    static void on(Node node, CellEditor.Host host) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, host));
    }

    private static void pressed(KeyEvent event, CellEditor.Host host) {
        boolean back = event.isShiftDown();
        switch (event.getCode()) {
            case ESCAPE -> {
                host.cancel();
                event.consume();
            }
            case TAB -> {
                if (!event.isShortcutDown()) {
                    host.leave(back ? CellEditor.Leave.LEFT : CellEditor.Leave.RIGHT);
                    event.consume();
                }
            }
            case ENTER -> {
                if (!event.isShortcutDown()) {
                    host.leave(back ? CellEditor.Leave.UP : CellEditor.Leave.DOWN);
                    event.consume();
                }
            }
            default -> {}
        }
    }
}
