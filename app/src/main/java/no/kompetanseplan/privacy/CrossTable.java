package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A table of two ways with its sums, over groups of persons that are alike in all that is
/// published. Each group stands in one row and one column, or outside the table.
///
/// Its columns may sort the same groups several ways beside each other, such as by working time and
/// by age: then each group stands in one column of each way, and the sum is that of any of them.
public final class CrossTable {

    /// Place of a group that is not in the table.
    public static final int OUTSIDE = -1;

    private final String key;
    private final List<String> rows;
    private final List<String> columns;
    private final int[] rowOf;
    private final List<int[]> columnOf;
    private final BitSet telling;
    private final boolean rowOfSums;
    private final boolean columnOfSums;

    /// A table whose columns sort one way.
    ///
    /// @param key names the table for ever, whatever its caption becomes
    /// @param rows names of the rows, without the sum
    /// @param columns names of the columns, without the sum
    /// @param rowOf row of each group
    /// @param columnOf column of each group
    public CrossTable(
            String key, List<String> rows, List<String> columns, int[] rowOf, int[] columnOf) {
        this(key, rows, columns, rowOf, List.of(columnOf), new BitSet());
    }

    /// A table whose columns sort in one or several ways.
    ///
    /// @param key names the table for ever, whatever its caption becomes
    /// @param rows names of the rows, without the sum
    /// @param columns names of the columns of all ways, without the sum
    /// @param rowOf row of each group
    /// @param columnOf for each way the column of each group
    /// @param telling columns of traits, of which it tells too much when nobody of a small row has
    ///   one, or all do
    public CrossTable(
            String key,
            List<String> rows,
            List<String> columns,
            int[] rowOf,
            List<int[]> columnOf,
            BitSet telling) {
        this(key, rows, columns, rowOf, columnOf, telling, true, true);
    }

    private CrossTable(
            String key,
            List<String> rows,
            List<String> columns,
            int[] rowOf,
            List<int[]> columnOf,
            BitSet telling,
            boolean rowOfSums,
            boolean columnOfSums) {
        this.key = key;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.rowOf = rowOf.clone();
        this.columnOf = columnOf.stream().map(int[]::clone).toList();
        this.telling = (BitSet) telling.clone();
        this.rowOfSums = rowOfSums;
        this.columnOfSums = columnOfSums;
    }

    /// A table of counts where each cell is a group of its own, in reading order, with all sums.
    public static CrossTable ofCells(String key, List<String> rows, List<String> columns) {
        return ofCells(key, rows, columns, true, true);
    }

    /// A table of counts where each cell is a group of its own, in reading order.
    ///
    /// @param rowOfSums whether a row of sums is published too
    /// @param columnOfSums whether a column of sums is published too
    public static CrossTable ofCells(
            String key,
            List<String> rows,
            List<String> columns,
            boolean rowOfSums,
            boolean columnOfSums) {
        int size = rows.size() * columns.size();
        int[] rowOf = new int[size];
        int[] columnOf = new int[size];
        for (int i = 0; i < size; i++) {
            rowOf[i] = i / columns.size();
            columnOf[i] = i % columns.size();
        }
        return new CrossTable(
                key,
                rows,
                columns,
                rowOf,
                List.of(columnOf),
                new BitSet(),
                rowOfSums,
                columnOfSums);
    }

    public String key() {
        return key;
    }

    /// Names of the rows, without the sum.
    public List<String> rows() {
        return rows;
    }

    /// Names of the columns, without the sum.
    public List<String> columns() {
        return columns;
    }

    /// Whether columns can be joined: where they sort one way.
    boolean mayJoinColumns() {
        return columnOf.size() == 1;
    }

    /// Whether a column is of a trait that all or nobody of a small row must not be told to have.
    boolean isTelling(int column) {
        return telling.get(column);
    }

    /// Whether there is a row of sums under the rows.
    public boolean hasRowOfSums() {
        return rowOfSums && rows.size() > 1;
    }

    /// Whether there is a column of sums beside the columns.
    public boolean hasColumnOfSums() {
        return columnOfSums && columns.size() > 1;
    }

    /// The groups that a cell sums.
    ///
    /// @param row from 0; the number of rows for the sum of them
    /// @param column from 0; the number of columns for the sum of them
    int[] parts(int row, int column) {
        List<Integer> parts = new ArrayList<>();
        for (int group = 0; group < rowOf.length; group++) {
            boolean inRow = rowOf[group] != OUTSIDE && (row == rows.size() || rowOf[group] == row);
            if (inRow && isIn(group, column)) {
                parts.add(group);
            }
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isIn(int group, int column) {
        for (int[] way : columnOf) {
            if (column == columns.size() ? way[group] != OUTSIDE : way[group] == column) {
                return true;
            }
        }
        return false;
    }

    /// Adds where a group stands to what tells it from others.
    void tell(int group, List<Integer> places) {
        places.add(rowOf[group]);
        columnOf.forEach(way -> places.add(way[group]));
    }

    /// The same table over fewer groups, each of which stands where one of these does.
    CrossTable over(int[] each) {
        return new CrossTable(
                key,
                rows,
                columns,
                Arrays.stream(each).map(group -> rowOf[group]).toArray(),
                columnOf.stream()
                        .map(way -> Arrays.stream(each).map(group -> way[group]).toArray())
                        .toList(),
                telling,
                rowOfSums,
                columnOfSums);
    }

    /// Rows with their sum, where it has one.
    int height() {
        return rows.size() + (hasRowOfSums() ? 1 : 0);
    }

    /// Columns with their sum, where it has one.
    int width() {
        return columns.size() + (hasColumnOfSums() ? 1 : 0);
    }

    /// The table with categories joined; columns only where they sort one way.
    public CrossTable joined(Merge merge) {
        return new CrossTable(
                key,
                merge.rows().stream().map(group -> merge.name(rows, group)).toList(),
                merge.columns().stream().map(group -> merge.name(columns, group)).toList(),
                places(rowOf, merge.rows()),
                columnOf.stream().map(way -> places(way, merge.columns())).toList(),
                telling(merge.columns()),
                rowOfSums,
                columnOfSums);
    }

    private BitSet telling(List<List<Integer>> groups) {
        BitSet joined = new BitSet();
        for (int i = 0; i < groups.size(); i++) {
            List<Integer> group = groups.get(i);
            joined.set(i, !group.isEmpty() && group.stream().allMatch(telling::get));
        }
        return joined;
    }

    private static int[] places(int[] of, List<List<Integer>> groups) {
        int[] places = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            places[i] = OUTSIDE;
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).contains(of[i])) {
                    places[i] = group;
                }
            }
        }
        return places;
    }
}
