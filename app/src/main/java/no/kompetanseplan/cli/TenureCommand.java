package no.kompetanseplan.cli;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.TenureRule;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.Tenure;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// What supplements for those who have stayed cost each municipality, now and in the years that
/// follow when nobody leaves.
@Command(name = "tenure")
final class TenureCommand implements Callable<Integer> {

    private static final int MOST_YEARS = 40;

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--plan", paramLabel = "P.kplan", required = true)
    private @Nullable Path file;

    @Option(names = "--years", paramLabel = "N")
    private Integer years = 5;

    @Option(names = "--json")
    private boolean json;

    TenureCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        rules.within(0, MOST_YEARS, "--years", years);
        Plan plan = rules.plan(file);
        Tenure tenure = Tenure.of(plan);
        if (tenure.counted().isEmpty() || tenure.rules().isEmpty()) {
            throw new Refusal(Exit.FOUND, "cli.tenure.none");
        }
        int first = tenure.counted().last();
        if (json) {
            desk.print(json(plan, tenure, first));
        } else {
            print(plan, tenure, first);
        }
        return Exit.DONE;
    }

    private void print(Plan plan, Tenure tenure, int first) {
        AxisWords words = new AxisWords(plan, desk.texts());
        List<String> heads = new ArrayList<>(List.of(words.of(Axis.MUNICIPALITY)));
        for (int year = first; year <= first + years; year++) {
            heads.add(Integer.toString(year));
        }
        TextTable table = new TextTable(1, heads);
        for (Body body : plan.municipalities()) {
            List<String> cells = new ArrayList<>(List.of(body.inShort()));
            boolean anybody = tenure.persons(body.id(), first + MOST_YEARS) > 0;
            for (int year = first; year <= first + years; year++) {
                Money cost = tenure.cost(body.id(), year);
                anybody |= tenure.persons(body.id(), year) > 0;
                cells.add(cost == null ? "–" : desk.formats().amount(cost));
            }
            if (anybody) {
                table.row(cells);
            }
        }
        table.print(desk.out());
        desk.print("cli.tenure.assumed");
        for (TenureRule rule : tenure.rules()) {
            Money amount = rule.amount() == null ? Money.ZERO : rule.amount();
            String key = rule.adds() ? "cli.tenure.adds" : "cli.tenure.replaces";
            rules.printRule(
                    desk.texts()
                            .get(
                                    key,
                                    rule.years() == null ? 0 : rule.years(),
                                    desk.formats().money(amount)),
                    rule.source());
        }
        rules.printPlan(file, plan);
    }

    private ObjectNode json(Plan plan, Tenure tenure, int first) {
        ObjectNode root = Desk.object();
        ArrayNode list = root.putArray("rows");
        for (Body body : plan.municipalities()) {
            for (int year = first; year <= first + years; year++) {
                Money cost = tenure.cost(body.id(), year);
                list.addObject()
                        .put("municipality", body.inShort())
                        .put("year", year)
                        .put("persons", tenure.persons(body.id(), year))
                        .put("cost", cost == null ? null : RuleInput.plain(cost.toKroner()));
            }
        }
        return root;
    }
}
