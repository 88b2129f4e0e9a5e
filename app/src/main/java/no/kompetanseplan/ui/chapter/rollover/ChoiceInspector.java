package no.kompetanseplan.ui.chapter.rollover;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.registers.OldAndNew;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A measure of the plan before: what it said there and what it says now, field by field, and why.
final class ChoiceInspector {

    private final Desk desk;
    private final ChoiceTable table;
    private final Label title = new Label();
    private final Label facts = Words.of("", Tone.MUTED);
    private final VBox fields = new VBox();
    private final Form<RolloverChoice> form;
    private final Hyperlink link;
    private final ScrollPane node;
    private @Nullable RolloverChoice shown;

    ChoiceInspector(Desk desk, ChoiceTable table) {
        this.desk = desk;
        this.table = table;
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        facts.setWrapText(true);
        fields.getStyleClass().add("old-and-new");
        form =
                Form.of(
                        desk.texts(),
                        RolloverChoice::id,
                        made -> {
                            made.field(table.fields().of(RolloverChoiceFields.FATE, 10));
                            made.field(table.fields().of(RolloverChoiceFields.REASON, 10));
                            made.field(table.fields().of(RolloverChoiceFields.OUTCOME, 10));
                        });
        form.onEdit(edits -> desk.edit("step.rollover.choice", plan -> table.apply(plan, edits)));
        link = Buttons.link(desk.text("rollover.measure"), this::go);
        VBox body = new VBox(title, facts, form, link, fields);
        body.getStyleClass().add("inspector-body");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void commit() {
        form.commit();
    }

    void show(RolloverChoice choice) {
        shown = choice;
        title.setText(choice.title());
        String state =
                choice.state() == null
                        ? ""
                        : desk.text("choice.MeasureState." + choice.state().name());
        facts.setText(
                (desk.text("rollover.row", choice.number(), choice.plan()) + " " + state).strip());
        form.show(List.of(choice));
        OldAndNew both = table.both(choice);
        link.setDisable(both.measure() == null);
        List<Node> lines = new ArrayList<>();
        for (OldAndNew.Words words : both.fields()) {
            if (!words.before().isBlank() || !words.now().isBlank()) {
                Label name = Words.of(desk.text("field.measure." + words.field()), Tone.MUTED);
                TextFlow flow = Changes.flow(words.diff());
                flow.setAccessibleText(
                        name.getText()
                                + ": "
                                + Changes.spoken(
                                        words.diff(),
                                        desk.text("rollover.removed"),
                                        desk.text("rollover.added")));
                lines.add(new VBox(name, flow));
            }
        }
        fields.getChildren().setAll(lines);
    }

    private void go() {
        RolloverChoice choice = shown;
        Measure measure = choice == null ? null : table.both(choice).measure();
        if (measure != null) {
            var place = Places.of(desk.session().plan(), measure);
            if (place != null) {
                desk.window().go(place);
            }
        }
    }
}
