package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ways to join the categories of a table: again and again the two smallest of its rows, or of its
/// columns, down to two.
final class Siblings {

    private Siblings() {}

    static List<Merge> merges(CrossTable table, Groups groups) {
        Merge none = Merge.none(table);
        List<List<List<Integer>>> rows =
                steps(
                        table.rows().size(),
                        row -> groups.count(table.parts(row, table.columns().size())));
        List<List<List<Integer>>> columns =
                steps(
                        table.mayJoinColumns() ? table.columns().size() : 0,
                        column -> groups.count(table.parts(table.rows().size(), column)));
        List<Merge> merges = new ArrayList<>();
        rows.forEach(each -> merges.add(new Merge(each, none.columns())));
        columns.forEach(each -> merges.add(new Merge(none.rows(), each)));
        return merges;
    }

    /// Two rows and two columns, for when joining one way does not help; nothing where the table is
    /// no larger than that.
    static List<Merge> both(CrossTable table, Groups groups) {
        List<Merge> merges = merges(table, groups);
        List<List<Integer>> rows = Merge.none(table).rows();
        List<List<Integer>> columns = Merge.none(table).columns();
        for (Merge merge : merges) {
            rows = merge.rows().size() < rows.size() ? merge.rows() : rows;
            columns = merge.columns().size() < columns.size() ? merge.columns() : columns;
        }
        return merges.isEmpty() ? List.of() : List.of(new Merge(rows, columns));
    }

    /// Size of a category.
    @FunctionalInterface
    private interface Size {
        long of(int category);
    }

    private static List<List<List<Integer>>> steps(int size, Size sizes) {
        List<List<List<Integer>>> steps = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>(Merge.single(size));
        Comparator<List<Integer>> bySize =
                Comparator.comparingLong(group -> group.stream().mapToLong(sizes::of).sum());
        while (groups.size() > 2) {
            List<List<Integer>> sorted = groups.stream().sorted(bySize).toList();
            List<Integer> joined = new ArrayList<>(sorted.get(0));
            joined.addAll(sorted.get(1));
            joined.sort(Comparator.naturalOrder());
            groups.remove(sorted.get(0));
            groups.remove(sorted.get(1));
            groups.add(joined);
            groups.sort(Comparator.comparing(List::getFirst));
            steps.add(List.copyOf(groups));
        }
        return steps;
    }
}
