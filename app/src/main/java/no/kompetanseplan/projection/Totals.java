package no.kompetanseplan.projection;

import java.util.Arrays;

/// A figure by year for each group, and its sums for each profession, each municipality and all.
final class Totals {

    /// Stands for all in the place of a profession or a municipality.
    static final int ALL = -1;

    private final int professions;
    private final int years;
    private final double[] byGroup;
    private final double[] byProfession;
    private final double[] byMunicipality;
    private final double[] all;

    private Totals(Stock stock, int years, double[] byGroup) {
        professions = stock.professions.size();
        this.years = years;
        this.byGroup = byGroup;
        byProfession = new double[professions * (years + 1)];
        byMunicipality = new double[stock.municipalities.size() * (years + 1)];
        all = new double[years + 1];
    }

    /// Sums what each group has.
    ///
    /// @param byGroup by group and year
    static Totals of(Stock stock, int years, double[] byGroup) {
        Totals totals = new Totals(stock, years, byGroup);
        for (int g = 0; g < stock.groups; g++) {
            totals.add(g);
        }
        return totals;
    }

    private void add(int g) {
        int from = g * (years + 1);
        int profession = g % professions * (years + 1);
        int municipality = g / professions * (years + 1);
        for (int t = 0; t <= years; t++) {
            double figure = byGroup[from + t];
            byProfession[profession + t] += figure;
            byMunicipality[municipality + t] += figure;
            all[t] += figure;
        }
    }

    /// The variance that the unsure sizes of some effects give, each as far as it moves the figure
    /// by itself: in a sum over groups they all go up together.
    static Totals doubt(Stock stock, int years, Iterable<Setting.Part> effects) {
        Totals doubt = new Totals(stock, years, new double[stock.groups * (years + 1)]);
        Totals moved = new Totals(stock, years, new double[stock.groups * (years + 1)]);
        for (Setting.Part each : effects) {
            double unsureness = each.effect().unsureness();
            if (unsureness > 0) {
                moved.put(each.moved());
                doubt.addSquares(moved, each.moved(), unsureness);
                moved.clear(each.moved());
            }
        }
        return doubt;
    }

    private void put(Moved effect) {
        for (int i = 0; i < effect.groups().length; i++) {
            int g = effect.groups()[i];
            System.arraycopy(effect.more(), i * (years + 1), byGroup, g * (years + 1), years + 1);
            add(g);
        }
    }

    private void addSquares(Totals moved, Moved effect, double unsureness) {
        for (int g : effect.groups()) {
            square(moved.byGroup, byGroup, g, unsureness);
        }
        for (int p = 0; p < professions; p++) {
            square(moved.byProfession, byProfession, p, unsureness);
        }
        for (int k = 0; k < byMunicipality.length / (years + 1); k++) {
            square(moved.byMunicipality, byMunicipality, k, unsureness);
        }
        square(moved.all, all, 0, unsureness);
    }

    private void square(double[] from, double[] to, int place, double by) {
        for (int at = place * (years + 1); at < (place + 1) * (years + 1); at++) {
            to[at] += from[at] * from[at] * by;
        }
    }

    private void clear(Moved effect) {
        for (int g : effect.groups()) {
            for (int t = 0; t <= years; t++) {
                byGroup[g * (years + 1) + t] = 0;
                byProfession[g % professions * (years + 1) + t] = 0;
                byMunicipality[g / professions * (years + 1) + t] = 0;
            }
        }
        Arrays.fill(all, 0);
    }

    /// The figure of a year.
    ///
    /// @param profession place, or [#ALL]
    /// @param municipality place, or [#ALL]
    double at(int profession, int municipality, int t) {
        if (profession == ALL) {
            return municipality == ALL ? all[t] : byMunicipality[municipality * (years + 1) + t];
        }
        return municipality == ALL
                ? byProfession[profession * (years + 1) + t]
                : byGroup[(municipality * professions + profession) * (years + 1) + t];
    }
}
