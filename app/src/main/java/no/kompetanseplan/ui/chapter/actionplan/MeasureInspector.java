package no.kompetanseplan.ui.chapter.actionplan;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.MeasureTable.Part;
import no.kompetanseplan.ui.kit.Badge;
import no.kompetanseplan.ui.kit.Tabs;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All there is to a measure, in tabs: words, cost, effect, responsibility, history. With several
/// measures chosen it shows what they share, and a change there changes all.
final class MeasureInspector {

    /// What the tabs show. A tab that has nothing to say yet is not there.
    private enum Tab {
        MEASURE,
        COST,
        EFFECT,
        RESPONSIBLE,
        HISTORY
    }

    private final Desk desk;
    private final ActionPlanModel model;
    private final VBox node = new VBox();
    private final HBox title = new HBox();
    private final FlowPane chips = new FlowPane();
    private final Label place = new Label();
    private final Tabs<Tab> tabs;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Tab, InspectorTab> pages = new EnumMap<>(Tab.class);
    private final CostTab costs;
    private final EffectTab effects;
    private List<Measure> measures = List.of();

    /// @param back puts the keyboard back in the table
    MeasureInspector(Desk desk, ActionPlanModel model, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.tabs = Tabs.of(List.of(Tab.values()), tab -> desk.text("measures.tab." + tab.name()));
        pages.put(Tab.MEASURE, new MeasureTab(desk, model, () -> open(Tab.COST)));
        this.costs = new CostTab(desk, model);
        pages.put(Tab.COST, costs);
        this.effects = new EffectTab(desk, model);
        pages.put(Tab.EFFECT, effects);
        pages.put(Tab.RESPONSIBLE, new ResponsibleTab(desk, model));
        pages.put(Tab.HISTORY, new HistoryTab(desk, model));
        title.getStyleClass().add("inspector-title");
        chips.getStyleClass().add("chips");
        place.getStyleClass().addAll("tiny", "muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("measure-inspector");
        node.getStylesheets().add(Sheet.url());
        node.getChildren().addAll(head(), tabs, scroll);
        tabs.valueProperty().subscribe((_, _) -> shown());
        shown();
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        back.run();
                        event.consume();
                    }
                });
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    private Node head() {
        HBox line = new HBox(chips, place);
        HBox.setHgrow(chips, Priority.ALWAYS);
        VBox head = new VBox(title, line);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    Node node() {
        return node;
    }

    /// Ctrl+PgDn and Ctrl+PgUp walk the tabs, also from the table.
    void step(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case PAGE_DOWN -> 1;
                    case PAGE_UP -> -1;
                    default -> 0;
                };
        if (by != 0 && event.isShortcutDown() && tabs.getScene() != null) {
            boolean inside = node.isFocusWithin();
            Node owner = node.getScene().getFocusOwner();
            tabs.step(by);
            if (inside) {
                focusFirst();
            } else if (owner != null) {
                owner.requestFocus();
            }
            event.consume();
        }
    }

    /// Opens the effects of the measure shown, at one of them where it is told.
    void showEffect(@Nullable Id effect) {
        tabs.valueProperty().set(Tab.EFFECT);
        if (effect != null) {
            effects.reveal(effect);
        }
        focusFirst();
    }

    /// Opens the costs of the measure shown at one of its lines.
    void showLine(Id line) {
        tabs.valueProperty().set(Tab.COST);
        Platform.runLater(() -> costs.reveal(line));
    }

    private void open(Tab tab) {
        tabs.valueProperty().set(tab);
        focusFirst();
    }

    /// Puts the keyboard in the first field of the tab shown.
    void focusFirst() {
        Platform.runLater(page()::focus);
    }

    private InspectorTab page() {
        InspectorTab page = pages.get(tabs.valueProperty().get());
        if (page == null) {
            throw new IllegalStateException("Every tab has its page");
        }
        return page;
    }

    void commit() {
        pages.values().forEach(InspectorTab::commit);
    }

    private void shown() {
        commit();
        StackPane body = new StackPane(page().node());
        body.getStyleClass().add("inspector-body");
        scroll.setContent(body);
        scroll.setVvalue(0);
        if (!measures.isEmpty()) {
            page().show(measures);
        }
    }

    void show(List<Measure> chosen) {
        boolean same =
                chosen.stream()
                        .map(Measure::id)
                        .toList()
                        .equals(measures.stream().map(Measure::id).toList());
        if (!same) {
            commit();
            scroll.setVvalue(0);
        }
        measures = chosen;
        if (!measures.isEmpty()) {
            showHead();
            page().show(measures);
        }
    }

    private void showHead() {
        Measure first = measures.getFirst();
        boolean one = measures.size() == 1;
        Part part = model.table().of(first.id());
        Dimension dimension = part == null ? null : part.dimension();
        Label words =
                new Label(
                        !one
                                ? desk.text("measures.chosen", measures.size())
                                : first.title().isEmpty()
                                        ? desk.text("measures.untitled")
                                        : first.title());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.getStyleClass().add("heading");
        title.getChildren().clear();
        if (dimension != null && one) {
            Badge badge = ActionPlanModel.badge(dimension);
            Label mark = Words.mark(badge.letter(), badge.colour());
            mark.setAccessibleText(badge.name());
            title.getChildren().add(mark);
        }
        title.getChildren().add(words);
        chips.getChildren().clear();
        MeasureState state = first.state();
        if (state != null && one) {
            chips.getChildren()
                    .add(Words.chip(desk.text("choice.MeasureState." + state.name()), tone(state)));
        }
        place.setText(
                part == null || !one
                        ? ""
                        : desk.text(
                                "measures.row-of",
                                part.number(first.id()),
                                part.measures().size()));
    }

    private static Tone tone(MeasureState state) {
        return switch (state) {
            case PRIORITISED, STARTED, DONE -> Tone.SUCCESS;
            case ENROLMENT -> Tone.ACCENT;
            case PROPOSED, SENT_FOR_STUDY, DROPPED -> Tone.MUTED;
        };
    }
}
