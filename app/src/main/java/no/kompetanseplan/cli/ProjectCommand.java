package no.kompetanseplan.cli;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.projection.AssumptionWords;
import no.kompetanseplan.projection.Contribution;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.MonteCarlo;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.ProjectionInput;
import no.kompetanseplan.projection.Supply;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.session.PlanSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Tells who there will be and who will be needed: a table of years, or of professions or
/// municipalities in the last year, with every assumption it rests on below it. With `--paths` the
/// bands are tried out instead of worked out, and left out with `--paths 0`; what is expected stays
/// as it is. Whole full-time equivalents as in the window; the JSON has one decimal.
@Command(name = "project")
final class ProjectCommand implements Callable<Integer> {

    private static final int VERSION = 1;
    private static final int MOST_PATHS = 100_000;

    /// Of the numbers in the JSON.
    private static final int DECIMALS = 1;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--years", paramLabel = "N")
    private String length = Integer.toString(ProjectionInput.USUAL_YEARS);

    @Option(names = "--scenario", paramLabel = "NAME")
    private String scenario = "";

    @Option(names = "--paths", paramLabel = "N")
    private @Nullable String tries;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--by", paramLabel = "profession|municipality")
    private String by = "";

    @Option(names = "--json")
    private boolean json;

    private int years;
    private int paths;
    private boolean isBanded;

    /// A line of the table: its name and figures, with the bands that are to be shown.
    private record Shown(String name, YearFigures figures, Supply without, Supply with) {}

    ProjectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        years = number("--years", length, 1, ProjectionInput.MAX_YEARS);
        paths = tries == null ? 0 : number("--paths", tries, 0, MOST_PATHS);
        isBanded = tries == null || paths > 0;
        if (!List.of("", "profession", "municipality").contains(by)) {
            throw new Refusal(Exit.USAGE, "cli.project.by", by);
        }
        ProjectionInput input;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            if (!session.state().assessment().facts().hasStaff()) {
                throw new Refusal(Exit.FOUND, "cli.project.no-register");
            }
            input = session.state().assessment().projectionInput();
        }
        Projection projection =
                Projection.of(input.withYears(years).withScenario(scenario(input.plan())));
        List<Shown> table = table(projection);
        if (json) {
            desk.print(json(projection, table));
        } else {
            print(projection, table);
        }
        return Exit.DONE;
    }

    private static int number(String option, String written, int least, int most) {
        int number = written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : -1;
        if (number < least || number > most) {
            throw new Refusal(Exit.USAGE, "cli.project.range", option, written, least, most);
        }
        return number;
    }

    private @Nullable Id scenario(Plan plan) {
        if (scenario.isEmpty()) {
            return null;
        }
        return plan.ordered(ScenarioFields.TABLE).stream()
                .filter(each -> each.name().equalsIgnoreCase(scenario))
                .map(Scenario::id)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(Exit.BAD_INPUT, "cli.project.no-scenario", scenario));
    }

    private List<Shown> table(Projection projection) {
        MonteCarlo.Bands bands = paths == 0 ? null : bands(projection);
        Plan plan = projection.input().plan();
        return switch (by) {
            case "profession" -> parts(plan, projection, projection.professions(), bands);
            case "municipality" -> parts(plan, projection, projection.municipalities(), bands);
            default -> years(projection.region(), bands);
        };
    }

    /// A line for each part, and last one for the whole region.
    private List<Shown> parts(
            Plan plan, Projection projection, List<Line> parts, MonteCarlo.@Nullable Bands bands) {
        List<Shown> all = new ArrayList<>();
        parts.forEach(line -> all.add(last(name(plan, line), line, bands)));
        Shown region = years(projection.region(), bands).getLast();
        all.add(
                new Shown(
                        desk.texts().get("cli.project.total"),
                        region.figures(),
                        region.without(),
                        region.with()));
        return all;
    }

    private MonteCarlo.Bands bands(Projection projection) {
        var trial = new MonteCarlo.Trial(paths, seed, 2, by.equals("municipality"));
        return MonteCarlo.of(projection, trial, (_, _) -> {});
    }

    private static List<Shown> years(Line region, MonteCarlo.@Nullable Bands bands) {
        return region.years().stream()
                .map(year -> {
                    int t = year.year() - region.first().year();
                    return new Shown(
                            year(year.year()),
                            year,
                            within(year.without(), bands == null ? null : bands.without().get(t)),
                            within(year.decided(), bands == null ? null : bands.chosen().get(t)));
                })
                .toList();
    }

    private static Supply within(Supply expected, @Nullable Supply tried) {
        return tried == null ? expected : expected.within(tried);
    }

    private Shown last(String name, Line line, MonteCarlo.@Nullable Bands bands) {
        YearFigures last = line.last();
        if (bands == null) {
            return new Shown(name, last, last.without(), last.decided());
        }
        boolean profession = by.equals("profession");
        List<Supply> without =
                profession
                        ? bands.withoutIn(line.profession())
                        : bands.withoutOf(line.municipality());
        List<Supply> with =
                profession
                        ? bands.chosenIn(line.profession())
                        : bands.chosenOf(line.municipality());
        return new Shown(
                name,
                last,
                last.without().within(without.getLast()),
                last.decided().within(with.getLast()));
    }

    private String name(Plan plan, Line line) {
        Profession profession = plan.find(ProfessionFields.TABLE, line.profession());
        Body municipality = plan.find(BodyFields.TABLE, line.municipality());
        if (profession != null) {
            return profession.name();
        }
        return municipality == null ? desk.texts().get("cli.project.unknown") : municipality.name();
    }

    private void print(Projection projection, List<Shown> table) {
        desk.out().println(projection.input().plan().head().title());
        desk.print("cli.project.title", year(projection.baseYear()), year(projection.lastYear()));
        desk.out().println();
        desk.out().println(row(desk.texts().get("cli.project.columns").split(";", -1)));
        for (Shown line : table) {
            YearFigures figures = line.figures();
            desk.out()
                    .println(
                            row(
                                    line.name(),
                                    words(figures.demand()),
                                    words(line.without().mean()),
                                    band(line.without()),
                                    words(line.with().mean()),
                                    band(line.with()),
                                    gap(figures, line.without()),
                                    gap(figures, line.with())));
        }
        desk.out().println();
        desk.print("cli.project.whole");
        if (isBanded) {
            desk.print(paths == 0 ? "cli.project.exact" : "cli.project.tried", paths, year(seed));
        }
        desk.print("cli.project.assumptions");
        AssumptionWords words = new AssumptionWords(desk.texts(), projection.input()::plan);
        for (Used used : projection.assumptions()) {
            desk.out()
                    .println(
                            "  "
                                    + words.name(used)
                                    + ": "
                                    + words.value(used)
                                    + " ("
                                    + words.source(used)
                                    + ")");
        }
    }

    /// Without the columns of bands where there is to be none.
    private String row(String... cells) {
        String form =
                isBanded
                        ? "%1$-28s %2$10s %3$10s %4$17s %5$10s %6$17s %7$10s %8$10s"
                        : "%1$-28s %2$10s %3$10s %5$10s %7$10s %8$10s";
        return String.format(Locale.ROOT, form, (Object[]) cells).stripTrailing();
    }

    private String words(double fte) {
        return desk.formats().number(YearFigures.written(fte, 0), 0);
    }

    private String gap(YearFigures figures, Supply supply) {
        return desk.formats().number(figures.lacking(supply, 0), 0);
    }

    private String band(Supply supply) {
        String low = words(supply.low());
        String high = words(supply.high());
        return low.equals(high) ? "–" : low + "–" + high;
    }

    /// Years and seeds are names, not amounts: no space between thousands.
    private static String year(long year) {
        return String.format(Locale.ROOT, "%d", year);
    }

    private static BigDecimal rounded(double fte) {
        return YearFigures.written(fte, DECIMALS);
    }

    private ObjectNode json(Projection projection, List<Shown> table) {
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("baseYear", projection.baseYear());
        root.put("lastYear", projection.lastYear());
        root.put("scenario", scenario);
        root.put("paths", paths);
        root.put("seed", seed);
        root.put("decimals", DECIMALS);
        root.put("interaction", interaction(projection));
        ArrayNode list = root.putArray("lines");
        for (Shown line : table) {
            ObjectNode node = list.addObject();
            node.put("name", line.name());
            node.put("year", line.figures().year());
            node.put("demand", rounded(line.figures().demand()));
            put(node.putObject("without"), line.without());
            put(node.putObject("decided"), line.with());
            put(node.putObject("proposed"), line.figures().proposed());
            node.put("gapWithout", line.figures().lacking(line.without(), DECIMALS));
            node.put("gapDecided", line.figures().lacking(line.with(), DECIMALS));
            node.put("gapProposed", line.figures().lacking(line.figures().proposed(), DECIMALS));
            node.put("persons", rounded(line.figures().persons()));
            node.put("exits", rounded(line.figures().exits()));
            node.put("recruitment", rounded(line.figures().recruitment()));
        }
        measures(root.putArray("measures"), projection);
        AssumptionWords words = new AssumptionWords(desk.texts(), projection.input()::plan);
        ArrayNode assumptions = root.putArray("assumptions");
        for (Used used : projection.assumptions()) {
            ObjectNode node = assumptions.addObject();
            node.put("kind", used.kind().name());
            node.put("name", words.name(used));
            node.put("value", words.value(used));
            node.put("source", words.source(used));
            node.put("standard", used.isStandard());
        }
        return root;
    }

    /// What makes the numbers of the decided measures, as they are written, sum to what the gaps of
    /// the region say they cover.
    private static BigDecimal interaction(Projection projection) {
        YearFigures last = projection.region().last();
        BigDecimal left =
                last.lacking(last.without(), DECIMALS)
                        .subtract(last.lacking(last.chosen(), DECIMALS));
        for (Contribution each : projection.contributions()) {
            if (projection.input().chosen().contains(each.measure())) {
                left = left.subtract(rounded(each.last()));
            }
        }
        return left;
    }

    /// What each measure gives the region in the last year.
    private static void measures(ArrayNode list, Projection projection) {
        for (Contribution each : projection.contributions()) {
            Measure measure = projection.input().plan().find(MeasureFields.TABLE, each.measure());
            ObjectNode node = list.addObject();
            node.put("title", measure == null ? "" : measure.title());
            node.put("decided", projection.input().chosen().contains(each.measure()));
            node.put("first", each.first());
            node.put("gives", rounded(each.last()));
            node.put("low", rounded(Math.min(each.low(), each.high())));
            node.put("high", rounded(Math.max(each.low(), each.high())));
        }
    }

    private void put(ObjectNode node, Supply supply) {
        node.put("mean", rounded(supply.mean()));
        if (isBanded) {
            node.put("low", rounded(supply.low()));
            node.put("high", rounded(supply.high()));
        }
    }
}
