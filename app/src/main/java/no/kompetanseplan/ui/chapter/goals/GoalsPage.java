package no.kompetanseplan.ui.chapter.goals;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.GoalPlan;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowHeight;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The action plan with goals first: a table for each area, a row for each goal, and its measures
/// as bullets in the row.
final class GoalsPage implements Page {

    private final Desk desk;
    private final Id section;
    private final GoalColumns columns;
    private final GridModel<Goal> model;
    private final Grid<Goal> grid;
    private final Form<Goal> form;
    private final PageHead head;
    private final HBox tools = new HBox();
    private final Label inspectorTitle = new Label();
    private final ScrollPane inspector;
    private final VBox node = new VBox();
    private @Nullable Goal inspected;

    GoalsPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.columns = new GoalColumns(desk);
        this.model = new GridModel<Goal>(Goal::id, columns.shown()).unnumbered();
        model.rowHeightProperty().set(RowHeight.WHOLE_TEXT);
        model.onEdit(this::edit);
        model.acts().onRemove(this::remove);
        model.acts().onMove(this::move);
        KeptWidths.of(desk, "goals", model);
        Button add = Buttons.accent(Icon.ADD, desk.text("goals.new"));
        add.setOnAction(_ -> newRow());
        Button first = Buttons.accent(Icon.ADD, desk.text("goals.new"));
        first.setOnAction(_ -> newRow());
        this.grid =
                Grid.of(model, desk.texts())
                        .named(desk.text("goals.grid"))
                        .smallText()
                        .whenEmpty(
                                new EmptyState(
                                                desk.text("goals.none"),
                                                desk.text("goals.none.says"))
                                        .act(first));
        this.form = Form.of(desk.texts(), Goal::id, made -> columns.all().forEach(made::field));
        form.onEdit(this::edit);
        inspectorTitle.getStyleClass().add("heading");
        inspectorTitle.setWrapText(true);
        VBox inside = new VBox(inspectorTitle, form);
        inside.getStyleClass().add("inspector-body");
        this.inspector = new ScrollPane(inside);
        inspector.setFitToWidth(true);
        inspector.getStyleClass().add("edge-to-edge");
        this.head = new PageHead(add);
        FilterField filter =
                new FilterField(
                        desk.text("measures.filter"), model.filterProperty(), grid::requestFocus);
        tools.getChildren().setAll(filter);
        tools.getStyleClass().add("tool-row");
        StackPane body = new StackPane(grid);
        body.getStyleClass().add("grid-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, tools, body);
        model.selectedProperty().subscribe(this::inspect);
        refresh(desk.session().state());
    }

    /// Puts the choice of layout first in the tool row.
    GoalsPage leading(Node choice) {
        tools.getChildren().addFirst(choice);
        return this;
    }

    private void edit(Edits<Goal> edits) {
        desk.edit("step.goal.edit", plan -> columns.apply(plan, edits));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        GoalPlan goals = columns.show(plan);
        List<no.kompetanseplan.ui.kit.table.Section<Goal>> sections = new ArrayList<>();
        for (GoalPlan.Area area : goals.areas()) {
            FocusArea named = area.area();
            sections.add(
                    no.kompetanseplan.ui.kit.table.Section.of(
                            named == null ? "-" : named.id().toString(),
                            named == null
                                    ? desk.text("goals.area.none")
                                    : desk.text("goals.area", named.number(), named.title()),
                            desk.text("goals.area.note", area.goals().size(), area.measures()),
                            area.goals().stream().map(GoalPlan.Line::goal).toList()));
        }
        model.setSections(sections);
        showHead(plan, goals);
        inspect(inspected == null ? null : plan.find(GoalFields.TABLE, inspected.id()));
    }

    private void showHead(Plan plan, GoalPlan goals) {
        Section own = plan.find(SectionFields.TABLE, section);
        String title = plan.head().actionPlanTitle();
        head.show(
                own == null ? "" : own.number(),
                !title.isEmpty() || own == null ? title : own.title());
        List<Node> facts = new ArrayList<>();
        int areas = (int) goals.areas().stream().filter(each -> each.area() != null).count();
        facts.add(
                Words.of(
                        desk.text("goals.facts", areas, goals.goals(), plan.measures().size()),
                        Tone.MUTED));
        int lacking = columns.lacking();
        if (lacking > 0) {
            facts.add(
                    Words.status(Icon.FINDING, desk.text("goals.lacking", lacking), Tone.WARNING));
        }
        if (!goals.loose().isEmpty()) {
            facts.add(
                    Buttons.link(
                            desk.text("goals.loose", goals.loose().size()),
                            () ->
                                    desk.edit(
                                            "step.goals.layout",
                                            now ->
                                                    GoalEdits.layout(
                                                            now, ActionPlanLayout.SEVEN_COLUMNS))));
        }
        head.facts(facts);
    }

    private void remove(List<Goal> goals) {
        List<Id> ids = goals.stream().map(Goal::id).toList();
        desk.edit("step.goal.remove", plan -> plan.without(ids));
        desk.window().toast(desk.text("goals.removed"), true);
    }

    private void move(List<Goal> goals, int by) {
        List<Id> ids = goals.stream().map(Goal::id).toList();
        Id area = goals.getFirst().area();
        desk.edit(
                "step.goal.move",
                plan -> Ordering.moved(plan, ids, GoalEdits.beside(plan, area), by));
    }

    @Override
    public boolean newRow() {
        grid.commit();
        Goal selected = model.selected();
        Id id = desk.newId();
        desk.edit(
                "step.goal.add",
                plan -> GoalEdits.added(plan, id, selected == null ? null : selected.id()),
                () -> {
                    model.reveal(id, GoalFields.TEXT.name());
                    grid.requestFocus();
                    grid.edit();
                });
        return true;
    }

    /// Stands in a goal, or in the goal that a measure serves.
    @Override
    public void reveal(Place place) {
        Id row = place.row();
        if (row == null) {
            return;
        }
        Plan plan = desk.session().plan();
        CostLine line = plan.find(CostLineFields.TABLE, row);
        Measure measure = plan.find(MeasureFields.TABLE, line == null ? row : line.measure());
        Id goal = measure == null ? row : measure.goals().ids().stream().findFirst().orElse(row);
        if (model.reveal(goal, measure == null ? place.field() : GoalColumns.MEASURES)) {
            grid.requestFocus();
        }
    }

    @Override
    public @Nullable Place here() {
        Goal at = model.selected();
        return at == null ? null : Place.section(section).at(at.id());
    }

    @Override
    public @Nullable Node inspector() {
        return inspected == null ? null : inspector;
    }

    @Override
    public String status() {
        return desk.text("measures.status.rows", model.shownProperty().get());
    }

    @Override
    public boolean focus() {
        grid.requestFocus();
        return true;
    }

    @Override
    public void leave() {
        grid.commit();
        form.commit();
    }

    private void inspect(@Nullable Goal goal) {
        boolean changed = (inspected == null) != (goal == null);
        inspected = goal;
        if (goal != null) {
            inspectorTitle.setText((desk.text("field.goal.text") + " " + goal.number()).strip());
            form.show(List.of(goal));
        }
        if (changed) {
            desk.inspectorChanged();
        }
    }
}
