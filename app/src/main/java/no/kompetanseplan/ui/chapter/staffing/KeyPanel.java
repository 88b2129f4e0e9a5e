package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.staffing.KeyTables;
import no.kompetanseplan.exchange.staffing.KeyTables.View;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.figure.SheetTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Chosen;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One of the further tables of the chapter, as the reader chooses; the choice is kept on this
/// machine.
final class KeyPanel {

    private static final String KEPT = "staffing.view";

    private final Desk desk;
    private final Label heading = new Label();
    private final MenuButton choice = new MenuButton();
    private final SheetTable table;
    private final VBox node = new VBox();
    private final Newest<Sheet> counting;
    private View view = View.KEYS_BY_MUNICIPALITY;
    private @Nullable Assessment newest;

    KeyPanel(Desk desk) {
        this.desk = desk;
        table = new SheetTable(desk);
        counting = new Newest<>("key figures", this::show);
        String kept = desk.window().recall(KEPT);
        for (View each : View.values()) {
            if (each.name().equals(kept)) {
                view = each;
            }
        }
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        choice.getStyleClass().addAll("flat", "small");
        Chosen.first(choice);
        choice.setText(desk.text("staffing.show"));
        Button copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            table.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        FlowPane head = new FlowPane(heading, choice, copy);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("forecast-tools");
        node.getStyleClass().add("table-panel");
        node.getChildren().setAll(head, table.node());
    }

    Node node() {
        return node;
    }

    void refresh(Assessment assessment) {
        newest = assessment;
        List<View> possible = KeyTables.possible(assessment.plan(), assessment.facts());
        node.setVisible(!possible.isEmpty());
        node.setManaged(!possible.isEmpty());
        if (possible.isEmpty()) {
            counting.forget();
            return;
        }
        View wanted = possible.contains(view) ? view : possible.getFirst();
        ToggleGroup group = new ToggleGroup();
        choice.getItems().clear();
        for (View each : possible) {
            RadioMenuItem item = new RadioMenuItem(KeyTables.title(each, desk.texts()));
            item.setToggleGroup(group);
            item.setSelected(each == wanted);
            item.setOnAction(_ -> choose(each));
            choice.getItems().add(item);
        }
        heading.setText(KeyTables.title(wanted, desk.texts()));
        counting.ask(() ->
                new KeyTables(assessment.plan(), assessment.facts(), desk.texts()).of(wanted));
    }

    private void choose(View other) {
        view = other;
        desk.window().remember(KEPT, other.name());
        if (newest != null) {
            refresh(newest);
        }
    }

    private void show(Sheet sheet) {
        table.show(sheet);
    }
}
