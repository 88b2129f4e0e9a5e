package no.kompetanseplan.ui.welcome;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The place on a page for what goes on, or for why something could not be done and what to do.
public final class NoticeSlot {

    private final VBox node = new VBox();
    private final Runnable focusElsewhere;

    /// An empty slot.
    ///
    /// @param focusElsewhere puts the focus where it belongs when a notice with the focus goes
    public NoticeSlot(Runnable focusElsewhere) {
        this.focusElsewhere = focusElsewhere;
        node.getStyleClass().add("welcome-notices");
        show(null);
    }

    public Region node() {
        return node;
    }

    /// Shows a banner in the place of the last one; with null takes it away.
    public void show(@Nullable Region banner) {
        boolean inside = node.lookupAll("*").stream().anyMatch(Node::isFocused);
        node.getChildren().clear();
        if (banner != null) {
            node.getChildren().add(banner);
        }
        node.setVisible(banner != null);
        node.setManaged(banner != null);
        if (inside) {
            focusElsewhere.run();
        }
    }
}
