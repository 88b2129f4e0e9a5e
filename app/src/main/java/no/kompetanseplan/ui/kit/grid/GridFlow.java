package no.kompetanseplan.ui.kit.grid;

import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The flow of rows. A subclass only to reach what JavaFX keeps protected.
final class GridFlow<R> extends VirtualFlow<GridRow<R>> {

    private Runnable afterLayout = () -> {};
    private @Nullable ScrollBar bar;

    void afterLayout(Runnable action) {
        afterLayout = action;
    }

    /// All rows anew: widths, heights, columns or the zoom have changed.
    ///
    /// The flow measures in a row of its own, which it makes again for a new factory only.
    void remake() {
        var factory = getCellFactory();
        setCellFactory(null);
        setCellFactory(factory);
        recreateCells();
        requestLayout();
    }

    /// The same rows with other content.
    void refill() {
        rebuildCells();
        requestLayout();
    }

    /// The width that the upright scroll bar takes when it shows.
    double barWidth() {
        ScrollBar found = bar == null ? (ScrollBar) lookup(".scroll-bar:vertical") : bar;
        bar = found;
        return found == null ? 0 : Math.ceil(found.prefWidth(-1));
    }

    /// The rows on the screen, from the top.
    List<GridRow<R>> visible() {
        List<GridRow<R>> rows = new ArrayList<>();
        GridRow<R> row = getFirstVisibleCell();
        while (row != null) {
            rows.add(row);
            row = getVisibleCell(row.getIndex() + 1);
        }
        return rows;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        afterLayout.run();
    }
}
