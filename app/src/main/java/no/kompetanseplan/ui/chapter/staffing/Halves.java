package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Em;

/// Two things side by side; under each other where there is no room for both.
final class Halves extends VBox {

    /// Narrowest page, in em, with two columns.
    private static final double NARROWEST = 54;

    private final GridPane both = new GridPane();
    private final Em em;
    private final Node left;
    private final Node right;
    private int columns;

    Halves(Node left, Node right) {
        this.left = left;
        this.right = right;
        em = new Em(this);
        both.getStyleClass().add("halves");
        getChildren().add(both);
        right.visibleProperty().subscribe(_ -> arrange(true));
        widthProperty().subscribe(_ -> arrange(false));
        em.fontProperty().subscribe(_ -> arrange(false));
    }

    private void arrange(boolean again) {
        boolean isBoth = right.isVisible();
        int wanted = isBoth && getWidth() >= NARROWEST * em.size() ? 2 : 1;
        if (wanted == columns && !again) {
            return;
        }
        columns = wanted;
        both.getChildren().clear();
        both.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            both.getColumnConstraints().add(column);
        }
        both.add(left, 0, 0);
        if (isBoth) {
            both.add(right, 1 % columns, 1 / columns);
        }
    }
}
