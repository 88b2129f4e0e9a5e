package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.population.Figures.Region;
import no.kompetanseplan.exchange.population.PopulationPreview.About;
import no.kompetanseplan.exchange.population.PopulationPreview.Line;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Sex;
import no.kompetanseplan.staffing.municipality.Territory;
import no.kompetanseplan.staffing.municipality.Territory.Fit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lines the regions of a table up with the municipalities of a plan, and adds up what belongs
/// together.
final class LiningUp {

    private final StatTable table;
    private final Figures figures;
    private final int content;
    private final Ground ground;
    private final List<Body> bodies;
    private final Map<Body, Territory> members = new LinkedHashMap<>();
    private final BitSet wanted = new BitSet();
    private final List<String> strange = new ArrayList<>();
    private int others;

    /// What a table tells of a region in a year.
    static final class Told {

        final int region;
        final Territory territory;
        final Map<Sex, int[]> persons = new EnumMap<>(Sex.class);
        int given;
        int missing;
        long sum;

        Told(int region, Territory territory) {
            this.region = region;
            this.territory = territory;
        }

        int[] persons(Sex sex) {
            return persons.computeIfAbsent(sex, _ -> new int[Population.MAX_AGE + 1]);
        }
    }

    LiningUp(StatTable table, int content, Plan plan) {
        this.table = table;
        this.figures = table.figures();
        this.content = content;
        this.ground = new Ground(plan);
        this.bodies = plan.municipalities();
        for (Body body : bodies) {
            Territory territory = ground.of(body);
            if (territory != null) {
                members.put(body, territory);
            }
        }
        for (int i = 0; i < figures.regions().size(); i++) {
            sort(i);
        }
    }

    /// Sorts a region: wanted, another municipality, no municipality, or an unknown number.
    private void sort(int place) {
        Region region = figures.regions().get(place);
        boolean isMunicipality = false;
        for (int year : figures.years()) {
            Territory territory = ground.of(region, year);
            isMunicipality |= territory != null;
            if (territory != null && isWanted(territory)) {
                wanted.set(place);
            }
        }
        if (isMunicipality && !wanted.get(place)) {
            others++;
        }
        if (!isMunicipality && !region.number().isEmpty()) {
            strange.add((region.number() + " " + region.name()).strip());
        }
    }

    private boolean isWanted(Territory territory) {
        return members.values().stream().anyMatch(each -> territory.fit(each) != Fit.APART);
    }

    /// @throws ImportFailure when the table has sums of all ages only
    PopulationPreview preview() throws ImportFailure {
        AgeChoice ages = ages();
        if (!wanted.isEmpty() && !ages.isAny()) {
            throw new ImportFailure("population.no-age", null, table.file());
        }
        Map<Integer, List<Told>> byYear = count(ages);
        Population.Builder population = new Population.Builder();
        List<Line> lines = new ArrayList<>();
        for (Body body : bodies) {
            Territory territory = members.get(body);
            if (territory == null) {
                lines.add(MemberYears.unknown(body));
            } else {
                MemberYears years = new MemberYears(figures, territory);
                byYear.forEach(years::add);
                lines.add(years.line(body, population));
            }
        }
        return new PopulationPreview(lines, notices(ages), others, population.build(), about(ages));
    }

    private AgeChoice ages() {
        BitSet used = new BitSet();
        boolean hasSexes = false;
        for (int i = 0; i < figures.size(); i++) {
            if (isCounted(i)) {
                used.set(figures.age(i));
                hasSexes |= figures.sex(i) != Sex.UNKNOWN;
            }
        }
        return new AgeChoice(figures.ages(), used, hasSexes);
    }

    private boolean isCounted(int row) {
        return figures.content(row) == content && wanted.get(figures.region(row));
    }

    private Map<Integer, List<Told>> count(AgeChoice ages) {
        Map<Integer, Map<Integer, Told>> all = new LinkedHashMap<>();
        figures.years().forEach(year -> all.put(year, new HashMap<>()));
        for (int i = 0; i < figures.size(); i++) {
            if (isCounted(i) && ages.counts(figures.age(i), figures.sex(i))) {
                Told told = told(all.getOrDefault(figures.year(i), Map.of()), i);
                if (told != null) {
                    add(told, i, ages);
                }
            }
        }
        Map<Integer, List<Told>> byYear = new LinkedHashMap<>();
        all.forEach((year, told) -> byYear.put(year, List.copyOf(told.values())));
        return byYear;
    }

    private @Nullable Told told(Map<Integer, Told> year, int row) {
        int region = figures.region(row);
        Told known = year.get(region);
        if (known == null) {
            Territory territory = ground.of(figures.regions().get(region), figures.year(row));
            if (territory == null) {
                return null;
            }
            known = new Told(region, territory);
            year.put(region, known);
        }
        return known;
    }

    private void add(Told told, int row, AgeChoice ages) {
        int persons = figures.count(row);
        if (persons < 0) {
            told.missing++;
            return;
        }
        told.given++;
        told.sum += persons;
        ages.spread(figures.age(row), persons, told.persons(figures.sex(row)));
    }

    private List<Reason> notices(AgeChoice ages) {
        List<Reason> notices = new ArrayList<>();
        if (ages.isSpread()) {
            notices.add(Reason.of("population.notice.spread"));
        }
        if (!strange.isEmpty()) {
            List<String> first = strange.subList(0, Math.min(strange.size(), 5));
            notices.add(
                    Reason.of(
                            "population.notice.unknown", strange.size(), String.join(", ", first)));
        }
        if (others > 0) {
            notices.add(Reason.of("population.notice.others", others));
        }
        return notices;
    }

    private About about(AgeChoice ages) {
        String label = figures.contents().get(content);
        boolean isProjection =
                TableWords.isProjection(table.title()) || TableWords.isProjection(label);
        int made = isProjection ? madeIn() : 0;
        return new About(
                table.file(),
                TableWords.table(table.title()),
                table.source(),
                label,
                made,
                ages.isSpread());
    }

    /// The year in the title, else that of the last change, else the first year of the table.
    private int madeIn() {
        int told = TableWords.madeIn(table.title());
        if (told > 0) {
            return told;
        }
        String updated = table.updated();
        boolean isDated = updated.length() >= 4 && TableWords.year(updated.substring(0, 4)) > 0;
        return isDated ? Integer.parseInt(updated.substring(0, 4)) : figures.years().getFirst();
    }
}
