package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.hearing.Matter.Council;
import no.kompetanseplan.hearing.Matter.Deviation;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.DecisionPointFields;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Beside the decisions: what one council has decided, in a point or as a whole; or the point of
/// the joint proposal; or the matter.
final class MatterInspector {

    private final Desk desk;
    private final Form<CouncilDecision> council;
    private final Form<DecisionPoint> point;
    private final Form<DecisionRound> matterForm;
    private final AreaPiece decided;
    private final FollowUp followUp;
    private final Label title = new Label();
    private final VBox box = new VBox();
    private final ScrollPane node = new ScrollPane(box);
    private @Nullable Id decision;
    private @Nullable Id pointId;
    private @Nullable Deviation deviation;
    private @Nullable String field;

    MatterInspector(Desk desk) {
        this.desk = desk;
        council =
                form(
                        CouncilDecisionFields.TABLE,
                        "step.council-decision.edit",
                        (f, columns) ->
                                f.pair(
                                                columns.of(CouncilDecisionFields.MEETING, 8),
                                                columns.of(CouncilDecisionFields.CASE_NUMBER, 8))
                                        .pair(
                                                columns.of(CouncilDecisionFields.STATE, 8),
                                                columns.of(CouncilDecisionFields.VOTES, 8))
                                        .field(columns.of(CouncilDecisionFields.SENT, 8))
                                        .field(columns.of(CouncilDecisionFields.NOTE, 20)));
        point =
                form(
                        DecisionPointFields.TABLE,
                        "step.decision-point.edit",
                        (f, columns) ->
                                f.field(columns.of(DecisionPointFields.TITLE, 20))
                                        .field(columns.of(DecisionPointFields.TEXT, 20)));
        matterForm =
                form(
                        DecisionRoundFields.TABLE,
                        "step.decision-round.edit",
                        (f, columns) ->
                                f.section(desk.text("decisions.matter"), null)
                                        .field(columns.of(DecisionRoundFields.TITLE, 20))
                                        .pair(
                                                columns.of(DecisionRoundFields.KIND, 8),
                                                columns.of(DecisionRoundFields.PROPOSED, 8))
                                        .field(columns.of(DecisionRoundFields.NOTE, 20)));
        decided = new AreaPiece(desk.text("field.council_point.text")).onCommit(this::decide);
        followUp = new FollowUp(desk);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        box.getStyleClass().add("inspector-body");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    private <R extends Row> Form<R> form(
            Table<R> table, String step, BiConsumer<Form<R>, FieldColumns<R>> add) {
        FieldColumns<R> columns =
                new FieldColumns<>(table, desk.texts(), () -> desk.session().plan());
        Form<R> made = Form.of(desk.texts(), Row::id, f -> add.accept(f, columns));
        made.onEdit(edits -> desk.edit(step, plan -> columns.apply(plan, edits)));
        return made;
    }

    Node node() {
        return node;
    }

    /// Shows what one stands in.
    void show(Matter matter, MatterGrid grid) {
        MatterGrid.Cell cell = grid.focused();
        Council at = cell.council();
        MatterGrid.Feature feature = cell.feature();
        field = field(feature);
        matterForm.show(List.of(matter.round()));
        List<Node> parts = new ArrayList<>();
        parts.add(title);
        if (at == null) {
            proposed(matter, feature, grid, parts);
        } else {
            title.setText(at.name());
            if (feature != null && feature.isPoint()) {
                point(at, feature, grid.deviation(feature, at), parts);
            }
            council.show(List.of(at.row()));
            parts.add(caption("decisions.decision"));
            parts.add(council);
            parts.add(paper(matter, at));
        }
        if (!box.getChildren().equals(parts)) {
            box.getChildren().setAll(parts);
        }
    }

    private void proposed(
            Matter matter,
            MatterGrid.@Nullable Feature feature,
            MatterGrid grid,
            List<Node> parts) {
        DecisionPoint of = feature == null ? null : feature.point();
        if (feature == null || of == null) {
            title.setText(matter.round().title());
        } else {
            title.setText(grid.title(feature));
            point.show(List.of(of));
            parts.add(point);
        }
        parts.add(matterForm);
    }

    private void point(
            Council at, MatterGrid.Feature feature, @Nullable Deviation found, List<Node> parts) {
        DecisionPoint of = feature.point();
        String proposal = of == null ? "" : of.text();
        title.setText(
                of == null
                        ? desk.text("decisions.own.of", at.name())
                        : desk.text("decisions.point.of", at.name(), feature.number()));
        decided(at.row().id(), of == null ? null : of.id(), found, proposal);
        if (of != null) {
            parts.add(caption("decisions.joint"));
            parts.add(quote(words(proposal)));
        }
        parts.add(decided);
        if (found != null) {
            if (of != null) {
                parts.add(quote(Changes.flow(found.words())));
            }
            parts.addAll(followUp.show(found));
        }
    }

    private void decided(
            Id newDecision, @Nullable Id newPoint, @Nullable Deviation found, String proposal) {
        boolean isOther = !newDecision.equals(decision) || !Objects.equals(newPoint, pointId);
        if (isOther) {
            decided.commit();
        }
        decision = newDecision;
        pointId = newPoint;
        deviation = found;
        String text = found == null ? proposal : found.row().text();
        if (isOther) {
            decided.replace(text);
        } else {
            decided.show(text);
        }
    }

    private static Label words(String text) {
        Label label = Words.of(text, Tone.PLAIN);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox quote(Node words) {
        VBox quote = new VBox(words);
        quote.getStyleClass().add("hearing-quote");
        return quote;
    }

    private Node paper(Matter matter, Council at) {
        Button paper = Buttons.of(Icon.DOCUMENT, desk.text("decisions.paper"));
        paper.setOnAction(_ ->
                desk.window()
                        .papers(
                                new Paper(
                                        Paper.Kind.CASE_PAPERS,
                                        matter.round().id(),
                                        at.row().id())));
        return paper;
    }

    private Label caption(String key) {
        Label caption = new Label(desk.text(key));
        caption.getStyleClass().add("semi");
        return caption;
    }

    private void decide(String text) {
        Id of = decision;
        Id at = pointId;
        if (of != null) {
            Id id = desk.newId();
            desk.edit(
                    "step.council-point.decide",
                    plan -> MatterEdits.decide(plan, of, at, text.strip(), id));
        }
    }

    /// Says that the deviation has been followed up.
    void handle() {
        if (deviation != null) {
            followUp.handle();
        }
    }

    /// Puts the keyboard in the field of the cell one stands in.
    void write() {
        List<Node> shown = box.getChildren();
        if (shown.contains(decided)) {
            decided.input().requestFocus();
        } else if (shown.contains(council)) {
            council.focus(field);
        } else if (shown.contains(point)) {
            focusPoint();
        } else {
            matterForm.focus(null);
        }
    }

    /// The field of a fact of a council; null where it has none.
    private static @Nullable String field(MatterGrid.@Nullable Feature feature) {
        return switch (feature == null ? null : feature.kind()) {
            case MEETING -> CouncilDecisionFields.MEETING.name();
            case CASE_NUMBER -> CouncilDecisionFields.CASE_NUMBER.name();
            case STATE -> CouncilDecisionFields.STATE.name();
            case VOTES -> CouncilDecisionFields.VOTES.name();
            case SENT -> CouncilDecisionFields.SENT.name();
            case POINT, OWN -> null;
            case null -> null;
        };
    }

    void focusPoint() {
        point.focus(DecisionPointFields.TITLE.name());
    }

    void commit() {
        decided.commit();
        council.commit();
        point.commit();
        matterForm.commit();
    }
}
