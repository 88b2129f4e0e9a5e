package no.kompetanseplan.ui.chapter.supplement;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.MunicipalSupplements;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// How far each municipality has come; its name leads to its supplement.
final class MunicipalityTable {

    private static final String NOTHING = "–";

    private final Desk desk;
    private final Consumer<Id> open;
    private final GridPane grid = new GridPane();
    private @Nullable MunicipalSupplements shown;
    private @Nullable Id marked;

    MunicipalityTable(Desk desk, Consumer<Id> open) {
        this.desk = desk;
        this.open = open;
        grid.getStyleClass().add("municipality-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, number, number);
    }

    Node node() {
        return grid;
    }

    void show(MunicipalSupplements all, Id current) {
        if (all.equals(shown) && current.equals(marked)) {
            return;
        }
        shown = all;
        marked = current;
        grid.getChildren().clear();
        grid.addRow(
                0,
                head("supplement.municipality"),
                head("supplement.parts"),
                head("supplement.must"));
        int line = 1;
        for (MunicipalSupplement each : all.all()) {
            grid.addRow(line++, name(each, current), said(each), missing(each));
        }
    }

    private Label head(String key) {
        Label label = new Label(desk.text(key));
        label.getStyleClass().addAll("small", "semi", "muted");
        return label;
    }

    private Node name(MunicipalSupplement supplement, Id current) {
        Id body = supplement.municipality().id();
        if (body.equals(current)) {
            Label here = new Label(supplement.name());
            here.getStyleClass().add("semi");
            return here;
        }
        Hyperlink link = Buttons.link(supplement.name(), () -> open.accept(body));
        link.setAccessibleText(
                supplement.name()
                        + ", "
                        + desk.text("supplement.missing.count", supplement.missing()));
        return link;
    }

    private static Label said(MunicipalSupplement supplement) {
        return new Label(Integer.toString(supplement.said()));
    }

    private static Label missing(MunicipalSupplement supplement) {
        return supplement.missing() == 0
                ? new Label(NOTHING)
                : Words.status(Icon.WARNING, Integer.toString(supplement.missing()), Tone.WARNING);
    }
}
