package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.WagePrice;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// One agreement beside the page: what is to be paid back and how that is reckoned, and its fields.
final class AgreementInspector {

    private final Desk desk;
    private final Formats formats;
    private final GrantColumns columns;
    private final GrantWords words;
    private final Label title = new Label();
    private final VBox trace = new VBox();
    private final Form<Agreement> form;
    private final WagePrice wage;
    private final ScrollPane node;
    private @Nullable Id shown;

    AgreementInspector(Desk desk, GrantColumns columns) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.columns = columns;
        this.words = new GrantWords(desk);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        form = Form.of(desk.texts(), Row::id, made -> columns.agreement().forEach(made::field));
        form.onEdit(edits ->
                desk.edit("step.agreement.edit", plan -> columns.agreements.apply(plan, edits)));
        wage = new WagePrice(desk, (amount, _) -> amount(amount));
        Label archive = Words.of(desk.text("grants.agreement.archive"), Tone.MUTED);
        archive.getStyleClass().add("small");
        VBox body = new VBox(title, archive, trace, wage, form);
        body.getStyleClass().add("inspector-body");
        wage.managedProperty().bind(wage.visibleProperty());
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void show(Agreement row) {
        title.setText(
                row.number().isBlank() ? desk.text("register.agreement.unnamed") : row.number());
        List<String> lines = words.trace(columns.obligation(row));
        trace.getChildren().clear();
        trace.getStyleClass().setAll("card", "grant-proposal");
        trace.setVisible(!lines.isEmpty());
        trace.setManaged(!lines.isEmpty());
        if (!lines.isEmpty()) {
            Label heading = new Label(desk.text("grants.agreement.due"));
            heading.getStyleClass().add("semi");
            trace.getChildren().add(heading);
            Money due = columns.obligation(row).due();
            if (due != null) {
                Label figure = new Label(formats.money(due));
                figure.getStyleClass().add("figure");
                trace.getChildren().add(figure);
            }
            lines.forEach(line -> trace.getChildren().add(Words.of(line, Tone.MUTED)));
        }
        form.show(List.of(row));
        shown = row.id();
        wage.setVisible(row.kind() == AgreementKind.RECRUITMENT_POST);
        if (wage.isVisible()) {
            LocalDate day = row.boundFrom() == null ? row.deadline() : row.boundFrom();
            int posts = row.people() == null ? 1 : row.people();
            wage.show(row.body(), row.profession(), day, posts);
        }
    }

    /// Puts what the posts cost a year into the agreement.
    private void amount(Money amount) {
        Id id = shown;
        if (id != null) {
            desk.edit(
                    "step.agreement.wage",
                    plan -> plan.with(AgreementFields.TABLE, id, AgreementFields.AMOUNT, amount));
        }
    }

    void commit() {
        form.commit();
    }
}
