package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/// Opens the amounts of a measure: each with the rule it rests on, its inputs and the calculation,
/// in the words of the window. What falls past the plan is opened apart and is in no sum of it.
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
        List<Entry> entries = asked(budget.entriesOf(found.id()), found.id(), only);
        List<Entry> after = asked(budget.after(), found.id(), only);
        if (entries.isEmpty() && after.isEmpty()) {
            refuseOutside(plan.head().planPeriod());
        }
        List<Uncalculated> missing = budget.uncalculatedOf(found.id());
        if (json) {
            desk.print(json(plan, found, entries, after, missing));
        } else {
            print(plan, found, entries, after, missing);
            none(budget, entries, after);
        }
        return Exit.DONE;
    }

    private List<Entry> asked(List<Entry> entries, Id of, @Nullable Id only) {
        return entries.stream()
                .filter(entry -> entry.measure().equals(of))
                .filter(entry -> year == null || entry.year() == year)
                .filter(entry -> only == null || only.equals(entry.municipality()))
                .toList();
    }

    private void refuseOutside(Period plan) {
        LocalDate first = plan.from();
        LocalDate last = plan.to();
        if (year != null
                && first != null
                && last != null
                && (year < first.getYear() || year > last.getYear())) {
            throw new Refusal(
                    Exit.USAGE,
                    "cli.budget.year-outside",
                    year.toString(),
                    Integer.toString(first.getYear()),
                    Integer.toString(last.getYear()));
        }
    }

    private void none(Budget budget, List<Entry> entries, List<Entry> after) {
        if (entries.isEmpty() && after.isEmpty()) {
            desk.print("budget.trace.none");
            if (year != null && !BudgetCommand.years(budget).contains(year)) {
                desk.print("cli.budget.no-year", Integer.toString(year));
            }
        }
    }

    private void print(
            Plan plan,
            Measure found,
            List<Entry> entries,
            List<Entry> after,
            List<Uncalculated> missing) {
        TraceWords trace = new TraceWords(plan, desk.texts());
        desk.out().println(new MeasureNumbers(plan).name(found.id()));
        print(trace, entries);
        desk.out().println();
        printSums(entries);
        if (!after.isEmpty()) {
            desk.out().println();
            desk.print("cli.budget.explain.after");
            print(trace, after);
            desk.out().println();
            printSums(after);
        }
        for (Uncalculated each : missing) {
            desk.print("cli.budget.missing", trace.missing(each));
        }
    }

    private void print(TraceWords trace, List<Entry> entries) {
        for (Entry entry : entries) {
            desk.out().println();
            String head = trace.where(entry) + " · " + trace.line(entry);
            desk.out().println(head + ": " + desk.formats().money(entry.amount()));
            trace.steps(entry).forEach(step -> desk.out().println("  " + step));
            if (!trace.range(entry).isEmpty()) {
                desk.out().println("  " + trace.range(entry));
            }
            for (String rule : trace.rules(entry)) {
                desk.out().println("  " + desk.texts().get("cli.budget.rule", rule));
            }
        }
    }

    private void printSums(List<Entry> entries) {
        for (View view : View.values()) {
            Money sum = sum(entries, view);
            if (view != View.ALL && !sum.isZero()) {
                String name = desk.texts().get("budget.view." + view.name());
                desk.out().println(name + ": " + desk.formats().money(sum));
            }
        }
    }

    private static Money sum(List<Entry> entries, View view) {
        return entries.stream()
                .filter(view::counts)
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private ObjectNode json(
            Plan plan,
            Measure found,
            List<Entry> entries,
            List<Entry> after,
            List<Uncalculated> missing) {
        TraceWords trace = new TraceWords(plan, desk.texts());
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("unit", "kroner");
        root.put("measure", found.title());
        root.put("measureId", found.id().toString());
        root.put("number", new MeasureNumbers(plan).number(found.id()));
        put(root.putArray("entries"), trace, entries);
        root.put("net", BudgetRows.kroner(sum(entries, View.NET)));
        put(root.putArray("after"), trace, after);
        root.put("netAfter", BudgetRows.kroner(sum(after, View.NET)));
        ArrayNode without = root.putArray("notCalculated");
        missing.forEach(each -> without.add(trace.missing(each)));
        return root;
    }

    private static void put(ArrayNode list, TraceWords trace, List<Entry> entries) {
        for (Entry entry : entries) {
            ObjectNode node = list.addObject();
            node.put("year", entry.year());
            node.put("of", trace.where(entry));
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
    }
}
