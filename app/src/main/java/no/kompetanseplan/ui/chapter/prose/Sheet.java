package no.kompetanseplan.ui.chapter.prose;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.prose.ProseField;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The column of text, and what of it is in sight.
final class Sheet {

    /// How far from the edge what comes into sight stands, as a part of the height.
    private static final int MARGIN = 6;

    private final VBox document = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    Sheet(String name) {
        document.getStyleClass().add("doc");
        StackPane column = new StackPane(document);
        column.getStyleClass().add("doc-column");
        StackPane.setAlignment(document, Pos.TOP_CENTER);
        scroll.setContent(column);
        scroll.getStyleClass().addAll("edge-to-edge", "doc-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(name);
    }

    ScrollPane node() {
        return scroll;
    }

    /// Changes only what differs, so that the focus stays where it is.
    void show(List<Node> shown) {
        List<Node> there = document.getChildren();
        if (there.equals(shown)) {
            return;
        }
        there.removeIf(each -> !shown.contains(each));
        for (int i = 0; i < shown.size(); i++) {
            if (i >= there.size()) {
                there.add(shown.get(i));
            } else if (!there.get(i).equals(shown.get(i))) {
                there.remove(shown.get(i));
                there.add(i, shown.get(i));
            }
        }
    }

    /// How far one page key goes, in px: what is in sight, but for a line or two.
    double leap() {
        return scroll.getViewportBounds().getHeight() * (MARGIN - 1) / MARGIN;
    }

    /// The block at a height of the scene: the first that does not end above it.
    @Nullable Stop at(List<Stop> stops, double y) {
        for (Stop stop : stops) {
            Bounds at = stop.node().localToScene(stop.node().getBoundsInLocal());
            if (at.getMaxY() >= y) {
                return stop;
            }
        }
        return stops.isEmpty() ? null : stops.getLast();
    }

    /// Brings the caret of a field into sight, once it is laid out.
    void reveal(ProseField field) {
        Platform.runLater(() -> scrollTo(field));
    }

    private void scrollTo(ProseField field) {
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(field.boundsOf(field.caret()));
        double room = scroll.getViewportBounds().getHeight();
        double beyond = content.getBoundsInLocal().getHeight() - room;
        if (beyond <= 0 || room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        if (at.getMinY() < top) {
            scroll.setVvalue(Math.max(0, at.getMinY() - room / MARGIN) / beyond);
        } else if (at.getMaxY() > top + room) {
            scroll.setVvalue(Math.min(beyond, at.getMaxY() - room + room / MARGIN) / beyond);
        }
    }
}
