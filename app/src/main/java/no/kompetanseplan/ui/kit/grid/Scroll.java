package no.kompetanseplan.ui.kit.grid;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Selection;

import java.util.List;

/// Where the table stands: the head that sticks to the top, bringing a cell into view, keeping the
/// place when rows change, and moving sideways.
final class Scroll<R> {

    private final Grid<R> grid;
    private GridRow<R> head;

    Scroll(Grid<R> grid, GridRow<R> head) {
        this.grid = grid;
        this.head = head;
        head.setVisible(false);
        head.getStyleClass().add("sticky");
    }

    Node head() {
        return head;
    }

    /// A new sticky head, after the columns or the zoom have changed.
    void remakeHead() {
        int at = grid.getChildren().indexOf(head);
        head = new GridRow<>(grid);
        head.setVisible(false);
        head.setManaged(false);
        if (at >= 0) {
            grid.getChildren().set(at, head);
        }
    }

    /// Puts the sticky head and the open editor where they belong now.
    void follow() {
        placeHead();
        grid.foot().place();
        grid.editing().place();
    }

    private void placeHead() {
        List<Line<R>> lines = grid.model().lines();
        GridRow<R> first = grid.flow().getFirstVisibleCell();
        if (first == null || grid.isFitRows() || first.getIndex() >= lines.size()) {
            head.setVisible(false);
            return;
        }
        int at = first.getIndex();
        while (at > 0 && !(lines.get(at) instanceof Line.Head)) {
            at--;
        }
        boolean inPlace = first.getIndex() == at && first.getLayoutY() >= 0;
        head.setVisible(!inPlace);
        if (inPlace) {
            return;
        }
        if (!head.shows(lines.get(at))) {
            head.show(lines.get(at));
            head.getStyleClass().add("sticky");
        }
        double height = grid.heights().of(head);
        double width = Math.max(0, grid.getWidth() - grid.flow().barWidth());
        head.resizeRelocate(0, pushed(first.getIndex(), height), width, height);
        head.requestLayout();
        head.layout();
    }

    /// How far the next section's head pushes this one up: 0 or less.
    private double pushed(int first, double height) {
        List<Line<R>> lines = grid.model().lines();
        for (int i = first + 1; i < lines.size(); i++) {
            GridRow<R> row = grid.flow().getVisibleCell(i);
            if (row == null || row.getLayoutY() >= height) {
                return 0;
            }
            if (lines.get(i) instanceof Line.Head) {
                return Math.min(0, row.getLayoutY() - height);
            }
        }
        return 0;
    }

    /// The height that the sticky head takes from the rows below it.
    double covered() {
        return head.isVisible() ? head.getLayoutY() + head.getHeight() : 0;
    }

    /// Moves the columns after the first.
    void sideways(double by) {
        grid.widths().scroll(by);
        grid.flow().visible().forEach(GridRow::requestLayout);
        head.requestLayout();
        grid.foot().requestLayout();
        grid.editing().place();
    }

    /// Brings the cell with focus into view.
    void reveal() {
        Selection.Cell focus = grid.model().selection().focus();
        if (focus.line() < 0 || grid.getScene() == null) {
            return;
        }
        if (grid.isFitRows()) {
            revealInPage(focus.line());
        } else {
            revealLine(focus.line());
        }
        revealColumn(focus.column());
    }

    private void revealLine(int line) {
        GridFlow<R> flow = grid.flow();
        if (flow.getHeight() <= 0 || grid.foot().row(line) != null) {
            return;
        }
        GridRow<R> row = flow.getVisibleCell(line);
        double top = stickyHeight(line);
        double bottom = flow.getHeight() - grid.foot().height(line);
        if (row == null) {
            GridRow<R> last = flow.getLastVisibleCell();
            boolean below = last != null && line > last.getIndex();
            put(line, below ? bottom - grid.heightOf(grid.model().lines().get(line)) : top);
            row = flow.getVisibleCell(line);
        }
        if (row == null) {
            return;
        }
        if (row.getLayoutY() < top) {
            flow.scrollPixels(row.getLayoutY() - top);
        }
        double over = row.getLayoutY() + row.getHeight() - bottom;
        if (over > 0) {
            flow.scrollPixels(Math.min(over, row.getLayoutY() - top));
        }
        follow();
    }

    /// The height of the head that would stand over a line.
    private double stickyHeight(int line) {
        List<Line<R>> lines = grid.model().lines();
        int at = line;
        while (at > 0 && !(lines.get(at) instanceof Line.Head)) {
            at--;
        }
        return grid.heightOf(lines.get(at));
    }

    private void revealColumn(int column) {
        Widths<R> widths = grid.widths();
        ScrollBar bar = grid.sideways();
        boolean stays = column == 0 || (widths.frozenEnd() > 0 && column == widths.count() - 1);
        if (!widths.isNarrow() || stays) {
            return;
        }
        double x = widths.x(column);
        double right = grid.getWidth() - grid.flow().barWidth() - widths.frozenEnd();
        if (x < widths.frozen()) {
            bar.setValue(Math.max(0, bar.getValue() - (widths.frozen() - x)));
        } else if (x + widths.of(column) > right) {
            double over = x + widths.of(column) - right;
            bar.setValue(
                    Math.min(bar.getMax(), bar.getValue() + Math.min(over, x - widths.frozen())));
        }
    }

    /// A table without a scroll bar of its own scrolls the page it stands on.
    private void revealInPage(int line) {
        Node ancestor = grid.getParent();
        while (ancestor != null && !(ancestor instanceof ScrollPane)) {
            ancestor = ancestor.getParent();
        }
        GridRow<R> row = grid.flow().getVisibleCell(line);
        if (row == null || !(ancestor instanceof ScrollPane page) || page.getContent() == null) {
            return;
        }
        Bounds at = page.getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double seen = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = page.getVvalue() * hidden;
        // with the first row comes the head above it
        boolean isFirst = line > 0 && grid.model().item(line - 1) == null;
        double above = isFirst ? grid.heightOf(grid.model().lines().get(line - 1)) : 0;
        double wanted = Math.min(Math.max(top, at.getMaxY() - seen), at.getMinY() - above);
        page.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    /// Changes the rows so that the topmost one seen stays where it is.
    void keepingPlace(Runnable change) {
        GridRow<R> first = grid.flow().getFirstVisibleCell();
        Line<R> anchor = first == null || grid.isFitRows() ? null : first.getItem();
        double y = first == null ? 0 : first.getLayoutY();
        change.run();
        int line = anchor == null ? -1 : lineOf(anchor);
        if (line >= 0 && grid.getScene() != null && grid.flow().getHeight() > 0) {
            put(line, y);
        }
    }

    /// Scrolls so that a line begins at a height of the window.
    private void put(int line, double y) {
        GridFlow<R> flow = grid.flow();
        flow.layout();
        GridRow<R> row = flow.getVisibleCell(line);
        if (row == null) {
            flow.scrollToTop(line);
            flow.layout();
            row = flow.getVisibleCell(line);
        }
        if (row != null && Math.abs(row.getLayoutY() - y) > 0.5) {
            flow.scrollPixels(row.getLayoutY() - y);
        }
    }

    private int lineOf(Line<R> wanted) {
        List<Line<R>> lines = grid.model().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (isSame(lines.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Line<?> one, Line<?> other) {
        return switch (one) {
            case Line.Item<?> item ->
                    other instanceof Line.Item<?> wanted && item.key().equals(wanted.key());
            case Line.Head<?> top ->
                    other instanceof Line.Head<?> wanted
                            && top.section().key().equals(wanted.section().key());
        };
    }
}
