package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.grants.SharingDuty;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.MeasureColumns;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The words of a measure: the seven columns and what stands behind them.
final class MeasureTab implements InspectorTab {

    private final Desk desk;
    private final ActionPlanModel model;
    private final DimensionPiece dimension;
    private final ChoicePiece state;
    private final Label participants = new Label();
    private final Label sharing = new Label();
    private final VBox participantsField;
    private final VBox sources = new VBox();
    private final Form<Measure> form;
    private List<Measure> measures = List.of();

    /// @param toCost opens the tab where participants are typed
    MeasureTab(Desk desk, ActionPlanModel model, Runnable toCost) {
        this.desk = desk;
        this.model = model;
        this.dimension = new DimensionPiece(desk, this::setDimension);
        this.state = new StatePiece(desk, model, () -> measures).piece();
        this.participantsField = participantsField(toCost);
        sources.getStyleClass().add("links");
        MeasureColumns columns = model.columns();
        this.form =
                Form.of(
                        desk.texts(),
                        Measure::id,
                        f ->
                                f.field(columns.field(MeasureFields.TITLE))
                                        .node(dimension)
                                        .field(columns.field(MeasureFields.GOAL))
                                        .field(columns.field(MeasureFields.TARGET_GROUP))
                                        .node(participantsField)
                                        .field(columns.field(MeasureFields.SCOPE))
                                        .field(columns.field(MeasureFields.PERIOD))
                                        .field(responsible())
                                        .node(state)
                                        .field(columns.field(MeasureFields.RETURNS))
                                        .field(columns.goals())
                                        .section(desk.text("measures.section.study"), null)
                                        .pair(
                                                columns.field(MeasureFields.CREDITS),
                                                columns.field(MeasureFields.CREDITS_TO))
                                        .pair(
                                                columns.field(MeasureFields.MONTHS),
                                                columns.field(MeasureFields.STUDY_YEARS))
                                        .field(columns.field(MeasureFields.PLANNING))
                                        .section(desk.text("measures.section.origin"), null)
                                        .node(sources)
                                        .field(columns.areas())
                                        .field(columns.field(MeasureFields.AREA_WORDING))
                                        .field(columns.field(MeasureFields.NOTE)));
        form.onEdit(model::edit).onType(model::type);
    }

    /// How many take part: typed in the tab of costs, by municipality.
    private VBox participantsField(Runnable toCost) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox caption =
                new HBox(
                        new Label(desk.text("measures.participants")),
                        space,
                        Buttons.link(desk.text("measures.change"), toCost));
        caption.getStyleClass().add("caption");
        sharing.getStyleClass().add("help");
        sharing.setWrapText(true);
        sharing.managedProperty().bind(sharing.visibleProperty());
        VBox field = new VBox(caption, participants, sharing);
        field.getStyleClass().add("field");
        return field;
    }

    private Column<Measure> responsible() {
        return model.columns().responsible(desk.text("field.measure.responsibleWording"), 0);
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(List<Measure> chosen) {
        measures = chosen;
        form.show(chosen);
        dimension.show(model.plan(), chosen);
        showState();
        showParticipants();
        showSources();
    }

    private void showState() {
        var first = measures.getFirst().state();
        boolean shared = measures.stream().allMatch(measure -> measure.state() == first);
        state.show(shared && first != null ? first.name() : "");
    }

    private void showParticipants() {
        boolean one = measures.size() == 1 && !desk.window().isPublic();
        participantsField.setVisible(one);
        participantsField.setManaged(one);
        int sum = 0;
        boolean known = false;
        for (Participation part :
                MeasureEdits.participations(model.plan(), measures.getFirst().id())) {
            Integer count = part.count();
            known |= count != null;
            sum += count == null ? 0 : count;
        }
        participants.setText(
                known
                        ? desk.text("measures.persons", sum)
                        : desk.text("measures.participants.unknown"));
        SharingDuty duty = SharingDuty.of(model.plan(), measures.getFirst().id());
        sharing.setText(duty == null ? "" : desk.text(duty.key(), duty.participants()));
        sharing.setVisible(duty != null);
    }

    private void showSources() {
        sources.getChildren().clear();
        Plan plan = model.plan();
        for (Measure measure : measures) {
            for (Id id : measure.proposals().ids()) {
                Proposal proposal = plan.find(ProposalFields.TABLE, id);
                if (proposal != null) {
                    sources.getChildren().add(source(plan, proposal));
                }
            }
        }
        if (sources.getChildren().isEmpty()) {
            Label none = new Label(desk.text("measures.origin.none"));
            none.getStyleClass().addAll("small", "muted");
            sources.getChildren().add(none);
        }
    }

    /// «5.2 Forebygging · forslag 1: Aktiv omsorg», leading to the proposal.
    private Node source(Plan plan, Proposal proposal) {
        FocusArea area = plan.find(FocusAreaFields.TABLE, proposal.area());
        String where =
                area == null
                        ? ""
                        : (area.chapter().equals("5") ? "" : area.chapter() + " ") + area.heading();
        String words =
                proposal.number().isEmpty()
                        ? desk.text("measures.origin.point", where, proposal.title())
                        : desk.text(
                                "measures.origin.proposal",
                                where,
                                proposal.number(),
                                proposal.title());
        Place place = Places.of(plan, proposal);
        var link = Buttons.link(words, () -> go(place));
        link.setWrapText(true);
        link.setDisable(place == null);
        return link;
    }

    private void go(@Nullable Place place) {
        if (place != null) {
            desk.window().go(place);
        }
    }

    private void setDimension(Id chosen) {
        List<Id> ids = measures.stream().map(Measure::id).toList();
        desk.edit(
                "step.measure.edit.dimension",
                plan -> {
                    Plan after = plan;
                    for (Id id : ids) {
                        after = MeasureEdits.withDimension(after, id, chosen);
                    }
                    return after;
                });
    }

    @Override
    public void commit() {
        form.commit();
    }

    @Override
    public void focus() {
        form.focus(MeasureFields.TITLE.name());
    }
}
