package no.kompetanseplan.cli;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.BindingTime;
import no.kompetanseplan.rules.Stipends;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// What is to be paid back when a service obligation is broken, in proportion to the months left
/// (formula F18). The months may come from the rule of the plan.
@Command(name = "binding")
final class BindingCommand implements Callable<Integer> {

    /// Fifty years: more is a slip of the keyboard.
    private static final int MOST_MONTHS = 600;

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--amount", paramLabel = "KR", required = true)
    private String amount = "";

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    @Option(names = "--served", paramLabel = "N", required = true)
    private Integer served = 0;

    @Option(names = "--plan", paramLabel = "P.kplan")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    BindingCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        Money paid = rules.money("--amount", amount);
        int done = rules.within(0, MOST_MONTHS, "--served", served);
        Plan plan = rules.plan(file);
        StipendRule rule = Stipends.of(plan).rule(StipendEvent.RECRUITMENT, null);
        Integer known = rule == null ? null : rule.boundMonths();
        int bound = rules.within(1, MOST_MONTHS, "--months", months == null ? known : months);
        Money back = BindingTime.repayment(paid, bound, done);
        if (json) {
            ObjectNode root = Desk.object();
            root.put("amount", RuleInput.plain(paid.toKroner()));
            root.put("months", bound);
            root.put("served", done);
            root.put("repayment", RuleInput.plain(back.toKroner()));
            root.put("rule", rule == null ? null : rule.title());
            root.put("source", rule == null ? null : rule.source());
            desk.print(root);
            return Exit.DONE;
        }
        if (done >= bound) {
            desk.print("cli.binding.served", Integer.toString(done), Integer.toString(bound));
        } else {
            desk.print("cli.binding.back", desk.formats().money(back));
            desk.print(
                    "cli.binding.sum",
                    desk.formats().money(paid),
                    Integer.toString(bound - done),
                    Integer.toString(bound));
        }
        desk.print(months == null ? "cli.binding.by-rule" : "cli.binding.by-agreement");
        if (rule != null) {
            rules.printRule(rule.title(), rule.source());
        }
        rules.printPlan(file, plan);
        return Exit.DONE;
    }
}
