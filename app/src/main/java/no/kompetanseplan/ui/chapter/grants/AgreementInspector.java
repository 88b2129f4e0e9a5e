package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

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
    private final ScrollPane node;

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
        Label archive = Words.of(desk.text("grants.agreement.archive"), Tone.MUTED);
        archive.getStyleClass().add("small");
        VBox body = new VBox(title, archive, trace, form);
        body.getStyleClass().add("inspector-body");
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
    }

    void commit() {
        form.commit();
    }
}
