package no.kompetanseplan.ui.chapter;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// A page whose body fills what its head leaves, and keeps a least height of its own: where the
/// window is low or the text large, the page scrolls, and shows the part that has the keyboard.
public final class LowPage extends ScrollPane {

    /// @param head as high as its words
    /// @param body not lower than its style says
    public LowPage(Region head, Region body) {
        BorderPane page = new BorderPane();
        page.getStyleClass().add("page");
        head.setMinHeight(USE_PREF_SIZE);
        page.setTop(head);
        page.setCenter(body);
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "low-page");
        follow(head, 0);
        follow(body, 1);
    }

    private void follow(Node part, double end) {
        part.focusWithinProperty()
                .subscribe(isInside -> {
                    if (isInside) {
                        setVvalue(end);
                    }
                });
    }
}
