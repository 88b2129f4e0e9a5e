package no.kompetanseplan.staffing;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// A [Population] as the lines a plan file keeps of a dataset: what it is and its version, the
/// municipalities once each, then a line for each municipality, year and sex with the persons of
/// each age from 0.
///
/// ```
/// population 1
/// m 0190…
/// 0,2016,WOMAN,41,38,40
/// ```
public final class PopulationLines {

    private static final String HEADER = "population 1";

    /// Municipality, year and sex stand before the counts.
    private static final int BEFORE = 3;

    private PopulationLines() {}

    /// The lines of a table, made as they are asked for.
    public static Iterator<String> write(Population population) {
        List<Id> municipalities = population.municipalities();
        Stream<String> counts =
                municipalities.stream().flatMap(municipality -> lines(population, municipality));
        return Stream.of(Stream.of(HEADER), municipalities.stream().map(id -> "m " + id), counts)
                .flatMap(part -> part)
                .iterator();
    }

    private static Stream<String> lines(Population population, Id municipality) {
        int place = population.municipalities().indexOf(municipality);
        return population.years().stream()
                .filter(year -> population.has(municipality, year))
                .flatMap(year ->
                        Arrays.stream(Sex.values())
                                .map(sex -> counts(population, municipality, year, sex))
                                .filter(counts -> !counts.isEmpty())
                                .map(counts -> place + "," + year + "," + counts));
    }

    /// Sex and persons of each age as far as there are any; empty for nobody.
    private static String counts(Population population, Id municipality, int year, Sex sex) {
        int last = Population.MAX_AGE;
        while (last >= 0 && population.persons(municipality, year, sex, last) == 0) {
            last--;
        }
        if (last < 0) {
            return "";
        }
        StringBuilder line = new StringBuilder(sex.name());
        for (int age = 0; age <= last; age++) {
            line.append(',').append(population.persons(municipality, year, sex, age));
        }
        return line.toString();
    }

    /// Reads what [#write] gives.
    ///
    /// @throws PlanFileException DATASET_NEWER for a version this program does not know,
    ///   DATASET_DAMAGED with the line for what is no population table
    public static Population read(Iterator<String> lines) {
        DatasetLines in = new DatasetLines(lines, HEADER);
        List<Id> municipalities = new ArrayList<>();
        Population.Builder built = new Population.Builder();
        for (String line = in.next(); line != null; line = in.next()) {
            try {
                if (line.startsWith("m ")) {
                    municipalities.add(Id.of(line.substring(2)));
                } else {
                    add(built, municipalities, line.split(",", -1));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new PlanFileException(Problem.DATASET_DAMAGED, e, in.place());
            }
        }
        return built.build();
    }

    private static void add(Population.Builder built, List<Id> municipalities, String[] parts) {
        if (parts.length > BEFORE + Population.MAX_AGE + 1) {
            throw new IllegalArgumentException("parts " + parts.length);
        }
        Id municipality = municipalities.get(Integer.parseInt(parts[0]));
        int year = Integer.parseInt(parts[1]);
        Sex sex = Sex.valueOf(parts[2]);
        for (int place = BEFORE; place < parts.length; place++) {
            int persons = Integer.parseInt(parts[place]);
            built.add(municipality, year, sex, place - BEFORE, persons);
        }
    }
}
