package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.AgeBands;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.figure.FigureMenu;
import no.kompetanseplan.ui.chapter.figure.FigureView;
import no.kompetanseplan.ui.chapter.figure.SheetTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// 3.2: positions by age, as a pyramid or as a table.
final class AgePanel {

    private final Desk desk;
    private final Segments<Boolean> figured;
    private final SheetTable table;
    private final Label note = Words.of("", Tone.MUTED);
    private final Button copy;
    private final VBox body = new VBox();
    private final VBox node = new VBox();
    private @Nullable FigureView figure;
    private @Nullable Node acts;
    private @Nullable AgeBands shown;

    AgePanel(Desk desk) {
        this.desk = desk;
        table = new SheetTable(desk);
        figured =
                Segments.of(
                        List.of(true, false),
                        on -> desk.text(on ? "budget.mode.FIGURE" : "budget.mode.TABLE"));
        figured.small().valueProperty().addListener((_, _, _) -> arrange());
        copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            table.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        Label heading = new Label(desk.text("staffing.age.heading"));
        heading.getStyleClass().add("heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, figured);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        note.getStyleClass().add("small");
        note.setMinHeight(Label.USE_PREF_SIZE);
        body.getStyleClass().add("forecast-body");
        node.getStyleClass().add("table-panel");
        node.getChildren().setAll(head, body);
    }

    Node node() {
        return node;
    }

    /// Shows positions by age; takes no room when there are none.
    void show(AgeBands bands) {
        shown = bands;
        node.setVisible(!bands.isEmpty());
        node.setManaged(!bands.isEmpty());
        arrange();
    }

    private void arrange() {
        AgeBands bands = shown;
        if (bands == null || bands.isEmpty()) {
            return;
        }
        table.show(bands.sheet(desk.texts()));
        note.setText(bands.note(desk.texts()));
        note.setManaged(!note.getText().isEmpty());
        if (figure == null) {
            figure = new FigureView(bands.chart(desk.texts()));
            acts = FigureMenu.of(desk, figure);
        } else {
            figure.show(bands.chart(desk.texts()));
        }
        List<Node> wanted =
                figured.getValue() && acts != null
                        ? List.of(figure, note, acts)
                        : List.of(table.node(), copy);
        if (!body.getChildren().equals(wanted)) {
            body.getChildren().setAll(wanted);
        }
    }
}
