package no.kompetanseplan.projection;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// What each measure gives beside the chosen ones.
final class Contributions {

    private Contributions() {}

    /// In the order of the plan.
    ///
    /// @param alone what each measure moves by itself
    /// @param p place of the profession it gives to, or [Totals#ALL]
    /// @param k place of the municipality, or [Totals#ALL]
    static List<Contribution> of(Projection projection, Map<Id, Moved> alone, int p, int k) {
        IntPredicate part = part(projection.setting(), p, k);
        Variation variation = beside(projection);
        List<Contribution> all = new ArrayList<>();
        for (Measure measure : projection.input().plan().ordered(MeasureFields.TABLE)) {
            Moved moved = alone.get(measure.id());
            if (moved != null && projection.possible().contains(measure.id())) {
                all.add(one(projection, moved, variation, part));
            }
        }
        return List.copyOf(all);
    }

    static Contribution one(Projection projection, Moved alone) {
        return one(projection, alone, beside(projection), _ -> true);
    }

    /// Which groups count.
    private static IntPredicate part(Setting setting, int p, int k) {
        int professions = setting.stock.professions.size();
        return g ->
                (p == Totals.ALL || g % professions == p)
                        && (k == Totals.ALL || g / professions == k);
    }

    private static Variation beside(Projection projection) {
        return new Variation(
                projection.setting(), projection.input().chosen(), projection.chosen());
    }

    private static Contribution one(
            Projection projection, Moved alone, Variation variation, IntPredicate part) {
        Id measure = alone.measure();
        Setting setting = projection.setting();
        int years = projection.input().years();
        List<Double> byYear = new ArrayList<>();
        for (int t = 0; t <= years; t++) {
            byYear.add(alone.of(part, years, t));
        }
        Set<Id> other = new HashSet<>(projection.input().chosen());
        boolean chosen = !other.add(measure);
        if (chosen) {
            other.remove(measure);
        }
        BitSet run = variation.run(other);
        double beside = 0;
        for (int g = run.nextSetBit(0); g >= 0; g = run.nextSetBit(g + 1)) {
            beside += part.test(g) ? variation.more(g, years) : 0;
        }
        variation.undo(run);
        double last = chosen ? -beside : beside;
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
