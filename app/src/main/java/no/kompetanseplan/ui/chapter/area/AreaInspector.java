package no.kompetanseplan.ui.chapter.area;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.form.Form;

import java.util.List;

/// The fields of an area that the document does not show in running text.
final class AreaInspector {

    private final Desk desk;
    private final FieldColumns<FocusArea> fields;
    private final Label title = new Label();
    private final Form<FocusArea> form;
    private final VBox node = new VBox();

    AreaInspector(Desk desk) {
        this.desk = desk;
        this.fields =
                new FieldColumns<>(
                        FocusAreaFields.TABLE, desk.texts(), () -> desk.session().plan());
        this.form =
                Form.of(
                        desk.texts(),
                        FocusArea::id,
                        f ->
                                f.pair(
                                                fields.of(FocusAreaFields.NUMBER, 0),
                                                fields.of(FocusAreaFields.CHAPTER, 0))
                                        .field(fields.of(FocusAreaFields.TITLE, 0))
                                        .field(
                                                fields.ref(
                                                        FocusAreaFields.DIMENSION,
                                                        0,
                                                        DimensionFields.TABLE,
                                                        plan -> plan.ordered(DimensionFields.TABLE),
                                                        Dimension::name))
                                        .field(fields.of(FocusAreaFields.LEGAL_STATE, 0))
                                        .field(fields.of(FocusAreaFields.LEGAL_NOTE, 0))
                                        .field(fields.of(FocusAreaFields.NOTE, 0)));
        form.onEdit(edits -> desk.edit("step.area.edit", plan -> fields.apply(plan, edits)));
        form.onType(edits -> desk.type("step.area.edit", plan -> fields.apply(plan, edits)));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(title);
        head.getStyleClass().add("inspector-head");
        VBox body = new VBox(form);
        body.getStyleClass().add("inspector-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("area-inspector");
        node.getChildren().addAll(head, scroll);
    }

    Node node() {
        return node;
    }

    void show(FocusArea area) {
        String words = area.heading();
        title.setText(words.isEmpty() ? desk.text("measures.untitled") : words);
        form.show(List.of(area));
    }

    void commit() {
        form.commit();
    }
}
