package no.kompetanseplan.ui.chapter.rollover;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.rollover.Rollover;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rollover: its agenda, and in a plan that another came before, what becomes of the measures
/// of that one.
public final class RolloverPage implements Page {

    /// The field of a place that begins the next plan.
    public static final String BEGIN = "begin";

    private enum View {
        CHOICES,
        AGENDA
    }

    private final Desk desk;
    private final Segments<View> views;
    private final PageHead head;
    private final AgendaView agenda;
    private final ChoiceTable table;
    private final ChoiceInspector inspector;
    private final Segments<ChoiceTable.Shown> shown;
    private final VBox choices;
    private final BorderPane node = new BorderPane();
    private final VBox top = new VBox();
    private @Nullable BeginForm beginning;
    private @Nullable RolloverChoice inspected;
    private Plan plan;

    public RolloverPage(Desk desk) {
        this.desk = desk;
        this.plan = desk.session().plan();
        agenda = new AgendaView(desk);
        table = new ChoiceTable(desk);
        inspector = new ChoiceInspector(desk, table);
        views =
                Segments.of(
                        Arrays.asList(View.values()), view -> desk.text("rollover.view." + view));
        views.setValue(hasChoices() ? View.CHOICES : View.AGENDA);
        views.valueProperty().subscribe(this::arrange);
        Button begin = Buttons.of(Icon.FORWARD, desk.text("rollover.begin"));
        begin.setOnAction(_ -> begin());
        head = new PageHead(views, begin);
        shown = Segments.of(Arrays.asList(ChoiceTable.Shown.values()), this::words);
        shown.valueProperty().subscribe(table::show);
        choices = choices();
        table.model().selectedProperty().subscribe(this::inspect);
        node.getStyleClass().add("page");
        top.getChildren().setAll(head);
        node.setTop(top);
        refresh(desk.session().state());
    }

    private boolean hasChoices() {
        return !plan.rows(RolloverChoiceFields.TABLE).isEmpty();
    }

    private VBox choices() {
        Button carry = Buttons.of(desk.text("rollover.carry"));
        carry.setOnAction(_ -> table.choose(RolloverFate.CARRIED));
        Button next = Buttons.of(Icon.NEXT, desk.text("rollover.next"));
        next.setOnAction(_ -> table.next());
        FlowPane tools = new FlowPane(shown, carry, next);
        tools.getStyleClass().addAll("tool-row", "rollover-tools");
        StackPane body = new StackPane(table.grid());
        body.getStyleClass().add("grid-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return new VBox(tools, body);
    }

    private String words(ChoiceTable.Shown each) {
        long count = plan.rows(RolloverChoiceFields.TABLE).stream().filter(each::has).count();
        return desk.text("rollover.shown." + each.name(), count);
    }

    private void arrange(View view) {
        node.setCenter(view == View.CHOICES && hasChoices() ? choices : agenda.node());
        desk.inspectorChanged();
    }

    private void inspect(@Nullable RolloverChoice choice) {
        boolean changed = (inspected == null) != (choice == null);
        inspected = choice;
        if (choice != null) {
            inspector.show(choice);
        }
        if (changed) {
            desk.inspectorChanged();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        plan = state.plan();
        boolean has = hasChoices();
        views.setVisible(has);
        views.setManaged(has);
        head.show("", desk.text("rollover.title"));
        head.facts(facts(has));
        shown.say(this::words);
        table.refresh(plan);
        RolloverChoice now =
                inspected == null ? null : plan.find(RolloverChoiceFields.TABLE, inspected.id());
        inspect(now);
        agenda.refresh(state.assessment());
        arrange(views.getValue());
    }

    private List<Node> facts(boolean has) {
        List<Node> facts = new ArrayList<>();
        if (has) {
            facts.add(
                    Words.of(
                            desk.text(
                                    "rollover.counts",
                                    plan.rows(RolloverChoiceFields.TABLE).size(),
                                    Rollover.fresh(plan).size()),
                            Tone.MUTED));
            int open = Rollover.open(plan);
            facts.add(
                    open == 0
                            ? Words.status(Icon.CHECK, desk.text("rollover.all"), Tone.SUCCESS)
                            : Words.status(
                                    Icon.FINDING, desk.text("rollover.open", open), Tone.WARNING));
        }
        if (plan.head().stage() == PlanStage.REPLACED) {
            facts.add(Words.status(Icon.LOCK, desk.text("rollover.locked"), Tone.MUTED));
        } else if (!has) {
            facts.add(Words.of(desk.text("rollover.says"), Tone.MUTED));
        }
        return facts;
    }

    private void begin() {
        BeginForm form = new BeginForm(desk, this::leaveForm);
        beginning = form;
        top.getChildren().setAll(head, form.node());
        form.focus();
    }

    private void leaveForm() {
        beginning = null;
        top.getChildren().setAll(head);
        focus();
    }

    @Override
    public void reveal(Place place) {
        if (BEGIN.equals(place.field())) {
            begin();
            return;
        }
        if (place.row() != null && hasChoices()) {
            views.setValue(View.CHOICES);
            shown.setValue(ChoiceTable.Shown.ALL);
            table.model().reveal(place.row(), place.field());
            table.grid().requestFocus();
        }
    }

    @Override
    public @Nullable Place here() {
        RolloverChoice at = inspected;
        return at == null ? null : Place.of(Places.ROLLOVER).at(at.id());
    }

    @Override
    public @Nullable Node inspector() {
        boolean isShown = inspected != null && choices.equals(node.getCenter());
        return isShown ? inspector.node() : null;
    }

    @Override
    public String status() {
        return hasChoices()
                ? desk.text("measures.status.rows", table.model().shownProperty().get())
                : "";
    }

    /// Begins the next plan.
    @Override
    public boolean newRow() {
        begin();
        return true;
    }

    @Override
    public boolean focus() {
        BeginForm form = beginning;
        if (form != null) {
            form.focus();
            return true;
        }
        if (choices.equals(node.getCenter())) {
            table.grid().requestFocus();
            return true;
        }
        return false;
    }

    @Override
    public void leave() {
        table.grid().commit();
        inspector.commit();
    }
}
