package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Chapter 7: the action plan. One table for each dimension, seven columns, edited where it stands;
/// all that belongs to a measure is in the inspector.
public final class ActionPlanPage implements Page {

    private final Desk desk;
    private final Id section;
    private final ActionPlanModel model;
    private final Grid<Measure> grid;
    private final MeasureInspector inspector;
    private final PageHead head;
    private final DimensionSegments segments;
    private final FilterField filter;
    private final Label hits = Words.of("", Tone.MUTED);
    private final RefusedCells refused;
    private final VBox page = new VBox();
    private List<Measure> inspected = List.of();
    private Runnable toGoals = () -> {};

    public ActionPlanPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.model = new ActionPlanModel(desk);
        KeptWidths.of(desk, "measures", model.grid());
        this.grid =
                Grid.of(model.grid(), desk.texts())
                        .named(desk.text("measures.grid"))
                        .smallText()
                        .whenEmpty(emptyState());
        this.inspector = new MeasureInspector(desk, model, grid::requestFocus);
        this.head = new PageHead(button(Buttons.accent(Icon.ADD, desk.text("measures.new"))));
        this.segments = new DimensionSegments(desk.texts(), model::showOnly);
        this.filter =
                new FilterField(
                        desk.text("measures.filter"),
                        model.grid().filterProperty(),
                        grid::requestFocus);
        this.refused = new RefusedCells(desk.texts());
        StackPane body = new StackPane(grid);
        body.setStyle("-fx-padding: 0 0 0 1.43em;");
        VBox.setVgrow(body, Priority.ALWAYS);
        page.getStyleClass().add("page");
        page.getChildren().addAll(head, tools(), refused, body);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        listen();
        refresh(desk.session().state());
    }

    private Node button(javafx.scene.control.Button button) {
        button.setOnAction(_ -> newRow());
        return button;
    }

    private Node tools() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        javafx.scene.control.Button copy = Buttons.flat(Icon.COPY, desk.text("measures.copy"));
        copy.setOnAction(_ -> copyAll());
        javafx.scene.control.Button fetch = Buttons.flat(Icon.SPREADSHEET, desk.text("import.act"));
        fetch.setOnAction(_ -> desk.window().go(Place.of(Places.FETCH)));
        fetch.setMinWidth(Region.USE_PREF_SIZE);
        ViewMenu view = new ViewMenu(desk.texts(), model, this::toDimensions, () -> toGoals.run());
        view.setMinWidth(Region.USE_PREF_SIZE);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        hits.setMinWidth(Region.USE_PREF_SIZE);
        hits.setWrapText(false);
        HBox tools = new HBox(segments, filter, hits, space, fetch, view, copy);
        tools.getStyleClass().add("tool-row");
        return tools;
    }

    /// What the menu does when the plan is to be shown by its goals.
    public ActionPlanPage byGoals(Runnable act) {
        toGoals = act;
        return this;
    }

    private Node emptyState() {
        return new EmptyState(desk.text("measures.none"), desk.text("measures.none.says"))
                .act(button(Buttons.accent(Icon.ADD, desk.text("measures.new"))))
                .link(
                        Buttons.link(
                                desk.text("import.command"),
                                () -> desk.window().go(Place.of(Places.FETCH))));
    }

    private void listen() {
        var rows = model.grid();
        rows.acts().onInspect(_ -> inspector.focusFirst());
        rows.acts().onRefused(refused::show);
        rows.acts().onSay(words -> desk.window().toast(words, false));
        rows.selectedRowsProperty().subscribe(this::selected);
        rows.shownProperty().subscribe(_ -> showHits());
        rows.totalProperty().subscribe(_ -> showHits());
    }

    private void selected(List<Measure> now) {
        boolean others =
                !now.stream()
                        .map(Measure::id)
                        .toList()
                        .equals(inspected.stream().map(Measure::id).toList());
        inspected = now;
        inspector.show(now);
        if (others) {
            refused.clear();
            desk.inspectorChanged();
        }
    }

    private void showHits() {
        var rows = model.grid();
        int shown = rows.shownProperty().get();
        int total = rows.totalProperty().get();
        hits.setText(shown == total ? "" : desk.text("measures.showing", shown, total));
        desk.inspectorChanged();
    }

    private void copyAll() {
        rowsSelection().selectAll();
        grid.requestFocus();
        grid.copy();
    }

    private no.kompetanseplan.ui.kit.table.Selection<Measure> rowsSelection() {
        return model.grid().selection();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            filter.requestFocus();
            event.consume();
        } else {
            inspector.step(event);
        }
    }

    private void toDimensions() {
        Place place = Place.of(Places.PLAN);
        Dimension first =
                model.plan().ordered(DimensionFields.TABLE).stream().findFirst().orElse(null);
        desk.window().go(first == null ? place : place.at(first.id()));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh(SessionState state) {
        model.refresh(state);
        segments.show(model.table(), model.shownOnly());
        showHead(state.plan());
        // what hangs on a measure, such as its cost lines, may change without the measure itself
        inspected = model.grid().selectedRowsProperty().get();
        inspector.show(inspected);
    }

    private void showHead(Plan plan) {
        Section own = plan.find(SectionFields.TABLE, section);
        String title = plan.head().actionPlanTitle();
        head.show(
                own == null ? "" : own.number(),
                !title.isEmpty() || own == null ? title : own.title());
        List<Node> facts = new ArrayList<>();
        facts.add(Words.of(desk.text("measures.count", model.table().total()), Tone.MUTED));
        Money sum = model.budget().sum(View.ALL);
        if (!sum.isZero()) {
            String kroner = Formats.of(desk.texts().language()).amount(sum);
            facts.add(Words.of(desk.text("measures.calculated", kroner), Tone.MUTED));
        }
        int missing = model.table().notCalculated();
        if (missing > 0) {
            var link =
                    Buttons.link(
                            desk.text("measures.not-calculated.count", missing),
                            () -> model.narrow(ActionPlanModel.Narrow.NOT_CALCULATED));
            link.setGraphic(Icon.CALCULATE.small());
            facts.add(link);
        }
        LocalDate end = plan.head().actionPeriod().to();
        if (end != null) {
            String year = Integer.toString(end.getYear());
            facts.add(Words.of(desk.text("measures.rollover", year), Tone.MUTED));
        }
        head.facts(facts);
    }

    private void revealMeasure(Id measure, @Nullable String field) {
        if (!model.grid().reveal(measure, field)) {
            model.showAll();
            model.grid().reveal(measure, field);
        }
    }

    /// Opens what a measure is expected to do to the staff.
    private void revealEffects(Id measure, @Nullable Id effect) {
        revealMeasure(measure, null);
        inspector.showEffect(effect);
    }

    /// Stands in a measure, or in a cost or an effect of it; in the first one of a table for the
    /// dimension's id or for a section that bears the table's name.
    @Override
    public void reveal(Place place) {
        Id row = place.row();
        if (row == null) {
            return;
        }
        switch (model.plan().find(row)) {
            case MeasureEffect effect when effect.measure() != null ->
                    revealEffects(effect.measure(), effect.id());
            case CostLine line when line.measure() != null -> {
                revealMeasure(line.measure(), null);
                inspector.showLine(line.id());
            }
            case Measure _ when Places.EFFECTS.equals(place.field()) -> revealEffects(row, null);
            case Measure _ -> revealMeasure(row, place.field());
            case null, default -> revealDimension(row);
        }
    }

    private void revealDimension(Id row) {
        Plan plan = model.plan();
        Section named = plan.find(SectionFields.TABLE, row);
        for (Dimension dimension : plan.dimensions()) {
            boolean same =
                    dimension.id().equals(row)
                            || (named != null
                                    && named.title().equalsIgnoreCase(dimension.tableTitle()));
            if (same) {
                MeasureEdits.ofDimension(plan, dimension.id()).stream()
                        .findFirst()
                        .ifPresent(first -> model.grid().reveal(first.id(), null));
            }
        }
    }

    @Override
    public boolean focus() {
        grid.requestFocus();
        return true;
    }

    @Override
    public @Nullable Place here() {
        Measure at = model.grid().selected();
        Column<Measure> column = model.grid().focusColumn();
        return at == null
                ? null
                : new Place(section.toString(), at.id(), column == null ? null : column.key());
    }

    @Override
    public @Nullable Node inspector() {
        return inspected.isEmpty() ? null : inspector.node();
    }

    @Override
    public String status() {
        int shown = model.grid().shownProperty().get();
        String rows = desk.text("measures.status.rows", shown);
        return inspected.isEmpty()
                ? rows
                : rows + " · " + desk.text("measures.status.selected", inspected.size());
    }

    @Override
    public boolean newRow() {
        grid.commit();
        model.add(id -> {
            if (!model.grid().reveal(id, MeasureFields.TITLE.name())) {
                model.showAll();
                model.grid().reveal(id, MeasureFields.TITLE.name());
            }
            grid.requestFocus();
            grid.edit();
        });
        return true;
    }

    @Override
    public void leave() {
        grid.commit();
        inspector.commit();
    }
}
