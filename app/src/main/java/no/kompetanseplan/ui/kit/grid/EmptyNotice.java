package no.kompetanseplan.ui.kit.grid;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.GridModel;

import org.jspecify.annotations.Nullable;

/// What a table without visible rows says, below the heads of its columns: that there are none yet,
/// or that none pass the filter.
final class EmptyNotice<R> {

    private final Grid<R> grid;
    private final StackPane place = new StackPane();
    private @Nullable Node own;

    EmptyNotice(Grid<R> grid) {
        this.grid = grid;
        place.getStyleClass().add("grid-notice");
        place.setPickOnBounds(false);
    }

    Node node() {
        return place;
    }

    void whenEmpty(Node node) {
        own = node;
        update();
    }

    void update() {
        GridModel<R> model = grid.model();
        boolean isEmpty = model.shownProperty().get() == 0;
        place.setVisible(isEmpty);
        grid.flow().setVisible(!model.lines().isEmpty());
        place.getChildren().clear();
        if (!isEmpty) {
            return;
        }
        if (model.totalProperty().get() > 0) {
            place.getChildren().add(noHits(model));
        } else {
            Node shown = own;
            place.getChildren()
                    .add(
                            shown != null
                                    ? shown
                                    : Words.of(grid.texts().get("kit.grid.empty"), Tone.MUTED));
        }
    }

    /// @param top where the heads end
    void place(double top, double width, double height) {
        place.resizeRelocate(0, top, width, Math.max(0, height - top));
    }

    /// What it takes below the heads; 0 while rows are shown.
    double height(double width) {
        return place.isVisible() ? place.prefHeight(width) : 0;
    }

    private VBox noHits(GridModel<R> model) {
        VBox box = new VBox(Words.of(grid.texts().get("kit.grid.nohits"), Tone.MUTED));
        box.getStyleClass().add("no-hits");
        if (!model.filterProperty().get().isBlank()) {
            String all = Integer.toString(model.totalProperty().get());
            box.getChildren()
                    .add(
                            Buttons.link(
                                    grid.texts().get("kit.grid.showall", all),
                                    () -> model.filterProperty().set("")));
        }
        return box;
    }
}
