package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Beside the recipients: the one that is chosen, and the round itself.
final class RecipientInspector {

    private final Desk desk;
    private final Label title = new Label();
    private final Form<HearingRecipient> form;
    private final Form<HearingRound> roundForm;
    private final Button paper;
    private final VBox box = new VBox();
    private final ScrollPane node = new ScrollPane(box);

    RecipientInspector(Desk desk) {
        this.desk = desk;
        FieldColumns<HearingRecipient> fields =
                new FieldColumns<>(
                        HearingRecipientFields.TABLE, desk.texts(), () -> desk.session().plan());
        form =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.field(
                                                fields.ref(
                                                        HearingRecipientFields.BODY,
                                                        10,
                                                        BodyFields.TABLE,
                                                        plan -> plan.ordered(BodyFields.TABLE),
                                                        body -> body.name()))
                                        .field(fields.of(HearingRecipientFields.NAME, 20))
                                        .pair(
                                                fields.of(HearingRecipientFields.SENT, 8),
                                                fields.of(HearingRecipientFields.ANSWERED, 8))
                                        .field(fields.of(HearingRecipientFields.NOTE, 20)));
        form.onEdit(edits ->
                desk.edit("step.hearing-recipient.edit", plan -> fields.apply(plan, edits)));
        FieldColumns<HearingRound> rounds =
                new FieldColumns<>(
                        HearingRoundFields.TABLE, desk.texts(), () -> desk.session().plan());
        roundForm =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.section(desk.text("hearing.theround"), null)
                                        .field(rounds.of(HearingRoundFields.TITLE, 20))
                                        .pair(
                                                rounds.of(HearingRoundFields.OPENED, 8),
                                                rounds.of(HearingRoundFields.DEADLINE, 8))
                                        .field(rounds.of(HearingRoundFields.LETTER, 20))
                                        .field(rounds.of(HearingRoundFields.NOTE, 20)));
        roundForm.onEdit(
                edits -> desk.edit("step.hearing-round.edit", plan -> rounds.apply(plan, edits)));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        paper = Buttons.of(Icon.DOCUMENT, desk.text("hearing.document.of"));
        box.getStyleClass().add("inspector-body");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void show(Hearing hearing, @Nullable HearingRecipient recipient) {
        roundForm.show(List.of(hearing.round()));
        Hearing.Recipient state = recipient == null ? null : hearing.recipient(recipient.id());
        if (recipient == null || state == null) {
            title.setText(hearing.round().title());
            set(List.of(title, roundForm));
            return;
        }
        title.setText(state.name().isEmpty() ? desk.text("region.unnamed") : state.name());
        form.show(List.of(recipient));
        paper.setOnAction(_ ->
                desk.window()
                        .papers(
                                new Paper(
                                        Paper.Kind.COMMENTS,
                                        hearing.round().id(),
                                        recipient.id())));
        paper.setDisable(state.comments() == 0);
        set(List.of(title, form, paper, roundForm));
    }

    private void set(List<Node> parts) {
        if (!box.getChildren().equals(parts)) {
            box.getChildren().setAll(parts);
        }
    }

    void commit() {
        form.commit();
        roundForm.commit();
    }
}
