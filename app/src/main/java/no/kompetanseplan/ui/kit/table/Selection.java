package no.kompetanseplan.ui.kit.table;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which cells of a table are chosen: the cell with focus, the block from an anchor to it, and
/// cells picked out one by one. Heads are stepped over. Lines and columns are counted from 0.
public final class Selection<R> {

    /// A place in the table as it is shown now.
    public record Cell(int line, int column) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return line != other.line
                    ? Integer.compare(line, other.line)
                    : Integer.compare(column, other.column);
        }
    }

    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();
    private final Set<Cell> extra = new HashSet<>();
    private List<Line<R>> lines = List.of();
    private int columns = 1;
    private Cell focus = new Cell(-1, 0);
    private Cell anchor = focus;

    /// Counts the changes of the selection: listen here, then ask.
    public ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    /// The cell with focus; its line is -1 in a table without rows.
    public Cell focus() {
        return focus;
    }

    public Cell anchor() {
        return anchor;
    }

    /// Puts the focus on a cell, or as near as there is one.
    ///
    /// @param extend keeps the anchor, so that a block grows between it and the focus
    public void moveTo(int line, int column, boolean extend) {
        focus = new Cell(nearestItem(line), Math.clamp(column, 0, columns - 1));
        if (!extend) {
            anchor = focus;
        }
        extra.clear();
        tell();
    }

    /// Adds the cell to what is chosen, or takes it out again, and puts the focus on it.
    public void toggle(int line, int column) {
        if (focus.line >= 0) {
            extra.addAll(block());
        }
        Cell cell = new Cell(line, column);
        if (!extra.remove(cell)) {
            extra.add(cell);
        }
        focus = cell;
        anchor = cell;
        tell();
    }

    /// The whole of the chosen lines.
    public void selectRows() {
        anchor = new Cell(anchor.line, 0);
        focus = new Cell(focus.line, columns - 1);
        extra.clear();
        tell();
    }

    /// The whole of the chosen columns.
    public void selectColumns() {
        anchor = new Cell(step(-1, 1), anchor.column);
        focus = new Cell(step(lines.size(), -1), focus.column);
        extra.clear();
        tell();
    }

    public void selectAll() {
        anchor = new Cell(step(-1, 1), 0);
        focus = new Cell(step(lines.size(), -1), columns - 1);
        extra.clear();
        tell();
    }

    /// More than the cell with focus.
    public boolean isMany() {
        return !focus.equals(anchor) || extra.size() > 1;
    }

    public boolean contains(int line, int column) {
        if (line < 0 || line >= lines.size() || !(lines.get(line) instanceof Line.Item)) {
            return false;
        }
        boolean inBlock =
                line >= Math.min(focus.line, anchor.line)
                        && line <= Math.max(focus.line, anchor.line)
                        && column >= Math.min(focus.column, anchor.column)
                        && column <= Math.max(focus.column, anchor.column);
        return extra.isEmpty() ? inBlock : extra.contains(new Cell(line, column));
    }

    /// All chosen cells, from top left to bottom right.
    public List<Cell> cells() {
        return List.copyOf(new TreeSet<>(extra.isEmpty() ? block() : extra));
    }

    /// The lines that have a chosen cell, from the top.
    public List<Integer> chosenLines() {
        return cells().stream().map(Cell::line).distinct().toList();
    }

    /// Whether every cell of the chosen lines is chosen.
    public boolean isWholeRows() {
        return extra.isEmpty()
                && Math.min(focus.column, anchor.column) == 0
                && Math.max(focus.column, anchor.column) == columns - 1;
    }

    /// The next row in a direction, past heads; `from` itself where there is none.
    public int step(int from, int by) {
        int line = from + by;
        while (line >= 0 && line < lines.size() && !(lines.get(line) instanceof Line.Item)) {
            line += by;
        }
        return line >= 0 && line < lines.size() ? line : from;
    }

    /// Follows the rows to where they stand now, without telling.
    void follow(List<Line<R>> now, int columnCount) {
        Cell oldFocus = focus;
        List<Cell> moved = extra.stream().map(cell -> follow(cell, now)).toList();
        Cell newFocus = follow(focus, now);
        Cell newAnchor = follow(anchor, now);
        lines = now;
        columns = Math.max(1, columnCount);
        extra.clear();
        moved.stream().filter(cell -> cell.line >= 0).forEach(extra::add);
        int line = newFocus.line >= 0 ? newFocus.line : nearestItem(Math.max(0, oldFocus.line));
        focus = new Cell(line, Math.min(newFocus.column, columns - 1));
        anchor =
                newAnchor.line >= 0 && newFocus.line >= 0
                        ? new Cell(newAnchor.line, Math.min(newAnchor.column, columns - 1))
                        : focus;
    }

    /// Tells that the selection may have changed.
    void tell() {
        moves.set(moves.get() + 1);
    }

    private Cell follow(Cell cell, List<Line<R>> now) {
        if (cell.line < 0 || cell.line >= lines.size()) {
            return new Cell(-1, cell.column);
        }
        if (!(lines.get(cell.line) instanceof Line.Item<R> item)) {
            return new Cell(-1, cell.column);
        }
        return new Cell(lineOf(now, item.key(), cell.line), cell.column);
    }

    static <R> int lineOf(List<Line<R>> lines, Object key, int guess) {
        if (guess >= 0 && guess < lines.size() && isItem(lines.get(guess), key)) {
            return guess;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isItem(lines.get(i), key)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isItem(Line<?> line, Object key) {
        return line instanceof Line.Item<?> item && item.key().equals(key);
    }

    private int nearestItem(int line) {
        if (lines.isEmpty()) {
            return -1;
        }
        int near = Math.clamp(line, 0, lines.size() - 1);
        if (lines.get(near) instanceof Line.Item) {
            return near;
        }
        int below = step(near, 1);
        int found = below != near ? below : step(near, -1);
        return lines.get(found) instanceof Line.Item ? found : -1;
    }

    private List<Cell> block() {
        List<Cell> cells = new ArrayList<>();
        int last = Math.max(focus.line, anchor.line);
        for (int line = Math.max(0, Math.min(focus.line, anchor.line)); line <= last; line++) {
            if (!(lines.get(line) instanceof Line.Item)) {
                continue;
            }
            int end = Math.max(focus.column, anchor.column);
            for (int column = Math.min(focus.column, anchor.column); column <= end; column++) {
                cells.add(new Cell(line, column));
            }
        }
        return cells;
    }
}
