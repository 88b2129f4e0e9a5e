package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Segments;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Hearings and decisions: two views of one place.
public final class HearingPage implements Page {

    /// Which of the two is shown.
    private enum Which {
        HEARING,
        DECISIONS
    }

    private final Desk desk;
    private final RoundView round;
    private final MatterView matter;
    private final Segments<Which> which;
    private final HBox acts = new HBox();
    private final PageHead head;
    private final StackPane body = new StackPane();
    private final VBox node = new VBox();

    public HearingPage(Desk desk) {
        this.desk = desk;
        which =
                Segments.of(
                        List.of(Which.values()),
                        each ->
                                desk.text(
                                        each == Which.HEARING
                                                ? "hearing.title"
                                                : "decisions.title"));
        acts.getStyleClass().add("tool-row");
        head = new PageHead(acts);
        round = new RoundView(desk, this::changed);
        matter = new MatterView(desk, this::changed);
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, body);
        which.valueProperty().subscribe(_ -> show());
        refresh(desk.session().state());
    }

    private View view() {
        return which.getValue() == Which.HEARING ? round : matter;
    }

    private void show() {
        body.getChildren().setAll(view().node());
        changed();
    }

    /// The view has other words for the head, or another inspector.
    private void changed() {
        head.show(
                "",
                desk.text(which.getValue() == Which.HEARING ? "hearing.title" : "decisions.title"));
        head.facts(view().facts());
        List<Node> all = new ArrayList<>();
        all.add(which);
        all.addAll(view().acts());
        if (!acts.getChildren().equals(all)) {
            acts.getChildren().setAll(all);
        }
        desk.inspectorChanged();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        round.refresh(state);
        matter.refresh(state);
        changed();
    }

    @Override
    public void reveal(Place place) {
        Row row = place.row() == null ? null : desk.session().plan().find(place.row());
        boolean isDecision =
                switch (row) {
                    case DecisionRound _, DecisionPoint _, CouncilDecision _, CouncilPoint _ ->
                            true;
                    case null -> Places.DECISIONS.equals(place.field());
                    default -> false;
                };
        if (row != null || isDecision) {
            which.setValue(isDecision ? Which.DECISIONS : Which.HEARING);
        }
        if (row != null) {
            view().reveal(row);
        }
    }

    @Override
    public @Nullable Place here() {
        Row row = view().at();
        Place page = Place.of(Places.HEARING);
        if (row != null) {
            return page.at(row.id());
        }
        return which.getValue() == Which.DECISIONS ? page.in(Places.DECISIONS) : null;
    }

    @Override
    public @Nullable Node inspector() {
        return view().inspector();
    }

    @Override
    public String status() {
        return view().status();
    }

    @Override
    public boolean step(int by) {
        return view().step(by);
    }

    @Override
    public boolean newRow() {
        view().newRow();
        return true;
    }

    @Override
    public boolean focus() {
        view().focus();
        return true;
    }

    @Override
    public void leave() {
        round.commit();
        matter.commit();
    }
}
