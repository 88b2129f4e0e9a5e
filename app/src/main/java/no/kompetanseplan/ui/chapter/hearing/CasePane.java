package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.hearing.CasePaper;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The template of the case papers, the fields it may use, and how it reads for one council.
final class CasePane {

    private final Desk desk;
    private final Form<DecisionRound> form;
    private final ChoicePiece whose;
    private final VBox preview = new VBox();
    private final GridPane fields = new GridPane();
    private final ScrollPane node;
    private @Nullable Assessment assessment;
    private @Nullable Matter matter;
    private @Nullable Id chosen;

    CasePane(Desk desk) {
        this.desk = desk;
        FieldColumns<DecisionRound> columns =
                new FieldColumns<>(
                        DecisionRoundFields.TABLE, desk.texts(), () -> desk.session().plan());
        form =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.field(columns.of(DecisionRoundFields.TITLE, 20))
                                        .field(columns.of(DecisionRoundFields.SUMMARY, 20))
                                        .field(columns.of(DecisionRoundFields.BACKGROUND, 20))
                                        .field(columns.of(DecisionRoundFields.ASSESSMENT, 20))
                                        .field(columns.of(DecisionRoundFields.ATTACHMENTS, 20)));
        form.onEdit(
                edits -> desk.edit("step.decision-round.edit", plan -> columns.apply(plan, edits)));
        whose = new ChoicePiece(desk.text("decisions.preview"));
        whose.onCommit(key -> {
            chosen = Id.of(key);
            show();
        });
        fields.getStyleClass().add("hearing-fields");
        preview.getStyleClass().add("hearing-quote");
        VBox box =
                new VBox(
                        Words.of(desk.text("decisions.template.says"), Tone.MUTED),
                        form,
                        heading("decisions.fields"),
                        fields,
                        whose,
                        preview);
        box.getStyleClass().addAll("page-body", "case-pane");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    Node node() {
        return node;
    }

    void refresh(Assessment newest, Matter of) {
        assessment = newest;
        matter = of;
        form.show(List.of(of.round()));
        whose.options(
                of.councils().stream()
                        .map(each -> Option.of(each.row().id().toString(), each.name()))
                        .toList());
        if (chosen == null || of.council(chosen) == null) {
            chosen = of.councils().isEmpty() ? null : of.councils().getFirst().row().id();
        }
        show();
    }

    private void show() {
        Assessment of = assessment;
        Matter in = matter;
        Matter.Council council = in == null || chosen == null ? null : in.council(chosen);
        if (of == null || in == null || council == null) {
            preview.getChildren().clear();
            return;
        }
        whose.show(council.row().id().toString());
        fields(CasePaper.fields(of, council.row(), desk.texts()));
        preview(CasePaper.of(of, in.round(), council.row(), desk.texts()));
    }

    private void fields(Map<String, String> values) {
        fields.getChildren().clear();
        int row = 0;
        for (Map.Entry<String, String> each : values.entrySet()) {
            String value = each.getValue();
            fields.add(Words.of("{" + each.getKey() + "}", Tone.PLAIN), 0, row);
            fields.add(
                    Words.of(value.isEmpty() ? desk.text("decisions.novalue") : value, Tone.MUTED),
                    1,
                    row++);
        }
    }

    private void preview(CasePaper paper) {
        List<Node> lines = new ArrayList<>();
        for (String name : paper.unknown()) {
            lines.add(
                    Words.notice(Icon.FINDING, desk.text("decisions.unknown", name), Tone.WARNING));
        }
        for (String name : paper.empty()) {
            lines.add(Words.notice(Icon.FINDING, desk.text("decisions.empty", name), Tone.WARNING));
        }
        lines.add(heading(paper.title(), true));
        part(lines, "document.case.summary", paper.summary());
        part(lines, "document.case.background", paper.background());
        part(lines, "document.case.assessment", paper.assessment());
        part(lines, "document.case.proposal", paper.points());
        preview.getChildren().setAll(lines);
    }

    private void part(List<Node> lines, String key, List<Prose> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Label caption = new Label(desk.text(key));
        caption.getStyleClass().add("semi");
        lines.add(caption);
        for (Prose each : paragraphs) {
            Label words = Words.of(each.words(CasePane::shown), Tone.PLAIN);
            words.setMinHeight(Label.USE_PREF_SIZE);
            lines.add(words);
        }
    }

    private static String shown(Span span) {
        return span instanceof Span.Gap gap ? gap.shown() : "";
    }

    private Label heading(String key) {
        return heading(desk.text(key), true);
    }

    private static Label heading(String words, boolean wraps) {
        Label heading = new Label(words);
        heading.getStyleClass().add("heading");
        heading.setWrapText(wraps);
        return heading;
    }

    void commit() {
        form.commit();
    }
}
