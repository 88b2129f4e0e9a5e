package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Axis.Category;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Crosstab.Count;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Figure;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Statistics;
import no.kompetanseplan.staffing.Turnover;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// Key figures of the staff registers a plan counts by, each with its definition; or, with `--by`,
/// positions, persons and full-time equivalents by up to three traits. The numbers are internal:
/// small ones are not hidden. With `--table` it tells one of the tables of chapter 3 as they are
/// printed. With `--public` it tells what all may see and nothing else.
@Command(name = "staffing")
final class StaffingCommand implements Callable<Integer> {

    private static final int VERSION = 1;
    private static final int MOST_TRAITS = 3;
    private static final int FTE_DECIMALS = 4;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--by", paramLabel = "municipality,profession,age", split = ",")
    private List<String> by = new ArrayList<>();

    @Option(names = "--public")
    private boolean isPublic;

    @Option(names = "--table", paramLabel = "NAME")
    private @Nullable String table;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE.csv")
    private @Nullable Path csv;

    StaffingCommand(Desk desk) {
        this.desk = desk;
    }

    /// A line of a table by traits.
    ///
    /// @param names of its category on each axis
    private record Line(List<String> names, Count count) {

        BigDecimal fte() {
            return BigDecimal.valueOf(count.hundredths(), FTE_DECIMALS).stripTrailingZeros();
        }
    }

