package no.kompetanseplan.exchange.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes the example population tables: figures that nobody has counted, of the form that
/// Statistics Norway gives tables. Only one thing in them is the plan's: in Kvænangen there are 7,6
/// persons of 20–67 years per person of 80 or more in 2016 and 3,8 in 2040.
public final class PopulationTables {

    /// A municipality of the example.
    ///
    /// @param old number to 2019
    /// @param now number from 2024
    /// @param size persons of 80 or more in 2016, of which all else follows
    record Place(String old, String now, String name, int size) {}

    static final List<Place> PLACES =
            List.of(
                    new Place("1938", "5536", "Lyngen", 200),
                    new Place("1939", "5538", "Storfjord", 120),
                    new Place("1940", "5540", "Kåfjord", 140),
                    new Place("1941", "5542", "Skjervøy", 160),
                    new Place("1942", "5544", "Nordreisa", 280),
                    new Place("1943", "5546", "Kvænangen", 100));

    private static final List<Integer> COUNTED = List.of(2014, 2015, 2016);
    private static final List<Integer> PROJECTED = List.of(2016, 2020, 2025, 2030, 2035, 2040);
    private static final int LAST = 105;

    private PopulationTables() {}

    /// Persons of one age and sex. From 2016 to 2040 those in working age halve, as the plan fears
    /// of several municipalities, while the oldest are as many.
    static int persons(Place place, int year, boolean isWoman, int age) {
        long size = place.size();
        long left = 24L - Math.max(0, year - 2016) / 2;
        if (age >= 80) {
            return split(size, age - 80, LAST - 80 + 1, isWoman);
        }
        if (age >= 68) {
            return split(size * 3 / 2, age - 68, 12, isWoman);
        }
        if (age >= 20) {
            return split(size * 76 * left / 240, age - 20, 48, isWoman);
        }
        return split(size * 2 * left / 24, age, 20, isWoman);
    }

    /// The part of a sum that one of some ages has, and the women or men of it.
    private static int split(long sum, int place, int ages, boolean isWoman) {
        long here = sum * (place + 1) / ages - sum * place / ages;
        long women = (here + place % 2) / 2;
        return Math.toIntExact(isWoman ? women : here - women);
    }

    /// The counted table: JSON-stat2, with numbers as they were in 2016.
    static String json() {
        List<String> ages = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int age = 0; age <= LAST; age++) {
            boolean isLast = age == LAST;
            ages.add(String.format(Locale.ROOT, "%03d", age) + (isLast ? "+" : ""));
            names.add(age + (isLast ? " år eller eldre" : " år"));
        }
        StringBuilder json = new StringBuilder("{\n  \"version\": \"2.0\",\n");
        json.append("  \"class\": \"dataset\",\n");
        json.append(
                "  \"label\": \"Eksempel med oppdiktede tall: Befolkning, etter region, kjønn,"
                        + " alder, statistikkvariabel og år\",\n");
        json.append("  \"source\": \"Oppdiktet eksempel\",\n");
        json.append("  \"updated\": \"2016-02-19T09:00:00Z\",\n");
        json.append("  \"id\": [\"Region\", \"Kjonn\", \"Alder\", \"ContentsCode\", \"Tid\"],\n");
        json.append("  \"size\": [6, 2, 106, 1, 3],\n");
        json.append(
                "  \"role\": {\"geo\": [\"Region\"], \"time\": [\"Tid\"], \"metric\":"
                        + " [\"ContentsCode\"]},\n");
        json.append("  \"dimension\": {\n");
        dimension(
                json,
                "Region",
                PLACES.stream().map(Place::old).toList(),
                PLACES.stream().map(Place::name).toList());
        dimension(json, "Kjonn", List.of("2", "1"), List.of("Kvinner", "Menn"));
        dimension(json, "Alder", ages, names);
        dimension(json, "ContentsCode", List.of("Personer1"), List.of("Personer"));
        List<String> years = COUNTED.stream().map(Object::toString).toList();
        dimension(json, "Tid", years, years);
        json.setLength(json.length() - 2);
        json.append("\n  },\n  \"value\": [\n");
        values(json);
        return json.append("\n  ]\n}\n").toString();
    }

    private static void values(StringBuilder json) {
        for (Place place : PLACES) {
            for (boolean isWoman : new boolean[] {true, false}) {
                json.append("    ");
                for (int age = 0; age <= LAST; age++) {
                    for (int year : COUNTED) {
                        json.append(persons(place, year, isWoman, age)).append(',');
                    }
                }
                json.append('\n');
            }
        }
        json.setLength(json.length() - 2);
    }

    private static void dimension(
            StringBuilder json, String id, List<String> codes, List<String> labels) {
        json.append("    \"").append(id).append("\": {\"label\": \"").append(id);
        json.append("\", \"category\": {\"index\": {");
        for (int i = 0; i < codes.size(); i++) {
            json.append(i == 0 ? "" : ", ").append('"').append(codes.get(i)).append("\": ");
            json.append(i);
        }
        json.append("}, \"label\": {");
        for (int i = 0; i < codes.size(); i++) {
            json.append(i == 0 ? "" : ", ").append('"').append(codes.get(i)).append("\": \"");
            json.append(labels.get(i)).append('"');
        }
        json.append("}}},\n");
    }

    /// The projected table: text with semicolons, a column for each year, with numbers of today.
    static String csv() {
        StringBuilder csv =
                new StringBuilder(
                        "\"Eksempel med oppdiktede tall: Framskrevet folkemengde 1. januar, etter"
                                + " region, kjønn, alder, statistikkvariabel og år"
                                + " (2016-framskrivingen)\"\n\n");
        csv.append("\"region\";\"kjønn\";\"alder\"");
        PROJECTED.forEach(
                year -> csv.append(";\"Hovedalternativet (MMMM) ").append(year).append('"'));
        for (Place place : PLACES) {
            for (boolean isWoman : new boolean[] {true, false}) {
                for (int age = 0; age <= LAST; age++) {
                    csv.append("\n\"").append(place.now()).append(' ').append(place.name());
                    csv.append("\";\"").append(isWoman ? "Kvinner" : "Menn").append("\";\"");
                    csv.append(age).append(age == LAST ? " år eller eldre\"" : " år\"");
                    for (int year : PROJECTED) {
                        csv.append(';').append(persons(place, year, isWoman, age));
                    }
                }
            }
        }
        return csv.append('\n').toString();
    }
}
