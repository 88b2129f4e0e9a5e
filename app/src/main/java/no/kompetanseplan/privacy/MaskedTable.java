package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// A table as all may see it: the numbers of hidden figures are not in it.
///
/// @param key names the table for ever
/// @param rows names of the rows, without the sum
/// @param columns names of the columns, without the sum
/// @param cells by row and column, the sums last where there are any
/// @param few hidden cells that are below the threshold, sums aside
/// @param guards hidden cells that only protect those, sums aside
public record MaskedTable(
        String key,
        List<String> rows,
        List<String> columns,
        List<List<Cell>> cells,
        int few,
        int guards) {

    public MaskedTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /// A figure.
    ///
    /// @param row from 0; the number of rows for the sum of them
    /// @param column from 0; the number of columns for the sum of them
    public Cell at(int row, int column) {
        return cells.get(row).get(column);
    }

    /// The table with the columns of another of the same rows before its sums. Those of the other
    /// are the same, and are left out.
    public MaskedTable beside(MaskedTable other) {
        return with(
                other.columns,
                row -> other.cells.get(row).subList(0, other.columns.size()),
                other.few,
                other.guards);
    }

    /// The table with further columns before its sums, of which nothing is shown.
    public MaskedTable besideHidden(List<String> more) {
        List<Cell> line = Collections.nCopies(more.size(), new Cell.Hidden());
        return with(more, _ -> line, 0, more.size() * rows.size());
    }

    private MaskedTable with(
            List<String> more, IntFunction<List<Cell>> cellsOf, int moreFew, int moreGuards) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(more);
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<Cell> line = new ArrayList<>(cells.get(row));
            line.addAll(columns.size(), cellsOf.apply(row));
            lines.add(line);
        }
        return new MaskedTable(key, rows, all, lines, few + moreFew, guards + moreGuards);
    }

    /// The table with its categories called by other names.
    public MaskedTable named(UnaryOperator<String> name) {
        return new MaskedTable(
                key,
                rows.stream().map(name).toList(),
                columns.stream().map(name).toList(),
                cells,
                few,
                guards);
    }

    /// How many cells it has, sums aside.
    public int size() {
        return rows.size() * columns.size();
    }

    /// How many of them are hidden.
    public int hidden() {
        return few + guards;
    }

    /// Whether nothing is hidden, sums not aside.
    public boolean isWhole() {
        return cells.stream().flatMap(List::stream).noneMatch(Cell.Hidden.class::isInstance);
    }
}
