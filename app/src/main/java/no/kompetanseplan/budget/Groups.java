package no.kompetanseplan.budget;

import no.kompetanseplan.model.Plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// The amounts of a budget by any number of axes: a group for each combination that has an amount,
/// in the order people know the axes by.
///
/// @param total of all groups
public record Groups(List<Group> groups, Pivot.Sum total) {

    /// The sum of one combination.
    ///
    /// @param keys a value on each axis
    public record Group(List<Axis.Key> keys, Pivot.Sum sum) {

        public Group {
            keys = List.copyOf(keys);
        }
    }

    public Groups {
        groups = List.copyOf(groups);
    }

    /// The amounts that a view counts and a condition holds for.
    public static Groups of(
            Plan plan, Budget budget, View view, List<Axis> axes, Predicate<Entry> where) {
        List<Function<Entry, Axis.Key>> keys = axes.stream().map(axis -> axis.keys(plan)).toList();
        Map<List<Axis.Key>, Pivot.Sum> sums = new HashMap<>();
        List<Entry> entries =
                budget.entries().stream()
                        .filter(entry -> view.counts(entry) && where.test(entry))
                        .toList();
        Pivot.Sum total = Pivot.Sum.ZERO;
        for (Entry entry : entries) {
            List<Axis.Key> place = keys.stream().map(key -> key.apply(entry)).toList();
            sums.merge(place, Pivot.Sum.ZERO.plus(entry), (sum, _) -> sum.plus(entry));
            total = total.plus(entry);
        }
        List<Map<Axis.Key, Integer>> places = new ArrayList<>();
        for (Axis axis : axes) {
            places.add(places(axis.order(plan, entries.stream())));
        }
        return new Groups(
                sums.entrySet().stream()
                        .map(each -> new Group(each.getKey(), each.getValue()))
                        .sorted((one, other) -> compare(one, other, places))
                        .toList(),
                total);
    }

    private static Map<Axis.Key, Integer> places(List<Axis.Key> order) {
        Map<Axis.Key, Integer> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.putIfAbsent(order.get(i), i);
        }
        return places;
    }

    private static int compare(Group one, Group other, List<Map<Axis.Key, Integer>> places) {
        for (int i = 0; i < places.size(); i++) {
            Map<Axis.Key, Integer> order = places.get(i);
            Comparator<Axis.Key> byOrder =
                    Comparator.comparing(key -> order.getOrDefault(key, Integer.MAX_VALUE));
            int compared = byOrder.compare(one.keys().get(i), other.keys().get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
