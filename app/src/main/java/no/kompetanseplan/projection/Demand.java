package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// Full-time equivalents that will be needed (formula F8): those of the base year times a growth. A
/// change of standard counts at once, one of productivity each year.
final class Demand {

    private Demand() {}

    /// By group and year, the base year first.
    static double[] of(Stock stock, Suppositions suppositions, Demography demography, int years) {
        double[] demand = new double[stock.groups * (years + 1)];
        int professions = stock.professions.size();
        for (int g = 0; g < stock.groups; g++) {
            Id profession = stock.professions.id(g % professions);
            Id municipality = stock.municipalities.id(g / professions);
            double growth = 1;
            if (!demography.isKnown()) {
                growth +=
                        share(suppositions, AssumptionKind.DEMAND_GROWTH, profession, municipality);
            }
            double standard = 1 + quiet(suppositions, AssumptionKind.STANDARD, g, stock);
            double productivity = 1 + quiet(suppositions, AssumptionKind.PRODUCTIVITY, g, stock);
            double level = 1;
            for (int t = 0; t <= years; t++) {
                double people = demography.growth(g / professions, t);
                double lever = t == 0 ? 1 : Math.max(0, standard);
                demand[g * (years + 1) + t] = stock.positions[g] * people * level * lever;
                level *= Math.max(0, growth) / Math.max(0.01, productivity);
            }
        }
        return demand;
    }

    private static double share(
            Suppositions suppositions,
            AssumptionKind kind,
            @Nullable Id profession,
            @Nullable Id municipality) {
        return suppositions.share(kind, profession, municipality, Suppositions.ANY_AGE, 0);
    }

    /// A lever: where it is not set nothing is lacking.
    private static double quiet(
            Suppositions suppositions, AssumptionKind kind, int g, Stock stock) {
        int professions = stock.professions.size();
        Assumption row =
                suppositions.peek(
                        kind,
                        stock.professions.id(g % professions),
                        stock.municipalities.id(g / professions),
                        Suppositions.ANY_AGE);
        if (row == null) {
            return 0;
        }
        suppositions.use(row);
        return Suppositions.share(row);
    }
}
