package no.kompetanseplan.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What tables count, in groups that are alike in all that is published: persons, or positions that
/// persons hold. Somebody may hold positions in several groups.
public final class Groups {

    private final long[] counts;
    private final List<int[]> persons;

    private Groups(long[] counts, List<int[]> persons) {
        this.counts = counts.clone();
        this.persons = persons;
    }

    /// Groups of persons.
    public static Groups of(long... counts) {
        return new Groups(counts, List.of());
    }

    /// Groups of positions.
    ///
    /// @param persons for each group the numbers of those who hold them
    public static Groups of(long[] counts, List<int[]> persons) {
        return new Groups(counts, persons.stream().map(int[]::clone).toList());
    }

    long[] counts() {
        return counts.clone();
    }

    /// What some groups count together.
    long count(int... groups) {
        return Arrays.stream(groups).mapToLong(group -> counts[group]).sum();
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
