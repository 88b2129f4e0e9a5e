package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Opens the amounts of a measure: each with the rule it rests on, its inputs and the calculation,
/// in the words of the window. Years past the plan are opened too.
@Command(name = "explain")
final class BudgetExplainCommand implements Callable<Integer> {

    private static final int VERSION = 1;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--measure", paramLabel = "ID|NUMBER|TITLE", required = true)
    private String measure = "";

    @Option(names = "--year", paramLabel = "Y")
    private @Nullable Integer year;

    @Option(names = "--municipality", paramLabel = "N")
    private String municipality = "";

    @Option(names = "--json")
    private boolean json;

    BudgetExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Assessment assessment = BudgetCommand.assessment(desk, file);
        Plan plan = assessment.plan();
        Budget budget = assessment.budget();
        Measure found = new MeasureNumbers(plan).find(measure);
        Id only = BudgetCommand.municipality(desk, plan, municipality);
        List<Entry> entries =
                Stream.concat(budget.entriesOf(found.id()).stream(), budget.after().stream())
                        .filter(entry -> entry.measure().equals(found.id()))
                        .filter(entry -> year == null || entry.year() == year)
                        .filter(entry -> only == null || only.equals(entry.municipality()))
                        .toList();
        List<Uncalculated> missing = budget.uncalculatedOf(found.id());
        if (json) {
            desk.print(json(plan, found, entries, missing));
        } else {
            print(plan, budget, found, entries);
        }
        return Exit.DONE;
    }

    private void none(Budget budget, List<Entry> entries) {
        if (entries.isEmpty()) {
            desk.print("budget.trace.none");
            if (year != null && !BudgetCommand.years(budget).contains(year)) {
                desk.print("cli.budget.no-year", Integer.toString(year));
            }
        }
    }

    private void print(Plan plan, Budget budget, Measure found, List<Entry> entries) {
        TraceWords trace = new TraceWords(plan, desk.texts());
        desk.out().println(new MeasureNumbers(plan).name(found.id()));
        for (Entry entry : entries) {
            desk.out().println();
            String head = whose(plan, entry) + " · " + trace.line(entry);
            desk.out().println(head + ": " + desk.formats().money(entry.amount()));
            trace.steps(entry).forEach(step -> desk.out().println("  " + step));
            if (!trace.range(entry).isEmpty()) {
                desk.out().println("  " + trace.range(entry));
            }
            for (String rule : trace.rules(entry)) {
                desk.out().println("  " + desk.texts().get("cli.budget.rule", rule));
            }
        }
        desk.out().println();
        none(budget, entries);
        for (View view : View.values()) {
            Money sum = sum(entries, view);
            if (view != View.ALL && !sum.isZero()) {
                String name = desk.texts().get("budget.view." + view.name());
                desk.out().println(name + ": " + desk.formats().money(sum));
            }
        }
        for (Uncalculated each : budget.uncalculatedOf(found.id())) {
            desk.print("cli.budget.missing", trace.missing(each));
        }
    }

    private String whose(Plan plan, Entry entry) {
        AxisWords words = new AxisWords(plan, desk.texts());
        Axis axis = entry.municipality() == null ? Axis.PAYER : Axis.MUNICIPALITY;
        Id body = entry.municipality() == null ? entry.payer() : entry.municipality();
        String name = words.of(axis, body == null ? Axis.Key.NONE : new Axis.OfRow(body));
        return name + " " + entry.year();
    }

    private static Money sum(List<Entry> entries, View view) {
        return entries.stream()
                .filter(view::counts)
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private ObjectNode json(
            Plan plan, Measure found, List<Entry> entries, List<Uncalculated> missing) {
        TraceWords trace = new TraceWords(plan, desk.texts());
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("unit", "kroner");
        root.put("measure", found.title());
        root.put("measureId", found.id().toString());
        root.put("number", new MeasureNumbers(plan).number(found.id()));
        ArrayNode list = root.putArray("entries");
        for (Entry entry : entries) {
            ObjectNode node = list.addObject();
            node.put("year", entry.year());
            node.put("of", whose(plan, entry));
            node.put("kind", entry.kind().name());
            node.put("amount", BudgetRows.kroner(entry.amount()));
            node.put("low", BudgetRows.kroner(entry.low()));
            node.put("high", BudgetRows.kroner(entry.high()));
            node.put("what", trace.line(entry));
            ArrayNode steps = node.putArray("calculation");
            trace.steps(entry).forEach(steps::add);
            ArrayNode rules = node.putArray("rules");
            trace.rules(entry).forEach(rules::add);
        }
        root.put("net", BudgetRows.kroner(sum(entries, View.NET)));
        ArrayNode without = root.putArray("notCalculated");
        missing.forEach(each -> without.add(trace.missing(each)));
        return root;
    }
}
