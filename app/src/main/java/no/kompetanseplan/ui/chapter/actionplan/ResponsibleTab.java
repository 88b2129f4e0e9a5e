package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.EnrolmentGate;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.MeasureColumns;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.chapter.measure.ParticipantEdits;
import no.kompetanseplan.ui.chapter.measure.ResponsibleEdits;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.ChecksPiece;
import no.kompetanseplan.ui.kit.form.ChipsPiece;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who answers for a measure: the printed words, the bodies behind them over time, the other roles,
/// the municipalities that take part, and what must be in place before enrolment. For one measure
/// at a time: with several chosen it shows the first.
final class ResponsibleTab implements InspectorTab {

    private final Desk desk;
    private final ActionPlanModel model;
    private final VBox node = new VBox();
    private final AreaPiece wording;
    private final Map<ResponsibilityRole, ChecksPiece> roles =
            new EnumMap<>(ResponsibilityRole.class);
    private final FieldColumns<Responsibility> fields;
    private final GridModel<Responsibility> overTime;
    private final ChipsPiece municipalities;
    private final VBox gate = new VBox();
    private Measure measure = MeasureFields.TABLE.blank(Id.named("none"));

    ResponsibleTab(Desk desk, ActionPlanModel model) {
        this.desk = desk;
        this.model = model;
        this.wording =
                new AreaPiece(desk.text("measures.as-printed"))
                        .onCommit(this::writeWording)
                        .onType(this::writeWording);
        this.fields = new FieldColumns<>(ResponsibilityFields.TABLE, desk.texts(), model::plan);
        this.overTime = new GridModel<>(Responsibility::id, columns()).unnumbered();
        overTime.onEdit(
                edits -> desk.edit("step.measure.responsible", plan -> fields.apply(plan, edits)));
        overTime.acts()
                .onRemove(rows -> {
                    List<Id> ids = rows.stream().map(Responsibility::id).toList();
                    desk.edit("step.measure.responsible", plan -> plan.without(ids));
                });
        this.municipalities =
                new ChipsPiece(desk.text("measures.municipalities")).onCommit(this::takePart);
        node.getStyleClass().add("form");
        node.getChildren().add(wording);
        role(ResponsibilityRole.RESPONSIBLE);
        Grid<Responsibility> grid =
                Grid.of(overTime, desk.texts())
                        .named(desk.text("measures.over-time"))
                        .smallText()
                        .fitRows();
        grid.getStyleClass().add("framed");
        node.getChildren().addAll(heading("measures.over-time"), grid, heading("measures.roles"));
        role(ResponsibilityRole.PERFORMS);
        role(ResponsibilityRole.CONSULTED);
        role(ResponsibilityRole.INFORMED);
        role(ResponsibilityRole.STUDIES);
        node.getChildren().addAll(municipalities, heading("measures.gate"), gate);
        gate.getStyleClass().add("links");
    }

    private List<Column<Responsibility>> columns() {
        return List.of(
                fields.of(ResponsibilityFields.VALID_FROM, desk.text("measures.over-time.from"), 6),
                Column.of("body", desk.text("field.measure.responsibleWording"), 8, this::body),
                fields.of(ResponsibilityFields.PHASE, 6));
    }

    private String body(Responsibility row) {
        Body body = model.plan().find(BodyFields.TABLE, row.body());
        return body == null ? "" : body.inShort();
    }

    private Node heading(String key) {
        Label label = new Label(desk.text(key));
        HBox line = new HBox(label);
        line.getStyleClass().add("section-line");
        return line;
    }

    private void role(ResponsibilityRole role) {
        ChecksPiece piece =
                new ChecksPiece(
                        desk.text("choice.ResponsibilityRole." + role.name()),
                        desk.text("measures.bodies.find"),
                        desk.texts());
        piece.onCommit(keys -> setRole(role, MeasureColumns.idsOf(keys)));
        roles.put(role, piece);
        node.getChildren().add(piece);
    }

    private void setRole(ResponsibilityRole role, List<Id> wanted) {
        Id id = measure.id();
        desk.edit(
                "step.measure.responsible",
                plan ->
                        role == ResponsibilityRole.RESPONSIBLE
                                ? ResponsibleEdits.withBodies(plan, id, wanted, desk::newId)
                                : ResponsibleEdits.withRole(plan, id, role, wanted, desk::newId));
    }

    private void writeWording(String words) {
        Id id = measure.id();
        desk.type(
                "step.measure.edit.responsibleWording",
                plan ->
                        plan.with(
                                MeasureFields.TABLE, id, MeasureFields.RESPONSIBLE_WORDING, words));
    }

    private void takePart(Set<String> keys) {
        Id id = measure.id();
        List<Id> wanted = MeasureColumns.idsOf(keys);
        desk.edit(
                "step.measure.participants",
                plan -> ParticipantEdits.exactly(plan, id, wanted, desk::newId));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Measure> measures) {
        Measure now = measures.getFirst();
        if (!now.id().equals(measure.id())) {
            commit();
            measure = now;
            wording.replace(now.responsibleWording());
        }
        measure = now;
        wording.show(now.responsibleWording());
        Plan plan = model.plan();
        roles.forEach((role, piece) -> {
            List<Id> bodies = ResponsibleEdits.inRole(plan, now.id(), role);
            piece.options(
                    plan.ordered(BodyFields.TABLE).stream().map(MeasureColumns::option).toList());
            piece.show(MeasureColumns.keys(bodies), ResponsibleEdits.names(plan, bodies));
        });
        overTime.setSections(
                List.of(
                        Section.untitled(
                                MeasureEdits.responsibilities(plan, now.id()).stream()
                                        .filter(row -> isResponsible(row.role()))
                                        .toList())));
        municipalities.options(plan.municipalities().stream().map(MeasureColumns::option).toList());
        municipalities.show(
                MeasureColumns.keys(
                        MeasureEdits.participations(plan, now.id()).stream()
                                .map(Participation::body)
                                .filter(Objects::nonNull)
                                .toList()));
        showGate();
    }

    private static boolean isResponsible(
            @org.jspecify.annotations.Nullable ResponsibilityRole role) {
        return role == null || role == ResponsibilityRole.RESPONSIBLE;
    }

    private void showGate() {
        EnrolmentGate now = EnrolmentGate.of(measure, model.isNotCalculated(measure));
        List<Node> lines = new ArrayList<>();
        lines.add(line(now.scope(), "measures.gate.scope"));
        lines.add(line(now.resources(), "measures.gate.resources"));
        lines.add(line(now.cost(), "measures.gate.cost"));
        Label why = new Label(desk.text("measures.gate.why"));
        why.getStyleClass().add("help");
        why.setWrapText(true);
        lines.add(why);
        gate.getChildren().setAll(lines);
    }

    private Node line(boolean done, String key) {
        return done
                ? Words.status(Icon.CHECK, desk.text(key + ".done"), Tone.SUCCESS)
                : Words.status(Icon.FINDING, desk.text(key + ".open"), Tone.WARNING);
    }

    @Override
    public void commit() {
        wording.commit();
        roles.values().forEach(ChecksPiece::commit);
    }

    @Override
    public void focus() {
        wording.input().requestFocus();
    }
}
