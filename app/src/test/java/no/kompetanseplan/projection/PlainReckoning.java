package no.kompetanseplan.projection;

import no.kompetanseplan.model.choice.EffectKind;

import java.util.ArrayList;
import java.util.List;

/// The same figures as [Engine] gives, reckoned person group by person group without any haste: the
/// measure for what the fast way must come to.
final class PlainReckoning {

    final double[][] supply;
    final double[][] variance;
    final double[][] persons;
    final double[][] exits;
    private final Setting setting;
    private final Stock stock;
    private final int professions;
    private final int years;
    private final double[][] inflow;
    private final double[][] extra;
    private final double[][] kept;
    private final double[][] larger;
    private final List<Flows.Move> moves;
    private final double[][] mean;
    private final double[][] spread;
    private final double[][] beyond;

    private PlainReckoning(Setting setting, Flows flows) {
        this.setting = setting;
        stock = setting.stock;
        professions = stock.professions.size();
        years = flows.years;
        inflow = table(flows.inflow);
        extra = table(flows.extra);
        kept = table(flows.kept);
        larger = table(flows.larger);
        moves = new ArrayList<>(flows.moves);
        supply = new double[stock.groups][years + 1];
        variance = new double[stock.groups][years + 1];
        persons = new double[stock.groups][years + 1];
        exits = new double[stock.groups][years + 1];
        mean = new double[stock.groups][Ages.COUNT];
        spread = new double[stock.groups][Ages.COUNT];
        beyond = new double[stock.groups][Ages.COUNT];
    }

    /// Without measures.
    static PlainReckoning without(Setting setting) {
        ProjectionInput input = setting.input;
        Suppositions suppositions = new Suppositions(input.plan(), input.scenario());
        Pipeline pipeline =
                Pipeline.of(
                        input.plan(), setting.stock, suppositions, input.baseYear(), input.years());
        PlainReckoning plain = new PlainReckoning(setting, pipeline.flows());
        plain.run(pipeline.replaced());
        return plain;
    }

    /// With the expected effects of some measures.
    PlainReckoning with(List<Effect> effects) {
        PlainReckoning other = new PlainReckoning(setting, new Flows(stock.groups, years));
        other.moves.addAll(moves);
        for (int g = 0; g < stock.groups; g++) {
            for (int t = 1; t <= years; t++) {
                other.inflow[g][t] = inflow[g][t];
                other.extra[g][t] = extra[g][t];
            }
        }
        for (Effect effect : effects) {
            for (int g = 0; g < stock.groups; g++) {
                other.add(effect, g);
            }
        }
        other.run(new double[stock.groups]);
        return other;
    }

    private void add(Effect effect, int g) {
        double[] byYear = new double[years + 1];
        for (int t = 1; t <= years; t++) {
            byYear[t] =
                    effect.mean() * effect.share()[g] * effect.ramp(setting.input.baseYear() + t);
            switch (effect.kind()) {
                case INFLOW -> {
                    inflow[g][t] += byYear[t];
                    extra[g][t] += byYear[t] * setting.entrants.beyond()[g];
                }
                case RETAINED -> kept[g][t] += byYear[t];
                case POSITION -> larger[g][t] += byYear[t] / 100;
                case CONVERSION, COMPETENCE_DAYS -> {}
            }
        }
        if (effect.kind() == EffectKind.CONVERSION && effect.share()[g] != 0) {
            moves.add(new Flows.Move(g, g - effect.origin() + effect.target(), byYear));
        }
    }

    private double[][] table(double[] flat) {
        double[][] table = new double[stock.groups][years + 1];
        for (int g = 0; g < stock.groups; g++) {
            for (int t = 0; t <= years; t++) {
                table[g][t] = flat[g * (years + 1) + t];
            }
        }
        return table;
    }

    private void run(double[] replaced) {
        for (int g = 0; g < stock.groups; g++) {
            for (int x = 0; x < Ages.COUNT; x++) {
                mean[g][x] = stock.persons[g * Ages.COUNT + x];
            }
            record(g, 0);
        }
        for (int t = 1; t <= years; t++) {
            for (int g = 0; g < stock.groups; g++) {
                leave(g, t, replaced[g]);
            }
            for (Flows.Move move : moves) {
                move(move, t);
            }
            for (int g = 0; g < stock.groups; g++) {
                older(mean[g], inflow[g][t]);
                older(spread[g], 0);
                older(beyond[g], extra[g][t]);
                record(g, t);
            }
        }
    }

    private void leave(int g, int t, double replaced) {
        Hazards rates = setting.hazards;
        int set = rates.set[g] * Ages.COUNT;
        double leaving = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            double quits = mean[g][x] * rates.quitting[set + x] * replaced;
            inflow[g][t] += quits;
            extra[g][t] += quits * setting.entrants.beyond()[g];
            leaving += mean[g][x] * (rates.live[set + x] - rates.stay[set + x]);
        }
        double part = leaving > kept[g][t] ? kept[g][t] / leaving : kept[g][t] > 0 ? 1 : 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            double usual = rates.stay[set + x];
            double stay = usual + part * Math.max(0, rates.live[set + x] - usual);
            double stayed = mean[g][x] * stay;
            exits[g][t] += (mean[g][x] - stayed) * weight(g, x) * stock.factor[g];
            spread[g][x] = spread[g][x] * stay * stay + stayed * (1 - stay);
            mean[g][x] = stayed;
            beyond[g][x] *= stay;
        }
    }

    private double weight(int g, int x) {
        return stock.weight[g % professions * Ages.COUNT + x];
    }

    private void move(Flows.Move move, int t) {
        double there = 0;
        for (double here : mean[move.from()]) {
            there += here;
        }
        double part = there > 0 ? Math.min(1, move.persons()[t] / there) : 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            double here = mean[move.from()][x];
            double noise = here * part * (1 - part);
            if (move.to() >= 0) {
                mean[move.to()][x] += here * part;
                spread[move.to()][x] += spread[move.from()][x] * part * part + noise;
            }
            mean[move.from()][x] = here * (1 - part);
            spread[move.from()][x] = spread[move.from()][x] * (1 - part) * (1 - part) + noise;
            beyond[move.from()][x] *= 1 - part;
        }
    }

    private void older(double[] ages, double coming) {
        System.arraycopy(ages, 0, ages, 1, Ages.COUNT - 1);
        ages[0] = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            ages[x] += coming * setting.entrants.ages()[x];
        }
    }

    private void record(int g, int t) {
        double factor = stock.factor[g];
        double plain = 0;
        double noise = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            plain += mean[g][x] * weight(g, x) * factor + beyond[g][x];
            persons[g][t] += mean[g][x];
            noise += spread[g][x] * weight(g, x) * weight(g, x);
        }
        double room = Math.max(0, persons[g][t] - plain);
        double more = Math.min(larger[g][t] * persons[g][t], room);
        double grown = plain > 0 ? factor * (plain + more) / plain : factor;
        supply[g][t] = plain + more;
        variance[g][t] = noise * grown * grown;
    }
}
