package no.kompetanseplan.ui.chapter.area;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.proposal.AreaEdits;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.form.ProsePiece;

import java.util.List;
import java.util.function.Consumer;

/// One area as the document it becomes: heading, why it is chosen, the municipality's duties by
/// law, and the proposed measures, each with what became of it. Everything is edited where it
/// stands.
final class AreaView {

    private final Desk desk;
    private final Id section;
    private final Consumer<Id> open;
    private final Label where = new Label();
    private final Button previous;
    private final Button next;
    private final Label number = new Label();
    private final ProsePiece title;
    private final ProsePiece rationale;
    private final LegalPane legal;
    private final ProposalsPane proposals;
    private final VBox document = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node = new VBox();
    private FocusArea area = FocusAreaFields.TABLE.blank(Id.named("none"));

    /// @param back shows the list of areas
    /// @param open shows another area
    AreaView(Desk desk, Id section, ProposalsPane proposals, Runnable back, Consumer<Id> open) {
        this.desk = desk;
        this.section = section;
        this.open = open;
        this.proposals = proposals;
        this.legal = new LegalPane(desk);
        this.previous = Buttons.icon(Icon.UP, desk.text("areas.previous"));
        this.next = Buttons.icon(Icon.DOWN, desk.text("areas.next"));
        this.title =
                new ProsePiece(desk.text("field.focus_area.title"), "doc-h1")
                        .prompt(desk.text("areas.title.prompt"));
        this.rationale =
                new ProsePiece(desk.text("field.focus_area.rationale"), "doc-text")
                        .prompt(desk.text("areas.rationale.prompt"));
        writes(title, FocusAreaFields.TITLE, "step.area.title");
        writes(rationale, FocusAreaFields.RATIONALE, "step.area.rationale");
        Hyperlink list = Buttons.link("", back);
        list.setGraphic(Icon.BACK.node());
        list.setAccessibleText(desk.text("areas.back"));
        where.getStyleClass().add("muted");
        list.textProperty().bind(where.textProperty());
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(list, space, previous, next);
        bar.getStyleClass().add("area-bar");
        layOut();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().addAll("page", "area-page");
        node.getChildren().addAll(bar, scroll);
    }

    private void layOut() {
        number.getStyleClass().add("doc-h1");
        number.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(number, title);
        heading.getStyleClass().add("area-title");
        Hyperlink add = Buttons.link(desk.text("proposals.new"), proposals::add);
        document.getStyleClass().add("doc");
        document.getChildren()
                .addAll(
                        heading,
                        head("areas.block.rationale"),
                        rationale,
                        legal.head(),
                        legal.node(),
                        head("areas.block.proposals"),
                        proposals.node(),
                        new FlowPane(add));
        StackPane centre = new StackPane(document);
        centre.getStyleClass().add("doc-centre");
        scroll.setContent(centre);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
    }

    private Label head(String key) {
        Label label = new Label(desk.text(key));
        label.getStyleClass().add("doc-h2");
        return label;
    }

    private void writes(ProsePiece piece, Field<FocusArea, String> field, String step) {
        Consumer<String> write =
                words -> {
                    Id id = area.id();
                    desk.type(step, plan -> plan.with(FocusAreaFields.TABLE, id, field, words));
                };
        piece.onCommit(write).onType(write);
    }

    Node node() {
        return node;
    }

    FocusArea area() {
        return area;
    }

    void show(Plan plan, FocusArea shown) {
        boolean other = !shown.id().equals(area.id());
        if (other) {
            commit();
        }
        area = shown;
        number.setText(shown.number());
        number.setVisible(!shown.number().isEmpty());
        number.setManaged(!shown.number().isEmpty());
        if (other) {
            title.replace(shown.title());
            rationale.replace(shown.rationale());
            scroll.setVvalue(0);
        } else {
            title.show(shown.title());
            rationale.show(shown.rationale());
        }
        legal.show(plan, shown);
        proposals.show(plan, shown);
        showWhere(plan, shown);
    }

    private void showWhere(Plan plan, FocusArea shown) {
        List<FocusArea> all =
                AreaEdits.ofKind(plan, shown.kind() == null ? FocusKind.AREA : shown.kind());
        int at = all.stream().map(FocusArea::id).toList().indexOf(shown.id());
        Section own = plan.find(SectionFields.TABLE, section);
        String chapter = own == null ? "" : own.heading();
        where.setText(desk.text("areas.where", chapter, at + 1, all.size()));
        previous.setDisable(at <= 0);
        next.setDisable(at < 0 || at >= all.size() - 1);
        previous.setOnAction(_ -> open.accept(all.get(at - 1).id()));
        next.setOnAction(_ -> open.accept(all.get(at + 1).id()));
    }

    void commit() {
        title.commit();
        rationale.commit();
        legal.commit();
    }

    /// Puts the keyboard where writing usually begins: the heading of a new area, else the list of
    /// proposals.
    void focus() {
        if (area.title().isEmpty()) {
            title.input().requestFocus();
        } else {
            proposals.focus();
        }
    }
}
