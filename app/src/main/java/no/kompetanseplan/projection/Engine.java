package no.kompetanseplan.projection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Stock and flow with ages (formulas F5 and F7): expected values, and their exact variances when
/// each person stays or leaves for themselves. Persons who move between professions are taken as
/// independent where they arrive, so the variance of a sum over both is a little too wide.
///
/// A year older is one place further in the base index, not data moved: the years of a municipality
/// stay in the nearest cache.
final class Engine {

    private final Stock stock;
    private final Hazards hazards;
    private final Flows flows;
    private final Entrants entrants;
    private final double @Nullable [] replaced;
    private final Map<Integer, List<Flows.Move>> moves = new HashMap<>();
    private final Course course;
    private final int years;
    private final int width;
    private final double[] mean;
    private final double[] spread;
    private final double[] beyond;
    private final double[] changed = new double[Ages.COUNT];

    /// The ages of those who come, and the position they have beyond the mean of their group.
    ///
    /// @param ages part by age, 1 in sum
    /// @param beyond full-time equivalents a person, by group
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Entrants(double[] ages, double[] beyond) {}

    private Engine(
            Stock stock,
            Hazards hazards,
            Flows flows,
            Entrants entrants,
            double @Nullable [] replaced) {
        this.stock = stock;
        this.hazards = hazards;
        this.flows = flows;
        this.entrants = entrants;
        this.replaced = replaced;
        years = flows.years;
        width = Ages.COUNT + years;
        int professions = stock.professions.size();
        mean = new double[professions * width];
        spread = new double[mean.length];
        beyond = new double[mean.length];
        course = new Course(stock.groups, years);
        for (Flows.Move move : flows.moves) {
            moves.computeIfAbsent(move.from() / professions, _ -> new ArrayList<>()).add(move);
        }
    }

    /// Runs all municipalities.
    ///
    /// @param replaced share by group of those who quit that is replaced the year after; the
    ///   persons who come so are added to `flows`. Null when they stand there already
    static Course run(
            Stock stock,
            Hazards hazards,
            Flows flows,
            Entrants entrants,
            double @Nullable [] replaced) {
        Engine engine = new Engine(stock, hazards, flows, entrants, replaced);
        for (int k = 0; k < stock.municipalities.size(); k++) {
            engine.municipality(k);
        }
        return engine.course;
    }

    private void municipality(int k) {
        int professions = stock.professions.size();
        Arrays.fill(mean, 0);
        Arrays.fill(spread, 0);
        Arrays.fill(beyond, 0);
        for (int p = 0; p < professions; p++) {
            int g = stock.group(k, p);
            for (int x = 0; x < Ages.COUNT; x++) {
                mean[p * width + years + x] = stock.persons[g * Ages.COUNT + x];
            }
            record(g, p, 0);
        }
        for (int t = 1; t <= years; t++) {
            for (int p = 0; p < professions; p++) {
                leave(stock.group(k, p), p, t);
            }
            for (Flows.Move move : moves.getOrDefault(k, List.of())) {
                move(move, t);
            }
            for (int p = 0; p < professions; p++) {
                int g = stock.group(k, p);
                come(g, p, t);
                record(g, p, t);
            }
        }
    }

    private void leave(int g, int p, int t) {
        int base = p * width + years - t + 1;
        int set = hazards.set[g] * Ages.COUNT;
        int at = course.at(g, t);
        if (replaced != null) {
            double quits = 0;
            for (int x = 0; x < Ages.COUNT; x++) {
                quits += mean[base + x] * hazards.quitting[set + x];
            }
            course.quits[at] = quits;
            flows.inflow[at] += replaced[g] * quits;
            flows.extra[at] += replaced[g] * quits * entrants.beyond[g];
            flows.addsPosition |= entrants.beyond[g] != 0;
        }
        double[] stay = hazards.stay;
        if (flows.keeps && flows.kept[at] > 0) {
            keep(base, set, flows.kept[at]);
            stay = changed;
            set = 0;
        }
        thin(base, set, stay, p, at, stock.factor[g]);
    }

