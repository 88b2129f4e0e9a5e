package no.kompetanseplan.ui.chapter.grants;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Words with their amounts to the right, one line each.
final class FigureLines extends GridPane {

    private int lines;

    FigureLines() {
        getStyleClass().add("sum-table");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(words, amount);
    }

    void clear() {
        getChildren().clear();
        lines = 0;
    }

    void line(String what, String amount) {
        add(what, amount, "muted");
    }

    void sum(String what, String amount) {
        add(what, amount, "semi");
    }

    private void add(String what, String amount, String style) {
        Label name = new Label(what);
        name.setWrapText(true);
        name.getStyleClass().add(style);
        Label result = new Label(amount);
        result.setMinWidth(USE_PREF_SIZE);
        if (style.equals("semi")) {
            result.getStyleClass().add(style);
        }
        addRow(lines++, name, result);
    }
}
