package no.kompetanseplan.ui.kit.grid;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import no.kompetanseplan.ui.kit.table.Line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The sums at the foot of a table. They are the last lines of the flow; while those are below the
/// bottom edge, the same lines are drawn over it.
final class Foot<R> {

    private final Grid<R> grid;
    private final Pane node = new Pane();
    private final List<GridRow<R>> rows = new ArrayList<>();

    Foot(Grid<R> grid) {
        this.grid = grid;
        node.setPickOnBounds(false);
        node.setVisible(false);
        node.getStyleClass().add("foot");
    }

    Node node() {
        return node;
    }

    /// New rows, after the columns or the zoom have changed.
    void forget() {
        rows.clear();
        node.getChildren().clear();
        node.setVisible(false);
    }

    /// What the lines of the foot take of the height, px.
    double height() {
        List<Line<R>> lines = grid.model().lines();
        int count = grid.isFitRows() ? 0 : grid.model().footLines();
        return lines.subList(lines.size() - count, lines.size()).stream()
                .mapToDouble(grid::heightOf)
                .sum();
    }

    /// What the foot takes of the height where a line is to be shown: nothing for its own.
    double height(int line) {
        int count = grid.model().footLines();
        return line >= grid.model().lines().size() - count ? 0 : height();
    }

    /// Puts the lines at the bottom edge, or lets those of the flow do when they are in sight.
    void place() {
        List<Line<R>> lines = grid.model().lines();
        int count = grid.isFitRows() ? 0 : grid.model().footLines();
        GridFlow<R> flow = grid.flow();
        double height = height();
        GridRow<R> first = count == 0 ? null : flow.getVisibleCell(lines.size() - count);
        boolean inSight = first != null && first.getLayoutY() + height <= flow.getHeight() + 0.5;
        boolean shown = count > 0 && !inSight && height < flow.getHeight() / 2;
        node.setVisible(shown);
        if (!shown) {
            return;
        }
        make(count);
        double width = Math.max(0, grid.getWidth() - flow.barWidth());
        double y = flow.getHeight() - height;
        for (int i = 0; i < count; i++) {
            int line = lines.size() - count + i;
            GridRow<R> row = rows.get(i);
            row.updateIndex(line);
            double high = grid.heightOf(lines.get(line));
            row.resizeRelocate(0, y, width, high);
            row.requestLayout();
            row.layout();
            y += high;
        }
    }

    private void make(int count) {
        if (rows.size() == count) {
            return;
        }
        rows.clear();
        for (int i = 0; i < count; i++) {
            GridRow<R> row = new GridRow<>(grid);
            row.setManaged(false);
            rows.add(row);
        }
        node.getChildren().setAll(rows);
    }

    void requestLayout() {
        rows.forEach(row -> {
            row.requestLayout();
            row.layout();
        });
    }

    void paint() {
        rows.forEach(GridRow::paint);
    }

    /// The row that shows a line at the bottom edge; null when the flow shows it, or nothing does.
    @Nullable GridRow<R> row(int line) {
        int at = line - (grid.model().lines().size() - rows.size());
        return node.isVisible() && at >= 0 && at < rows.size() ? rows.get(at) : null;
    }

    /// The line at a height of the grid; -1 above the foot.
    int lineAt(double y) {
        if (!node.isVisible()) {
            return -1;
        }
        for (GridRow<R> row : rows) {
            if (y >= row.getLayoutY() && y < row.getLayoutY() + row.getHeight()) {
                return row.getIndex();
            }
        }
        return -1;
    }
}
