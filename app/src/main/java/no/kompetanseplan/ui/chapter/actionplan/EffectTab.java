package no.kompetanseplan.ui.chapter.actionplan;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.EffectEdits;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a measure is expected to do to the staff: its effects, all the fields of the one selected,
/// and what they come to in the projection. For one measure at a time: with several chosen it shows
/// the first.
final class EffectTab implements InspectorTab {

    private final Desk desk;
    private final ActionPlanModel model;
    private final FieldColumns<MeasureEffect> fields;
    private final GridModel<MeasureEffect> effects;
    private final Grid<MeasureEffect> grid;
    private final Form<MeasureEffect> form;
    private final Form<MeasureEffect> conversion;
    private final Label none = new Label();
    private final MenuButton add;
    private final VBox selected = new VBox();
    private final EffectSummary summary;
    private final VBox node = new VBox();
    private Measure measure = MeasureFields.TABLE.blank(Id.named("none"));

    EffectTab(Desk desk, ActionPlanModel model) {
        this.desk = desk;
        this.model = model;
        this.fields = new FieldColumns<>(MeasureEffectFields.TABLE, desk.texts(), model::plan);
        this.effects = new GridModel<>(MeasureEffect::id, columns()).unnumbered();
        effects.acts().onRemove(this::remove).onMove(this::move).onInspect(_ -> focusForm());
        this.grid =
                Grid.of(effects, desk.texts())
                        .named(desk.text("measures.effects"))
                        .smallText()
                        .fitRows();
        grid.getStyleClass().add("framed");
        this.form = form(false);
        this.conversion = form(true);
        this.add = new MenuButton(desk.text("measures.effects.add"), Icon.ADD.small());
        this.summary = new EffectSummary(desk);
        none.setText(desk.text("measures.effects.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("small", "muted");
        selected.getStyleClass().add("selected-line");
        node.getStyleClass().add("form");
        node.getChildren().addAll(head(), none, grid, selected, summary);
        effects.selectedProperty().subscribe(_ -> showSelected());
    }

    private HBox head() {
        add.getStyleClass().addAll("flat", "small");
        for (EffectKind kind : EffectKind.values()) {
            MenuItem item = new MenuItem(desk.text("choice.EffectKind." + kind.name()));
            item.setOnAction(_ -> add(kind));
            add.getItems().add(item);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(new Label(desk.text("measures.effects")), space, add);
        line.getStyleClass().add("section-line");
        return line;
    }

    private List<Column<MeasureEffect>> columns() {
        return List.of(
                Column.<MeasureEffect>of(
                                "kind", desk.text("measures.effects.effect"), 11, this::kind)
                        .note(this::whom),
                Column.of("from", desk.text("measures.effects.from"), 3.5, this::from),
                Column.<MeasureEffect>of(
                                "size", desk.text("measures.effects.size"), 5, EffectTab::size)
                        .right());
    }

    private String kind(MeasureEffect effect) {
        return fields.shown(MeasureEffectFields.KIND, effect);
    }

    private String whom(MeasureEffect effect) {
        Profession profession = model.plan().find(ProfessionFields.TABLE, effect.profession());
        return profession == null ? desk.text("measures.effects.everybody") : profession.name();
    }

    private String from(MeasureEffect effect) {
        return fields.shown(MeasureEffectFields.FIRST_YEAR, effect);
    }

    private static String size(MeasureEffect effect) {
        String likely = words(effect.likely());
        return effect.low() == null || effect.high() == null
                ? likely
                : likely + " (" + words(effect.low()) + "–" + words(effect.high()) + ")";
    }

    private static String words(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }

    private Form<MeasureEffect> form(boolean moves) {
        Form<MeasureEffect> made =
                Form.of(
                        desk.texts(),
                        MeasureEffect::id,
                        f -> {
                            f.field(fields.of(MeasureEffectFields.KIND, 0));
                            if (moves) {
                                f.field(profession(MeasureEffectFields.FROM_PROFESSION));
                            }
                            f.field(profession(MeasureEffectFields.PROFESSION));
                            f.pair(
                                    fields.of(MeasureEffectFields.FIRST_YEAR, 0),
                                    fields.of(MeasureEffectFields.LAST_YEAR, 0));
                            f.pair(
                                    fields.of(MeasureEffectFields.LOW, 0),
                                    fields.of(MeasureEffectFields.LIKELY, 0));
                            f.pair(
                                    fields.of(MeasureEffectFields.HIGH, 0),
                                    fields.of(MeasureEffectFields.PROBABILITY, 0));
                            f.field(fields.of(MeasureEffectFields.RAMP, 0));
                            f.field(
                                    fields.ranked(
                                            MeasureEffectFields.MUNICIPALITIES,
                                            0,
                                            BodyFields.TABLE,
                                            Plan::municipalities,
                                            Body::inShort));
                            f.field(fields.of(MeasureEffectFields.BASIS, 0));
                            f.field(fields.of(MeasureEffectFields.NOTE, 0));
                        });
        return made.onEdit(this::edit).onType(this::type);
    }

    private Column<MeasureEffect> profession(Field<MeasureEffect, Id> field) {
        return fields.ref(
                field,
                0,
                ProfessionFields.TABLE,
                plan -> plan.ordered(ProfessionFields.TABLE),
                Profession::name);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Measure> measures) {
        Measure shown = measures.getFirst();
        if (!shown.id().equals(measure.id())) {
            commit();
        }
        measure = shown;
        List<MeasureEffect> all = EffectEdits.effects(model.plan(), shown.id());
        effects.setSections(List.of(Section.untitled(all)));
        visible(all.isEmpty(), none);
        visible(!all.isEmpty(), grid);
        visible(!all.isEmpty(), selected);
        showSelected();
        summary.show(model.assessment(), shown);
    }

    /// Stands in an effect of the measure shown.
    void reveal(Id effect) {
        effects.reveal(effect, null);
    }

    private static void visible(boolean on, Node one) {
        one.setVisible(on);
        one.setManaged(on);
    }

    private void showSelected() {
        MeasureEffect effect = effects.selected();
        if (effect == null) {
            commit();
            selected.getChildren().clear();
            return;
        }
        Form<MeasureEffect> fitting = effect.kind() == EffectKind.CONVERSION ? conversion : form;
        if (!selected.getChildren().contains(fitting)) {
            commit();
            selected.getChildren().setAll(fitting);
        }
        fitting.show(List.of(effect));
    }

    private void add(EffectKind kind) {
        Id owner = measure.id();
        Id id = desk.newId();
        desk.edit(
                "step.effect.add",
                plan -> EffectEdits.added(plan, owner, id, kind),
                () -> {
                    effects.reveal(id, null);
                    Platform.runLater(this::focusForm);
                });
    }

    /// The field that is usually typed first.
    private void focusForm() {
        if (selected.getChildren().contains(conversion)) {
            conversion.focus(MeasureEffectFields.FROM_PROFESSION.name());
        } else if (selected.getChildren().contains(form)) {
            form.focus(MeasureEffectFields.PROFESSION.name());
        }
    }

    private void edit(Edits<MeasureEffect> edits) {
        desk.edit("step.effect.edit", plan -> fields.apply(plan, edits));
    }

    private void type(Edits<MeasureEffect> edits) {
        desk.type("step.effect.edit", plan -> fields.apply(plan, edits));
    }

    private void remove(List<MeasureEffect> gone) {
        List<Id> ids = gone.stream().map(MeasureEffect::id).toList();
        desk.edit("step.effect.remove", plan -> plan.without(ids));
        desk.window().toast(desk.text("measures.effects.removed"), true);
    }

    private void move(List<MeasureEffect> moved, int step) {
        List<Id> ids = moved.stream().map(MeasureEffect::id).toList();
        Id owner = measure.id();
        desk.edit("step.effect.move", plan -> EffectEdits.moved(plan, owner, ids, step));
    }

    @Override
    public void commit() {
        form.commit();
        conversion.commit();
    }

    @Override
    public void focus() {
        if (effects.selected() == null) {
            add.requestFocus();
        } else {
            grid.requestFocus();
        }
    }
}