    /// Rates lowered alike for all ages so that a number fewer leave.
    private void keep(int base, int set, double fewer) {
        double leaving = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            leaving += mean[base + x] * (hazards.live[set + x] - hazards.stay[set + x]);
        }
        double part = leaving > fewer ? fewer / leaving : 1;
        for (int x = 0; x < Ages.COUNT; x++) {
            double stay = hazards.stay[set + x];
            changed[x] = stay + part * Math.max(0, hazards.live[set + x] - stay);
        }
    }

    private void thin(int base, int set, double[] stay, int p, int at, double factor) {
        double[] weight = stock.weight;
        int row = p * Ages.COUNT;
        int ages = Ages.place(Retirement.START);
        double young = 0;
        for (int x = 0; x < ages; x++) {
            double m = mean[base + x];
            double s = m * stay[set + x];
            young += (m - s) * weight[row + x];
            spread[base + x] =
                    spread[base + x] * stay[set + x] * stay[set + x] + s * (1 - stay[set + x]);
            mean[base + x] = s;
        }
        double old = 0;
        for (int x = ages; x < Ages.COUNT; x++) {
            double m = mean[base + x];
            double s = m * stay[set + x];
            old += (m - s) * weight[row + x];
            spread[base + x] =
                    spread[base + x] * stay[set + x] * stay[set + x] + s * (1 - stay[set + x]);
            mean[base + x] = s;
        }
        if (flows.addsPosition) {
            for (int x = 0; x < Ages.COUNT; x++) {
                beyond[base + x] *= stay[set + x];
            }
        }
        course.exits[at] = (young + old) * factor;
        course.retired[at] = old * factor;
    }

    private void move(Flows.Move move, int t) {
        int professions = stock.professions.size();
        int from = move.from() % professions * width + years - t + 1;
        double there = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            there += mean[from + x];
        }
        double part = there > move.persons()[t] ? move.persons()[t] / there : there > 0 ? 1 : 0;
        if (part == 0) {
            return;
        }
        int to = move.to() < 0 ? -1 : move.to() % professions * width + years - t + 1;
        for (int x = 0; x < Ages.COUNT; x++) {
            double m = mean[from + x];
            double noise = m * part * (1 - part);
            if (to >= 0) {
                mean[to + x] += m * part;
                spread[to + x] += spread[from + x] * part * part + noise;
            }
            mean[from + x] = m * (1 - part);
            spread[from + x] = spread[from + x] * (1 - part) * (1 - part) + noise;
            beyond[from + x] *= 1 - part;
        }
    }

    private void come(int g, int p, int t) {
        int base = p * width + years - t;
        int at = course.at(g, t);
        double persons = flows.inflow[at];
        double extra = flows.extra[at];
        if (persons != 0) {
            for (int x = 0; x < Ages.COUNT; x++) {
                mean[base + x] += persons * entrants.ages[x];
                beyond[base + x] += extra * entrants.ages[x];
            }
        }
    }

    private void record(int g, int p, int t) {
        int base = p * width + years - t;
        int row = p * Ages.COUNT;
        double[] weight = stock.weight;
        double positions = 0;
        double persons = 0;
        double variance = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            double w = weight[row + x];
            positions += mean[base + x] * w;
            persons += mean[base + x];
            variance += spread[base + x] * w * w;
        }
        double extra = 0;
        for (int x = 0; flows.addsPosition && x < Ages.COUNT; x++) {
            extra += beyond[base + x];
        }
        int at = course.at(g, t);
        double f = stock.factor[g];
        double supply = positions * f + extra;
        course.persons[at] = persons;
        course.extra[at] = extra;
        double more = larger(at, supply, persons);
        double grown = supply > 0 ? f * (supply + more) / supply : f;
        course.supply[at] = supply + more;
        course.variance[at] = variance * grown * grown;
    }

    /// Full-time equivalents that larger positions give; nobody gets more than a full one.
    private double larger(int at, double supply, double persons) {
        if (!flows.enlarges) {
            return 0;
        }
        return Math.min(flows.larger[at] * persons, Math.max(0, persons - supply));
    }
}
