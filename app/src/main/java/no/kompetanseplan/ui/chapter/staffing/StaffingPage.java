package no.kompetanseplan.ui.chapter.staffing;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.AgeBands;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.publication.Fold;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.staffing.TableSource;
import no.kompetanseplan.text.Captions;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.grid.Grid;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Chapter 3: who there is, how old they are, and how many there will be. With a register all of it
/// is counted; without one table 1 is typed, and the page says what a register gives.
public final class StaffingPage implements Page {

    /// The part of the page in which a curve is seen well enough.
    private static final double MOST = 0.7;

    private final Desk desk;
    private final Id section;
    private final Formats formats;
    private final PageHead head;
    private final StaffingLines lines;
    private final Grid<StaffingLines.Line> grid;
    private final Label caption = new Label();
    private final Label note = Words.of("", Tone.MUTED);
    private final VBox shown = new VBox();
    private final AgePanel ages;
    private final KeyPanel keys;
    private final Disagreement disagreement;
    private final Forecast forecast;
    private final Trials trials;
    private final ForecastPanel curve;
    private final ForecastInspector inspector;
    private final WorkloadPanel workload;
    private final VBox inviting;
    private final Form<PlanHead> facts;
    private final Newest<AgeBands> counting;
    private final BorderPane node = new BorderPane();
    private final PublicPanel open;
    private final PublicInspector hidden;
    private final Label typed;
    private final Newest<Masked> masking;
    private final Newest<Folded> folding;
    private final VBox inside = new VBox();
    private @Nullable Facts counted;

    /// The public tables of one moment.
    private record Masked(SessionState state, Publication publication) {}

    /// A fold of small professions that is proposed; null when none is.
    private record Folded(SessionState state, @Nullable Fold fold) {}

