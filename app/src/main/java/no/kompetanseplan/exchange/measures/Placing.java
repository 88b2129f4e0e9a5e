package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives new measures their places: each after the row above it in the file, or last among those of
/// its dimension. The measures that stand there already keep their ranks as long as there is room.
final class Placing {

    private final Map<String, List<Measure>> standing = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private final Map<String, List<Measure>> after = new HashMap<>();

    Placing(Plan plan) {
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            standing.computeIfAbsent(list(measure), _ -> new ArrayList<>()).add(measure);
        }
    }

    private static String list(Measure measure) {
        return String.valueOf(measure.dimension());
    }

    /// The file has a measure that stands in the plan already.
    void met(Measure measure) {
        last.put(list(measure), measure.id().toString());
    }

    /// The file has a new measure.
    void add(Measure measure) {
        String list = list(measure);
        String place = last.getOrDefault(list, list);
        after.computeIfAbsent(place, _ -> new ArrayList<>()).add(measure);
        standing.putIfAbsent(list, List.of());
    }

    /// The new measures with their ranks, and those whose ranks had to give way.
    List<Measure> placed() {
        List<Measure> placed = new ArrayList<>();
        for (Map.Entry<String, List<Measure>> each : standing.entrySet()) {
            List<Measure> order = order(each.getKey(), each.getValue());
            if (order.size() > each.getValue().size()) {
                placed.addAll(ranked(order, each.getValue()));
            }
        }
        return placed;
    }

    private List<Measure> order(String list, List<Measure> old) {
        List<Measure> order = new ArrayList<>();
        for (Measure measure : old) {
            order.add(measure);
            order.addAll(after.getOrDefault(measure.id().toString(), List.of()));
        }
        order.addAll(after.getOrDefault(list, List.of()));
        return order;
    }

    private static List<Measure> ranked(List<Measure> order, List<Measure> old) {
        Map<Id, String> ranks = new HashMap<>();
        old.forEach(measure -> ranks.put(measure.id(), measure.rank()));
        List<Measure> placed = new ArrayList<>();
        String before = null;
        for (int i = 0; i < order.size(); i++) {
            Measure measure = order.get(i);
            String rank = ranks.get(measure.id());
            if (rank == null) {
                rank = Rank.between(before, next(order, i, ranks));
                if (rank == null || rank.length() > Rank.MAX_LENGTH) {
                    return renewed(order);
                }
                placed.add(with(measure, rank));
            }
            before = rank;
        }
        return placed;
    }

    private static @Nullable String next(List<Measure> order, int at, Map<Id, String> ranks) {
        for (int i = at + 1; i < order.size(); i++) {
            String rank = ranks.get(order.get(i).id());
            if (rank != null) {
                return rank;
            }
        }
        return null;
    }

    private static List<Measure> renewed(List<Measure> order) {
        List<Measure> renewed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            renewed.add(with(order.get(i), Rank.at(i)));
        }
        return renewed;
    }

    private static Measure with(Measure measure, String rank) {
        return MeasureFields.TABLE.with(measure, measure.id(), MeasureFields.RANK, rank);
    }
}
