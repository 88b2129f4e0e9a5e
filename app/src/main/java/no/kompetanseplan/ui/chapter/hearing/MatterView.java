package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.adoption.ObstacleList;
import no.kompetanseplan.ui.chapter.hearing.MatterGrid.Shown;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the councils have decided, side by side against the joint proposal; the case papers; and
/// what stands in the way of adoption.
final class MatterView implements View {

    private final Desk desk;
    private final Runnable changed;
    private final ObstacleList obstacles;
    private final DateOffers dates;
    private final Segments<Shown> which;
    private final MatterInspector inspector;
    private final CasePane papers;
    private final MenuButton matters = new MenuButton();
    private final Button write;
    private final HBox tools = new HBox();
    private final ScrollPane below;
    private final VBox tables = new VBox();
    private final StackPane node = new StackPane();
    private @Nullable MatterGrid grid;
    private @Nullable Matter matter;
    private @Nullable Id wanted;

    /// @param changed told when the head or the inspector is another
    MatterView(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        obstacles = new ObstacleList(desk);
        dates = new DateOffers(desk);
        inspector = new MatterInspector(desk);
        papers = new CasePane(desk);
        which = Segments.of(List.of(Shown.values()), this::segment).small();
        write = Buttons.of(Icon.DOCUMENT, desk.text("decisions.papers"));
        write.setOnAction(_ -> writePapers());
        Button add = Buttons.small(Buttons.of(Icon.ADD, desk.text("decisions.point.add")));
        add.setOnAction(_ -> newRow());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getStyleClass().add("tool-row");
        tools.getChildren().setAll(which, matters, gap, add);
        below = new ScrollPane(new VBox(dates, obstacles));
        below.setFitToWidth(true);
        below.getStyleClass().addAll("edge-to-edge", "obstacle-scroll");
        tables.getStyleClass().add("hearing-body");
        tables.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        inspector.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        which.valueProperty().addListener((_, _, _) -> show());
    }

    private String segment(Shown shown) {
        String words = desk.text("decisions.show." + shown.name().toLowerCase(Locale.ROOT));
        Matter now = matter;
        return shown == Shown.DEVIATIONS && now != null
                ? words + " " + now.deviations().size()
                : words;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        obstacles.look(state.assessment(), _ -> changed.run());
        dates.refresh(state.assessment());
        DecisionRound chosen = plan.find(DecisionRoundFields.TABLE, wanted);
        List<Matter> all = Matter.all(plan);
        Matter now =
                chosen != null ? Matter.of(plan, chosen) : all.isEmpty() ? null : all.getLast();
        matter = now;
        if (now == null) {
            node.getChildren().setAll(empty());
            return;
        }
        if (grid == null) {
            grid = made(now);
        }
        matters.setText(now.round().title());
        matters.getItems().setAll(items(all));
        papers.refresh(state.assessment(), now);
        which.say(this::segment);
        node.getChildren().setAll(tables);
        show();
    }

    private MatterGrid made(Matter now) {
        MatterGrid made = new MatterGrid(desk, now);
        made.model().selection().movesProperty().addListener((_, _, _) -> selected());
        made.model().acts().onRemove(this::remove);
        return made;
    }

    private void selected() {
        Matter now = matter;
        MatterGrid in = grid;
        if (now != null && in != null) {
            inspector.show(now, in);
            changed.run();
        }
    }

    private void show() {
        Matter now = matter;
        MatterGrid in = grid;
        if (now == null || in == null) {
            return;
        }
        in.show(now, which.getValue());
        VBox.setVgrow(in.grid(), Priority.ALWAYS);
        VBox.setVgrow(papers.node(), Priority.ALWAYS);
        List<Node> parts =
                which.getValue() == Shown.PAPERS
                        ? List.of(tools, papers.node())
                        : List.of(tools, in.grid(), below);
        if (!tables.getChildren().equals(parts)) {
            tables.getChildren().setAll(parts);
        }
        inspector.show(now, in);
        changed.run();
    }

    private Node empty() {
        Button begin = Buttons.accent(Icon.ADD, desk.text("decisions.begin"));
        begin.setOnAction(_ -> begin());
        return new EmptyState(desk.text("decisions.none"), desk.text("decisions.none.says"))
                .act(begin);
    }

    private void begin() {
        Id id = desk.newId();
        desk.edit(
                "step.decision-round.add",
                plan -> MatterEdits.start(plan, id, desk.today(), desk.texts(), desk::newId),
                () -> choose(id));
    }

    private List<MenuItem> items(List<Matter> all) {
        List<MenuItem> items = new ArrayList<>();
        for (Matter each : all) {
            MenuItem item = new MenuItem(each.round().title());
            item.setOnAction(_ -> choose(each.round().id()));
            items.add(item);
        }
        MenuItem more = new MenuItem(desk.text("decisions.begin.another"));
        more.setOnAction(_ -> begin());
        items.add(more);
        Matter now = matter;
        if (now != null && !now.missing(desk.session().plan()).isEmpty()) {
            MenuItem fill = new MenuItem(desk.text("decisions.councils"));
            fill.setOnAction(_ ->
                    desk.edit(
                            "step.council-decision.add",
                            plan -> MatterEdits.councils(plan, now.round().id(), desk::newId)));
            items.add(fill);
        }
        return items;
    }

