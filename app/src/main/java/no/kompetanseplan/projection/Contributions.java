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
import java.util.function.ToDoubleFunction;

/// What each measure gives beside the chosen ones.
final class Contributions {

    /// Full-time equivalents below which there is nothing to take a part of.
    private static final double LEAST = 1e-3;

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
        List<Setting.Part> parts = setting.parts().getOrDefault(measure, List.of());
        int first = Integer.MAX_VALUE;
        for (Setting.Part each : parts) {
            first = Math.min(first, each.effect().first());
        }
        double expected = alone.of(part, years, years);
        double unit = Math.abs(expected) < LEAST ? 1 : last / expected;
        double low = last + unit * beyond(parts, part, years, Effect::low);
        double high = last + unit * beyond(parts, part, years, Effect::high);
        return new Contribution(measure, first, byYear, last, low, high);
    }

    /// What effects give in the last year beyond what is expected of them, should they have another
    /// size: each goes with its own, for a person is no point of position.
    private static double beyond(
            List<Setting.Part> parts, IntPredicate part, int years, ToDoubleFunction<Effect> size) {
        double sum = 0;
        for (Setting.Part one : parts) {
            double mean = one.effect().mean();
            double more = mean == 0 ? 0 : size.applyAsDouble(one.effect()) / mean - 1;
            sum += one.moved().of(part, years, years) * more;
        }
        return sum;
    }
}
