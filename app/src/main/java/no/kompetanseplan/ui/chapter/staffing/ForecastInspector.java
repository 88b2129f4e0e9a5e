package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.kit.Tabs;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.List;

/// Beside chapter 3: which measures the curve counts with, what it supposes, and how it is
/// reckoned.
final class ForecastInspector {

    /// The tabs.
    private enum Tab {
        MEASURES,
        ASSUMPTIONS,
        METHOD
    }

    private final Desk desk;
    private final MeasureTicks measures;
    private final AssumptionList assumptions;
    private final MethodPane method;
    private final Tabs<Tab> tabs;
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node = new VBox();

    ForecastInspector(Desk desk, Forecast forecast) {
        this.desk = desk;
        this.measures = new MeasureTicks(desk, forecast, this::method);
        this.assumptions = new AssumptionList(desk, forecast);
        this.method = new MethodPane(desk);
        this.tabs =
                Tabs.of(
                        List.of(Tab.values()),
                        tab ->
                                desk.text(
                                        switch (tab) {
                                            case MEASURES -> "staffing.tab.measures";
                                            case ASSUMPTIONS -> "staffing.tab.assumptions";
                                            case METHOD -> "staffing.tab.method";
                                        }));
        title.getStyleClass().add("heading");
        title.setText(desk.text("staffing.curve.heading"));
        Label says = Words.of(desk.text("staffing.inspector.says"), Tone.MUTED);
        says.setMinHeight(Label.USE_PREF_SIZE);
        VBox head = new VBox(title, says);
        head.getStyleClass().add("inspector-head");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(head, tabs, scroll);
        tabs.valueProperty().subscribe(this::show);
        forecast.onCurve(this::curve);
    }

    Node node() {
        return node;
    }

    void refresh(SessionState state) {
        measures.refresh(state.plan());
        assumptions.refresh(state.plan());
        method.refresh(state);
    }

    private void curve(Curve curve) {
        title.setText(
                desk.text(
                        "staffing.inspector.title",
                        Integer.toString(curve.line().first().year()),
                        Integer.toString(curve.line().last().year())));
        method.show(curve);
    }

    private void method() {
        tabs.valueProperty().set(Tab.METHOD);
    }

    private void show(Tab tab) {
        VBox body =
                new VBox(
                        switch (tab) {
                            case MEASURES -> measures.node();
                            case ASSUMPTIONS -> assumptions.node();
                            case METHOD -> method.node();
                        });
        body.getStyleClass().add("inspector-body");
        scroll.setContent(body);
        scroll.setVvalue(0);
    }
}
