package no.kompetanseplan.cli;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.FullTime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// What a rise of the mean position gives in full-time equivalents, and what they cost (formula
/// F22). With a plan a post costs the wage and the add-ons the plan assumes.
@Command(name = "full-time")
final class FullTimeCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--posts", paramLabel = "N", required = true)
    private @Nullable Integer posts;

    @Option(names = "--points", paramLabel = "P", required = true)
    private String points = "";

    @Option(names = "--unit-cost", paramLabel = "KR")
    private @Nullable String unitCost;

    @Option(names = "--plan", paramLabel = "P.kplan")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    FullTimeCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        int number = rules.within(1, MOST, "--posts", posts);
        Percent rise = rules.percent("--points", points, 100, true);
        Plan plan = file == null ? null : rules.plan(file);
        Money known = rules.unitCost(unitCost, plan == null ? null : DayPrice.of(plan));
        Money unit = known == null ? Money.ZERO : known;
        FullTime result = new FullTime(number, rise, unit);
        if (json) {
            ObjectNode root = Desk.object();
            root.put("posts", number);
            root.put("points", RuleInput.plain(rise.number()));
            root.put("equivalents", RuleInput.plain(result.equivalents()));
            root.put("cost", RuleInput.plain(result.cost().toKroner()));
            desk.print(root);
            return Exit.DONE;
        }
        desk.print(
                "cli.full-time.gives",
                desk.formats().integer(number),
                desk.formats().number(rise.number()),
                desk.formats().number(result.equivalents()));
        if (!unit.isZero()) {
            desk.print("cli.full-time.cost", desk.formats().money(result.cost()));
            desk.print(
                    unitCost == null ? "cli.full-time.by-wage" : "cli.full-time.by-price",
                    desk.formats().money(unit));
        }
        if (plan != null) {
            rules.printPlan(file, plan);
        }
        return Exit.DONE;
    }
}
