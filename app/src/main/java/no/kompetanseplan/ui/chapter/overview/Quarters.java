package no.kompetanseplan.ui.chapter.overview;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Em;

import java.util.List;

/// Four tables, two and two; under each other where there is no room for two.
final class Quarters extends VBox {

    /// Narrowest page, in em, with two columns.
    private static final double NARROWEST = 76;

    private final GridPane tables = new GridPane();
    private final Em em;
    private final List<? extends Node> four;
    private int columns;

    Quarters(List<? extends Node> four) {
        this.four = four;
        em = new Em(this);
        tables.getStyleClass().add("overview-tables");
        getStyleClass().add("overview");
        getChildren().add(tables);
        widthProperty().subscribe(_ -> arrange());
        em.fontProperty().subscribe(_ -> arrange());
    }

    private void arrange() {
        int wanted = getWidth() < NARROWEST * em.size() ? 1 : 2;
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        tables.getChildren().clear();
        tables.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            tables.getColumnConstraints().add(column);
        }
        for (int i = 0; i < four.size(); i++) {
            tables.add(four.get(i), i % columns, i / columns);
        }
    }
}
