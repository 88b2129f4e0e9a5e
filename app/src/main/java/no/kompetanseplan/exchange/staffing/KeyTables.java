package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Benchmark;
import no.kompetanseplan.model.BenchmarkFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Axis.Category;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Crosstab.Count;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The further tables of the chapter, one of which is shown at a time. Each says in its note how it
/// is counted.
public final class KeyTables {

    /// The tables one may choose among.
    public enum View {
        KEYS_BY_MUNICIPALITY,
        KEYS_BY_PROFESSION,
        EDUCATION,
        FURTHER,
        AGES,
        OVER_50,
        RESIDENTS
    }

    private static final List<AgeBand> BANDS = AgeBand.FIVE_YEARS;

    private final Plan plan;
    private final Facts facts;
    private final Register register;
    private final Texts texts;
    private final Formats formats;

    public KeyTables(Plan plan, Facts facts, Texts texts) {
        this.plan = plan;
        this.facts = facts;
        this.register = facts.register();
        this.texts = texts;
        this.formats = Formats.of(texts.language());
    }

    /// The tables that the plan has numbers for.
    public static List<View> possible(Facts facts) {
        List<View> all = new ArrayList<>();
        for (View view : View.values()) {
            boolean isPossible = view == View.RESIDENTS ? facts.hasResidents() : facts.hasStaff();
            if (isPossible) {
                all.add(view);
            }
        }
        return all;
    }

    public Sheet of(View view) {
        return switch (view) {
            case KEYS_BY_MUNICIPALITY -> keys(view, municipalities());
            case KEYS_BY_PROFESSION -> keys(view, professions());
            case EDUCATION -> education();
            case FURTHER -> further();
            case AGES -> ages();
            case OVER_50 -> over();
            case RESIDENTS -> new Residents(plan, facts.population(), texts).sheet(title(view));
        };
    }

    public static String title(View view, Texts texts) {
        return texts.get("staffing.keys." + view.name());
    }

    private String title(View view) {
        return title(view, texts);
    }

    private Axis municipalities() {
        return Axis.municipalities(register, plan.municipalities().stream().map(Body::id).toList());
    }

    private Axis professions() {
        List<Id> order = plan.ordered(ProfessionFields.TABLE).stream().map(Profession::id).toList();
        return Axis.professions(register, order);
    }

    private String name(Category category) {
        Body body = plan.find(BodyFields.TABLE, category.id());
        Profession profession = plan.find(ProfessionFields.TABLE, category.id());
        return body != null
                ? body.inShort()
                : profession != null ? profession.name() : texts.get("staffing.keys.unknown");
    }

    private String words(String key) {
        return texts.get("staffing.keys." + key);
    }

    private String share(long part, long all) {
        return AgeBands.share(part, all, formats);
    }

    // ---------- key figures ----------

    private Sheet keys(View view, Axis rows) {
        Crosstab time = Crosstab.of(register, List.of(rows, Axis.workingTime(register)));
        Crosstab ages = Crosstab.of(register, List.of(rows, Axis.ages(register, BANDS)));
        long[] years = new long[rows.categories().size() + 1];
        long[] aged = new long[years.length];
        for (int row = 0; row < register.size(); row++) {
            if (register.age(row) != Register.UNKNOWN) {
                for (int at : new int[] {rows.of(row), years.length - 1}) {
                    years[at] += register.age(row);
                    aged[at]++;
                }
            }
        }
        IntFunction<List<String>> cells =
                place -> {
                    int at = place == Crosstab.ALL ? years.length - 1 : place;
                    Count all = time.cell(place, Crosstab.ALL);
                    return List.of(
                            formats.integer(all.positions()),
                            fte(all),
                            mean(all),
                            share(time.cell(place, 0).persons(), all.persons()),
                            meanAge(years[at], aged[at]),
                            old(ages, place, 50),
                            old(ages, place, 55),
                            old(ages, place, 60));
                };
        List<String> heads =
                List.of(
                        words(view == View.KEYS_BY_PROFESSION ? "profession" : "municipality"),
                        words("positions"),
                        words("fte"),
                        words("mean"),
                        words("part"),
                        words("age"),
                        "50+",
                        "55+",
                        "60+");
        return Sheet.of(title(view), note("keys"), heads, rows(time, 0, cells));
    }

    /// A row for each category that holds anybody, and their sum.
    private List<Sheet.Entry> rows(Crosstab table, int axis, IntFunction<List<String>> cells) {
        List<Sheet.Entry> rows = new ArrayList<>();
        List<Category> categories = table.categories(axis);
        for (int i = 0; i < categories.size(); i++) {
            int[] places = new int[table.axes().size()];
            Arrays.fill(places, Crosstab.ALL);
            places[axis] = i;
            if (table.cell(places).positions() > 0) {
                rows.add(Sheet.row(named(name(categories.get(i)), cells.apply(i))));
            }
        }
        rows.add(Sheet.sum(named(texts.get("staffing.total"), cells.apply(Crosstab.ALL))));
        return rows;
    }

    private static List<String> named(String name, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(cells);
        return all;
    }

    private String fte(Count count) {
        return formats.number(
                BigDecimal.valueOf(count.hundredths(), 4).setScale(1, RoundingMode.HALF_UP), 1);
    }

