package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.population.Figures.Region;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.municipality.MunicipalityNumbers;
import no.kompetanseplan.staffing.municipality.Territory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ground that the municipalities of a plan and the regions of a table stand on.
final class Ground {

    private static final int TODAY = 2026;

    private final MunicipalityNumbers numbers = MunicipalityNumbers.read();
    private final Map<String, Map<Integer, Territory>> known = new HashMap<>();
    private final int planYear;

    Ground(Plan plan) {
        LocalDate from = plan.head().planPeriod().from();
        this.planYear = from == null ? TODAY : from.getYear();
    }

    /// A municipality of the plan, by its number or else its name; null when neither is known.
    @Nullable Territory of(Body municipality) {
        Territory numbered = numbers.of(municipality.code(), planYear);
        if (numbered != null) {
            return numbered;
        }
        return named(municipality.name(), planYear);
    }

    /// A region of a table in a year; null for what is no municipality.
    @Nullable Territory of(Region region, int year) {
        String key = region.number() + ' ' + region.name();
        Map<Integer, Territory> years = known.computeIfAbsent(key, _ -> new HashMap<>());
        Territory found = years.get(year);
        if (found == null) {
            found =
                    region.number().isEmpty()
                            ? named(region.name(), year)
                            : numbers.of(region.number(), year);
            if (found != null) {
                years.put(year, found);
            }
        }
        return found;
    }

    /// The only municipality of a name, of those that stood in the year if there are any.
    private @Nullable Territory named(String name, int year) {
        List<Territory> all = numbers.named(name);
        List<Territory> then = all.stream().filter(each -> each.stoodIn(year)).toList();
        List<Territory> asked = then.isEmpty() ? all : then;
        boolean isOne = asked.stream().map(Territory::ground).distinct().count() == 1;
        return isOne ? asked.getFirst() : null;
    }
}
