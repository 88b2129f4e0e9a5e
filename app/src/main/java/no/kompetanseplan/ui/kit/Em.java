package no.kompetanseplan.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// The size of the root font as a number, for panes that place their children by hand. Read by CSS
/// through an unseen label, so it follows the zoom.
public final class Em {

    private final Label probe = new Label();

    /// Adds the unseen label to the pane.
    public Em(Pane pane) {
        probe.getStyleClass().add("em-probe");
        probe.setManaged(false);
        probe.setVisible(false);
        pane.getChildren().add(probe);
    }

    /// One em of the pane, in px.
    public double size() {
        return probe.getFont().getSize();
    }

    /// Changes when the zoom does.
    public ReadOnlyObjectProperty<Font> fontProperty() {
        return probe.fontProperty();
    }
}
