package no.kompetanseplan.projection;

import no.kompetanseplan.model.choice.EffectKind;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// One path of a Monte Carlo. Leavers are found by geometric skips through each pool at the highest
/// rate any of its members has, and kept with the share that their own rate is of it: one draw for
/// each who leaves, not for each who stays. Walks some professions, and the figures of several
/// walks add up.
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

    private final Setting setting;
    private final Stock stock;
    private final Hazards hazards;
    private final Shape shape;
    private final Course expected;
    private final List<Effect> effects;
    private final BitSet reached = new BitSet();
    private final BitSet keeping = new BitSet();
    private final BitSet enlarging = new BitSet();
    private final int professions;
    private final int[] walked;
    private final Pools first;
    private final Pools pools;
    private final double[] highest;
    private final double[] skips;
    private final double[] kept;
    private final boolean[] alike;
    private final double[] beyond;
    private final double[] out;
    private final Moves moves;
    private final Flows flows;
    private final SplittableRandom[] luck;

    /// @param first the staff of the base year
    /// @param some professions it walks, with all that somebody moves to or from
    /// @param effects of the measures that count
    /// @param course with those effects as they are expected
    Walk(
            Setting setting,
            Shape shape,
            Pools first,
            BitSet some,
            List<Effect> effects,
            Course course) {
        this.setting = setting;
        this.shape = shape;
        this.first = first;
        this.effects = effects;
        stock = setting.stock;
        hazards = setting.hazards;
        expected = setting.without;
        professions = stock.professions.size();
        walked = some.stream().toArray();
        pools = new Pools(first, walked);
        kept = new double[stock.groups];
        flows = effects.isEmpty() ? setting.base : new Flows(setting.base);
        for (Effect effect : effects) {
            effect.mark(reached);
            mark(effect, EffectKind.RETAINED, keeping);
            mark(effect, EffectKind.POSITION, enlarging);
        }
        highest = new double[professions * Ages.COUNT];
        skips = new double[highest.length];
        alike = new boolean[professions];
        for (int p : walked) {
            rates(p);
        }
        beyond = course.extra;
        out = new double[shape.size()];
        luck = new SplittableRandom[professions];
        moves = new Moves(stock, pools, luck);
    }

    private void mark(Effect effect, EffectKind kind, BitSet marked) {
        if (effect.kind() == kind) {
            Arrays.stream(effect.reached()).forEach(g -> marked.set(g % professions));
        }
    }

    private void rates(int p) {
        alike[p] = true;
        for (int g = p; g < stock.groups; g += professions) {
            alike[p] &= hazards.set[g] == hazards.set[p];
            for (int x = 0; x < Ages.COUNT; x++) {
                double leaves = 1 - hazards.stay[hazards.set[g] * Ages.COUNT + x];
                highest[p * Ages.COUNT + x] = Math.max(highest[p * Ages.COUNT + x], leaves);
            }
        }
        for (int pool = p * Ages.COUNT; pool < (p + 1) * Ages.COUNT; pool++) {
            skips[pool] = Pools.skip(highest[pool]);
        }
    }

    /// The figures of the professions walked, to be used before the next path. A profession has the
    /// same luck whatever others are walked with it.
    ///
    /// @param luck seed of who leaves
    /// @param fortune how well the effects work
    double[] run(long luck, SplittableRandom fortune) {
        SplittableRandom all = new SplittableRandom(luck);
        Arrays.setAll(this.luck, _ -> all.split());
        if (!effects.isEmpty()) {
            flows.reset(setting.base, reached);
            for (Effect effect : effects) {
                double size = effect.drawn(fortune.nextDouble(), fortune.nextDouble());
                double[] beyond = setting.entrants.beyond();
                flows.add(effect, size, setting.input.baseYear(), beyond, reached);
            }
        }
        pools.restore(first);
        Arrays.fill(out, 0);
        record(0);
        for (int t = 1; t <= shape.years(); t++) {
            for (int p : walked) {
                if (keeping.get(p)) {
                    keep(p, t);
                }
                for (int pool = p * Ages.COUNT; pool < (p + 1) * Ages.COUNT; pool++) {
                    leave(pool);
                }
            }
            moves.run(flows, t);
            pools.age();
            for (int p : walked) {
                come(p, t);
            }
            record(t);
        }
        return out;
    }

    /// The share of leavers of a profession that measures keep, by its place in each municipality.
    private void keep(int p, int t) {
        int from = pools.place(p, 0);
        int municipalities = stock.municipalities.size();
        Arrays.fill(kept, from, from + municipalities, 0);
        for (int x = 0; x < Ages.COUNT; x++) {
            int pool = p * Ages.COUNT + x;
            short[] members = pools.members(pool);
            for (int i = 0; i < pools.size(pool); i++) {
                int at = hazards.set[members[i] * professions + p] * Ages.COUNT + x;
                kept[from + members[i]] += hazards.live[at] - hazards.stay[at];
            }
        }
        for (int k = 0; k < municipalities; k++) {
            double fewer = flows.kept[flows.at(stock.group(k, p), t)];
            double leaving = kept[from + k];
            kept[from + k] = fewer <= 0 ? 0 : leaving > fewer ? fewer / leaving : 1;
        }
    }

    private void leave(int pool) {
        double rate = highest[pool];
        if (rate <= 0 || pools.size(pool) == 0) {
            return;
        }
        int p = pool / Ages.COUNT;
        boolean plain = alike[p] && !keeping.get(p);
        if (rate >= 1 && plain) {
            pools.clear(pool);
        } else {
            thin(pool, plain, luck[p]);
        }
    }

    /// Goes down through a pool from leaver to leaver; the place of one is taken by the last member
    /// that was passed already.
    private void thin(int pool, boolean plain, SplittableRandom random) {
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
        int p = pool / Ages.COUNT;
        int k = pools.members(pool)[place];
        int at = hazards.set[stock.group(k, p)] * Ages.COUNT + pool % Ages.COUNT;
        double stay = hazards.stay[at];
        double part = keeping.get(p) ? kept[pools.place(p, k)] : 0;
        return 1 - stay - part * Math.max(0, hazards.live[at] - stay);
    }

    /// Whole persons come: the running total of what is expected is cut at whole numbers from a
    /// random start, so each group gets what is expected on average, and all together too. Their
    /// ages go round from a random start in the same way.
    private void come(int p, int t) {
        int span = Pipeline.OLDEST - Pipeline.YOUNGEST + 1;
        int youngest = Ages.place(Pipeline.YOUNGEST);
        double total = luck[p].nextDouble();
        int come = 0;
        int age = luck[p].nextInt(span);
        for (int k = 0; k < stock.municipalities.size(); k++) {
            total += flows.inflow[flows.at(stock.group(k, p), t)];
            for (; come < (int) total; come++) {
                pools.add(p, youngest + age, k);
                age = age + 1 == span ? 0 : age + 1;
            }
        }
    }

    private void record(int t) {
        for (int p : walked) {
            double sum = 0;
            for (int pool = p * Ages.COUNT; pool < (p + 1) * Ages.COUNT; pool++) {
                sum += pools.factors[pool] * stock.weight[pool];
            }
            for (int k = 0; k < stock.municipalities.size(); k++) {
                sum += apart(p, k, t);
            }
            out[shape.at(shape.profession(p), t)] = sum;
            out[shape.at(shape.region(), t)] += sum;
            if (shape.municipalities()) {
                municipalities(p, t);
            }
        }
    }

    private void municipalities(int p, int t) {
        double[] sums = new double[stock.municipalities.size()];
        for (int pool = p * Ages.COUNT; pool < (p + 1) * Ages.COUNT; pool++) {
            double weight = stock.weight[pool];
            short[] members = pools.members(pool);
            for (int i = 0; i < pools.size(pool); i++) {
                sums[members[i]] += weight * stock.factor[members[i] * professions + p];
            }
        }
        for (int k = 0; k < sums.length; k++) {
            out[shape.at(shape.municipality(k), t)] += sums[k] + apart(p, k, t);
        }
    }

    /// What a group has apart from the mean positions of its persons: what those who came have
    /// beyond them, and what larger positions give.
    private double apart(int p, int k, int t) {
        int at = expected.at(stock.group(k, p), t);
        double apart = beyond[at];
        if (enlarging.get(p) && flows.larger[at] > 0) {
            double room = 1 - expected.supply[at] / Math.max(1e-9, expected.persons[at]);
            double larger = Math.min(flows.larger[at], Math.max(0, room));
            apart += larger * pools.heads[pools.place(p, k)];
        }
        return apart;
    }
}