    @Override
    public Integer call() throws IOException {
        if (by.size() > MOST_TRAITS) {
            throw new Refusal(Exit.USAGE, "cli.staffing.many", MOST_TRAITS);
        }
        for (String trait : by) {
            if (by.stream().filter(each -> each.strip().equals(trait.strip())).count() > 1) {
                throw new Refusal(Exit.USAGE, "cli.staffing.twice", trait.strip());
            }
        }
        if (isPublic) {
            return tellAll();
        }
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            if (table != null) {
                new WrittenTables(desk, session.state().assessment()).tell(table, json, csv);
                return Exit.DONE;
            }
            Facts facts = session.state().assessment().facts();
            if (!facts.hasStaff()) {
                throw new Refusal(Exit.BAD_INPUT, "cli.staffing.none", file.toString());
            }
            if (by.isEmpty()) {
                figures(facts);
            } else {
                table(session.plan(), facts);
            }
        }
        return Exit.DONE;
    }

    /// Tells what all may see, and keeps it with the plan for the next edition to reckon with.
    private int tellAll() throws IOException {
        if (!by.isEmpty() || table != null) {
            throw new Refusal(Exit.USAGE, "cli.staffing.public.by");
        }
        Publication given;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            given = session.state().assessment().publication();
            if (given.entries().isEmpty()) {
                throw new Refusal(Exit.BAD_INPUT, "cli.staffing.none", file.toString());
            }
            new PublicTables(desk, session.state().assessment()).tell(json, csv);
        }
        ExportCommand.keep(desk, file, given);
        return Exit.DONE;
    }

    // ---------- key figures ----------

    private void figures(Facts facts) throws IOException {
        List<Figure> figures = new ArrayList<>(Statistics.of(facts));
        Turnover turnover = Turnover.of(facts);
        figures.addAll(turnover.figures());
        Set<Dataset> from = new LinkedHashSet<>(used(facts));
        from.addAll(turnover.from());
        if (csv != null) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("figure", "value", "numerator", "denominator"));
            for (Figure figure : figures) {
                rows.add(
                        List.of(
                                figure.measure().key(),
                                shown(figure.value()),
                                Long.toString(figure.numerator()),
                                Long.toString(figure.denominator())));
            }
            write(csv, rows);
        }
        if (json) {
            ObjectNode root = root(from);
            ArrayNode list = root.putArray("figures");
            figures.forEach(figure -> figure(list.addObject(), figure));
            desk.print(root);
        } else {
            figures.forEach(figure ->
                    desk.print(
                            "cli.staffing.figure",
                            desk.texts().get(figure.measure().label()),
                            shown(figure.value()),
                            desk.texts().get(figure.measure().definition())));
            sources(from);
        }
    }

    private void figure(ObjectNode node, Figure figure) {
        node.put("figure", figure.measure().key());
        node.put("value", figure.value());
        node.put("unit", figure.measure().unit().name());
        node.put("numerator", figure.numerator());
        node.put("denominator", figure.denominator());
        node.put("definition", desk.texts().get(figure.measure().definition()));
    }

    // ---------- tables by traits ----------

    private void table(Plan plan, Facts facts) throws IOException {
        Register register = facts.register();
        List<Axis> axes = by.stream().map(trait -> axis(trait, plan, register)).toList();
        Crosstab table = Crosstab.of(register, axes);
        List<Line> lines = new ArrayList<>();
        lines(plan, table, new int[0], lines);
        if (csv != null) {
            write(csv, rows(lines));
        }
        if (json) {
            ObjectNode root = root(used(facts));
            ArrayNode list = root.putArray("rows");
            lines.forEach(line -> line(list.addObject(), line));
            desk.print(root);
        } else {
            for (Line line : lines) {
                desk.print(
                        "cli.staffing.line",
                        String.join(" · ", line.names),
                        line.count.positions(),
                        line.count.persons(),
                        desk.formats().number(line.fte(), 1));
            }
            sources(used(facts));
            desk.print("cli.staffing.internal");
        }
    }

    private static Axis axis(String trait, Plan plan, Register register) {
        return switch (trait.strip()) {
            case "municipality" ->
                    Axis.municipalities(
                            register, plan.municipalities().stream().map(Body::id).toList());
            case "profession" ->
                    Axis.professions(
                            register,
                            plan.ordered(ProfessionFields.TABLE).stream().map(Row::id).toList());
            case "age" -> Axis.ages(register, AgeBand.STANDARD);
            case "working-time" -> Axis.workingTime(register);
            case "education" -> Axis.education(register);
            case "further" -> Axis.further(register);
            case "sex" -> Axis.sex(register);
            default -> throw new Refusal(Exit.USAGE, "cli.staffing.trait", trait);
        };
    }

    /// Adds a line for each cell that holds anybody, and last the total over each axis.
    private void lines(Plan plan, Crosstab table, int[] before, List<Line> lines) {
        int axis = before.length;
        if (axis == table.axes().size()) {
            Count count = table.cell(before);
            if (count.positions() > 0) {
                lines.add(new Line(names(plan, table, before), count));
            }
            return;
        }
        for (int i = 0; i <= table.categories(axis).size(); i++) {
            int[] places = Arrays.copyOf(before, axis + 1);
            places[axis] = i == table.categories(axis).size() ? Crosstab.ALL : i;
            lines(plan, table, places, lines);
        }
    }

    private List<String> names(Plan plan, Crosstab table, int[] places) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            names.add(
                    places[i] == Crosstab.ALL
                            ? desk.texts().get("cli.staffing.all")
                            : name(plan, table.categories(i).get(places[i])));
        }
        return names;
    }

    private String name(Plan plan, Category category) {
        Body body = plan.find(BodyFields.TABLE, category.id());
        Profession profession = plan.find(ProfessionFields.TABLE, category.id());
        return switch (category.trait()) {
            case MUNICIPALITY -> body == null ? unknown() : body.inShort();
            case PROFESSION -> profession == null ? unknown() : profession.name();
            case AGE -> category.isUnknown() ? unknown() : category.key();
            case WORKING_TIME, EDUCATION, FURTHER, ROTA, SEX ->
                    desk.texts().get("cli.staffing." + category.key());
        };
    }

    private String unknown() {
        return desk.texts().get("cli.staffing.unknown");
    }

    private List<List<String>> rows(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(by);
        head.addAll(List.of("positions", "persons", "fte"));
        rows.add(head);
        for (Line line : lines) {
            List<String> row = new ArrayList<>(line.names);
            row.add(Long.toString(line.count.positions()));
            row.add(Long.toString(line.count.persons()));
            row.add(shown(line.fte()));
            rows.add(row);
        }
        return rows;
    }

    private void line(ObjectNode node, Line line) {
        for (int i = 0; i < by.size(); i++) {
            node.put(by.get(i).strip(), line.names.get(i));
        }
        node.put("positions", line.count.positions());
        node.put("persons", line.count.persons());
        node.put("fte", line.fte());
    }

    // ---------- both ----------

    private static List<Dataset> used(Facts facts) {
        return facts.staff().stream().map(Facts.Staff::dataset).toList();
    }

    private static ObjectNode root(Collection<Dataset> from) {
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        ArrayNode registers = root.putArray("registers");
        for (Dataset dataset : from) {
            ObjectNode node = registers.addObject();
            node.put("name", dataset.name());
            node.put("source", dataset.source());
            node.put("date", dataset.date() == null ? null : dataset.date().toString());
            node.put("coverage", dataset.coverage());
            node.put("method", dataset.method());
        }
        return root;
    }

    private void sources(Collection<Dataset> from) {
        for (Dataset dataset : from) {
            desk.print(
                    "cli.staffing.source",
                    dataset.name(),
                    dataset.date() == null ? "–" : desk.formats().date(dataset.date()),
                    dataset.coverage());
        }
    }

    private String shown(@Nullable BigDecimal value) {
        return value == null ? "–" : desk.formats().number(value);
    }

    static void write(Path target, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(";", row.stream().map(StaffingCommand::quoted).toList()))
                    .append("\r\n");
        }
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        ExportFile.replace(
                target,
                out -> out.write(bytes),
                written -> {
                    if (Files.size(written) != bytes.length) {
                        throw new IOException("The file holds something else");
                    }
                });
    }

    private static String quoted(String cell) {
        return cell.contains(";") || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
