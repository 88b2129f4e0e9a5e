package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ways to join the categories of a table: again and again the two smallest of its rows, or of its
/// columns, down to two. Where they are in order, the smallest and its smaller neighbour.
final class Siblings {

    private static final String A_NUMBER = "\\D{0,8}[0-9]{1,4}(\\D{1,4}[0-9]{1,4})?\\D{0,8}";

    private Siblings() {}

    static List<Merge> merges(CrossTable table, Groups groups) {
        Merge none = Merge.none(table);
        List<List<List<Integer>>> rows =
                steps(
                        table.rows().size(),
                        isOrdered(table.rows()),
                        row -> groups.count(table.parts(row, table.columns().size())));
        List<List<List<Integer>>> columns =
                steps(
                        table.mayJoinColumns() ? table.columns().size() : 0,
                        isOrdered(table.columns()),
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

    /// Whether categories are years, ages or other numbers, of which only neighbours make sense
    /// together.
    private static boolean isOrdered(List<String> names) {
        return names.stream().allMatch(each -> each.matches(A_NUMBER));
    }

    private static List<List<List<Integer>>> steps(int size, boolean isOrdered, Size sizes) {
        List<List<List<Integer>>> steps = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>(Merge.single(size));
        Comparator<List<Integer>> bySize =
                Comparator.comparingLong(group -> group.stream().mapToLong(sizes::of).sum());
        while (groups.size() > 2) {
            List<List<Integer>> sorted = groups.stream().sorted(bySize).toList();
            List<Integer> least = sorted.getFirst();
            int at = groups.indexOf(least);
            List<Integer> other =
                    isOrdered
                            ? groups
                                    .subList(Math.max(0, at - 1), Math.min(groups.size(), at + 2))
                                    .stream()
                                    .filter(each -> !each.equals(least))
                                    .min(bySize)
                                    .orElseThrow()
                            : sorted.get(1);
            List<Integer> joined = new ArrayList<>(least);
            joined.addAll(other);
            joined.sort(Comparator.naturalOrder());
            groups.remove(least);
            groups.remove(other);
            groups.add(joined);
            groups.sort(Comparator.comparing(List::getFirst));
            steps.add(List.copyOf(groups));
        }
        return steps;
    }
}
