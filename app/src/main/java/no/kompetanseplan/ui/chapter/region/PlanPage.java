package no.kompetanseplan.ui.chapter.region;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.hearing.Adoption;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.adoption.ObstacleList;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/// The plan as a whole: what it is called and covers, the municipalities of the region, the
/// dimensions of its measures, and the bodies that own, lead, steer and support the work.
public final class PlanPage implements Page {

    /// The key of this page among the places of the window.
    public static final String PLACE = Places.PLAN;

    private final Desk desk;
    private final PageHead head;
    private final Form<PlanHead> form;
    private final ObstacleList obstacles;
    private final RowTable<Body> municipalities;
    private final RowTable<Body> bodies;
    private final RowTable<Dimension> dimensions;
    private final Button addMunicipality;
    private final Label full;
    private final Form<Body> municipalityForm;
    private final Form<Body> bodyForm;
    private final Label inspectorTitle = new Label();
    private final VBox inspector = new VBox();
    private final ScrollPane inspectorScroll = new ScrollPane(inspector);
    private final BorderPane node = new BorderPane();
    private @Nullable Body inspected;

    public PlanPage(Desk desk) {
        this.desk = desk;
        RegionTables tables = new RegionTables(desk);
        head = new PageHead();
        obstacles = new ObstacleList(desk);
        form = headForm(tables.head());
        municipalities = tables.municipalityTable();
        bodies = tables.bodyTable();
        dimensions = tables.dimensionTable();
        municipalityForm = bodyForm(tables, true);
        bodyForm = bodyForm(tables, false);
        addMunicipality = Buttons.of(Icon.ADD, desk.text("region.municipality.add"));
        addMunicipality.setOnAction(_ -> addMunicipality());
        full = Words.of(desk.text("region.full", RegionTables.MOST_MUNICIPALITIES), Tone.MUTED);
        build();
        municipalities.model().selectedProperty().subscribe(row -> inspect(row));
        bodies.model().selectedProperty().subscribe(row -> inspect(row));
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        PlanHead row = plan.head();
        head.show("", desk.text("region.title"));
        int count = plan.municipalities().size();
        head.facts(
                List.of(
                        Words.of(desk.text("region.municipalities.count", count), Tone.MUTED),
                        Words.of(
                                desk.text("region.bodies.count", RegionTables.others(plan).size()),
                                Tone.MUTED)));
        form.show(List.of(row));
        municipalities.refresh(plan);
        bodies.refresh(plan);
        dimensions.refresh(plan);
        boolean isFull = count >= RegionTables.MOST_MUNICIPALITIES;
        addMunicipality.setDisable(isFull);
        full.setVisible(isFull);
        full.setManaged(isFull);
        Body now = inspected == null ? null : plan.find(BodyFields.TABLE, inspected.id());
        showInspected(now);
    }

    @Override
    public void reveal(Place place) {
        Id row = place.row();
        if (row == null) {
            return;
        }
        for (RowTable<?> table : List.of(municipalities, bodies, dimensions)) {
            if (table.reveal(row, place.field())) {
                return;
            }
        }
    }

    @Override
    public @Nullable Node inspector() {
        return inspected == null ? null : inspectorScroll;
    }

    @Override
    public boolean newRow() {
        addBody();
        return true;
    }

    @Override
    public void leave() {
        form.commit();
        municipalityForm.commit();
        bodyForm.commit();
    }

    private void build() {
        Button addBody = Buttons.of(Icon.ADD, desk.text("region.body.add"));
        addBody.setOnAction(_ -> addBody());
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        VBox formBox = new VBox(form, obstacles);
        showObstacles(false);
        formBox.getStyleClass().add("plan-form");
        HBox full30 = new HBox(full);
        body.getChildren()
                .setAll(
                        formBox,
                        municipalities.panel(
                                desk.text("region.municipalities"),
                                desk.text("region.municipalities.note"),
                                addMunicipality),
                        full30,
                        dimensionPanel(),
                        bodies.panel(
                                desk.text("region.bodies"),
                                desk.text("region.bodies.note"),
                                addBody));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
        inspector.getStyleClass().add("inspector-body");
        inspectorScroll.setFitToWidth(true);
        inspectorScroll.getStyleClass().add("edge-to-edge");
        inspectorTitle.getStyleClass().add("heading");
        inspectorTitle.setWrapText(true);
    }

