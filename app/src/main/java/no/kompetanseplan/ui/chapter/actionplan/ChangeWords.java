package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.session.HistoryEntry;
import no.kompetanseplan.session.HistoryEntry.How;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.chapter.measure.MeasureHistory.Part;
import no.kompetanseplan.ui.kit.Changes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one edit did, in words: the field, what was taken out and what came in.
final class ChangeWords {

    private final Texts texts;
    private final ValueWords values;

    ChangeWords(Texts texts) {
        this.texts = texts;
        this.values = new ValueWords(texts);
    }

    /// «Tidsrom», the old words struck through, the new ones underlined; words at both ends that
    /// are the same stand once.
    Node of(Plan plan, Part part) {
        TextFlow flow = new TextFlow();
        if (part.field() == null) {
            add(flow, whole(plan, part), "semi");
            return flow;
        }
        add(flow, name(plan, part) + " ", "semi");
        WordDiff diff =
                WordDiff.between(values.of(plan, part.before()), values.of(plan, part.after()));
        flow.getChildren().addAll(Changes.texts(diff.pieces()));
        flow.setAccessibleText(spoken(plan, part));
        return flow;
    }

    /// «Tidsrom: fra Høst 2016 til Høst 2016–vår 2017», for those who do not see the lines.
    String spoken(Plan plan, Part part) {
        return part.field() == null
                ? whole(plan, part)
                : texts.get(
                        "measures.history.spoken",
                        name(plan, part),
                        orNothing(values.of(plan, part.before())),
                        orNothing(values.of(plan, part.after())));
    }

    /// Who did it, and how it came about.
    String by(HistoryEntry entry) {
        String label = texts.has(entry.label()) ? texts.get(entry.label()) : "";
        String how =
                entry.kind() == How.EDIT
                        ? ""
                        : texts.get("measures.history.how." + entry.kind().name());
        return Stream.of(entry.author(), label, how)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String orNothing(String value) {
        return value.isEmpty() ? texts.get("measures.history.nothing") : value;
    }

    private String whole(Plan plan, Part part) {
        String key = part.after() == null ? "removed" : "made";
        String owner = owner(plan, part);
        return owner.isEmpty()
                ? texts.get("measures.history." + key)
                : texts.get("measures.history." + key + ".part", owner);
    }

    /// The field, after the row it is of where that is not the measure itself.
    private String name(Plan plan, Part part) {
        String field =
                part.field() == null
                        ? ""
                        : texts.get("field." + part.table().name() + "." + part.field().name());
        String owner = owner(plan, part);
        return owner.isEmpty() ? field : owner + ": " + field;
    }

    private String owner(Plan plan, Part part) {
        if (part.table().equals(MeasureFields.TABLE)) {
            return "";
        }
        CostLine line = plan.find(CostLineFields.TABLE, part.row());
        Participation participation = plan.find(ParticipationFields.TABLE, part.row());
        Responsibility responsible = plan.find(ResponsibilityFields.TABLE, part.row());
        String own = "";
        if (line != null) {
            own = line.text().isEmpty() ? values.of(line.kind()) : line.text();
        } else if (participation != null) {
            own = values.of(plan, participation.body());
        } else if (responsible != null) {
            own = values.of(plan, responsible.body());
        }
        String sort = texts.get("measures.history.of." + part.table().name());
        return own.isEmpty() ? sort : sort + " " + own;
    }

    private static void add(TextFlow flow, String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().addAll("change", "change-" + styleClass);
        flow.getChildren().add(text);
    }
}
