package no.kompetanseplan.privacy;

import java.util.List;
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

    /// What a percent, mean or other derived figure may rest on: false when a figure under it is
    /// hidden, or when the group it is a part of is too small.
    public boolean mayDerive(Cell part, Cell group, Threshold threshold) {
        return part instanceof Cell.Shown
                && group instanceof Cell.Shown(long count)
                && count >= threshold.persons();
    }
}
