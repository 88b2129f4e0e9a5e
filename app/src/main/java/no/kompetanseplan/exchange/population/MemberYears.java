package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.population.Figures.Region;
import no.kompetanseplan.exchange.population.LiningUp.Told;
import no.kompetanseplan.exchange.population.PopulationPreview.Line;
import no.kompetanseplan.exchange.population.PopulationPreview.Outcome;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.municipality.Territory;
import no.kompetanseplan.staffing.municipality.Territory.Fit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What a table tells of one municipality of the plan, year by year: under its own number, under a
/// later or earlier one, or as the sum of the municipalities it was merged of.
final class MemberYears {

    private static final String WIDER = "population.remark.wider";
    private static final String CROSSING = "population.remark.split";
    private static final String PART = "population.remark.part";
    private static final String YEARS = "population.remark.years";

    private final Figures figures;
    private final Territory territory;
    private final TreeMap<Integer, List<Told>> taken = new TreeMap<>();
    private final Map<String, Map<String, Set<Integer>>> gaps = new LinkedHashMap<>();

    MemberYears(Figures figures, Territory territory) {
        this.figures = figures;
        this.territory = territory;
    }

    /// A municipality whose number and name the program does not know.
    static Line unknown(Body body) {
        List<Reason> remarks = List.of(Reason.of("population.remark.unknown", body.code().strip()));
        return new Line(body.id(), body.name(), Outcome.MISSING, List.of(), List.of(), 0, remarks);
    }

    /// Takes what is told for a year.
    void add(int year, List<Told> all) {
        List<Told> told = all.stream().filter(each -> each.given > 0).toList();
        List<Told> best = choose(told, each -> each.territory.stoodIn(year));
        if (best.isEmpty()) {
            best = choose(told, each -> each.sum > 0);
        }
        if (best.isEmpty()) {
            explain(year, told);
        } else {
            taken.put(year, best);
        }
    }

    private List<Told> choose(List<Told> told, Predicate<Told> isRight) {
        for (Told each : told) {
            if (each.territory.fit(territory) == Fit.SAME && isRight.test(each)) {
                return List.of(each);
            }
        }
        List<Told> parts =
                told.stream()
                        .filter(isRight)
                        .filter(each -> each.territory.fit(territory) == Fit.PART)
                        .toList();
        return covers(parts) ? parts : List.of();
    }

    /// Whether parts are the whole ground, each piece of it once.
    private boolean covers(List<Told> parts) {
        Set<String> ground = new HashSet<>();
        int pieces = 0;
        for (Told part : parts) {
            ground.addAll(part.territory.ground());
            pieces += part.territory.ground().size();
        }
        return pieces == ground.size() && ground.equals(territory.ground());
    }

    private void explain(int year, List<Told> told) {
        boolean isExplained = false;
        for (Told each : told) {
            boolean speaks = each.sum > 0 || each.territory.stoodIn(year);
            String key =
                    switch (each.territory.fit(territory)) {
                        case WIDER -> WIDER;
                        case CROSSING -> CROSSING;
                        case PART -> PART;
                        case SAME, APART -> "";
                    };
            if (speaks && !key.isEmpty()) {
                gap(key, name(each), year);
                isExplained = true;
            }
        }
        if (!isExplained) {
            gap(YEARS, "", year);
        }
    }

    private void gap(String key, String region, int year) {
        gaps.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                .computeIfAbsent(region, _ -> new TreeSet<>())
                .add(year);
    }

    private String name(Told told) {
        Region region = figures.regions().get(told.region);
        String name = region.name().isEmpty() ? told.territory.name() : region.name();
        return (region.number() + " " + name).strip();
    }

    /// Adds the persons to a population, and tells what came of it.
    Line line(Body body, Population.Builder population) {
        Set<String> regions = new LinkedHashSet<>();
        int missing = 0;
        for (Map.Entry<Integer, List<Told>> each : taken.entrySet()) {
            for (Told told : each.getValue()) {
                regions.add(name(told));
                missing += told.missing;
                put(population, body, each.getKey(), told);
            }
        }
        List<Reason> remarks = remarks(missing);
        long persons = 0;
        if (!taken.isEmpty()) {
            persons = taken.lastEntry().getValue().stream().mapToLong(told -> told.sum).sum();
        }
        Outcome outcome =
                taken.isEmpty()
                        ? Outcome.MISSING
                        : remarks.isEmpty() ? Outcome.TAKEN : Outcome.LOOK_OVER;
        return new Line(
                body.id(),
                body.name(),
                outcome,
                List.copyOf(regions),
                List.copyOf(taken.keySet()),
                persons,
                remarks);
    }

    private static void put(Population.Builder population, Body body, int year, Told told) {
        told.persons.forEach((sex, persons) -> {
            for (int age = 0; age < persons.length; age++) {
                population.add(body.id(), year, sex, age, persons[age]);
            }
        });
    }

    private List<Reason> remarks(int missing) {
        List<Reason> remarks = new ArrayList<>();
        gaps.forEach((key, regions) -> {
            boolean isWhole = key.equals(YEARS) && taken.isEmpty();
            if (!isWhole) {
                regions.forEach(
                        (region, years) -> remarks.add(Reason.of(key, region, YearList.of(years))));
            }
        });
        if (missing > 0) {
            remarks.add(Reason.of("population.remark.hidden", missing));
        }
        if (taken.isEmpty() && remarks.isEmpty()) {
            remarks.add(Reason.of("population.remark.none"));
        }
        return remarks;
    }
}
