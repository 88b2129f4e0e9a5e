package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.population.TableWords.Part;
import no.kompetanseplan.staffing.Sex;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads a table in the form JSON-stat 2: dimensions with their categories, and one long list of
/// figures in the order of the dimensions, the last one fastest.
final class JsonStat {

    /// A dimension.
    ///
    /// @param codes of its categories, in their order
    /// @param labels of the same
    private record Dimension(
            String id, @Nullable Part part, List<String> codes, List<String> labels) {

        int size() {
            return codes.size();
        }
    }

    private static final int STEP = 50_000;

    private final JsonNode root;
    private final String file;
    private final Figures figures;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final Map<Part, Integer> places = new EnumMap<>(Part.class);

    private JsonStat(JsonNode root, String file) {
        this.root = root;
        this.file = file;
        this.figures = new Figures(file);
    }

    /// Reads the tree of a file.
    ///
    /// @throws ImportFailure that tells which part of the file is not as it should be
    static StatTable read(JsonNode root, String file, Progress progress) throws ImportFailure {
        JsonStat stat = new JsonStat(root, file);
        stat.head();
        stat.values(progress);
        return new StatTable(
                file,
                text(root, "label"),
                text(root, "source"),
                text(root, "updated"),
                stat.figures);
    }

    private static String text(JsonNode node, String name) {
        JsonNode part = node.get(name);
        return part == null || !part.isString() ? "" : part.stringValue();
    }

    private void head() throws ImportFailure {
        if (!text(root, "class").equals("dataset")) {
            throw new ImportFailure("population.json.other", null, file);
        }
        JsonNode ids = list("id");
        JsonNode sizes = list("size");
        long product = 1;
        for (int i = 0; i < ids.size(); i++) {
            JsonNode id = ids.get(i);
            Dimension dimension = dimension(id.isString() ? id.stringValue() : "", i);
            if (i >= sizes.size() || sizes.get(i).asInt(-1) != dimension.size()) {
                throw wrong("/size/" + i);
            }
            dimensions.add(dimension);
            product *= dimension.size();
            if (product > Figures.MOST) {
                throw new ImportFailure(
                        "population.too-many", null, file, Figures.MOST / 1_000_000);
            }
            if (dimension.part() != null && places.put(dimension.part(), i) != null) {
                throw wrong("/id/" + i);
            }
        }
        need(Part.REGION, "population.no-region");
        need(Part.AGE, "population.no-age");
        need(Part.YEAR, "population.no-year");
    }

    private void need(Part part, String key) throws ImportFailure {
        if (!places.containsKey(part)) {
            throw new ImportFailure(key, null, file);
        }
    }

    private JsonNode list(String name) throws ImportFailure {
        JsonNode list = root.get(name);
        if (list == null || !list.isArray() || list.isEmpty()) {
            throw wrong("/" + name);
        }
        return list;
    }

    private ImportFailure wrong(String place) {
        return new ImportFailure("population.json.place", null, file, place);
    }

    private Dimension dimension(String id, int number) throws ImportFailure {
        String place = "/dimension/" + id;
        JsonNode node = at(at(root, "dimension", "/dimension"), id, "/id/" + number);
        JsonNode category = at(node, "category", place + "/category");
        List<String> codes = codes(category, place + "/category/index");
        JsonNode names = category.get("label");
        List<String> labels = new ArrayList<>();
        for (String code : codes) {
            String label = names == null ? "" : text(names, code);
            labels.add(label.isBlank() ? code : label);
        }
        return new Dimension(id, part(id, text(node, "label")), codes, labels);
    }

    private static JsonNode at(JsonNode node, String name, String place, String file)
            throws ImportFailure {
        JsonNode part = node.get(name);
        if (part == null || !part.isObject()) {
            throw new ImportFailure("population.json.place", null, file, place);
        }
        return part;
    }

    private JsonNode at(JsonNode node, String name, String place) throws ImportFailure {
        return at(node, name, place, file);
    }

    private @Nullable Part part(String id, String label) {
        JsonNode role = root.get("role");
        if (role != null && role.isObject()) {
            if (isIn(role.get("time"), id)) {
                return Part.YEAR;
            }
            if (isIn(role.get("metric"), id)) {
                return Part.CONTENT;
            }
        }
        Part part = TableWords.part(id);
        return part == null ? TableWords.part(label) : part;
    }

