package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Balance;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.Groups;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The budget for other programs: a row for each combination of values, however many axes there
/// are. Amounts are whole kroner.
final class BudgetRows {

    private static final int VERSION = 1;

    private final Desk desk;
    private final Plan plan;
    private final Budget budget;
    private final BudgetChoice choice;
    private final AxisWords words;
    private final MeasureNumbers numbers;
    private final Groups groups;

    BudgetRows(Desk desk, Assessment assessment, BudgetChoice choice) {
        this.desk = desk;
        this.plan = assessment.plan();
        this.budget = assessment.budget();
        this.choice = choice;
        this.words = new AxisWords(plan, desk.texts());
        this.numbers = new MeasureNumbers(plan);
        this.groups = Groups.of(plan, budget, choice.view(), choice.axes(), choice::has);
    }

    List<List<String>> csv() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(choice.axes().stream().map(words::of).toList());
        heads.add(desk.texts().get("budget.chart.kroner"));
        heads.add(desk.texts().get("cli.budget.low"));
        heads.add(desk.texts().get("cli.budget.high"));
        rows.add(heads);
        for (Groups.Group group : groups.groups()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < choice.axes().size(); i++) {
                cells.add(words.of(choice.axes().get(i), group.keys().get(i)));
            }
            cells.add(Long.toString(kroner(group.sum().amount())));
            cells.add(Long.toString(kroner(group.sum().low())));
            cells.add(Long.toString(kroner(group.sum().high())));
            rows.add(cells);
        }
        return rows;
    }

    ObjectNode json() {
        ObjectNode root = Desk.object();
        root.put("version", VERSION);
        root.put("unit", "kroner");
        root.put("view", BudgetCommand.key(choice.view()));
        root.put(
                "municipality",
                choice.municipality() == null ? null : choice.municipality().toString());
        ArrayNode by = root.putArray("by");
        choice.axes().forEach(axis -> by.add(BudgetCommand.key(axis)));
        ArrayNode rows = root.putArray("rows");
        for (Groups.Group group : groups.groups()) {
            ObjectNode row = rows.addObject();
            for (int i = 0; i < choice.axes().size(); i++) {
                key(row, choice.axes().get(i), group.keys().get(i));
            }
            sum(row, group.sum());
        }
        sum(root.putObject("total"), groups.total());
        after(root.putArray("after"));
        frames(root.putArray("frames"));
        ArrayNode balances = root.putArray("balances");
        budget.balances().forEach(each -> balance(balances.addObject(), each));
        ArrayNode missing = root.putArray("notCalculated");
        TraceWords trace = new TraceWords(plan, desk.texts());
        for (Uncalculated each : budget.uncalculated()) {
            ObjectNode node = missing.addObject();
            measure(node, each.measure());
            node.put("reason", each.reason().name());
            node.put("text", trace.missing(each));
        }
        return root;
    }

    private void key(ObjectNode node, Axis axis, Axis.Key key) {
        String name = BudgetCommand.key(axis);
        switch (key) {
            case Axis.OfYear(int year) -> node.put(name, year);
            case Axis.OfKind(var kind) -> node.put(name, kind.name());
            case Axis.OfFunding(var funding) -> node.put(name, funding.name());
            case Axis.OfRow(Id row) -> {
                node.put(name, words.of(axis, key));
                node.put(name + "Id", row.toString());
                if (axis == Axis.MEASURE) {
                    node.put("number", numbers.number(row));
                }
            }
            default -> node.putNull(name);
        }
    }

    private void after(ArrayNode list) {
        Map<Integer, Money> years = new TreeMap<>();
        for (Entry entry : budget.after()) {
            if (choice.view().counts(entry) && choice.has(entry)) {
                years.merge(entry.year(), entry.amount(), Money::plus);
            }
        }
        years.forEach(
                (year, amount) -> list.addObject().put("year", year).put("amount", kroner(amount)));
    }

    private void frames(ArrayNode list) {
        Frames frames = Frames.of(plan, budget);
        for (Body body : plan.municipalities()) {
            for (int year : frames.years()) {
                Money frame = frames.frame(body.id(), year);
                if (frame != null && choice.hasMunicipality(body.id())) {
                    list.addObject()
                            .put("municipality", body.inShort())
                            .put("year", year)
                            .put("frame", kroner(frame))
                            .put("net", kroner(frames.net(body.id(), year)))
                            .put("left", kroner(frame.minus(frames.net(body.id(), year))));
                }
            }
        }
    }

    private void balance(ObjectNode node, Balance each) {
        measure(node, each.measure());
        node.put("year", each.year());
        node.put("needed", kroner(each.needed()));
        node.put("given", kroner(each.given()));
        node.put("surplus", kroner(each.surplus()));
    }

    private void measure(ObjectNode node, Id measure) {
        node.put("measure", words.of(Axis.MEASURE, new Axis.OfRow(measure)));
        node.put("measureId", measure.toString());
        node.put("number", numbers.number(measure));
    }

    private static void sum(ObjectNode node, Pivot.Sum sum) {
        node.put("amount", kroner(sum.amount()));
        node.put("low", kroner(sum.low()));
        node.put("high", kroner(sum.high()));
    }

    /// Entries are whole kroner.
    static long kroner(Money amount) {
        return amount.ore() / 100;
    }
}
