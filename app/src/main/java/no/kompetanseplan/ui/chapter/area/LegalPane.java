package no.kompetanseplan.ui.chapter.area;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.proposal.AreaEdits;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.List;

/// Kommunens ansvar (lovhjemler): the laws an area rests on, or that it rests on none.
final class LegalPane {

    private final Desk desk;
    private final FieldColumns<LegalBasis> fields;
    private final GridModel<LegalBasis> model;
    private final Grid<LegalBasis> grid;
    private final Label head;
    private final Label said = new Label();
    private final Label or;
    private final Hyperlink none;
    private final VBox node = new VBox();
    private FocusArea area = FocusAreaFields.TABLE.blank(Id.named("none"));

    LegalPane(Desk desk) {
        this.desk = desk;
        this.fields =
                new FieldColumns<>(
                        LegalBasisFields.TABLE, desk.texts(), () -> desk.session().plan());
        this.model =
                new GridModel<>(
                                LegalBasis::id,
                                List.of(
                                        fields.of(LegalBasisFields.ACT, 11).strong(),
                                        fields.of(LegalBasisFields.SECTION, 5),
                                        fields.of(LegalBasisFields.SUMMARY, 16).grow(3),
                                        fields.of(LegalBasisFields.CHECKED, 7)))
                        .unnumbered();
        model.onEdit(edits -> desk.edit("step.legal.edit", plan -> fields.apply(plan, edits)));
        model.acts().onRemove(this::remove).onMove(this::move);
        this.grid =
                Grid.of(model, desk.texts())
                        .named(desk.text("areas.block.legal"))
                        .smallText()
                        .fitRows();
        this.head = new Label(desk.text("areas.block.legal"));
        head.getStyleClass().add("doc-h2");
        said.getStyleClass().add("doc-text");
        said.setWrapText(true);
        this.or = new Label(desk.text("areas.legal.or"));
        this.none = Buttons.link(desk.text("areas.legal.none"), this::declareNone);
        HBox acts = new HBox(Buttons.link(desk.text("areas.legal.add"), this::add), or, none);
        acts.getStyleClass().add("acts");
        node.getStyleClass().add("legal");
        node.getChildren().addAll(said, grid, acts);
    }

    Node head() {
        return head;
    }

    Node node() {
        return node;
    }

    void show(Plan plan, FocusArea shown) {
        area = shown;
        List<LegalBasis> bases = AreaEdits.legalBases(plan, shown.id());
        model.setSections(List.of(Section.untitled(bases)));
        visible(!bases.isEmpty(), grid);
        boolean saidNone = shown.legalState() == LegalState.EXPLICIT_NONE;
        visible(bases.isEmpty() && !saidNone, or, none);
        said.setText(words(shown, bases.isEmpty()));
        visible(!said.getText().isEmpty(), said);
        boolean block = shown.kind() != FocusKind.STRATEGY || !bases.isEmpty();
        visible(block, head, node);
    }

    /// What the area says of its laws beside the table.
    private String words(FocusArea shown, boolean empty) {
        if (!shown.legalNote().isEmpty()) {
            return shown.legalNote();
        }
        LegalState state = shown.legalState();
        return switch (state) {
            case EXPLICIT_NONE -> desk.text("areas.legal.none");
            case MISSING_IN_BLOCK, NO_BLOCK -> desk.text("choice.LegalState." + state.name());
            case LISTED, LISTED_WITHOUT_SECTION -> "";
            case null -> empty ? desk.text("areas.legal.unsaid") : "";
        };
    }

    private void add() {
        Id owner = area.id();
        Id id = desk.newId();
        desk.edit(
                "step.legal.add",
                plan -> AreaEdits.withLegalBasis(plan, owner, id),
                () -> {
                    model.reveal(id, LegalBasisFields.ACT.name());
                    grid.requestFocus();
                    grid.edit();
                });
    }

    private void declareNone() {
        Id owner = area.id();
        desk.edit("step.legal.none", plan -> AreaEdits.withoutLegalBases(plan, owner));
    }

    private void remove(List<LegalBasis> gone) {
        List<Id> ids = gone.stream().map(LegalBasis::id).toList();
        desk.edit(
                "step.legal.remove",
                plan -> {
                    Plan after = plan;
                    for (Id id : ids) {
                        after = AreaEdits.withoutLegalBasis(after, id);
                    }
                    return after;
                });
        desk.window().toast(desk.text("areas.legal.removed"), true);
    }

    private void move(List<LegalBasis> moved, int step) {
        List<Id> ids = moved.stream().map(LegalBasis::id).toList();
        Id owner = area.id();
        desk.edit(
                "step.legal.move",
                plan -> Ordering.moved(plan, ids, AreaEdits.legalBases(plan, owner), step));
    }

    void commit() {
        grid.commit();
    }

    private static void visible(boolean on, Node... nodes) {
        for (Node each : nodes) {
            each.setVisible(on);
            each.setManaged(on);
        }
    }
}
