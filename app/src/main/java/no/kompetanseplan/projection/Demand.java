package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.choice.AssumptionKind;

import org.jspecify.annotations.Nullable;

/// Full-time equivalents that will be needed (formula F8): those of the base year times a growth. A
/// change of standard counts at once, one of productivity each year.
final class Demand {

    private Demand() {}

    /// By group and year, the base year first.
    static double[] of(Stock stock, Suppositions suppositions, Demography demography, int years) {
        double[] demand = new double[stock.groups * (years + 1)];
        int professions = stock.professions.size();
        double[] growths =
                demography.isKnown()
                        ? new double[stock.groups]
                        : shares(suppositions.byGroup(AssumptionKind.DEMAND_GROWTH, stock));
        double[] standards = shares(suppositions.byGroup(AssumptionKind.STANDARD, stock));
        double[] productivities = shares(suppositions.byGroup(AssumptionKind.PRODUCTIVITY, stock));
        for (int g = 0; g < stock.groups; g++) {
            double growth = Math.max(0, 1 + growths[g]);
            double step = growth / Math.max(0.01, 1 + productivities[g]);
            double standard = Math.max(0, 1 + standards[g]);
            double level = 1;
            for (int t = 0; t <= years; t++) {
                double people = demography.growth(g / professions, t);
                double lever = t == 0 ? 1 : standard;
                demand[g * (years + 1) + t] = stock.positions[g] * people * level * lever;
                level *= step;
            }
        }
        return demand;
    }

    private static double[] shares(@Nullable Assumption[] rows) {
        double[] shares = new double[rows.length];
        for (int g = 0; g < rows.length; g++) {
            Assumption row = rows[g];
            shares[g] = row == null ? 0 : Suppositions.share(row);
        }
        return shares;
    }
}
