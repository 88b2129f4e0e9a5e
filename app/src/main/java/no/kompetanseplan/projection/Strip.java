package no.kompetanseplan.projection;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Some groups followed year by year side by side: a row for each age with a place for each group,
/// so a year is the same plain sums for all of them. A year older is one row further on: no number
/// moves, the row of the youngest does. The loops are kept so plain that the machine takes several
/// groups at once.
///
/// Kept and filled anew for the next groups, so that a run makes no garbage, and the rates are
/// filled in only where the next groups have others.
final class Strip {

    /// What is run.
    ///
    /// @param replaced share by group of those who quit that is replaced; null when those who come
    ///   so are in the flows already
    /// @param extras whether anybody comes with another position than the mean
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Run(Flows flows, double @Nullable [] replaced, boolean extras, Course course) {}

    private static final int FIRST_RETIRING = Ages.place(Retirement.START);

    private final Stock stock;
    private final Hazards hazards;
    private final Engine.Entrants entrants;
    private final int years;
    private final double[][] mean;
    private final double[][] spread;
    private final double[][] beyond;
    private final double[][] stay;
    private final double[][] keepable;
    private final double[][] quitting;
    private final double[][] weight;
    private final int[] groups;
    private final int[] rates;
    private final int[] professions;
    private final double[] kept;
    private final double[] now;
    private final double[] positions;
    private final double[] persons;
    private final double[] variance;
    private int size;

    /// @param places how many groups it can take
    Strip(Stock stock, Hazards hazards, Engine.Entrants entrants, int years, int places) {
        this.stock = stock;
        this.hazards = hazards;
        this.entrants = entrants;
        this.years = years;
        mean = new double[Ages.COUNT + years][places];
        spread = new double[mean.length][places];
        beyond = new double[mean.length][places];
        stay = new double[Ages.COUNT][places];
        keepable = new double[Ages.COUNT][places];
        quitting = new double[Ages.COUNT][places];
        weight = new double[Ages.COUNT][places];
        groups = new int[places];
        rates = new int[places];
        professions = new int[places];
        Arrays.fill(rates, -1);
        kept = new double[places];
        now = new double[places];
        positions = new double[places];
        persons = new double[places];
        variance = new double[places];
    }

    int places() {
        return groups.length;
    }

    /// The place of a group; -1 when it is not among these.
    int place(int group) {
        for (int i = 0; i < size; i++) {
            if (groups[i] == group) {
                return i;
            }
        }
        return -1;
    }

    /// Takes the staff of the base year.
    ///
    /// @param some groups, of which the first `count` are meant
    void start(Run run, int[] some, int count) {
        size = count;
        System.arraycopy(some, 0, groups, 0, count);
        for (int row = 0; row < mean.length; row++) {
            Arrays.fill(mean[row], 0, count, 0);
            Arrays.fill(spread[row], 0, count, 0);
            if (run.extras()) {
                Arrays.fill(beyond[row], 0, count, 0);
            }
        }
        for (int i = 0; i < count; i++) {
            int from = groups[i] * Ages.COUNT;
            for (int x = 0; x < Ages.COUNT; x++) {
                mean[years + x][i] = stock.persons[from + x];
            }
            int profession = groups[i] % stock.professions.size();
            if (rates[i] != hazards.set[groups[i]] || professions[i] != profession) {
                rates[i] = hazards.set[groups[i]];
                professions[i] = profession;
                rates(i);
            }
        }
        record(run, 0);
    }

    private void rates(int i) {
        for (int x = 0; x < Ages.COUNT; x++) {
            int at = rates[i] * Ages.COUNT + x;
            stay[x][i] = hazards.stay[at];
            keepable[x][i] = Math.max(0, hazards.live[at] - hazards.stay[at]);
            quitting[x][i] = hazards.quitting[at];
            weight[x][i] = stock.weight[professions[i] * Ages.COUNT + x];
        }
    }

    /// The row of the youngest at the end of a year.
    private int youngest(int t) {
        return years - t;
    }

    /// Who leaves in a year, at the age they have at its start.
    void leave(Run run, int t) {
        int row = youngest(t - 1);
        if (run.replaced() != null) {
            replace(run, run.replaced(), row, t);
        }
        boolean keeps = keep(run, row, t);
        Arrays.fill(positions, 0, size, 0);
        Arrays.fill(persons, 0, size, 0);
        for (int x = 0; x < Ages.COUNT; x++) {
            double[] stays = keeps ? lowered(x) : stay[x];
            double[] left = x < FIRST_RETIRING ? positions : persons;
            thin(mean[row + x], spread[row + x], stays, weight[x], left, size);
            if (run.extras()) {
                times(beyond[row + x], stays, size);
            }
        }
        Course course = run.course();
        for (int i = 0; run.replaced() != null && i < size; i++) {
            int at = course.at(groups[i], t);
            double factor = stock.factor[groups[i]];
            course.exits[at] = (positions[i] + persons[i]) * factor;
            course.retired[at] = persons[i] * factor;
        }
    }

    private void replace(Run run, double[] replaced, int row, int t) {
        Arrays.fill(persons, 0, size, 0);
        for (int x = 0; x < Ages.place(Hazards.TURNOVER_ENDS); x++) {
            weigh(mean[row + x], quitting[x], persons, size);
        }
        Flows flows = run.flows();
        for (int i = 0; i < size; i++) {
            int at = flows.at(groups[i], t);
            double more = replaced[groups[i]] * persons[i];
            flows.inflow[at] += more;
            flows.extra[at] += more * entrants.beyond()[groups[i]];
        }
    }

