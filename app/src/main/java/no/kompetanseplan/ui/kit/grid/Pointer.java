package no.kompetanseplan.ui.kit.grid;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Selection;
import no.kompetanseplan.ui.kit.table.Sort;

/// What the mouse does: chooses cells and blocks, opens editors, sorts by a column head, and pulls
/// the edge of a head to another width.
final class Pointer<R> {

    private static final double EDGE_EM = 0.4;
    private static final double WIDEST_FIT_EM = 40;
    private static final int MOST_MEASURED = 500;

    private final Grid<R> grid;
    private int pulled = -1;
    private double pulledFrom;
    private double widthBefore;

    Pointer(Grid<R> grid) {
        this.grid = grid;
    }

    void watch(GridRow<R> row, GridCell<R> cell) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(row, cell, event));
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged(row, event));
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
        cell.setOnContextMenuRequested(event -> headMenu(row, cell, event));
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(row, cell, event));
        cell.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovered(row, cell, event));
    }

    private void pressed(GridRow<R> row, GridCell<R> cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        // writing what was edited may give the row another line
        Line<R> line = row.getItem();
        grid.editing().commit();
        grid.requestFocus();
        if (line instanceof Line.Head) {
            pulled = edge(cell, event);
            pulledFrom = event.getScreenX();
            widthBefore = pulled < 0 ? 0 : grid.widths().of(pulled);
        } else if (line instanceof Line.Item<R> item) {
            choose(item, cell, event);
        }
        event.consume();
    }

    private void released() {
        if (pulled >= 0) {
            pulled = -1;
            grid.widths().chosen();
        }
    }

    /// On a head: the widths of the columns.
    private void headMenu(GridRow<R> row, GridCell<R> cell, ContextMenuEvent event) {
        if (row.getItem() instanceof Line.Head && cell.column() >= 0) {
            HeadMenu.of(grid, () -> fit(cell.column()))
                    .show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private void choose(Line.Item<R> item, GridCell<R> cell, MouseEvent event) {
        GridModel<R> model = grid.model();
        Selection<R> selection = model.selection();
        // what was just written may have moved the row
        int line = model.lineOf(item.key());
        if (line < 0) {
            return;
        }
        if (event.isShortcutDown()) {
            selection.toggle(line, cell.column());
        } else {
            selection.moveTo(line, cell.column(), event.isShiftDown());
        }
        grid.scroll().reveal();
        if (event.getClickCount() == 2 && !grid.editing().open(null)) {
            new Commands<>(grid).open();
        }
    }

    private void clicked(GridRow<R> row, GridCell<R> cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        boolean plain =
                event.getClickCount() == 1 && !event.isShiftDown() && !event.isShortcutDown();
        if (row.getItem() instanceof Line.Head) {
            clickedHead(cell, event);
        } else if (plain && cell.column() >= 0 && row.getItem() instanceof Line.Item<R> item) {
            clickedItem(item, cell.column());
        }
    }

    private void clickedItem(Line.Item<R> item, int column) {
        var link = grid.model().columns().get(column).link(item.row());
        var fold = grid.model().acts().fold();
        if (link != null) {
            link.accept(item.row());
        } else if (fold != null && column == 0 && isFolding(item)) {
            fold.accept(item.row());
        }
    }

    private boolean isFolding(Line.Item<R> item) {
        return grid.model().rowLook(item.row()).fold() != RowLook.Fold.NONE;
    }

    private void clickedHead(GridCell<R> cell, MouseEvent event) {
        int edge = edge(cell, event);
        if (edge >= 0) {
            if (event.getClickCount() == 2) {
                fit(edge);
            }
            return;
        }
        String key = grid.model().columns().get(cell.column()).key();
        var sort = grid.model().sortProperty();
        sort.set(Sort.next(sort.get(), key));
        grid.remake();
    }

    private void dragged(GridRow<R> row, MouseEvent event) {
        if (pulled >= 0) {
            double width = widthBefore + event.getScreenX() - pulledFrom;
            grid.widths().choose(pulled, width, grid.em());
        } else if (row.getItem() instanceof Line.Item
                && !event.isShortcutDown()
                && !grid.editing().isOpen()) {
            Point2D at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
            int line = lineAt(at.getY());
            int column = Math.max(0, grid.widths().columnAt(at.getX()));
            Selection<R> selection = grid.model().selection();
            Selection.Cell there = new Selection.Cell(line, column);
            if (line >= 0 && !there.equals(selection.focus())) {
                selection.moveTo(line, column, true);
                grid.scroll().reveal();
            }
        }
        event.consume();
    }

    private int lineAt(double y) {
        int line = grid.foot().lineAt(y);
        if (line >= 0) {
            return line;
        }
        for (GridRow<R> row : grid.flow().visible()) {
            if (grid.model().item(row.getIndex()) != null) {
                line = row.getIndex();
            }
            if (y < row.getLayoutY() + row.getHeight()) {
                break;
            }
        }
        return line;
    }

    private void hovered(GridRow<R> row, GridCell<R> cell, MouseEvent event) {
        boolean isHead = row.getItem() instanceof Line.Head;
        if (isHead && edge(cell, event) >= 0) {
            cell.setCursor(Cursor.H_RESIZE);
        } else if (row.getItem() instanceof Line.Item<R> item
                && grid.model().columns().get(cell.column()).link(item.row()) != null) {
            cell.setCursor(Cursor.HAND);
        } else {
            cell.setCursor(Cursor.DEFAULT);
        }
    }

    /// The column whose right edge is under the mouse, or -1.
    private int edge(GridCell<R> cell, MouseEvent event) {
        double near = EDGE_EM * grid.em();
        if (event.getX() > cell.getWidth() - near) {
            return cell.column();
        }
        return event.getX() < near && cell.column() > 0 ? cell.column() - 1 : -1;
    }

    /// As wide as its widest words on one line.
    private void fit(int column) {
        double width = 0;
        int measured = 0;
        GridRow<R> spare = grid.spare();
        for (Line<R> line : grid.model().lines()) {
            if (measured++ > MOST_MEASURED) {
                break;
            }
            spare.show(line);
            spare.applyCss();
            width = Math.max(width, spare.cells().get(column).naturalWidth());
        }
        double widest = WIDEST_FIT_EM * grid.em();
        grid.widths().choose(column, Math.min(width, widest), grid.em());
        grid.widths().chosen();
    }
}
