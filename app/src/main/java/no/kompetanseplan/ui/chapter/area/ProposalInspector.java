package no.kompetanseplan.ui.chapter.area;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.measure.ResponsibleEdits;
import no.kompetanseplan.ui.chapter.proposal.ProposalLine;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.form.ChecksPiece;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.table.Edits;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All there is to a proposal: its words, who would be responsible and when, and what becomes of
/// it.
final class ProposalInspector {

    private final Desk desk;
    private final ProposalsPane proposals;
    private final FieldColumns<Proposal> fields;
    private final Label title = new Label();
    private final Form<Proposal> form;
    private final ChecksPiece responsible;
    private final FatePane fate;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node = new VBox();
    private Proposal proposal = ProposalFields.TABLE.blank(Id.named("none"));

    ProposalInspector(Desk desk, ProposalsPane proposals) {
        this.desk = desk;
        this.proposals = proposals;
        this.fields =
                new FieldColumns<>(ProposalFields.TABLE, desk.texts(), () -> desk.session().plan());
        this.responsible =
                new ChecksPiece(
                                desk.text("field.proposal.responsible"),
                                desk.text("measures.bodies.find"),
                                desk.texts())
                        .onCommit(this::setResponsible);
        this.form =
                Form.of(
                        desk.texts(),
                        Proposal::id,
                        f ->
                                f.field(fields.of(ProposalFields.TITLE, 0))
                                        .field(fields.of(ProposalFields.DESCRIPTION, 0))
                                        .node(responsible)
                                        .field(fields.of(ProposalFields.RESPONSIBLE_WORDING, 0))
                                        .field(fields.of(ProposalFields.PERIOD, 0))
                                        .field(fields.of(ProposalFields.PRIORITISED, 0)));
        form.onEdit(this::edit).onType(this::type);
        this.fate = new FatePane(desk, () -> proposals.promote(proposal));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(title);
        head.getStyleClass().add("inspector-head");
        Hyperlink point =
                Buttons.link(desk.text("proposals.point"), () -> proposals.addPoint(proposal));
        VBox body = new VBox(form, fate.node(), point);
        body.getStyleClass().add("inspector-body");
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("area-inspector");
        node.getStylesheets().add(Sheet.url());
        node.getChildren().addAll(head, scroll);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            proposals.focus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            commit();
            proposals.promote(proposal);
            event.consume();
        }
    }

    Node node() {
        return node;
    }

    void show(ProposalLine line) {
        boolean other = !line.proposal().id().equals(proposal.id());
        if (other) {
            commit();
            scroll.setVvalue(0);
        }
        proposal = line.proposal();
        String words =
                proposal.title().isEmpty() ? desk.text("measures.untitled") : proposal.title();
        title.setText(
                proposal.number().isEmpty()
                        ? words
                        : desk.text("proposals.title", proposal.number(), words));
        form.show(List.of(proposal));
        var plan = desk.session().plan();
        responsible.options(
                plan.ordered(BodyFields.TABLE).stream()
                        .map(body ->
                                new Option(
                                        body.id().toString(),
                                        body.inShort(),
                                        body.shortName().isEmpty() ? "" : body.name()))
                        .toList());
        List<Id> bodies = proposal.responsible().ids();
        Set<String> keys = new LinkedHashSet<>();
        bodies.forEach(id -> keys.add(id.toString()));
        responsible.show(keys, ResponsibleEdits.names(plan, bodies));
        fate.show(plan, line);
    }

    private void edit(Edits<Proposal> edits) {
        desk.edit("step.proposal.edit", plan -> fields.apply(plan, edits));
    }

    private void type(Edits<Proposal> edits) {
        desk.type("step.proposal.edit", plan -> fields.apply(plan, edits));
    }

    private void setResponsible(Set<String> keys) {
        Id id = proposal.id();
        List<Id> wanted = keys.stream().map(Id::of).toList();
        desk.edit(
                "step.proposal.responsible",
                plan -> {
                    Proposal now = plan.find(ProposalFields.TABLE, id);
                    Ranked before = now == null ? Ranked.NONE : now.responsible();
                    return plan.with(
                            ProposalFields.TABLE,
                            id,
                            ProposalFields.RESPONSIBLE,
                            before.changedTo(wanted));
                });
    }

    void commit() {
        form.commit();
        responsible.commit();
        fate.commit();
    }

    void focus() {
        Platform.runLater(() -> form.focus(ProposalFields.TITLE.name()));
    }
}
