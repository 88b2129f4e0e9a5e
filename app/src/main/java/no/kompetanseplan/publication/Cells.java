package no.kompetanseplan.publication;

import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Groups;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Axis.Category;
import no.kompetanseplan.staffing.Register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The positions of a register in groups that are alike on some axes, and tables over them.
final class Cells {

    /// One or several axes whose categories are columns beside each other.
    ///
    /// @param axis its number
    /// @param prefix before the keys of its columns; empty where they are no traits of persons
    record Way(int axis, String prefix) {}

    /// The column of a table that only counts.
    static final String ALL = "positions";

    private final Register register;
    private final List<Axis> axes;
    private final Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();

    Cells(Register register, List<Axis> axes) {
        this.register = register;
        this.axes = axes;
        for (int row = 0; row < register.size(); row++) {
            int at = row;
            List<Integer> places = axes.stream().map(axis -> axis.of(at)).toList();
            groups.computeIfAbsent(places, _ -> new ArrayList<>()).add(row);
        }
    }

    /// The categories of each group.
    List<List<Integer>> places() {
        return List.copyOf(groups.keySet());
    }

    /// Adds a group of nobody, unless it is there.
    void add(List<Integer> places) {
        groups.computeIfAbsent(places, _ -> new ArrayList<>());
    }

    /// Adds groups of nobody for each combination of categories that is not there, so that it can
    /// be hidden that nobody is in it.
    ///
    /// @param first only beside groups that are alike on so many of the first axes
    void fill(int first) {
        for (List<Integer> known : List.copyOf(groups.keySet())) {
            fill(new ArrayList<>(known), first);
        }
    }

    private void fill(List<Integer> places, int axis) {
        if (axis == axes.size()) {
            add(List.copyOf(places));
            return;
        }
        for (int place = 0; place < axes.get(axis).categories().size(); place++) {
            places.set(axis, place);
            fill(places, axis + 1);
        }
    }

    /// Adds groups of nobody beside some groups: all that others are from an axis on, so that those
    /// could be it too.
    ///
    /// @param of whether a group is one of these, by its categories
    void fillLikeOthers(int first, Predicate<List<Integer>> of) {
        List<List<Integer>> known = places();
        Set<List<Integer>> ends = new LinkedHashSet<>();
        known.forEach(each -> ends.add(each.subList(first, each.size())));
        for (List<Integer> each : known.stream().filter(of).toList()) {
            for (List<Integer> end : ends) {
                List<Integer> other = new ArrayList<>(each.subList(0, first));
                other.addAll(end);
                add(List.copyOf(other));
            }
        }
    }

    /// The categories of an axis that somebody is in, but fewer persons than this.
    BitSet few(int axis, int limit) {
        Map<Integer, BitSet> persons = new HashMap<>();
        groups.forEach((places, rows) -> {
            BitSet own = persons.computeIfAbsent(places.get(axis), _ -> new BitSet());
            rows.forEach(row -> own.set(register.person(row)));
        });
        BitSet few = new BitSet();
        persons.forEach(
                (place, own) -> few.set(place, !own.isEmpty() && own.cardinality() < limit));
        return few;
    }

    /// The groups to count by.
    Groups groups() {
        return Groups.of(
                groups.values().stream().mapToLong(List::size).toArray(),
                groups.values().stream().map(this::persons).toList(),
                groups.values().stream().map(this::sizes).toList());
    }

    private int[] persons(List<Integer> rows) {
        return rows.stream().mapToInt(register::person).toArray();
    }

    private int[] sizes(List<Integer> rows) {
        return rows.stream().mapToInt(register::position).toArray();
    }

    /// A table over all groups, with the rows that anybody is in.
    CrossTable table(String key, int rows, List<Way> ways) {
        return table(key, rows, ways, _ -> true);
    }

    /// A table over some groups, with the rows that anybody is in.
    ///
    /// @param of whether a group is in it, by its categories
    CrossTable table(String key, int rows, List<Way> ways, Predicate<List<Integer>> of) {
        BitSet used = new BitSet();
        groups.forEach((places, positions) -> {
            if (!positions.isEmpty() && of.test(places)) {
                used.set(places.get(rows));
            }
        });
        int[] kept = used.stream().toArray();
        List<String> columns = new ArrayList<>();
        List<int[]> columnOf = new ArrayList<>();
        BitSet telling = new BitSet();
        if (ways.isEmpty()) {
            columns.add(ALL);
            columnOf.add(places(of, _ -> 0));
        }
        for (Way way : ways) {
            int before = columns.size();
            for (Category category : axes.get(way.axis).categories()) {
                boolean isTrait = !way.prefix.isEmpty() && !category.isUnknown();
                telling.set(columns.size(), isTrait);
                columns.add(way.prefix + category.key());
            }
            columnOf.add(places(of, each -> before + each.get(way.axis)));
        }
        return new CrossTable(
                key,
                Arrays.stream(kept)
                        .mapToObj(each -> axes.get(rows).categories().get(each).key())
                        .toList(),
                columns,
                places(
                        of,
                        each ->
                                Math.max(
                                        CrossTable.OUTSIDE,
                                        Arrays.binarySearch(kept, each.get(rows)))),
                columnOf,
                telling);
    }

    /// Where a group stands.
    @FunctionalInterface
    private interface Place {
        int of(List<Integer> places);
    }

    private int[] places(Predicate<List<Integer>> of, Place place) {
        return groups.keySet().stream()
                .mapToInt(each -> of.test(each) ? place.of(each) : CrossTable.OUTSIDE)
                .toArray();
    }
}
