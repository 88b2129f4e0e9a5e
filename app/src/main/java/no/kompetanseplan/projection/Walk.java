package no.kompetanseplan.projection;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// One path of a Monte Carlo. Leavers are found by geometric skips through each pool at the highest
/// rate any of its members has, and kept with the share that their own rate is of it: one draw for
/// each who leaves, not for each who stays.
final class Walk {

    /// Where the figures of a path stand: for each series its years.
    record Shape(Stock stock, int years, boolean municipalities) {

        int region() {
            return 0;
        }

        int profession(int place) {
            return 1 + place;
        }

        /// @throws IllegalStateException when municipalities were not asked for
        int municipality(int place) {
            if (!municipalities) {
                throw new IllegalStateException("without municipalities");
            }
            return 1 + stock.professions.size() + place;
        }

        int at(int series, int year) {
            return series * (years + 1) + year;
        }

        int size() {
            int parts = municipalities ? stock.municipalities.size() : 0;
            return (1 + stock.professions.size() + parts) * (years + 1);
        }
    }

    private static final double ALL = 0.999_999;

    private final Setting setting;
    private final Stock stock;
    private final Hazards hazards;
    private final Shape shape;
    private final Course expected;
    private final Course chosen;
    private final int professions;
    private final Pools first;
    private final Pools pools;
    private final double[] highest;
    private final double[] kept;
    private final boolean[] alike;
    private final Moves moves;
    private Flows flows;
    private SplittableRandom random = new SplittableRandom(0);

    Walk(Projection projection, Shape shape) {
        setting = projection.setting();
        stock = setting.stock;
        hazards = setting.hazards;
        this.shape = shape;
        expected = setting.without;
        chosen = projection.chosen();
        professions = stock.professions.size();
        first = new Pools(stock);
        pools = new Pools(stock);
        kept = new double[stock.groups];
        flows = setting.base;
        highest = new double[professions * Ages.COUNT];
        alike = new boolean[professions];
        Arrays.fill(alike, true);
        for (int g = 0; g < stock.groups; g++) {
            int p = g % professions;
            alike[p] &= hazards.set[g] == hazards.set[p];
            for (int x = 0; x < Ages.COUNT; x++) {
                double leaves = 1 - hazards.stay[hazards.set[g] * Ages.COUNT + x];
                highest[p * Ages.COUNT + x] = Math.max(highest[p * Ages.COUNT + x], leaves);
            }
        }
        moves = new Moves(stock, pools);
    }

    /// @param luck who leaves
    /// @param effects of the measures that count
    /// @param fortune how well they work; null when there are none
    float[] run(SplittableRandom luck, List<Effect> effects, @Nullable SplittableRandom fortune) {
        random = luck;
        flows = setting.base;
        if (fortune != null) {
            flows = new Flows(setting.base);
            for (Effect effect : effects) {
                double size = effect.drawn(fortune.nextDouble(), fortune.nextDouble());
                flows.add(effect, size, setting.input.baseYear(), setting.entrants.beyond());
            }
        }
        pools.restore(first);
        float[] out = new float[shape.size()];
        Course extras = fortune == null ? expected : chosen;
        record(out, 0, extras);
        for (int t = 1; t <= shape.years(); t++) {
            keep(t);
            for (int pool = 0; pool < highest.length; pool++) {
                leave(pool);
            }
            moves.run(flows, t, random);
            pools.age();
            come(t);
            record(out, t, extras);
        }
        return out;
    }

    /// The share of leavers that measures keep, by group.
    private void keep(int t) {
        if (!flows.keeps) {
            return;
        }
        Arrays.fill(kept, 0);
        for (int pool = 0; pool < highest.length; pool++) {
            int x = pool % Ages.COUNT;
            for (int i = 0; i < pools.size(pool); i++) {
                int g = pools.members(pool)[i] * professions + pool / Ages.COUNT;
                int at = hazards.set[g] * Ages.COUNT + x;
                kept[g] += hazards.live[at] - hazards.stay[at];
            }
        }
        for (int g = 0; g < stock.groups; g++) {
            double fewer = flows.kept[flows.at(g, t)];
            kept[g] = fewer <= 0 ? 0 : kept[g] > fewer ? fewer / kept[g] : 1;
        }
    }

