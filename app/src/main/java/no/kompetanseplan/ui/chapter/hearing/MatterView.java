package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.adoption.ObstacleList;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands in the way of marking the plan as adopted.
final class MatterView implements View {

    private final Runnable changed;
    private final ObstacleList obstacles;
    private final ScrollPane node;

    MatterView(Desk desk, Runnable changed) {
        this.changed = changed;
        obstacles = new ObstacleList(desk);
        VBox box = new VBox(obstacles);
        box.getStyleClass().add("page-body");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> facts() {
        return List.of();
    }

    @Override
    public List<Node> acts() {
        return List.of();
    }

    @Override
    public void refresh(SessionState state) {
        obstacles.look(state.assessment(), _ -> changed.run());
    }

    @Override
    public void reveal(Row row) {}

    @Override
    public @Nullable Row at() {
        return null;
    }

    @Override
    public @Nullable Node inspector() {
        return null;
    }

    @Override
    public String status() {
        return "";
    }

    @Override
    public void newRow() {}

    @Override
    public void focus() {
        node.requestFocus();
    }

    @Override
    public void commit() {}
}
