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

import no.kompetanseplan.exchange.staffing.Curves;
import no.kompetanseplan.exchange.staffing.ScenarioYears;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.figure.FigureMenu;
import no.kompetanseplan.ui.chapter.figure.FigureView;
import no.kompetanseplan.ui.chapter.figure.SheetTable;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Compared;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Scope;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Chosen;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// 3.3: the curve with its table, for the region or a part of it.
final class ForecastPanel {

    private final Desk desk;
    private final Forecast forecast;
    private final Label heading = new Label();
    private final MenuButton whose = new MenuButton();
    private final MenuButton years = new MenuButton();
    private final Segments<Boolean> figured;
    private final Button copy;
    private final Label asking;
    private final SheetTable table;
    private final ScenarioPanel scenarios;
    private final VBox body = new VBox();
    private final VBox node = new VBox();
    private @Nullable FigureView figure;
    private @Nullable Node acts;
    private @Nullable Curves shown;
    private boolean isEvery;

    ForecastPanel(Desk desk, Forecast forecast) {
        this.desk = desk;
        this.forecast = forecast;
        heading.getStyleClass().add("heading");
        heading.setText(desk.text("staffing.curve.heading"));
        heading.setWrapText(true);
        figured =
                Segments.of(
                        List.of(true, false),
                        on -> desk.text(on ? "staffing.view.both" : "staffing.view.table"));
        figured.small().valueProperty().addListener((_, _, _) -> arrange());
        copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        table = new SheetTable(desk);
        scenarios = new ScenarioPanel(desk);
        copy.setOnAction(_ -> {
            table.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        asking = Words.chip(Icon.CALCULATE, desk.text("staffing.asking"), Tone.PLAIN);
        whose.getStyleClass().addAll("flat", "small");
        Chosen.first(whose);
        years.getStyleClass().addAll("flat", "small");
        Chosen.first(years);
        FlowPane head = new FlowPane(heading, asking, whose, years, figured);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("forecast-tools");
        body.getStyleClass().add("forecast-body");
        node.getChildren().setAll(head, body, scenarios.node());
        node.getStyleClass().add("table-panel");
        forecast.onCurve(this::show);
        forecast.onCompared(this::compare);
        arrange();
    }

    Node node() {
        return node;
    }

    /// Fills the choices of whom the curve is for.
    void refresh(Plan plan) {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.REGION));
        plan.ordered(ProfessionFields.TABLE).stream()
                .map(each -> new Scope(each.id(), null))
                .forEach(scopes::add);
        plan.municipalities().stream().map(body -> new Scope(null, body.id())).forEach(scopes::add);
        Scope now = scopes.contains(forecast.scope()) ? forecast.scope() : Scope.REGION;
        if (!now.equals(forecast.scope())) {
            forecast.scope(now);
        }
        ToggleGroup group = new ToggleGroup();
        whose.getItems().clear();
        for (Scope scope : scopes) {
            RadioMenuItem item = new RadioMenuItem(name(plan, scope));
            item.setToggleGroup(group);
            item.setSelected(scope.equals(now));
            item.setOnAction(_ -> {
                forecast.scope(scope);
                refresh(plan);
            });
            whose.getItems().add(item);
        }
        whose.setText(desk.text("staffing.curve.of", name(plan, now)));
        everyYear();
    }

    private void everyYear() {
        ToggleGroup group = new ToggleGroup();
        years.getItems().clear();
        for (boolean every : new boolean[] {false, true}) {
            RadioMenuItem item = new RadioMenuItem(yearWords(every));
            item.setToggleGroup(group);
            item.setSelected(every == isEvery);
            item.setOnAction(_ -> {
                isEvery = every;
                scenarios.every(every);
                everyYear();
                arrange();
            });
            years.getItems().add(item);
        }
        years.setText(yearWords(isEvery));
    }

    private String yearWords(boolean every) {
        return desk.text(every ? "staffing.years.each" : "staffing.years.second");
    }

    private String name(Plan plan, Scope scope) {
        Profession profession = plan.find(ProfessionFields.TABLE, scope.profession());
        Body municipality = plan.find(BodyFields.TABLE, scope.municipality());
        return profession != null
                ? profession.name()
                : municipality != null
                        ? municipality.inShort()
                        : desk.text("staffing.curve.region");
    }

    private String whose(Scope scope) {
        return scope.equals(Scope.REGION) ? "" : name(desk.session().plan(), scope);
    }

    private void compare(Compared all) {
        scenarios.show(
                all.courses().isEmpty()
                        ? null
                        : new ScenarioYears(whose(all.of()), all.courses(), desk.texts()));
    }

    private void show(Curve curve) {
        String of = whose(forecast.scope());
        shown = Curves.of(curve.projection(), curve.line(), of, desk.texts());
        asking.setVisible(forecast.isAsking());
        asking.setManaged(forecast.isAsking());
        arrange();
    }

    private void arrange() {
        Curves curves = shown;
        if (curves == null) {
            body.getChildren().setAll(Words.of(desk.text("staffing.waiting"), Tone.MUTED));
            return;
        }
        table.show(curves.sheet(isEvery, desk.text("staffing.curve.note")));
        if (figure == null) {
            figure = new FigureView(curves.chart());
            acts = FigureMenu.of(desk, figure);
        } else {
            figure.show(curves.chart());
        }
        List<Node> wanted =
                figured.getValue() && acts != null
                        ? List.of(figure, acts, table.node())
                        : List.of(table.node(), copy);
        if (!body.getChildren().equals(wanted)) {
            body.getChildren().setAll(wanted);
        }
    }
}
