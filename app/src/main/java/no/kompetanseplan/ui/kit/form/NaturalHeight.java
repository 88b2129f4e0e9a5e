package no.kompetanseplan.ui.kit.form;

import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Makes a text area as high as its text, which the control itself cannot: a bare text of the same
/// font and width is measured in its place.
final class NaturalHeight {

    private static final double EDGES_IN_EM = 0.75;
    private static final double SIDES_IN_EM = 1.6;

    private final TextArea area;
    private final Text probe = new Text();

    NaturalHeight(TextArea area) {
        this.area = area;
    }

    void watch() {
        area.setMinHeight(0);
        area.textProperty().addListener((o, old, now) -> fit());
        area.widthProperty().addListener((o, old, now) -> fit());
        area.fontProperty().addListener((o, old, now) -> fit());
    }

    private void fit() {
        double em = area.getFont().getSize();
        probe.setFont(area.getFont());
        // a last empty line counts only when something stands on it
        probe.setText(area.getText() + "\u200b");
        probe.setWrappingWidth(Math.max(4 * em, area.getWidth() - SIDES_IN_EM * em));
        double text = probe.getLayoutBounds().getHeight();
        double wanted = Math.ceil(text + EDGES_IN_EM * em) + 4;
        if (wanted != area.getPrefHeight()) {
            area.setPrefHeight(wanted);
            // a request during layout, when the width has just changed, is not heard
            Platform.runLater(area::requestLayout);
        }
    }
}
