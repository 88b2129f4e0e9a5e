package no.kompetanseplan.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What tables count, in groups that are alike in all that is published: persons, or positions that
/// persons hold. Somebody may hold positions in several groups.
public final class Groups {

    private final long[] counts;
    private final List<int[]> persons;
    private final List<int[]> sizes;

    private Groups(long[] counts, List<int[]> persons, List<int[]> sizes) {
        this.counts = counts.clone();
        this.persons = persons;
        this.sizes = sizes;
    }

    /// Groups of persons.
    public static Groups of(long... counts) {
        return new Groups(counts, List.of(), List.of());
    }

    /// Groups of positions.
    ///
    /// @param persons for each group the numbers of those who hold them
    /// @param sizes for each group the sizes of the positions in the same order, in 1/100 %
    public static Groups of(long[] counts, List<int[]> persons, List<int[]> sizes) {
        return new Groups(
                counts,
                persons.stream().map(int[]::clone).toList(),
                sizes.stream().map(int[]::clone).toList());
    }

    /// How many groups there are.
    int size() {
        return counts.length;
    }

    /// What each person behind some groups holds in them, in 1/100 %; nothing where no sizes are
    /// known.
    long[] holdings(int... groups) {
        Map<Integer, Long> held = new HashMap<>();
        for (int group : groups) {
            for (int i = 0; !sizes.isEmpty() && i < sizes.get(group).length; i++) {
                held.merge(persons.get(group)[i], (long) sizes.get(group)[i], Long::sum);
            }
        }
        return held.values().stream().mapToLong(Long::longValue).toArray();
    }

    /// Groups made of several of these.
    Groups joined(List<int[]> joins) {
        return new Groups(
                joins.stream().mapToLong(this::count).toArray(),
                joined(joins, persons),
                joined(joins, sizes));
    }

    private static List<int[]> joined(List<int[]> joins, List<int[]> of) {
        return of.isEmpty()
                ? of
                : joins.stream()
                        .map(join ->
                                Arrays.stream(join)
                                        .flatMap(group -> Arrays.stream(of.get(group)))
                                        .toArray())
                        .toList();
    }

    long[] counts() {
        return counts.clone();
    }

    /// What some groups count together.
    long count(int... groups) {
        return Arrays.stream(groups).mapToLong(group -> counts[group]).sum();
    }

    /// What a cell of a table counts, or one of its sums.
    public long count(CrossTable table, int row, int column) {
        return count(table.parts(row, column));
    }

    /// The sizes of the positions in a row of a table together, in 1/100 %.
    public long held(CrossTable table, int row) {
        return Arrays.stream(holdings(table.parts(row, table.columns().size()))).sum();
    }

    /// How many different persons stand behind some groups.
    long persons(int... groups) {
        if (persons.isEmpty()) {
            return count(groups);
        }
        BitSet different = new BitSet();
        for (int group : groups) {
            for (int person : persons.get(group)) {
                different.set(person);
            }
        }
        return different.cardinality();
    }
}
