package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Population;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How many more, or fewer, users the population of each municipality gives when every age uses the
/// service as it does in the base year (formula F8). It counts when the plan has both a population
/// table and the share of each age that uses the service. A year the table does not tell is as the
/// nearest one before it, or else the first.
final class Demography {

    private final double[][] growth;

    private Demography(double[][] growth) {
        this.growth = growth;
    }

    static Demography of(ProjectionInput input, Suppositions suppositions) {
        List<Assumption> use = suppositions.all(AssumptionKind.SERVICE_USE);
        Population population = input.facts().population();
        if (use.isEmpty() || population.size() == 0) {
            return new Demography(new double[0][]);
        }
        use.forEach(suppositions::use);
        Axis municipalities = input.stock().municipalities;
        double[][] growth = new double[municipalities.size()][input.years() + 1];
        double[] usual = shares(suppositions, null);
        for (int k = 0; k < growth.length; k++) {
            Id id = municipalities.id(k);
            for (int t = 0; t <= input.years(); t++) {
                growth[k][t] = users(population, suppositions, usual, id, input.baseYear() + t);
            }
            double base = growth[k][0];
            for (int t = 0; t <= input.years(); t++) {
                growth[k][t] = base == 0 ? 1 : growth[k][t] / base;
            }
        }
        return new Demography(growth);
    }

    private static double users(
            Population population,
            Suppositions suppositions,
            double[] usual,
            @Nullable Id one,
            int year) {
        double users = 0;
        for (Id id : one == null ? population.municipalities() : List.of(one)) {
            int told = nearest(population, id, year);
            boolean own = suppositions.isLocal(AssumptionKind.SERVICE_USE, id);
            double[] shares = own ? shares(suppositions, id) : usual;
            for (int age = 0; age <= Population.MAX_AGE; age++) {
                if (shares[age] != 0) {
                    users += population.persons(id, told, age, age) * shares[age];
                }
            }
        }
        return users;
    }

    /// Share of each age that uses the service; 0 where nothing is set.
    private static double[] shares(Suppositions suppositions, @Nullable Id municipality) {
        double[] shares = new double[Population.MAX_AGE + 1];
        for (int age = 0; age < shares.length; age++) {
            Assumption row = suppositions.peek(AssumptionKind.SERVICE_USE, null, municipality, age);
            shares[age] = row == null ? 0 : Suppositions.share(row);
        }
        return shares;
    }

    private static int nearest(Population population, Id id, int year) {
        int found = year;
        boolean any = false;
        for (int told : population.years()) {
            if (population.has(id, told) && (!any || told <= year)) {
                found = told;
                any = true;
            }
        }
        return found;
    }

    boolean isKnown() {
        return growth.length > 0;
    }

    /// Users of a year to those of the base year; 1 when nothing is known.
    double growth(int municipality, int t) {
        return growth.length == 0 ? 1 : growth[municipality][t];
    }
}
