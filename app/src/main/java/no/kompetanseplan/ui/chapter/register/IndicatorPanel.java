package no.kompetanseplan.ui.chapter.register;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.staffing.Indicators;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorFigureFields;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.IndicatorTable;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.figure.FigureMenu;
import no.kompetanseplan.ui.chapter.figure.FigureView;
import no.kompetanseplan.ui.chapter.figure.SheetTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Chosen;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.DoubleFunction;

/// What the ways of counting of an indicator tell, beside each other, as a table or a figure; below
/// the registers of indicators, for the row that is selected there.
final class IndicatorPanel {

    private final Desk desk;
    private final Label heading = new Label();
    private final Label caption = Words.of("", Tone.MUTED);
    private final MenuButton years = new MenuButton();
    private final Segments<Boolean> figured;
    private final SheetTable table;
    private final Button copy;
    private final VBox body = new VBox();
    private final VBox node = new VBox();
    private final Newest<Told> counting;
    private final EmptyState nothing;
    private @Nullable FigureView figure;
    private @Nullable Node acts;
    private @Nullable Id indicator;
    private @Nullable Integer chosen;
    private @Nullable Told shown;

    /// An indicator in words.
    private record Told(Sheet sheet, DoubleFunction<Chart> chart, boolean isEmpty) {}

    IndicatorPanel(Desk desk) {
        this.desk = desk;
        table = new SheetTable(desk);
        counting = new Newest<>("indicator", this::show);
        nothing =
                new EmptyState(
                        desk.text("staffing.indicator.none"),
                        desk.text("staffing.indicator.none.says"));
        figured =
                Segments.of(
                        List.of(true, false),
                        on -> desk.text(on ? "budget.mode.FIGURE" : "budget.mode.TABLE"));
        figured.setValue(false);
        figured.small().valueProperty().addListener((_, _, _) -> arrange());
        years.getStyleClass().addAll("flat", "small");
        Chosen.first(years);
        copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            table.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        heading.setText(desk.text("staffing.indicator.heading"));
        heading.getStyleClass().add("heading");
        FlowPane head = new FlowPane(heading, caption, years, figured);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("forecast-tools");
        body.getStyleClass().add("forecast-body");
        node.getStyleClass().add("table-panel");
        node.getChildren().setAll(head, body);
    }

    /// Whether rows of a type are about indicators.
    static boolean isAbout(Table<?> rows) {
        return rows.equals(IndicatorFields.TABLE)
                || rows.equals(IndicatorMethodFields.TABLE)
                || rows.equals(IndicatorFigureFields.TABLE);
    }

    Node node() {
        return node;
    }

    /// Shows the indicator that a row is about, or the first one; takes no room when there is none.
    void refresh(Plan plan, @Nullable Row row) {
        Indicator about = IndicatorTable.of(plan, row);
        List<Indicator> all = plan.ordered(IndicatorFields.TABLE);
        Indicator wanted = about != null || all.isEmpty() ? about : all.getFirst();
        node.setVisible(wanted != null);
        node.setManaged(wanted != null);
        if (wanted == null) {
            counting.forget();
            return;
        }
        if (!wanted.id().equals(indicator)) {
            indicator = wanted.id();
            chosen = null;
        }
        if (row instanceof IndicatorFigure told && told.year() != null) {
            chosen = told.year();
        }
        List<Integer> possible = IndicatorTable.years(plan, wanted.id());
        Integer newest = possible.isEmpty() ? null : possible.getFirst();
        Integer year = chosen != null && possible.contains(chosen) ? chosen : newest;
        offer(plan, row, possible, year);
        Indicators words = new Indicators(plan, wanted, year, desk.texts());
        caption.setText(words.title());
        counting.ask(() -> new Told(words.sheet(), words.chart(), words.isEmpty()));
    }

    private void offer(
            Plan plan, @Nullable Row row, List<Integer> possible, @Nullable Integer year) {
        years.setVisible(possible.size() > 1);
        years.setManaged(possible.size() > 1);
        years.setText(desk.text("staffing.indicator.year", String.valueOf(year)));
        ToggleGroup group = new ToggleGroup();
        years.getItems().clear();
        for (Integer each : possible) {
            RadioMenuItem item = new RadioMenuItem(Integer.toString(each));
            item.setToggleGroup(group);
            item.setSelected(each.equals(year));
            item.setOnAction(_ -> {
                chosen = each;
                refresh(plan, IndicatorTable.of(plan, row));
            });
            years.getItems().add(item);
        }
    }

    private void show(Told told) {
        shown = told;
        arrange();
    }

    private void arrange() {
        Told told = shown;
        if (told == null) {
            return;
        }
        figured.setVisible(!told.isEmpty);
        if (told.isEmpty) {
            body.getChildren().setAll(nothing);
            return;
        }
        table.show(told.sheet);
        if (figure == null) {
            figure = new FigureView(told.chart);
            acts = FigureMenu.of(desk, figure);
        } else {
            figure.show(told.chart);
        }
        List<Node> wanted =
                figured.getValue() && acts != null
                        ? List.of(figure, acts)
                        : List.of(table.node(), copy);
        if (!body.getChildren().equals(wanted)) {
            body.getChildren().setAll(wanted);
        }
    }
}