    public StaffingPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.formats = Formats.of(desk.texts().language());
        this.head = new PageHead(fetch());
        this.lines = new StaffingLines(desk);
        this.grid =
                Grid.of(lines.model(), desk.texts()).named(desk.text("staffing.chart")).fitRows();
        this.ages = new AgePanel(desk);
        this.keys = new KeyPanel(desk);
        this.disagreement = new Disagreement(desk);
        this.forecast = new Forecast(desk.asked());
        this.trials = new Trials(desk, forecast);
        this.curve = new ForecastPanel(desk, forecast);
        this.inspector = new ForecastInspector(desk, forecast);
        this.workload = new WorkloadPanel(desk);
        this.inviting = invitation();
        this.counting = new Newest<>("ages", ages::show);
        this.facts = factsForm();
        this.open = new PublicPanel(desk);
        this.hidden = new PublicInspector(desk);
        this.typed = Words.of(desk.text("staffing.typed"), Tone.MUTED);
        this.masking = new Newest<>("masking", this::masked);
        this.folding = new Newest<>("folding", this::folded);
        build();
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        StaffingTable table = state.assessment().staffing();
        Section chapter = plan.find(SectionFields.TABLE, section);
        head.show(
                chapter == null ? "" : chapter.number(),
                chapter == null ? desk.text("staffing.title.default") : chapter.title());
        head.facts(facts(state.assessment().facts(), table));
        String title = Captions.bare(plan.head().staffingTitle());
        caption.setText(title.isEmpty() ? desk.text("staffing.title.default") : title);
        note.setText(table.coverageNote());
        Facts measured = state.assessment().facts();
        lines.refresh(plan, table, measured.hasStaff());
        LocalDate day = TableSource.of(plan.head(), measured).date();
        typed.setText(
                day == null
                        ? desk.text("staffing.typed")
                        : desk.text("staffing.typed.date", formats.date(day)));
        show(typed, measured.hasStaff());
        facts.show(List.of(plan.head()));
        shown.getChildren().setAll(lines.isEmpty() ? List.of(empty()) : List.of(grid, note));
        disagreement.refresh(state.assessment());
        keys.refresh(state.assessment());
        measured(measured);
        opened(state);
        forecast.refresh(state);
        curve.refresh(plan);
        inspector.refresh(state);
        workload.refresh(plan);
    }

    /// Shows what all may see in the place of what the makers of the plan see, and nothing else.
    private void opened(SessionState state) {
        boolean isPublic = desk.window().isPublic();
        boolean was = !inside.isVisible();
        show(inside, !isPublic);
        show(open.node(), isPublic);
        hidden.refresh(state);
        if (isPublic) {
            masking.ask(() -> new Masked(state, state.assessment().publication()));
        }
        if (was != isPublic) {
            desk.inspectorChanged();
        }
    }

    private void masked(Masked made) {
        open.show(made.state(), made.publication());
        hidden.show(made.state(), made.publication());
        SessionState state = made.state();
        Facts measured = state.assessment().facts();
        folding.ask(() ->
                new Folded(state, Fold.of(state.plan(), measured, made.publication(), Steps.NONE)));
    }

    private void folded(Folded made) {
        Fold fold = made.fold();
        if (fold != null && made.state().equals(desk.session().state())) {
            open.propose(made.state(), fold);
        }
    }

    /// Counts ages anew when the registers are others, and shows the parts that need one.
    private void measured(Facts measured) {
        boolean had = counted != null && counted.hasStaff();
        if (!measured.equals(counted)) {
            counted = measured;
            counting.ask(() -> AgeBands.of(measured.register()));
        }
        show(curve.node(), measured.hasStaff());
        show(inviting, !measured.hasStaff());
        if (!measured.hasStaff()) {
            show(ages.node(), false);
        }
        if (had != measured.hasStaff()) {
            desk.inspectorChanged();
        }
    }

    private static void show(Node part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }

    /// Which register it is counted from, and what that leaves out.
    private List<Node> facts(Facts measured, StaffingTable table) {
        List<Node> all = new ArrayList<>();
        if (measured.hasStaff()) {
            Dataset first = measured.staff().getFirst().dataset();
            int files = measured.staff().size();
            String name = first.name();
            String words =
                    files == 1
                            ? desk.text("staffing.register", name)
                            : desk.text("staffing.registers", name, files);
            all.add(Words.of(words, Tone.MUTED));
        }
        all.add(Words.of(desk.text("staffing.facts", formats.integer(table.total())), Tone.MUTED));
        return all;
    }

    @Override
    public @Nullable Node inspector() {
        if (desk.window().isPublic()) {
            return hidden.node();
        }
        return counted != null && counted.hasStaff() ? inspector.node() : null;
    }

    @Override
    public void reveal(Place place) {
        if (place.row() != null && !workload.reveal(place.row(), place.field())) {
            lines.model().reveal(place.row(), place.field());
        }
    }

    @Override
    public void leave() {
        facts.commit();
        workload.commit();
        trials.stop();
        hidden.leave();
    }

    private void build() {
        caption.getStyleClass().add("heading");
        caption.setWrapText(true);
        caption.setMinHeight(Label.USE_PREF_SIZE);
        HBox title = new HBox(caption);
        title.getStyleClass().add("panel-head");
        VBox table =
                new VBox(title, shown, Words.of(desk.text("staffing.shares.help"), Tone.MUTED));
        table.getStyleClass().add("table-panel");
        shown.getStyleClass().add("form");
        typed.getStyleClass().add("small");
        typed.setMinHeight(Label.USE_PREF_SIZE);
        VBox about = new VBox(typed, facts);
        about.getStyleClass().add("staffing-about");
        inside.getChildren()
                .setAll(
                        new Halves(table, ages.node()),
                        disagreement.node(),
                        keys.node(),
                        curve.node(),
                        inviting,
                        workload.node(),
                        about);
        inside.getStyleClass().add("staffing");
        VBox box = new VBox(inside, open.node());
        box.getStyleClass().addAll("page-body", "staffing");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        forecast.onAsked(() -> showCurve(scroll, box));
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
    }

    /// Brings the curve into sight when somebody asks for another, unless most of what there is
    /// room for is seen already.
    private void showCurve(ScrollPane scroll, VBox box) {
        double room = scroll.getViewportBounds().getHeight();
        double beyond = box.getHeight() - room;
        Node shown = curve.node();
        Bounds at = box.sceneToLocal(shown.localToScene(shown.getBoundsInLocal()));
        double top = scroll.getVvalue() * beyond;
        double needed = Math.min(at.getHeight(), room * MOST);
        if (beyond > 0 && (at.getMinY() < top || at.getMinY() + needed > top + room)) {
            scroll.setVvalue(Math.clamp(at.getMinY() / beyond, 0, 1));
        }
    }

    private Form<PlanHead> factsForm() {
        FieldColumns<PlanHead> fields =
                new FieldColumns<>(PlanHeadFields.TABLE, desk.texts(), () -> desk.session().plan());
        Form<PlanHead> form =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.field(fields.of(PlanHeadFields.COVERAGE_NOTE, 20))
                                        .pair(
                                                fields.of(PlanHeadFields.STAFFING_SOURCE, 14),
                                                fields.of(PlanHeadFields.STAFFING_DATE, 8))
                                        .field(fields.of(PlanHeadFields.STAFFING_TITLE, 14)));
        form.onEdit(edits ->
                desk.edit(
                        "step.staffing.note", plan -> fields.apply(plan.with(plan.head()), edits)));
        return form;
    }

    private Button fetch() {
        Button fetch = Buttons.of(Icon.OPEN, desk.text("fetch.act"));
        fetch.setOnAction(_ -> desk.window().go(Place.of(Places.INTAKE)));
        return fetch;
    }

    private VBox invitation() {
        Label title = new Label(desk.text("staffing.invite.title"));
        title.getStyleClass().add("heading");
        Label says = Words.of(desk.text("staffing.invite.text"), Tone.MUTED);
        VBox box = new VBox(title, says, fetch());
        box.getStyleClass().add("table-panel");
        return box;
    }

    private Node empty() {
        Label title = new Label(desk.text("staffing.empty"));
        title.getStyleClass().add("heading");
        Button act = Buttons.accent(desk.text("staffing.empty.act"));
        act.setOnAction(_ -> desk.window().go(Place.of("plan")));
        VBox box = new VBox(title, Words.of(desk.text("staffing.empty.text"), Tone.MUTED), act);
        box.getStyleClass().add("empty-state");
        return box;
    }
}
