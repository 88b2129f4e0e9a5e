package no.kompetanseplan.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A card under a place on a page: at most one, in the same scene as the page. Esc and a click
/// elsewhere close it.
public final class Pop {

    private static final double GAP = 4;

    private final Pane layer = new Pane();
    private @Nullable Region card;
    private @Nullable Bounds at;
    private Runnable closed = () -> {};

    public Pop() {
        layer.setPickOnBounds(false);
        layer.setMinSize(0, 0);
        layer.widthProperty().subscribe(_ -> place());
        layer.heightProperty().subscribe(_ -> place());
    }

    public Pane node() {
        return layer;
    }

    public boolean isOpen() {
        return card != null;
    }

    /// Shows a card.
    ///
    /// @param where the place it belongs to, in the coordinates of the scene
    /// @param first gets the focus
    /// @param whenClosed puts the focus back
    public void open(Region content, Bounds where, Node first, Runnable whenClosed) {
        drop();
        card = content;
        at = where;
        closed = whenClosed;
        content.getStyleClass().add("pop");
        content.setManaged(false);
        content.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
        layer.getChildren().setAll(content);
        content.applyCss();
        place();
        first.requestFocus();
    }

    /// Takes the card away and gives the focus back.
    public void close() {
        if (card != null) {
            drop();
            closed.run();
        }
    }

    /// Takes the card away when a click goes elsewhere.
    public void leave(@Nullable Node clicked) {
        for (Node each = clicked; each != null; each = each.getParent()) {
            if (each.equals(card)) {
                return;
            }
        }
        drop();
    }

    private void drop() {
        card = null;
        at = null;
        layer.getChildren().clear();
    }

    /// Puts the card under its place, or over it where there is no room below.
    public void place() {
        Region now = card;
        Bounds scene = at;
        if (now == null || scene == null || layer.getWidth() <= 0) {
            return;
        }
        Bounds place = layer.sceneToLocal(scene);
        double width = Math.min(now.prefWidth(-1), layer.getWidth() - 2 * GAP);
        double height = Math.min(now.prefHeight(width), layer.getHeight() - 2 * GAP);
        double x = Math.clamp(place.getMinX() - GAP, GAP, layer.getWidth() - width - GAP);
        double below = place.getMaxY() + GAP;
        boolean fits = below + height <= layer.getHeight();
        double y = fits ? below : Math.max(GAP, place.getMinY() - GAP - height);
        now.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), Math.ceil(height));
    }
}
