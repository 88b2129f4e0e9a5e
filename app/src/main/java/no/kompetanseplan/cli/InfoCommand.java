package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.assess.Counts;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// What a plan file holds: counts, budget by year, what is not calculated, and its head.
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    InfoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            if (json) {
                desk.print(json(session.state()));
            } else {
                print(session.state());
            }
        }
        return Exit.DONE;
    }

    private static ObjectNode json(SessionState state) {
        Assessment assessment = state.assessment();
        ObjectNode root = Desk.object();
        root.put("title", state.plan().head().title());
        root.put("head", state.head());
        counts(root.putObject("counts"), assessment.counts());
        missing(root.putObject("notCalculated"), assessment.counts());
        budget(root.putObject("budget"), assessment.budget());
        return root;
    }

    private static void counts(ObjectNode node, Counts counts) {
        node.put("municipalities", counts.municipalities());
        node.put("focusAreas", counts.focusAreas());
        node.put("strategies", counts.strategies());
        node.put("proposals", counts.proposals());
        node.put("numberedProposals", counts.numberedProposals());
        ObjectNode rows = node.putObject("actionRows");
        rows.put("total", counts.measures());
        ArrayNode dimensions = rows.putArray("byDimension");
        counts.measuresByDimension()
                .forEach((dimension, number) ->
                        dimensions
                                .addObject()
                                .put("dimension", dimension.name())
                                .put("letter", dimension.letter())
                                .put("rows", number));
        rows.put("withoutDimension", counts.measuresWithoutDimension());
        node.put("themeDays", counts.themeDays());
        node.put("rules", counts.rules());
        node.put("leavePolicies", counts.leavePolicies());
    }

    private static void missing(ObjectNode node, Counts counts) {
        node.put("measures", counts.notCalculated());
        ObjectNode reasons = node.putObject("byReason");
        counts.notCalculatedByReason()
                .forEach((reason, number) -> reasons.put(reason.name(), number));
    }

    private static void budget(ObjectNode node, Budget budget) {
        node.put("unit", "kroner");
        ObjectNode years = node.putObject("byYear");
        for (int year : budget.years()) {
            sums(years.putObject(Integer.toString(year)), budget, entry -> entry.year() == year);
        }
        sums(node.putObject("total"), budget, _ -> true);
    }

    private static void sums(ObjectNode node, Budget budget, Predicate<Entry> where) {
        for (View view : View.values()) {
            Money sum = budget.sum(view, where);
            node.put(view.name().toLowerCase(Locale.ROOT), sum.ore() / 100);
        }
    }

    private void print(SessionState state) {
        Counts counts = state.assessment().counts();
        Budget budget = state.assessment().budget();
        Formats formats = desk.formats();
        desk.out().println(state.plan().head().title());
        desk.print("cli.info.head", state.head());
        desk.print("cli.info.municipalities", counts.municipalities());
        desk.print("cli.info.areas", counts.focusAreas(), counts.strategies());
        desk.print("cli.info.proposals", counts.proposals(), counts.numberedProposals());
        desk.print("cli.info.measures", counts.measures());
        counts.measuresByDimension()
                .forEach((dimension, rows) ->
                        desk.out().println("  " + dimension.name() + ": " + rows));
        desk.print("cli.info.days", counts.themeDays());
        desk.print("cli.info.rules", counts.rules());
        desk.print("cli.info.missing", counts.notCalculated(), counts.measures());
        for (int year : budget.years()) {
            Money net = budget.sum(View.NET, entry -> entry.year() == year);
            desk.print("cli.info.year", Integer.toString(year), formats.money(net));
        }
        desk.print("cli.info.total", formats.money(budget.sum(View.NET)));
    }
}
