package no.kompetanseplan.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Ways to join the categories of a table: again and again the two smallest of its rows, or of its
/// columns, down to two; last of both.
final class Siblings {

    private Siblings() {}

    static List<Merge> merges(CrossTable table, long[] counts) {
        Merge none = Merge.none(table);
        List<List<List<Integer>>> rows =
                steps(
                        table.rows().size(),
                        row -> sum(counts, table.parts(row, table.columns().size())));
        List<List<List<Integer>>> columns =
                steps(
                        table.columns().size(),
                        column -> sum(counts, table.parts(table.rows().size(), column)));
        List<Merge> merges = new ArrayList<>();
        rows.forEach(each -> merges.add(new Merge(each, none.columns())));
        columns.forEach(each -> merges.add(new Merge(none.rows(), each)));
        if (!rows.isEmpty() && !columns.isEmpty()) {
            merges.add(new Merge(rows.getLast(), columns.getLast()));
        }
        return merges;
    }

    /// Size of a category.
    @FunctionalInterface
    private interface Size {
        long of(int category);
    }

    private static long sum(long[] counts, int[] parts) {
        return Arrays.stream(parts).mapToLong(part -> counts[part]).sum();
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
