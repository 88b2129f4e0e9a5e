package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.grid.Grid;

import java.util.List;

/// Table 1 with its note, as table or figure. The shares are reckoned, never typed.
public final class StaffingPage implements Page {

    private final Desk desk;
    private final Id section;
    private final Formats formats;
    private final PageHead head;
    private final StaffingLines lines;
    private final Grid<StaffingLines.Line> grid;
    private final Segments<Boolean> figure;
    private final Label caption = new Label();
    private final Label note = Words.of("", Tone.MUTED);
    private final VBox shown = new VBox();
    private final Form<PlanHead> facts;
    private final BorderPane node = new BorderPane();

    public StaffingPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.formats = Formats.of(desk.texts().language());
        this.head = new PageHead();
        this.lines = new StaffingLines(desk);
        this.grid =
                Grid.of(lines.model(), desk.texts()).named(desk.text("staffing.chart")).fitRows();
        this.figure =
                Segments.of(
                        List.of(false, true),
                        chart -> desk.text(chart ? "budget.figure" : "budget.table"));
        figure.small().valueProperty().addListener((_, _, _) -> refresh(desk.session().state()));
        this.facts = factsForm();
        build();
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        StaffingTable table = state.assessment().staffing();
        Section chapter = plan.find(SectionFields.TABLE, section);
        head.show(
                chapter == null ? "" : chapter.number(),
                chapter == null ? desk.text("staffing.table") : chapter.title());
        head.facts(
                List.of(
                        Words.of(
                                desk.text("staffing.facts", formats.integer(table.total())),
                                Tone.MUTED)));
        String title = plan.head().staffingTitle();
        caption.setText(title.isEmpty() ? desk.text("staffing.title.default") : title);
        note.setText(plan.head().coverageNote());
        lines.refresh(plan, table);
        facts.show(List.of(plan.head()));
        if (lines.isEmpty()) {
            shown.getChildren().setAll(empty());
        } else if (figure.getValue()) {
            shown.getChildren().setAll(chart(plan, table), note);
        } else {
            shown.getChildren().setAll(grid, note);
        }
    }

    @Override
    public void reveal(Place place) {
        if (place.row() != null) {
            lines.model().reveal(place.row(), place.field());
        }
    }

    @Override
    public void leave() {
        facts.commit();
    }

    private void build() {
        caption.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(caption, gap, figure);
        title.getStyleClass().add("panel-head");
        VBox box =
                new VBox(
                        title,
                        shown,
                        Words.of(desk.text("staffing.shares.help"), Tone.MUTED),
                        facts);
        box.getStyleClass().addAll("page-body", "staffing");
        shown.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
    }

    private Form<PlanHead> factsForm() {
        FieldColumns<PlanHead> fields =
                new FieldColumns<>(PlanHeadFields.TABLE, desk.texts(), () -> desk.session().plan());
        Form<PlanHead> form =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.field(fields.of(PlanHeadFields.COVERAGE_NOTE, 20))
                                        .pair(
                                                fields.of(PlanHeadFields.STAFFING_SOURCE, 14),
                                                fields.of(PlanHeadFields.STAFFING_DATE, 8))
                                        .field(fields.of(PlanHeadFields.STAFFING_TITLE, 14)));
        form.onEdit(edits ->
                desk.edit(
                        "step.staffing.note", plan -> fields.apply(plan.with(plan.head()), edits)));
        return form;
    }

    private Node empty() {
        Label title = new Label(desk.text("staffing.empty"));
        title.getStyleClass().add("heading");
        Button act = Buttons.accent(desk.text("staffing.empty.act"));
        act.setOnAction(_ -> desk.window().go(Place.of("plan")));
        VBox box = new VBox(title, Words.of(desk.text("staffing.empty.text"), Tone.MUTED), act);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node chart(Plan plan, StaffingTable table) {
        NumberAxis up = new NumberAxis();
        up.setLabel(desk.text("staffing.count"));
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), up);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        lines.of(plan, table).stream()
                .filter(line -> line.municipality() != null && line.positions() != null)
                .forEach(line ->
                        series.getData().add(new XYChart.Data<>(line.name(), line.positions())));
        chart.getData().setAll(List.of(series));
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setTitle(desk.text("staffing.chart"));
        chart.setAccessibleText(caption.getText() + ". " + note.getText());
        return chart;
    }
}
