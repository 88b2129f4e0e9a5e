package no.kompetanseplan.cli;

import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.FullTime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.util.concurrent.Callable;

/// What a rise of the mean position gives in full-time equivalents, and what they cost (formula
/// F22).
@Command(name = "full-time")
final class FullTimeCommand implements Callable<Integer> {

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--posts", paramLabel = "N", required = true)
    private @Nullable Integer posts;

    @Option(names = "--points", paramLabel = "P", required = true)
    private String points = "";

    @Option(names = "--unit-cost", paramLabel = "KR")
    private String unitCost = "0";

    @Option(names = "--json")
    private boolean json;

    FullTimeCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        int number = RuleInput.atLeast(1, "--posts", posts);
        Percent rise = rules.understood("--points", rules.reader().percent(points));
        Money unit = rules.money("--unit-cost", unitCost);
        boolean isRise = rise.compareTo(Percent.ZERO) > 0 && rise.compareTo(Percent.FULL) <= 0;
        if (!isRise || number > 1_000_000 || unit.compareTo(Money.kroner(100_000_000)) > 0) {
            throw new Refusal(Exit.USAGE, "cli.usage.value", isRise ? "--posts" : "--points");
        }
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
        }
        return Exit.DONE;
    }
}
