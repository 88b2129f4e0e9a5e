package no.kompetanseplan.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a place says that has nothing in it yet: what is missing, what it gives, and the ways to
/// begin. No picture.
public final class EmptyState extends VBox {

    private final HBox acts = new HBox();

    /// A heading that names the lack, and one sentence on what filling it gives.
    public EmptyState(String heading, String sentence) {
        Label lack = new Label(heading);
        lack.getStyleClass().add("heading");
        lack.setWrapText(true);
        lack.setMinHeight(Region.USE_PREF_SIZE);
        Label gives = new Label(sentence);
        gives.getStyleClass().add("says");
        gives.setWrapText(true);
        gives.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("empty-state");
        acts.getStyleClass().add("acts");
        getChildren().addAll(lack, gives);
    }

    /// Adds a way to begin: the main act first, then one other.
    public EmptyState act(Node button) {
        if (acts.getChildren().isEmpty()) {
            getChildren().add(acts);
        }
        acts.getChildren().add(button);
        return this;
    }

    /// Adds a quieter way, below the buttons.
    public EmptyState link(Node link) {
        getChildren().add(link);
        return this;
    }
}
