package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.CostSums;
import no.kompetanseplan.ui.chapter.measure.CostWordings;
import no.kompetanseplan.ui.chapter.measure.MeasureColumns;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.grid.Grid;

import java.util.List;

/// What a measure costs: the printed words and what they are counted as, participants, cost lines,
/// and what follows: who pays, and each municipality's part to the krone.
final class CostTab implements InspectorTab {

    private final ActionPlanModel model;
    private final Form<Measure> words;
    private final ParticipantsTable participants;
    private final Grid<ParticipantsTable.Row> participantsGrid;
    private final Label participantsSum = new Label();
    private final Node participantsHead;
    private final Label hidden;
    private final Button every = new Button();
    private final CostLinesPane lines;
    private final CostSummary summary;
    private final Desk desk;
    private final VBox node = new VBox();

    CostTab(Desk desk, ActionPlanModel model) {
        this.desk = desk;
        this.model = model;
        MeasureColumns columns = model.columns();
        this.words =
                Form.of(
                        desk.texts(),
                        Measure::id,
                        f ->
                                f.field(columns.cost(desk.text("measures.as-printed"), 0))
                                        .field(columns.field(MeasureFields.COST_STATE)));
        words.onEdit(model::edit).onType(model::type);
        this.participants = new ParticipantsTable(desk);
        this.participantsGrid =
                Grid.of(participants.model(), desk.texts())
                        .named(desk.text("measures.participants.grid"))
                        .smallText()
                        .fitRows();
        participantsGrid.getStyleClass().add("framed");
        CostWordings wordings = new CostWordings(desk.texts(), model::plan);
        this.lines = new CostLinesPane(desk, model, wordings);
        this.summary = new CostSummary(desk, wordings);
        hidden = Words.of(desk.text("measures.participants.public"), Tone.MUTED);
        hidden.setWrapText(true);
        every.getStyleClass().addAll("flat", "small");
        every.setText(desk.text("measures.participants.each"));
        every.setTooltip(new Tooltip(desk.text("measures.participants.each.tip")));
        every.setOnAction(_ -> participants.everyMunicipality(this::focus));
        participantsSum.getStyleClass().addAll("small", "muted");
        participantsHead = section(desk.text("measures.participants"), participantsSum, every);
        node.getStyleClass().add("form");
        node.getChildren()
                .addAll(
                        words,
                        participantsHead,
                        participantsGrid,
                        participants.profession(),
                        hidden,
                        lines,
                        summary);
    }

    private static Node section(String words, Node... right) {
        Label label = new Label(words);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(label, space);
        line.getChildren().addAll(right);
        line.getStyleClass().add("section-line");
        return line;
    }

    @Override
    public Node node() {
        return node;
    }

    /// The words of all measures chosen; the rest is of the first.
    @Override
    public void show(List<Measure> measures) {
        words.show(measures);
        Measure first = measures.getFirst();
        boolean isPublic = desk.window().isPublic();
        visible(!isPublic, participantsHead, participantsGrid);
        visible(isPublic, hidden);
        participants.show(model.plan(), first.id());
        int sum =
                MeasureEdits.participations(model.plan(), first.id()).stream()
                        .mapToInt(part -> part.count() == null ? 0 : part.count())
                        .sum();
        every.setDisable(!participants.lacksSome());
        participantsSum.setText(sum == 0 ? "" : desk.text("measures.participants.sum", sum));
        CostSums sums = CostSums.of(model.plan(), model.budget(), first.id());
        lines.show(first, sums);
        summary.show(first, sums, model.isNotCalculated(first));
    }

    /// Stands in a cost line of the measure shown.
    void reveal(Id line) {
        lines.reveal(line);
    }

    private static void visible(boolean on, Node... nodes) {
        for (Node each : nodes) {
            each.setVisible(on);
            each.setManaged(on);
        }
    }

    @Override
    public void commit() {
        words.commit();
        participantsGrid.commit();
        lines.commit();
    }

    @Override
    public void focus() {
        participants.toFirstCount();
        participantsGrid.requestFocus();
    }
}
