package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.BenchmarkFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Axis.Category;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Figure;
import no.kompetanseplan.staffing.Figure.Measure;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.SharedPosts;
import no.kompetanseplan.staffing.Statistics;
import no.kompetanseplan.staffing.Turnover;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        TURNOVER,
        TURNOVER_BY_PROFESSION,
        RESIDENTS,
        SHARED_POSTS,
        COMPETENCE_BANK
    }

    private static final List<AgeBand> BANDS = AgeBand.FIVE_YEARS;

    private static final List<Measure> KEYS =
            List.of(
                    Measure.MEAN_POSITION,
                    Measure.PART_TIME,
                    Measure.MEAN_AGE,
                    Measure.OVER_50,
                    Measure.OVER_55,
                    Measure.OVER_60);

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
    public static List<View> possible(Plan plan, Facts facts) {
        List<View> all = new ArrayList<>();
        for (View view : View.values()) {
            boolean isPossible =
                    switch (view) {
                        case RESIDENTS -> facts.hasResidents();
                        case SHARED_POSTS -> !plan.rows(SharedPostFields.TABLE).isEmpty();
                        case COMPETENCE_BANK -> !plan.rows(BankEntryFields.TABLE).isEmpty();
                        case KEYS_BY_MUNICIPALITY,
                                KEYS_BY_PROFESSION,
                                EDUCATION,
                                FURTHER,
                                AGES,
                                OVER_50,
                                TURNOVER ->
                                facts.hasStaff();
                        case TURNOVER_BY_PROFESSION -> !Turnover.pairs(facts).isEmpty();
                    };
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
            case TURNOVER -> turnover(view);
            case TURNOVER_BY_PROFESSION ->
                    new Turnovers(plan, facts, texts).professions(title(view));
            case RESIDENTS -> new Residents(plan, facts.population(), texts).sheet(title(view));
            case SHARED_POSTS -> new Together(plan, texts).posts(title(view));
            case COMPETENCE_BANK -> new Together(plan, texts).bank(title(view));
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

    // ---------- key figures ----------

    private Sheet keys(View view, Axis groups) {
        Map<Id, Long> moved =
                view == View.KEYS_BY_MUNICIPALITY ? SharedPosts.moved(plan) : Map.of();
        List<Function<Key, String>> columns =
                new ArrayList<>(
                        List.of(
                                key -> written(key, Measure.POSITIONS),
                                key -> written(key, Measure.FULL_TIME_EQUIVALENTS)));
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                words(
                                        view == View.KEYS_BY_PROFESSION
                                                ? "profession"
                                                : "municipality"),
                                words("positions"),
                                words("fte")));
        if (!moved.isEmpty()) {
            columns.add(key -> shared(key, moved));
            heads.add(words("fte.shared"));
        }
        for (Measure measure : KEYS) {
            columns.add(key -> written(key, measure));
        }
        heads.addAll(List.of(words("mean"), words("part"), words("age"), "50+", "55+", "60+"));
        String note = note("keys");
        return Sheet.of(
                title(view),
                moved.isEmpty() ? note : note + " " + words("note.shared"),
                heads,
                rows(groups, columns));
    }

    /// The figures of a group, or of all where the category is null.
    private record Key(@Nullable Category category, List<Figure> figures) {

        Figure of(Measure measure) {
            return figures.stream()
                    .filter(figure -> figure.measure() == measure)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// A row for each category that holds anybody, and their sum.
    private List<Sheet.Entry> rows(Axis groups, List<Function<Key, String>> columns) {
        List<Sheet.Entry> rows = new ArrayList<>();
        List<Category> categories = groups.categories();
        List<List<Figure>> figures = Statistics.by(facts, groups);
        for (int i = 0; i < categories.size(); i++) {
            Key key = new Key(categories.get(i), figures.get(i));
            if (key.of(Measure.POSITIONS).numerator() > 0) {
                rows.add(Sheet.row(row(name(categories.get(i)), key, columns)));
            }
        }
        Key all = new Key(null, figures.getLast());
        rows.add(Sheet.sum(row(texts.get("staffing.total"), all, columns)));
        return rows;
    }

    private static List<String> row(String name, Key key, List<Function<Key, String>> columns) {
        List<String> cells = new ArrayList<>(List.of(name));
        columns.forEach(column -> cells.add(column.apply(key)));
        return cells;
    }

    private String written(Key key, Measure measure) {
        BigDecimal value = key.of(measure).value();
        return value == null
                ? "–"
                : switch (measure.unit()) {
                    case COUNT -> formats.number(value, 0);
                    case FTE, YEARS -> formats.number(value, 1);
                    case SHARE -> formats.number(value, 1) + "\u00a0%";
                };
    }

    /// Full-time equivalents where positions that several have are counted by their shares.
    private String shared(Key key, Map<Id, Long> moved) {
        Category category = key.category;
        long more =
                category == null
                        ? moved.values().stream().mapToLong(Long::longValue).sum()
                        : category.id() == null ? 0 : moved.getOrDefault(category.id(), 0L);
        Figure counted = key.of(Measure.FULL_TIME_EQUIVALENTS);
        Figure after =
                new Figure(
                        counted.measure(),
                        counted.numerator() + more,
                        counted.denominator(),
                        counted.from());
        BigDecimal value = after.value();
        return value == null ? "–" : formats.number(value, 1);
    }

    // ---------- education ----------

    private Sheet education() {
        List<String> heads =
                List.of(
                        words("municipality"),
                        words("relevant"),
                        words("unskilled"),
                        words("unknown"),
                        words("share"));
        List<Function<Key, String>> columns =
                List.of(
                        key -> formats.integer(rest(key.of(Measure.UNSKILLED))),
                        key -> formats.integer(key.of(Measure.UNSKILLED).numerator()),
                        key -> formats.integer(key.of(Measure.EDUCATION_UNKNOWN).numerator()),
                        key -> written(key, Measure.UNSKILLED));
        return Sheet.of(
                title(View.EDUCATION), note("education"), heads, rows(municipalities(), columns));
    }

    private static long rest(Figure figure) {
        return figure.denominator() - figure.numerator();
    }

    private Sheet further() {
        List<String> heads =
                List.of(
                        words("profession"),
                        words("further"),
                        words("part.known"),
                        words("further.old"),
                        words("part.old"));
        List<Function<Key, String>> columns =
                List.of(
                        key -> formats.integer(key.of(Measure.FURTHER).numerator()),
                        key -> written(key, Measure.FURTHER),
                        key -> formats.integer(key.of(Measure.FURTHER_LEAVING).numerator()),
                        key -> written(key, Measure.FURTHER_LEAVING));
        return Sheet.of(title(View.FURTHER), note("further"), heads, rows(professions(), columns));
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

    private static List<String> named(String name, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(cells);
        return all;
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
        List<Sheet.Entry> lines = new ArrayList<>();
        for (int i = 0; i < rows.categories().size(); i++) {
            if (table.cell(Crosstab.ALL, i).positions() > 0) {
                lines.add(
                        Sheet.row(
                                named(name(rows.categories().get(i)), across(table, columns, i))));
            }
        }
        List<String> sums = across(table, columns, Crosstab.ALL);
        lines.add(Sheet.sum(named(texts.get("staffing.total"), sums)));
        return Sheet.of(title(View.OVER_50), note("over"), heads, lines);
    }

    private Sheet turnover(View view) {
        Turnovers turnovers = new Turnovers(plan, facts, texts);
        return turnovers.isTold()
                ? turnovers.municipalities(title(view))
                : turnovers.missing(title(view));
    }

    // ---------- notes ----------

    /// How a table is counted, and what others have for the same, with year and source.
    private String note(String key) {
        String others =
                key.equals("keys") ? Benchmarks.of(plan.ordered(BenchmarkFields.TABLE), texts) : "";
        String how = texts.get("staffing.keys.note." + key);
        return others.isEmpty() ? how : how + " " + texts.get("staffing.keys.benchmark", others);
    }
}