    private void leave(int pool) {
        double rate = highest[pool];
        if (rate <= 0) {
            return;
        }
        boolean plain = alike[pool / Ages.COUNT] && !flows.keeps;
        if (rate >= 1 && plain) {
            pools.clear(pool);
            return;
        }
        double skip = 1 / Math.log1p(-Math.min(rate, ALL));
        int end = pools.size(pool);
        int place = end;
        while (true) {
            double jump = Math.log(1 - random.nextDouble()) * skip;
            if (jump >= place) {
                return;
            }
            place -= 1 + (int) jump;
            if (plain || random.nextDouble() * rate < leaves(pool, place)) {
                end--;
                pools.take(pool, place, end);
            }
            if (place == 0) {
                return;
            }
        }
    }

    private double leaves(int pool, int place) {
        int g = pools.members(pool)[place] * professions + pool / Ages.COUNT;
        int at = hazards.set[g] * Ages.COUNT + pool % Ages.COUNT;
        double stay = hazards.stay[at];
        double part = flows.keeps ? kept[g] : 0;
        return 1 - stay - part * Math.max(0, hazards.live[at] - stay);
    }

    /// Whole persons come: the running total of what is expected is cut at whole numbers from a
    /// random start, so each group gets what is expected on average, and all together too.
    private void come(int t) {
        int span = Pipeline.OLDEST - Pipeline.YOUNGEST + 1;
        for (int p = 0; p < professions; p++) {
            double total = random.nextDouble();
            for (int k = 0; k < stock.municipalities.size(); k++) {
                double more = flows.inflow[flows.at(stock.group(k, p), t)];
                int persons = (int) Math.floor(total + more) - (int) Math.floor(total);
                total += more;
                for (int i = 0; i < persons; i++) {
                    pools.add(p, Ages.place(Pipeline.YOUNGEST + random.nextInt(span)), k);
                }
            }
        }
    }

    private void record(float[] out, int t, Course extras) {
        double region = 0;
        for (int p = 0; p < professions; p++) {
            double sum = 0;
            for (int x = 0; x < Ages.COUNT; x++) {
                sum += pools.factors[p * Ages.COUNT + x] * stock.weight[p * Ages.COUNT + x];
            }
            for (int k = 0; k < stock.municipalities.size(); k++) {
                sum += beyond(stock.group(k, p), t, extras);
            }
            region += sum;
            out[shape.at(shape.profession(p), t)] = (float) sum;
        }
        out[shape.at(shape.region(), t)] = (float) region;
        if (shape.municipalities()) {
            municipalities(out, t, extras);
        }
    }

    private void municipalities(float[] out, int t, Course extras) {
        double[] sums = new double[stock.municipalities.size()];
        for (int pool = 0; pool < highest.length; pool++) {
            double weight = stock.weight[pool];
            for (int i = 0; i < pools.size(pool); i++) {
                int k = pools.members(pool)[i];
                sums[k] += weight * stock.factor[stock.group(k, pool / Ages.COUNT)];
            }
        }
        for (int k = 0; k < sums.length; k++) {
            for (int p = 0; p < professions; p++) {
                sums[k] += beyond(stock.group(k, p), t, extras);
            }
            out[shape.at(shape.municipality(k), t)] = (float) sums[k];
        }
    }

    /// What larger positions give, and what newcomers have beyond the mean.
    private double beyond(int g, int t, Course extras) {
        int at = expected.at(g, t);
        double larger = 0;
        if (flows.enlarges && flows.larger[at] > 0) {
            double room = 1 - expected.supply[at] / Math.max(1e-9, expected.persons[at]);
            larger = Math.min(flows.larger[at], Math.max(0, room)) * pools.heads[g];
        }
        return larger + extras.extra[at];
    }
}
