package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Look;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The registers and population tables of the plan: which it counts by, where they are from, what
/// day they show and what they leave out. One that is out of use is kept and can be taken into use
/// again.
public final class DatasetsPage implements Page {

    private final Desk desk;
    private final FieldColumns<Dataset> fields;
    private final RowTable<Dataset> table;
    private final TablePanel panel;
    private final Completeness completeness;
    private final Button use;
    private final PageHead head;
    private final VBox body = new VBox();
    private final VBox node = new VBox();
    private final Form<Dataset> form;
    private final VBox inspector = new VBox();
    private boolean wasPublic;

    public DatasetsPage(Desk desk) {
        this.desk = desk;
        this.completeness = new Completeness(desk);
        this.wasPublic = desk.window().isPublic();
        fields = new FieldColumns<>(DatasetFields.TABLE, desk.texts(), () -> desk.session().plan());
        table =
                new RowTable<>(
                        desk,
                        DatasetFields.TABLE,
                        "dataset",
                        plan -> plan.ordered(DatasetFields.TABLE),
                        fields::apply,
                        columns());
        use = Buttons.small(Buttons.of(desk.text("fetch.use")));
        use.setOnAction(_ -> turnUse());
        panel = table.panel(desk.text("fetch.sets.panel"), "", use);
        Button fetch = Buttons.accent(Icon.OPEN, desk.text("fetch.act"));
        fetch.setOnAction(_ -> fetch());
        head = new PageHead(fetch);
        form =
                Form.of(
                        desk.texts(),
                        Dataset::id,
                        made -> {
                            made.field(fields.of(DatasetFields.NAME, 10));
                            made.field(fields.of(DatasetFields.SOURCE, 10));
                            made.field(fields.of(DatasetFields.DATE, 10));
                            made.field(fields.of(DatasetFields.COVERAGE, 10));
                            made.field(fields.of(DatasetFields.METHOD, 10));
                            made.field(fields.of(DatasetFields.NOTE, 10));
                        });
        form.onEdit(edits -> desk.edit("step.dataset.edit", plan -> fields.apply(plan, edits)));
        fillInspector();
        body.getStyleClass().add("overview-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, scroll);
        table.model()
                .selectedProperty()
                .subscribe(_ -> {
                    selected();
                    desk.inspectorChanged();
                });
        show();
    }

    private void fillInspector() {
        VBox inside = new VBox(form);
        inside.getStyleClass().add("inspector-body");
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        inspector.getStyleClass().add("inspector-content");
        inspector.getChildren().setAll(scroll);
    }

    private List<Column<Dataset>> columns() {
        return List.of(
                fields.of(DatasetFields.NAME, 13).strong().grow(1),
                fields.of(DatasetFields.KIND, 8.4).editableWhen(_ -> false).grow(0),
                Column.<Dataset>of(
                                "of",
                                desk.text("field.dataset.municipality"),
                                8,
                                this::municipality)
                        .grow(0.4),
                fields.of(DatasetFields.DATE, 6.3).grow(0),
                fields.of(DatasetFields.ROWS, 4).editableWhen(_ -> false).grow(0),
                fields.of(DatasetFields.COVERAGE, 10).grow(1),
                fields.of(DatasetFields.IN_USE, 4.6)
                        .look(each ->
                                each.inUse()
                                        ? Look.of(Tone.SUCCESS, Icon.CHECK, "")
                                        : Look.of(Tone.MUTED))
                        .grow(0));
    }

    private String municipality(Dataset dataset) {
        if (dataset.municipality() == null) {
            return desk.text("fetch.all");
        }
        Body body = desk.session().plan().find(BodyFields.TABLE, dataset.municipality());
        return body == null ? "" : body.name();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        table.refresh(state.assessment().plan());
        show();
        if (wasPublic != desk.window().isPublic()) {
            wasPublic = desk.window().isPublic();
            desk.inspectorChanged();
        }
    }

    private void show() {
        boolean isEmpty = desk.session().plan().rows(DatasetFields.TABLE).isEmpty();
        head.show("", desk.text("fetch.sets"));
        head.facts(List.of(Words.of(desk.text("fetch.sets.says"), Tone.MUTED)));
        if (desk.window().isPublic()) {
            body.getChildren().setAll(new Internal(desk).node());
        } else if (isEmpty) {
            EmptyState state =
                    new EmptyState(desk.text("fetch.sets.none"), desk.text("fetch.none.says"));
            body.getChildren().setAll(state);
        } else {
            body.getChildren().setAll(panel, completeness.node());
        }
        selected();
    }

    private void selected() {
        Dataset chosen = table.model().selected();
        use.setDisable(chosen == null);
        use.setMinWidth(Region.USE_PREF_SIZE);
        boolean isUsed = chosen != null && chosen.inUse();
        use.setText(desk.text(isUsed ? "fetch.use.not" : "fetch.use"));
        form.show(chosen == null ? List.of() : List.of(chosen));
    }

    private void turnUse() {
        Dataset chosen = table.model().selected();
        if (chosen != null) {
            boolean now = !chosen.inUse();
            desk.edit(
                    now ? "step.dataset.use" : "step.dataset.use.not",
                    plan -> plan.with(DatasetFields.TABLE, chosen.id(), DatasetFields.IN_USE, now));
        }
    }

    private void fetch() {
        desk.window().go(Place.of(Places.INTAKE));
    }

    @Override
    public void reveal(Place place) {
        if (place.row() != null) {
            table.reveal(place.row(), place.field());
        }
    }

    @Override
    public @Nullable Node inspector() {
        boolean isOpen = !desk.window().isPublic() && table.model().selected() != null;
        return isOpen ? inspector : null;
    }

    @Override
    public boolean focus() {
        boolean isEmpty = desk.session().plan().rows(DatasetFields.TABLE).isEmpty();
        if (isEmpty || desk.window().isPublic()) {
            return false;
        }
        panel.grid().requestFocus();
        return true;
    }

    @Override
    public boolean newRow() {
        fetch();
        return true;
    }

    @Override
    public void leave() {
        form.commit();
    }
}