    private void choose(Id round) {
        wanted = round;
        refresh(desk.session().state());
        changed.run();
    }

    @Override
    public List<Node> facts() {
        Matter now = matter;
        if (now == null) {
            return List.of(Words.of(desk.text("decisions.says"), Tone.MUTED));
        }
        List<Node> facts = new ArrayList<>();
        facts.add(
                Words.of(
                        desk.text("decisions.adopted", now.adopted(), now.councils().size()),
                        Tone.MUTED));
        facts.add(Words.of(desk.text("decisions.deviations", now.deviations().size()), Tone.MUTED));
        int open = obstacles.obstacles().size();
        if (open > 0 && now.round().kind() == DecisionKind.ADOPTION) {
            facts.add(Words.status(Icon.FINDING, desk.text("decisions.inway", open), Tone.WARNING));
        }
        return facts;
    }

    @Override
    public List<Node> acts() {
        return matter == null ? List.of() : List.of(write);
    }

    private void writePapers() {
        Matter now = matter;
        if (now != null) {
            desk.window().papers(new Paper(Paper.Kind.CASE_PAPERS, now.round().id(), null));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            inspector.handle();
            event.consume();
        } else if (isWriting(event)) {
            inspector.write();
            event.consume();
        }
    }

    /// Enter and F2 in a cell go to its field beside the table.
    private boolean isWriting(KeyEvent event) {
        MatterGrid in = grid;
        boolean isKey = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
        boolean isPlain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        return isKey && isPlain && in != null && in.grid().isFocused();
    }

    private void remove(List<MatterGrid.Line> lines) {
        for (MatterGrid.Line line : lines) {
            MatterGrid.Feature feature = line.feature();
            DecisionPoint point = feature == null ? null : feature.point();
            if (point != null) {
                desk.edit(
                        "step.decision-point.remove",
                        plan -> MatterEdits.withoutPoint(plan, point.id()));
                desk.window().toast(desk.text("step.decision-point.removed"), true);
                return;
            }
        }
        desk.window().toast(desk.text("decisions.stays"), false);
    }

    @Override
    public boolean step(int by) {
        MatterGrid in = grid;
        return matter != null && in != null && which.getValue() != Shown.PAPERS && in.step(by);
    }

    @Override
    public void newRow() {
        Matter now = matter;
        if (now == null) {
            begin();
            return;
        }
        Id id = desk.newId();
        which.setValue(Shown.SIDE_BY_SIDE);
        desk.edit(
                "step.decision-point.add",
                plan -> MatterEdits.point(plan, now.round().id(), id, "", ""),
                () -> {
                    MatterGrid in = grid;
                    if (in != null && in.model().reveal(id.toString(), "first")) {
                        inspector.focusPoint();
                    }
                });
    }

    @Override
    public void reveal(Row row) {
        Plan plan = desk.session().plan();
        CouncilDecision council =
                switch (row) {
                    case CouncilDecision each -> each;
                    case CouncilPoint each ->
                            plan.find(CouncilDecisionFields.TABLE, each.decision());
                    default -> null;
                };
        Id round =
                switch (row) {
                    case DecisionRound each -> each.id();
                    case DecisionPoint each -> each.round();
                    default -> council == null ? null : council.round();
                };
        if (round != null) {
            choose(round);
        }
        which.setValue(Shown.SIDE_BY_SIDE);
        MatterGrid in = grid;
        if (in != null && council != null) {
            in.reveal(council.id(), row instanceof CouncilPoint point ? point.point() : null);
        } else if (in != null && row instanceof DecisionPoint point) {
            in.model().reveal(point.id().toString(), "first");
        }
    }

    @Override
    public @Nullable Row at() {
        Matter now = matter;
        MatterGrid in = grid;
        if (now == null || in == null) {
            return null;
        }
        MatterGrid.Cell cell = in.focused();
        if (cell.council() != null) {
            return cell.council().row();
        }
        DecisionPoint point = cell.feature() == null ? null : cell.feature().point();
        return point == null ? now.round() : point;
    }

    @Override
    public @Nullable Node inspector() {
        return matter == null || which.getValue() == Shown.PAPERS ? null : inspector.node();
    }

    @Override
    public String status() {
        Matter now = matter;
        return now == null ? "" : desk.text("decisions.deviations", now.deviations().size());
    }

    @Override
    public void focus() {
        MatterGrid in = grid;
        if (matter == null || in == null) {
            node.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        } else {
            in.grid().requestFocus();
        }
    }

    @Override
    public void commit() {
        inspector.commit();
        papers.commit();
    }
}
