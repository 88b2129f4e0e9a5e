package no.kompetanseplan.projection;

import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each measure gives beside the chosen ones.
final class Contributions {

    private Contributions() {}

    /// @param alone each measure with the course it gives by itself
    static List<Contribution> of(Projection projection, Map<Id, Course> alone) {
        List<Contribution> all = new ArrayList<>();
        alone.forEach((measure, course) -> all.add(one(projection, measure, course)));
        return List.copyOf(all);
    }

    static Contribution one(Projection projection, Id measure, Course alone) {
        Setting setting = projection.setting();
        int years = projection.input().years();
        List<Double> byYear = new ArrayList<>();
        for (int t = 0; t <= years; t++) {
            byYear.add(projection.total(alone, t) - projection.total(setting.without, t));
        }
        Set<Id> other = new HashSet<>(projection.input().chosen());
        boolean chosen = !other.add(measure);
        if (chosen) {
            other.remove(measure);
        }
        double beside = projection.total(setting.with(other), years);
        double now = projection.total(projection.chosen(), years);
        double last = chosen ? now - beside : beside - now;
        double mean = 0;
        double low = 0;
        double high = 0;
        int first = Integer.MAX_VALUE;
        for (Effect effect : setting.effects) {
            if (effect.measure().equals(measure)) {
                mean += effect.mean();
                low += effect.low();
                high += effect.high();
                first = Math.min(first, effect.first());
            }
        }
        double unit = mean == 0 ? 0 : last / mean;
        return new Contribution(measure, first, byYear, last, low * unit, high * unit);
    }
}