    /// Finds how much rates are lowered, alike for all ages, so that a number fewer leave. Tells
    /// whether anybody is kept at all.
    private boolean keep(Run run, int row, int t) {
        Flows flows = run.flows();
        boolean any = false;
        for (int i = 0; flows.keeps && i < size; i++) {
            any |= flows.kept[flows.at(groups[i], t)] > 0;
        }
        if (!any) {
            return false;
        }
        Arrays.fill(kept, 0, size, 0);
        for (int x = 0; x < Ages.COUNT; x++) {
            weigh(mean[row + x], keepable[x], kept, size);
        }
        for (int i = 0; i < size; i++) {
            double fewer = flows.kept[flows.at(groups[i], t)];
            kept[i] = fewer <= 0 ? 0 : kept[i] > fewer ? fewer / kept[i] : 1;
        }
        return true;
    }

    private double[] lowered(int x) {
        for (int i = 0; i < size; i++) {
            now[i] = stay[x][i] + kept[i] * keepable[x][i];
        }
        return now;
    }

    private static void thin(
            double[] mean,
            double[] spread,
            double[] stay,
            double[] weight,
            double[] left,
            int size) {
        for (int i = 0; i < size; i++) {
            double here = mean[i];
            double stays = stay[i];
            double stayed = here * stays;
            left[i] += (here - stayed) * weight[i];
            spread[i] = (spread[i] * stays + (here - stayed)) * stays;
            mean[i] = stayed;
        }
    }

    private static void times(double[] numbers, double[] by, int size) {
        for (int i = 0; i < size; i++) {
            numbers[i] *= by[i];
        }
    }

    private static void weigh(double[] numbers, double[] by, double[] sums, int size) {
        for (int i = 0; i < size; i++) {
            sums[i] += numbers[i] * by[i];
        }
    }

    /// Persons who move from the group at one place to that at another, or out when it is -1; each
    /// is as likely to. Their variance where they arrive is counted as if they came for themselves.
    void move(int from, int to, double moving, int t) {
        int first = youngest(t - 1);
        double there = 0;
        for (int row = first; row < first + Ages.COUNT; row++) {
            there += mean[row][from];
        }
        double part = there > moving ? moving / there : there > 0 ? 1 : 0;
        for (int row = first; row < first + Ages.COUNT && part != 0; row++) {
            double here = mean[row][from];
            double noise = here * part * (1 - part);
            if (to >= 0) {
                mean[row][to] += here * part;
                spread[row][to] += spread[row][from] * part * part + noise;
            }
            mean[row][from] = here * (1 - part);
            spread[row][from] = spread[row][from] * (1 - part) * (1 - part) + noise;
            beyond[row][from] *= 1 - part;
        }
    }

    /// Who comes in a year, at the age they have at its end.
    void come(Run run, int t) {
        Flows flows = run.flows();
        for (int i = 0; i < size; i++) {
            int at = flows.at(groups[i], t);
            persons[i] = flows.inflow[at];
            positions[i] = flows.extra[at];
        }
        for (int x = 0; x < Ages.COUNT; x++) {
            double part = entrants.ages()[x];
            if (part != 0) {
                add(persons, part, mean[youngest(t) + x], size);
                if (run.extras()) {
                    add(positions, part, beyond[youngest(t) + x], size);
                }
            }
        }
    }

    private static void add(double[] numbers, double by, double[] sums, int size) {
        for (int i = 0; i < size; i++) {
            sums[i] += numbers[i] * by;
        }
    }

    /// Writes the figures of the end of a year. The mean position is the same for the ages of a
    /// band, so they are summed first.
    void record(Run run, int t) {
        Arrays.fill(positions, 0, size, 0);
        Arrays.fill(persons, 0, size, 0);
        Arrays.fill(variance, 0, size, 0);
        Arrays.fill(kept, 0, size, 0);
        int row = youngest(t);
        for (int x = 0; x < Ages.COUNT; x += Stock.agesFrom(x)) {
            int ages = Stock.agesFrom(x);
            sum(mean, row + x, ages);
            add(now, 1, persons, size);
            weigh(now, weight[x], positions, size);
            sum(spread, row + x, ages);
            times(now, weight[x], size);
            weigh(now, weight[x], variance, size);
        }
        for (int x = 0; run.extras() && x < Ages.COUNT; x++) {
            add(beyond[row + x], 1, kept, size);
        }
        for (int i = 0; i < size; i++) {
            record(run, groups[i], i, t);
        }
    }

    /// Sums rows of a band.
    private void sum(double[][] rows, int from, int count) {
        if (count == Stock.BAND) {
            five(rows[from], rows[from + 1], rows[from + 2], rows[from + 3], rows[from + 4]);
            return;
        }
        Arrays.fill(now, 0, size, 0);
        for (int row = from; row < from + count; row++) {
            add(rows[row], 1, now, size);
        }
    }

    private void five(double[] a, double[] b, double[] c, double[] d, double[] e) {
        double[] sums = now;
        for (int i = 0; i < size; i++) {
            sums[i] = a[i] + b[i] + c[i] + d[i] + e[i];
        }
    }

    private void record(Run run, int g, int i, int t) {
        Course course = run.course();
        int at = course.at(g, t);
        double factor = stock.factor[g];
        double supply = positions[i] * factor + kept[i];
        course.persons[at] = persons[i];
        course.extra[at] = kept[i];
        double larger = larger(run.flows(), at, supply, persons[i]);
        double grown = supply > 0 ? factor * (supply + larger) / supply : factor;
        course.supply[at] = supply + larger;
        course.variance[at] = variance[i] * grown * grown;
    }

    /// Full-time equivalents that larger positions give; nobody gets more than a full one.
    private static double larger(Flows flows, int at, double supply, double persons) {
        return flows.enlarges
                ? Math.min(flows.larger[at] * persons, Math.max(0, persons - supply))
                : 0;
    }
}
