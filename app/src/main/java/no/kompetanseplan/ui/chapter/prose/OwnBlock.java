package no.kompetanseplan.ui.chapter.prose;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import java.util.function.BiConsumer;

/// A block that is not written but printed from a table or a register, in its frame. It takes the
/// focus as a whole.
final class OwnBlock implements Stop {

    private final Label name = new Label();
    private final Label caption = new Label();
    private final VBox node = new VBox(name, caption);
    private ProseItem item;

    /// @param pressed a key while it has the focus
    OwnBlock(ProseItem item, BiConsumer<OwnBlock, KeyEvent> pressed) {
        this.item = item;
        node.getStyleClass().add("doc-own");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.PARENT);
        name.getStyleClass().addAll("muted", "small");
        caption.setWrapText(true);
        node.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    node.requestFocus();
                    event.consume();
                });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed.accept(this, event));
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public ProseItem item() {
        return item;
    }

    /// Shows the block as the plan has it now.
    ///
    /// @param kind what it prints, such as «Mål»
    void show(ProseItem newest, String kind) {
        item = newest;
        name.setText(kind);
        caption.setText(newest.words());
        caption.setManaged(!newest.words().isEmpty());
        caption.setVisible(!newest.words().isEmpty());
        node.setAccessibleText((kind + " " + newest.words()).strip());
    }

    @Override
    public void enter(int by) {
        node.requestFocus();
    }
}
