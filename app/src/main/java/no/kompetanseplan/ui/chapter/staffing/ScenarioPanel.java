package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.ScenarioYears;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.figure.SheetTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import org.jspecify.annotations.Nullable;

/// What the plan holds to and its scenarios beside each other, below the curve. Nothing in a plan
/// without scenarios.
final class ScenarioPanel {

    private final Label heading = new Label();
    private final SheetTable table;
    private final VBox node = new VBox();
    private @Nullable ScenarioYears shown;
    private boolean isEvery;

    ScenarioPanel(Desk desk) {
        table = new SheetTable(desk);
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        Button copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            table.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        FlowPane head = new FlowPane(heading, copy);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("forecast-tools");
        node.getChildren().setAll(head, table.node());
        node.getStyleClass().addAll("table-panel", "scenario-panel");
        show(null);
    }

    Node node() {
        return node;
    }

    /// Shows every year, or every other one.
    void every(boolean on) {
        isEvery = on;
        arrange();
    }

    /// @param years null when there is nothing beside what the plan holds to
    void show(@Nullable ScenarioYears years) {
        shown = years;
        node.setVisible(years != null);
        node.setManaged(years != null);
        arrange();
    }

    private void arrange() {
        ScenarioYears years = shown;
        if (years != null) {
            heading.setText(years.title());
            table.show(years.sheet(isEvery));
        }
    }
}
