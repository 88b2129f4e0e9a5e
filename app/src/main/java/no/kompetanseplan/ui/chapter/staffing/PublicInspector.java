package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.PublicationRuleFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tabs;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

import java.util.List;
import java.util.Locale;

/// Beside the public view of chapter 3: how much each table hides, and the rule it goes by.
final class PublicInspector {

    /// The tabs.
    private enum Tab {
        TABLES,
        RULE
    }

    private final Desk desk;
    private final Formats formats;
    private final Tabs<Tab> tabs;
    private final Form<PublicationRule> rule;
    private final Label undecided = new Label();
    private final VBox tables = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node = new VBox();

    PublicInspector(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.rule = rule();
        this.tabs =
                Tabs.of(
                        List.of(Tab.values()),
                        tab ->
                                desk.text(
                                        switch (tab) {
                                            case TABLES -> "public.tab.tables";
                                            case RULE -> "public.tab.rule";
                                        }));
        Label title = new Label(desk.text("public.inspector.title"));
        title.getStyleClass().add("heading");
        Label says = wrapped(Words.of(desk.text("public.inspector.says"), Tone.MUTED));
        VBox head = new VBox(title, says);
        head.getStyleClass().add("inspector-head");
        tables.getStyleClass().add("public-list");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(head, tabs, scroll);
        tabs.valueProperty().subscribe(this::open);
    }

    Node node() {
        return node;
    }

    /// The rule as it stands now.
    void refresh(SessionState state) {
        PublicationRule now = Publication.rule(state.plan());
        rule.show(List.of(now));
        boolean isDecided = Publication.isDecided(state.plan());
        undecided.setVisible(!isDecided);
        undecided.setManaged(!isDecided);
    }

    void leave() {
        rule.commit();
    }

    void show(SessionState state, Publication publication) {
        PublicWords words = new PublicWords(state.plan(), desk.texts());
        tables.getChildren().clear();
        for (Entry entry : publication.entries()) {
            Label title = new Label(words.title(entry.table()));
            title.getStyleClass().add("semi");
            tables.getChildren().addAll(wrapped(title), state(entry), counts(publication, entry));
        }
        if (publication.hidden() > 0) {
            tables.getChildren()
                    .add(
                            wrapped(
                                    Words.status(
                                            Icon.CHECK, desk.text("public.audit"), Tone.SUCCESS)));
        }
    }

    private Node state(Entry entry) {
        Publication.State state = entry.state();
        String key = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String words = desk.text("public.state." + key);
        return switch (state) {
            case SHOWN, CHECKED -> Words.status(Icon.CHECK, words, Tone.SUCCESS);
            case REFUSED -> Words.status(Icon.REFUSED, words, Tone.DANGER);
            case LEFT_OUT -> Words.of(words, Tone.MUTED);
        };
    }

    private Node counts(Publication publication, Entry entry) {
        GridPane counts = new GridPane();
        counts.getStyleClass().add("public-counts");
        int hidden = publication.hidden(entry);
        if (hidden > 0) {
            // how many are small, and how many guard them, would narrow what each may be
            count(counts, 0, "public.cells", hidden);
            count(counts, 1, "public.visible", publication.size(entry) - hidden);
        }
        return counts;
    }

    private void count(GridPane into, int row, String key, int number) {
        Label words = Words.of(desk.text(key), Tone.MUTED);
        Label value = new Label(formats.integer(number));
        GridPane.setHgrow(words, Priority.ALWAYS);
        GridPane.setHalignment(value, HPos.RIGHT);
        words.setMaxWidth(Double.MAX_VALUE);
        into.addRow(row, words, value);
    }

    private Form<PublicationRule> rule() {
        FieldColumns<PublicationRule> fields =
                new FieldColumns<>(
                        PublicationRuleFields.TABLE, desk.texts(), () -> desk.session().plan());
        Form<PublicationRule> form =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.pair(
                                                fields.of(PublicationRuleFields.PERSONS, 6),
                                                fields.of(PublicationRuleFields.FTE, 6))
                                        .field(fields.of(PublicationRuleFields.DECIDED_BY, 14))
                                        .field(fields.of(PublicationRuleFields.DECIDED_ON, 8))
                                        .field(fields.of(PublicationRuleFields.ZEROS_HIDDEN, 8)));
        form.onEdit(edits ->
                desk.edit(
                        "step.public.rule",
                        plan -> fields.apply(plan.with(Publication.rule(plan)), edits)));
        return form;
    }

    private void open(Tab tab) {
        Button intern = Buttons.of(desk.text("public.show.intern"));
        intern.setOnAction(_ -> desk.window().show(false));
        Label key = Words.key("Ctrl+Shift+O");
        Label may = wrapped(Words.of(desk.text("public.may.write"), Tone.MUTED));
        VBox body = new VBox();
        switch (tab) {
            case TABLES -> body.getChildren().add(tables);
            case RULE -> {
                undecided.setText(desk.text("public.rule.undecided"));
                undecided.getStyleClass().add("warning");
                body.getChildren()
                        .addAll(
                                rule,
                                wrapped(Words.of(desk.text("public.rule.never"), Tone.MUTED)),
                                wrapped(undecided),
                                wrapped(Words.of(desk.text("public.rule.derived"), Tone.MUTED)));
            }
        }
        body.getChildren().addAll(new FlowPane(8, 4, intern, key), may);
        body.getStyleClass().add("inspector-body");
        scroll.setContent(body);
        scroll.setVvalue(0);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
