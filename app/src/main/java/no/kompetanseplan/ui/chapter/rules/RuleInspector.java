package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Tabs;

import java.util.List;
import java.util.function.Function;

/// Beside the rules: the calculator, what the last change of a rule means, and new versions of the
/// rule that is selected.
final class RuleInspector {

    /// The tabs.
    private enum Tab {
        CALCULATOR,
        IMPACT,
        VERSION
    }

    private final Calculator calculator;
    private final ImpactPane impact;
    private final VersionPane version;
    private final SplitPane split;
    private final Tabs<Tab> tabs;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node = new VBox();
    private Assessment before;
    private boolean isSplit;

    /// @param usersOf what uses a rule
    RuleInspector(Desk desk, Function<Row, List<? extends Row>> usersOf) {
        this.before = desk.session().state().assessment();
        this.calculator = new Calculator(desk);
        this.impact = new ImpactPane(desk);
        this.version = new VersionPane(desk, usersOf);
        this.split = new SplitPane(desk);
        this.tabs =
                Tabs.of(
                        List.of(Tab.values()),
                        tab ->
                                desk.text(
                                        switch (tab) {
                                            case CALCULATOR -> "rules.tab.calculator";
                                            case IMPACT -> "rules.tab.impact";
                                            case VERSION -> "rules.tab.version";
                                        }));
        Label title = new Label(desk.text("rules.inspector"));
        title.getStyleClass().add("heading");
        VBox head = new VBox(title);
        head.getStyleClass().add("inspector-head");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(head, tabs, scroll);
        tabs.valueProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /// Shows the newest plan; when a rule has changed since the last one, what that means comes
    /// forward.
    void refresh(SessionState state) {
        calculator.refresh();
        boolean changed = impact.refresh(before, state.assessment());
        before = state.assessment();
        version.refresh(state.plan());
        if (changed) {
            tabs.valueProperty().set(Tab.IMPACT);
        }
    }

    void select(Row rule) {
        version.select(rule);
        selected(false);
    }

    /// Shows who gives what to a shared cost; it comes forward, since nothing else tells it.
    void select(SplitRow row) {
        split.show(row);
        selected(true);
        tabs.valueProperty().set(Tab.VERSION);
    }

    /// Shows the newest of the shared cost that was selected last.
    void renew(SplitRow row) {
        split.show(row);
    }

    private void selected(boolean isSplitNow) {
        if (isSplit != isSplitNow) {
            isSplit = isSplitNow;
            show(tabs.valueProperty().get());
        }
    }

    /// Shows which measures use a rule.
    void showRule(Row rule) {
        select(rule);
        tabs.valueProperty().set(Tab.VERSION);
    }

    void leave() {
        calculator.leave();
    }

    private void show(Tab tab) {
        VBox body =
                new VBox(
                        switch (tab) {
                            case CALCULATOR -> calculator.node();
                            case IMPACT -> impact.node();
                            case VERSION -> isSplit ? split.node() : version.node();
                        });
        body.getStyleClass().add("inspector-body");
        scroll.setContent(body);
    }
}
