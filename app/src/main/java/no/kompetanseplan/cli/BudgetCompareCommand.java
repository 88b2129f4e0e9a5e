package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.BudgetComparison;
import no.kompetanseplan.budget.RuleChangeWords;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// What differs between the budgets of two plan files, to the krone, and in the rules behind them.
@Command(name = "compare")
final class BudgetCompareCommand implements Callable<Integer> {

    private static final int VERSION = 1;

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "A.kplan")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B.kplan")
    private Path second = Path.of("");

    @Option(names = "--view", paramLabel = "net|gross|grants|external|all|time")
    private String view = "net";

    @Option(names = "--csv", paramLabel = "FILE.csv")
    private @Nullable Path csv;

    @Option(names = "--json")
    private boolean json;

    BudgetCompareCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        View shown = BudgetCommand.view(view);
        Assessment before = BudgetCommand.assessment(desk, first);
        Assessment after = BudgetCommand.assessment(desk, second);
        BudgetComparison comparison =
                BudgetComparison.of(
                        before.plan(), before.budget(), after.plan(), after.budget(), shown);
        if (csv != null) {
            StaffingCommand.write(csv, rows(before.plan(), after.plan(), comparison));
        }
        if (json) {
            desk.print(json(before, after, shown, comparison));
        } else {
            print(before, after, shown, comparison);
        }
        return Exit.DONE;
    }

    private void print(
            Assessment before, Assessment after, View shown, BudgetComparison comparison) {
        desk.print("cli.budget.compare.before", first, before.plan().head().title());
        desk.print("cli.budget.compare.after", second, after.plan().head().title());
        desk.print("budget.view." + shown.name());
        desk.out().println();
        if (comparison.changed().isEmpty()) {
            desk.print("cli.budget.compare.same");
        } else {
            table(before, after, shown, comparison).print(desk.out());
        }
        views(before, after);
        only("cli.budget.compare.only-before", before.plan(), comparison.onlyBefore());
        only("cli.budget.compare.only-after", after.plan(), comparison.onlyAfter());
        RuleChangeWords words = new RuleChangeWords(desk.texts(), before.plan(), after.plan());
        if (!comparison.rules().isEmpty()) {
            desk.out().println();
            desk.print("cli.budget.compare.rules");
            comparison.rules().forEach(each -> desk.out().println("  " + words.of(each)));
        }
    }

    private List<List<String>> rows(Plan before, Plan after, BudgetComparison comparison) {
        MeasureNumbers old = new MeasureNumbers(before);
        MeasureNumbers now = new MeasureNumbers(after);
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "measureId",
                        "measure",
                        "municipality",
                        "year",
                        "before",
                        "after",
                        "change"));
        for (BudgetComparison.Cell cell : comparison.changed()) {
            rows.add(
                    List.of(
                            cell.measure().toString(),
                            measure(old, now, cell.measure()),
                            municipality(before, after, cell.municipality()),
                            Integer.toString(cell.year()),
                            Long.toString(BudgetRows.kroner(cell.before())),
                            Long.toString(BudgetRows.kroner(cell.after())),
                            Long.toString(BudgetRows.kroner(cell.change()))));
        }
        return rows;
    }

    private TextTable table(
            Assessment before, Assessment after, View shown, BudgetComparison comparison) {
        Formats formats = desk.formats();
        AxisWords words = new AxisWords(after.plan(), desk.texts());
        TextTable table =
                new TextTable(
                        2,
                        List.of(
                                words.of(Axis.MEASURE),
                                words.of(Axis.MUNICIPALITY),
                                words.of(Axis.YEAR),
                                desk.texts().get("cli.budget.before"),
                                desk.texts().get("cli.budget.now"),
                                desk.texts().get("cli.budget.change")));
        MeasureNumbers old = new MeasureNumbers(before.plan());
        MeasureNumbers now = new MeasureNumbers(after.plan());
        for (BudgetComparison.Cell cell : comparison.changed()) {
            table.row(
                    List.of(
                            measure(old, now, cell.measure()),
                            municipality(before.plan(), after.plan(), cell.municipality()),
                            Integer.toString(cell.year()),
                            formats.amount(cell.before()),
                            formats.amount(cell.after()),
                            signed(cell.change())));
        }
        table.line();
        table.row(
                List.of(
                        desk.texts().get("cli.budget.compare.all"),
                        "",
                        "",
                        formats.amount(before.budget().sum(shown)),
                        formats.amount(after.budget().sum(shown)),
                        signed(comparison.change())));
        return table;
    }

    /// The whole budgets, by each view that differs.
    private void views(Assessment before, Assessment after) {
        boolean isFirst = true;
        for (View each : View.values()) {
            Money old = before.budget().sum(each);
            Money now = after.budget().sum(each);
            if (!old.equals(now)) {
                if (isFirst) {
                    desk.out().println();
                }
                isFirst = false;
                desk.print(
                        "cli.budget.compare.view",
                        desk.texts().get("budget.view." + each.name()),
                        desk.formats().amount(old),
                        desk.formats().amount(now),
                        signed(now.minus(old)));
            }
        }
    }

    private void only(String key, Plan plan, List<Id> measures) {
        if (measures.isEmpty()) {
            return;
        }
        MeasureNumbers numbers = new MeasureNumbers(plan);
        desk.out().println();
        desk.print(key);
        measures.forEach(measure -> desk.out().println("  " + numbers.name(measure)));
    }

    private static String measure(MeasureNumbers before, MeasureNumbers after, Id measure) {
        String now = after.name(measure);
        return now.isEmpty() ? before.name(measure) : now;
    }

    private String municipality(Plan before, Plan after, @Nullable Id id) {
        Plan named = id == null || after.find(id) != null ? after : before;
        return new AxisWords(named, desk.texts())
                .of(Axis.MUNICIPALITY, id == null ? Axis.Key.NONE : new Axis.OfRow(id));
    }

    private String signed(Money change) {
        String plus = change.compareTo(Money.ZERO) > 0 ? "+" : "";
        return plus + desk.formats().amount(change);
    }

    private ObjectNode json(
            Assessment before, Assessment after, View shown, BudgetComparison comparison) {
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("unit", "kroner");
        root.put("view", BudgetCommand.key(shown));
        root.put("before", BudgetRows.kroner(before.budget().sum(shown)));
        root.put("after", BudgetRows.kroner(after.budget().sum(shown)));
        root.put("change", BudgetRows.kroner(comparison.change()));
        ArrayNode cells = root.putArray("cells");
        MeasureNumbers old = new MeasureNumbers(before.plan());
        MeasureNumbers now = new MeasureNumbers(after.plan());
        for (BudgetComparison.Cell cell : comparison.changed()) {
            ObjectNode node = cells.addObject();
            node.put("measureId", cell.measure().toString());
            node.put("measure", measure(old, now, cell.measure()));
            node.put("year", cell.year());
            node.put(
                    "municipality",
                    cell.municipality() == null
                            ? null
                            : municipality(before.plan(), after.plan(), cell.municipality()));
            node.put("before", BudgetRows.kroner(cell.before()));
            node.put("after", BudgetRows.kroner(cell.after()));
            node.put("change", BudgetRows.kroner(cell.change()));
        }
        names(root.putArray("onlyBefore"), before.plan(), comparison.onlyBefore());
        names(root.putArray("onlyAfter"), after.plan(), comparison.onlyAfter());
        ArrayNode rules = root.putArray("rules");
        RuleChangeWords words = new RuleChangeWords(desk.texts(), before.plan(), after.plan());
        for (BudgetComparison.RuleChange each : comparison.rules()) {
            rules.addObject()
                    .put("table", each.table().name())
                    .put("rule", each.rule().toString())
                    .put("field", each.field())
                    .put("text", words.of(each));
        }
        return root;
    }

    private static void names(ArrayNode list, Plan plan, List<Id> measures) {
        MeasureNumbers numbers = new MeasureNumbers(plan);
        measures.forEach(measure ->
                list.addObject()
                        .put("measureId", measure.toString())
                        .put("measure", numbers.name(measure)));
    }
}
