package no.kompetanseplan.ui.chapter.rules;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A small sum as it is written on paper: what, how it is reckoned, and the amount to the right.
final class SumTable extends GridPane {

    /// A name of so many characters is never broken.
    private static final int SHORT = 22;

    private int lines;

    SumTable() {
        getStyleClass().addAll("card", "sum-table");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints how = new ColumnConstraints();
        how.setHgrow(Priority.SOMETIMES);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(words, how, amount);
    }

    void clear() {
        getChildren().clear();
        lines = 0;
    }

    SumTable line(String what, String how, String amount) {
        return add(what, how, amount, false);
    }

    SumTable sum(String what, String amount) {
        return add(what, "", amount, true);
    }

    private SumTable add(String what, String how, String amount, boolean strong) {
        Label name = new Label(what);
        name.setWrapText(true);
        if (what.length() <= SHORT) {
            name.setMinWidth(USE_PREF_SIZE);
        }
        Label way = new Label(how);
        way.getStyleClass().add("muted");
        if (how.length() > SHORT) {
            way.getStyleClass().add("long");
        }
        way.setWrapText(true);
        Label result = new Label(amount);
        result.setMinWidth(USE_PREF_SIZE);
        if (strong) {
            name.getStyleClass().add("semi");
            result.getStyleClass().add("semi");
        }
        addRow(lines++, name, way, result);
        return this;
    }
}