    private static boolean isIn(@Nullable JsonNode list, String id) {
        if (list != null && list.isArray()) {
            for (JsonNode each : list) {
                if (each.isString() && each.stringValue().equals(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The categories in their order: a list, places by code, or only the label of the one there
    /// is.
    private List<String> codes(JsonNode category, String place) throws ImportFailure {
        JsonNode index = category.get("index");
        JsonNode label = category.get("label");
        if (index == null && label != null && label.isObject() && label.size() == 1) {
            return List.copyOf(label.propertyNames());
        }
        if (index != null && index.isArray()) {
            List<String> codes = new ArrayList<>();
            for (JsonNode code : index) {
                codes.add(code.asString(""));
            }
            return codes;
        }
        if (index == null || !index.isObject()) {
            throw wrong(place);
        }
        return placed(index, place);
    }

    private List<String> placed(JsonNode index, String place) throws ImportFailure {
        TreeMap<Integer, String> codes = new TreeMap<>();
        for (String code : index.propertyNames()) {
            if (codes.put(index.get(code).asInt(-1), code) != null) {
                throw wrong(place + "/" + code);
            }
        }
        if (codes.isEmpty() || codes.firstKey() != 0 || codes.lastKey() != codes.size() - 1) {
            throw wrong(place);
        }
        return List.copyOf(codes.values());
    }

    private void values(Progress progress) throws ImportFailure {
        JsonNode values = root.get("value");
        if (values == null || !(values.isArray() || values.isObject())) {
            throw wrong("/value");
        }
        int total = dimensions.stream().mapToInt(Dimension::size).reduce(1, (a, b) -> a * b);
        if (values.isArray() && values.size() != total) {
            throw wrong("/value");
        }
        Cells cells = new Cells();
        JsonNode status = root.get("status");
        for (int at = 0; at < total; at++) {
            if (at % STEP == 0) {
                progress.step(at, total);
            }
            JsonNode value = values.isArray() ? values.get(at) : values.get(Integer.toString(at));
            int count = isHidden(status, at) ? Figures.MISSING : count(value);
            cells.add(at, count);
        }
    }

    private static boolean isHidden(@Nullable JsonNode status, int at) {
        if (status == null) {
            return false;
        }
        JsonNode sign = status.isArray() ? status.get(at) : status.get(Integer.toString(at));
        if (sign == null || !sign.isString()) {
            return false;
        }
        return TableWords.count(sign.stringValue()) == Figures.MISSING
                && !sign.stringValue().isBlank();
    }

    private static int count(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Figures.MISSING;
        }
        if (value.isString()) {
            return TableWords.count(value.stringValue());
        }
        return TableWords.count(value.asString(""));
    }

    /// Puts figures where their place in the list says.
    private final class Cells {

        private final int[] sizes = dimensions.stream().mapToInt(Dimension::size).toArray();
        private final int[] at = new int[sizes.length];
        private final List<Integer> regions = new ArrayList<>();
        private final List<Integer> ages = new ArrayList<>();
        private final List<Integer> years = new ArrayList<>();
        private final List<Sex> sexes = new ArrayList<>();
        private final Map<String, Integer> contents = new HashMap<>();

        Cells() throws ImportFailure {
            Dimension region = of(Part.REGION);
            for (int i = 0; i < region.size(); i++) {
                String number = TableWords.number(region.codes().get(i));
                regions.add(figures.region(number, TableWords.name(region.labels().get(i))));
            }
            Dimension age = of(Part.AGE);
            for (int i = 0; i < age.size(); i++) {
                ages.add(figures.age(age(age, i)));
            }
            Dimension year = of(Part.YEAR);
            for (int i = 0; i < year.size(); i++) {
                years.add(year(year, i));
            }
            if (places.containsKey(Part.SEX)) {
                Dimension sex = of(Part.SEX);
                for (int i = 0; i < sex.size(); i++) {
                    sexes.add(sex(sex, i));
                }
            }
        }

        private Dimension of(Part part) {
            return dimensions.get(places.getOrDefault(part, 0));
        }

        private AgeSpan age(Dimension age, int i) throws ImportFailure {
            AgeSpan span = AgeSpan.of(age.labels().get(i));
            AgeSpan coded = span == null ? AgeSpan.of(age.codes().get(i)) : span;
            if (coded == null) {
                throw new ImportFailure("population.age", null, file, age.labels().get(i));
            }
            return coded;
        }

        private int year(Dimension year, int i) throws ImportFailure {
            int coded = TableWords.year(year.codes().get(i));
            if (coded == 0) {
                throw new ImportFailure("population.year", null, file, year.labels().get(i));
            }
            return coded;
        }

        private Sex sex(Dimension sex, int i) throws ImportFailure {
            Sex named = TableWords.sex(sex.labels().get(i));
            Sex coded = named == null ? TableWords.sex(sex.codes().get(i)) : named;
            if (coded == null) {
                throw new ImportFailure("population.sex", null, file, sex.labels().get(i));
            }
            return coded;
        }

        void add(int place, int count) throws ImportFailure {
            int rest = place;
            for (int i = sizes.length - 1; i >= 0; i--) {
                at[i] = rest % sizes[i];
                rest /= sizes[i];
            }
            figures.add(
                    regions.get(at(Part.REGION)),
                    sexes.isEmpty() ? Sex.UNKNOWN : sexes.get(at(Part.SEX)),
                    ages.get(at(Part.AGE)),
                    content(),
                    years.get(at(Part.YEAR)),
                    count,
                    "/value/" + place);
        }

        private int at(Part part) {
            return at[places.getOrDefault(part, 0)];
        }

        /// What the figure counts: the categories of all dimensions that are none of the others.
        private int content() throws ImportFailure {
            StringBuilder label = new StringBuilder();
            for (int i = 0; i < at.length; i++) {
                Dimension dimension = dimensions.get(i);
                if (dimension.part() == null || dimension.part() == Part.CONTENT) {
                    label.append(label.isEmpty() ? "" : " · ")
                            .append(dimension.labels().get(at[i]));
                }
            }
            Integer known = contents.get(label.toString());
            if (known == null) {
                known = figures.content(label.toString());
                contents.put(label.toString(), known);
            }
            return known;
        }
    }
}