    /// Full-time equivalents to persons (formula F3).
    private String mean(Count count) {
        return share(count.hundredths(), count.persons() * Register.FULL);
    }

    private String meanAge(long years, long aged) {
        return aged == 0
                ? "–"
                : formats.number(
                        BigDecimal.valueOf(years)
                                .divide(BigDecimal.valueOf(aged), 1, RoundingMode.HALF_UP),
                        1);
    }

    /// Positions of an age or over to those whose age is known.
    private String old(Crosstab ages, int place, int from) {
        return share(over(ages, place, from), over(ages, place, 0));
    }

    private static long over(Crosstab ages, int place, int from) {
        return IntStream.range(0, BANDS.size())
                .filter(band -> BANDS.get(band).from() >= from)
                .mapToLong(band -> ages.cell(place, band).positions())
                .sum();
    }

    // ---------- education ----------

    private Sheet education() {
        Crosstab table = Crosstab.of(register, List.of(municipalities(), Axis.education(register)));
        IntFunction<List<String>> cells =
                place -> {
                    long relevant = count(table, place, "relevant");
                    long not = count(table, place, "not-relevant");
                    return List.of(
                            formats.integer(relevant),
                            formats.integer(not),
                            formats.integer(count(table, place, Axis.UNKNOWN)),
                            share(not, relevant + not));
                };
        List<String> heads =
                List.of(
                        words("municipality"),
                        words("relevant"),
                        words("unskilled"),
                        words("unknown"),
                        words("share"));
        return Sheet.of(title(View.EDUCATION), note("education"), heads, rows(table, 0, cells));
    }

    private static long count(Crosstab table, int place, String key) {
        List<Category> categories = table.categories(1);
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).key().equals(key)) {
                return table.cell(place, i).positions();
            }
        }
        return 0;
    }

    private Sheet further() {
        Axis rows = professions();
        Axis further = Axis.further(register);
        Crosstab table = Crosstab.of(register, List.of(rows, further));
        Crosstab old =
                Crosstab.of(register, List.of(rows, further), row -> register.age(row) >= 55);
        IntFunction<List<String>> cells =
                place -> {
                    long with = count(table, place, "yes");
                    long leaving = count(old, place, "yes");
                    return List.of(
                            formats.integer(with),
                            share(with, with + count(table, place, "no")),
                            formats.integer(leaving),
                            share(leaving, with));
                };
        List<String> heads =
                List.of(
                        words("profession"),
                        words("further"),
                        words("part.known"),
                        words("further.old"),
                        words("part.old"));
        return Sheet.of(title(View.FURTHER), note("further"), heads, rows(table, 0, cells));
    }

    // ---------- ages ----------

    private Sheet ages() {
        Axis ages = Axis.ages(register, BANDS);
        Crosstab table = Crosstab.of(register, List.of(municipalities(), ages));
        List<Category> places = table.categories(0);
        List<String> heads = new ArrayList<>(List.of(texts.get("staffing.age.head")));
        places.forEach(each -> heads.add(name(each)));
        heads.add(words("sum"));
        List<Sheet.Entry> rows = new ArrayList<>();
        for (int band = 0; band < ages.categories().size(); band++) {
            String name =
                    band < BANDS.size() ? AgeBands.name(BANDS.get(band), texts) : words("unknown");
            rows.add(Sheet.row(named(name, across(table, places.size(), band))));
        }
        rows.add(
                Sheet.sum(
                        named(
                                texts.get("staffing.total"),
                                across(table, places.size(), Crosstab.ALL))));
        return Sheet.of(title(View.AGES), note("ages"), heads, rows);
    }

    private List<String> across(Crosstab table, int columns, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(formats.integer(table.cell(column, row).positions()));
        }
        cells.add(formats.integer(table.cell(Crosstab.ALL, row).positions()));
        return cells;
    }

    private Sheet over() {
        Axis rows = professions();
        Crosstab table =
                Crosstab.of(
                        register, List.of(municipalities(), rows), row -> register.age(row) >= 50);
        List<String> heads = new ArrayList<>(List.of(words("profession")));
        table.categories(0).forEach(each -> heads.add(name(each)));
        heads.add(words("sum"));
        int columns = table.categories(0).size();
        return Sheet.of(
                title(View.OVER_50),
                note("over"),
                heads,
                rows(table, 1, place -> across(table, columns, place)));
    }

    // ---------- notes ----------

    /// How a table is counted, and what others have for the same, with year and source.
    private String note(String key) {
        ValueWords values = new ValueWords(texts);
        Predicate<Benchmark> said = each -> each.measure() != null && each.share() != null;
        String others =
                key.equals("keys")
                        ? plan.ordered(BenchmarkFields.TABLE).stream()
                                .filter(said)
                                .map(each -> benchmark(each, values))
                                .collect(Collectors.joining("; "))
                        : "";
        String how = texts.get("staffing.keys.note." + key);
        return others.isEmpty() ? how : how + " " + texts.get("staffing.keys.benchmark", others);
    }

    private static String benchmark(Benchmark each, ValueWords values) {
        String year = each.year() == null ? "" : Integer.toString(each.year());
        String from =
                List.of(year, each.source()).stream()
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
        return (values.of(each.measure())
                        + " "
                        + values.of(each.share())
                        + " "
                        + each.group()
                        + (from.isEmpty() ? "" : " (" + from + ")"))
                .replace("  ", " ");
    }
}
