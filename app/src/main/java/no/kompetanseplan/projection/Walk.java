package no.kompetanseplan.projection;

import java.util.Arrays;
import java.util.BitSet;
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
    private final List<Effect> effects;
    private final BitSet reached = new BitSet();
    private final int professions;
    private final Pools first;
    private final Pools pools;
    private final double[] highest;
    private final double[] skips;
    private final double[] kept;
    private final boolean[] alike;
    private final double[] beyond;
    private final double[] extras;
    private final Moves moves;
    private final Flows flows;
    private SplittableRandom random = new SplittableRandom(0);

    /// @param first the staff of the base year
    /// @param effects of the measures that count
    /// @param course with those effects as they are expected
    Walk(Setting setting, Shape shape, Pools first, List<Effect> effects, Course course) {
        this.setting = setting;
        this.shape = shape;
        this.first = first;
        this.effects = effects;
        stock = setting.stock;
        hazards = setting.hazards;
        expected = setting.without;
        professions = stock.professions.size();
        pools = new Pools(first);
        kept = new double[stock.groups];
        flows = effects.isEmpty() ? setting.base : new Flows(setting.base);
        effects.forEach(effect -> effect.mark(reached));
        highest = new double[professions * Ages.COUNT];
        skips = new double[highest.length];
        alike = new boolean[professions];
        extras = new double[professions * (shape.years() + 1)];
        rates();
        for (int g = 0; g < stock.groups; g++) {
            for (int t = 0; t <= shape.years(); t++) {
                extras[g % professions * (shape.years() + 1) + t] += course.extra[course.at(g, t)];
            }
        }
        beyond = course.extra;
        moves = new Moves(stock, pools);
    }

    private void rates() {
        Arrays.fill(alike, true);
        for (int g = 0; g < stock.groups; g++) {
            int p = g % professions;
            alike[p] &= hazards.set[g] == hazards.set[p];
            for (int x = 0; x < Ages.COUNT; x++) {
                double leaves = 1 - hazards.stay[hazards.set[g] * Ages.COUNT + x];
                highest[p * Ages.COUNT + x] = Math.max(highest[p * Ages.COUNT + x], leaves);
            }
        }
        for (int pool = 0; pool < skips.length; pool++) {
            skips[pool] = -1 / Math.log1p(-Math.min(highest[pool], ALL));
        }
    }

    /// @param luck who leaves
    /// @param fortune how well the effects work
    float[] run(SplittableRandom luck, SplittableRandom fortune) {
        random = luck;
        if (!effects.isEmpty()) {
            flows.reset(setting.base, reached);
            for (Effect effect : effects) {
                double size = effect.drawn(fortune.nextDouble(), fortune.nextDouble());
                double[] beyond = setting.entrants.beyond();
                flows.add(effect, size, setting.input.baseYear(), beyond, reached);
            }
        }
        pools.restore(first);
        float[] out = new float[shape.size()];
        record(out, 0);
        for (int t = 1; t <= shape.years(); t++) {
            keep(t);
            for (int pool = 0; pool < highest.length; pool++) {
                leave(pool);
            }
            moves.run(flows, t, random);
            pools.age();
            come(t);
            record(out, t);
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
        if (rate <= 0 || pools.size(pool) == 0) {
            return;
        }
        boolean plain = alike[pool / Ages.COUNT] && !flows.keeps;
        if (rate >= 1 && plain) {
            pools.clear(pool);
        } else {
            thin(pool, plain);
        }
    }

    /// Goes down through a pool from leaver to leaver; the place of one is taken by the last member
    /// that was passed already.
    private void thin(int pool, boolean plain) {
        int end = pools.size(pool);
        int place = end;
        while (place > 0) {
            double jump = random.nextExponential() * skips[pool];
            if (jump >= place) {
                return;
            }
            place -= 1 + (int) jump;
            if (plain || random.nextDouble() * highest[pool] < leaves(pool, place)) {
                end--;
                pools.take(pool, place, end);
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
    /// random start, so each group gets what is expected on average, and all together too. Their
    /// ages go round from a random start in the same way.
    private void come(int t) {
        int span = Pipeline.OLDEST - Pipeline.YOUNGEST + 1;
        int youngest = Ages.place(Pipeline.YOUNGEST);
        int municipalities = stock.municipalities.size();
        for (int p = 0; p < professions; p++) {
            double total = random.nextDouble();
            int come = 0;
            int age = random.nextInt(span);
            for (int k = 0; k < municipalities; k++) {
                total += flows.inflow[flows.at(k * professions + p, t)];
                for (; come < (int) total; come++) {
                    pools.add(p, youngest + age, k);
                    age = age + 1 == span ? 0 : age + 1;
                }
            }
        }
    }

    private void record(float[] out, int t) {
        double region = 0;
        for (int p = 0; p < professions; p++) {
            double sum = extras[p * (shape.years() + 1) + t];
            for (int pool = p * Ages.COUNT; pool < (p + 1) * Ages.COUNT; pool++) {
                sum += pools.factors[pool] * stock.weight[pool];
            }
            for (int k = 0; flows.enlarges && k < stock.municipalities.size(); k++) {
                sum += larger(stock.group(k, p), t);
            }
            region += sum;
            out[shape.at(shape.profession(p), t)] = (float) sum;
        }
        out[shape.at(shape.region(), t)] = (float) region;
        if (shape.municipalities()) {
            municipalities(out, t);
        }
    }

    private void municipalities(float[] out, int t) {
        double[] sums = new double[stock.municipalities.size()];
        for (int pool = 0; pool < highest.length; pool++) {
            double weight = stock.weight[pool];
            int p = pool / Ages.COUNT;
            short[] members = pools.members(pool);
            for (int i = 0; i < pools.size(pool); i++) {
                sums[members[i]] += weight * stock.factor[members[i] * professions + p];
            }
        }
        for (int k = 0; k < sums.length; k++) {
            for (int p = 0; p < professions; p++) {
                int g = stock.group(k, p);
                sums[k] += larger(g, t) + beyond[expected.at(g, t)];
            }
            out[shape.at(shape.municipality(k), t)] = (float) sums[k];
        }
    }

    /// What larger positions give a group.
    private double larger(int g, int t) {
        int at = expected.at(g, t);
        if (!flows.enlarges || flows.larger[at] <= 0) {
            return 0;
        }
        double room = 1 - expected.supply[at] / Math.max(1e-9, expected.persons[at]);
        int heads = pools.heads[pools.place(g % professions, g / professions)];
        return Math.min(flows.larger[at], Math.max(0, room)) * heads;
    }
}