    private Node dimensionPanel() {
        Button add = Buttons.of(Icon.ADD, desk.text("region.dimension.add"));
        add.setOnAction(
                _ -> dimensions.add(row -> RegionTables.coloured(desk.session().plan(), row)));
        return dimensions.panel(
                desk.text("region.dimensions"), desk.text("region.dimensions.note"), add);
    }

    private Form<PlanHead> headForm(FieldColumns<PlanHead> fields) {
        Form<PlanHead> made =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.field(fields.of(PlanHeadFields.TITLE, 20))
                                        .field(fields.of(PlanHeadFields.SUBTITLE, 20))
                                        .pair(
                                                fields.of(PlanHeadFields.REGION, 10),
                                                fields.of(PlanHeadFields.SECTOR, 10))
                                        .pair(
                                                fields.of(PlanHeadFields.PLAN_PERIOD, 10),
                                                fields.of(PlanHeadFields.ACTION_PERIOD, 10))
                                        .pair(
                                                fields.of(PlanHeadFields.STAGE, 10),
                                                fields.of(PlanHeadFields.ACTION_PLAN_TITLE, 10))
                                        .field(fields.of(PlanHeadFields.ACTIVITY_PERIODS, 20))
                                        .field(fields.of(PlanHeadFields.FOOTER, 20))
                                        .pair(
                                                fields.of(PlanHeadFields.LANGUAGE, 10),
                                                fields.of(PlanHeadFields.NUMBERING, 10))
                                        .pair(
                                                fields.of(PlanHeadFields.LAYOUT, 10),
                                                fields.of(PlanHeadFields.ALPHABETICAL, 10)));
        made.onEdit(edits -> headEdited(plan -> fields.apply(withHead(plan), edits)));
        return made;
    }

    /// An edit that marks the plan as adopted is made only when nothing stands in the way; else the
    /// stage stays, and what is lacking is listed under it.
    private void headEdited(UnaryOperator<Plan> change) {
        Plan before = desk.session().plan();
        Plan after = change.apply(before);
        if (!Adoption.isMarkedBy(before, after)) {
            desk.edit("step.plan-head.edit", change);
            return;
        }
        obstacles.look(
                Assessment.of(after),
                found -> {
                    boolean isRefused = !found.isEmpty();
                    showObstacles(isRefused);
                    if (isRefused) {
                        form.show(List.of(desk.session().plan().head()));
                        desk.window().toast(desk.text("adoption.refused"), false);
                    } else {
                        desk.edit("step.plan-head.edit", change);
                    }
                });
    }

    private void showObstacles(boolean shown) {
        obstacles.setVisible(shown);
        obstacles.setManaged(shown);
    }

    /// The head row exists from the first change on, also in a plan that began empty.
    private static Plan withHead(Plan plan) {
        return plan.find(PlanHeadFields.TABLE, PlanHead.ID) == null ? plan.with(plan.head()) : plan;
    }

    private Form<Body> bodyForm(RegionTables tables, boolean municipality) {
        Form<Body> made =
                Form.of(desk.texts(), Row::id, f -> tables.allOf(municipality).forEach(f::field));
        made.onEdit(edits ->
                desk.edit(
                        municipality ? "step.municipality.edit" : "step.body.edit",
                        plan -> tables.bodyFields().apply(plan, edits)));
        return made;
    }

    private void addMunicipality() {
        municipalities.add(row ->
                BodyFields.TABLE.with(
                        BodyFields.TABLE.with(
                                row, row.id(), BodyFields.KIND, BodyKind.MUNICIPALITY),
                        row.id(),
                        BodyFields.ROLE,
                        BodyRole.MEMBER));
    }

    private void addBody() {
        bodies.add(row -> BodyFields.TABLE.with(row, row.id(), BodyFields.KIND, BodyKind.OTHER));
    }

    private void inspect(@Nullable Body row) {
        if (row != null) {
            showInspected(row);
            desk.inspectorChanged();
        }
    }

    private void showInspected(@Nullable Body row) {
        boolean changed = (inspected == null) != (row == null);
        inspected = row;
        if (row != null) {
            Form<Body> shown = row.kind() == BodyKind.MUNICIPALITY ? municipalityForm : bodyForm;
            inspectorTitle.setText(row.name().isEmpty() ? desk.text("region.unnamed") : row.name());
            shown.show(List.of(row));
            if (!inspector.getChildren().contains(shown)) {
                inspector.getChildren().setAll(inspectorTitle, shown);
            }
        }
        if (changed) {
            desk.inspectorChanged();
        }
    }
}
