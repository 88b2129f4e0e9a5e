package no.kompetanseplan.cli;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.Stipends;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/// What own employees can get in stipend, at most: at the start and at completion (formula F17).
@Command(name = "stipend")
final class StipendCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--persons", paramLabel = "N")
    private Integer persons = 1;

    @Option(names = "--completing", paramLabel = "PCT")
    private String completing = "100";

    @Option(names = "--plan", paramLabel = "P.kplan")
    private @Nullable Path file;

    @Option(names = "--at", paramLabel = "DATE")
    private @Nullable String day;

    @Option(names = "--json")
    private boolean json;

    StipendCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        int number = rules.within(1, MOST, "--persons", persons);
        Percent share = rules.percent("--completing", completing, 100, false);
        LocalDate at = day == null ? null : rules.understood("--at", rules.reader().date(day));
        Plan plan = rules.plan(file);
        Stipends stipends = Stipends.of(plan);
        Money most = stipends.most(at);
        if (most == null) {
            throw new Refusal(Exit.FOUND, "cli.stipend.none");
        }
        Money each = stipends.expected(1, share, at);
        Money all = Money.within(each.toKroner().multiply(BigDecimal.valueOf(number)));
        if (all == null) {
            throw new Refusal(Exit.USAGE, "cli.usage.value", "--persons");
        }
        tell(plan, stipends, at, most, all);
        return Exit.DONE;
    }

    private void tell(
            Plan plan, Stipends stipends, @Nullable LocalDate at, Money most, Money expected) {
        List<StipendEvent> events = List.of(StipendEvent.START, StipendEvent.COMPLETION);
        if (json) {
            ObjectNode root = Desk.object();
            root.put("mostForOne", RuleInput.plain(most.toKroner()));
            root.put("persons", persons);
            root.put("expected", RuleInput.plain(expected.toKroner()));
            ArrayNode list = root.putArray("rules");
            for (StipendEvent event : events) {
                StipendRule rule = stipends.rule(event, at);
                if (rule != null) {
                    list.addObject()
                            .put("event", BudgetCommand.key(event))
                            .put("title", rule.title())
                            .put("source", rule.source());
                }
            }
            root.put("rulesOf", plan.head().title());
            desk.print(root);
            return;
        }
        desk.print("cli.stipend.most", desk.formats().money(most));
        desk.print("cli.stipend.expected", persons, completing, desk.formats().money(expected));
        for (StipendEvent event : events) {
            StipendRule rule = stipends.rule(event, at);
            if (rule != null) {
                Money ceiling = rule.ceiling();
                String words =
                        ceiling == null
                                ? rule.title()
                                : desk.texts()
                                        .get(
                                                "cli.stipend.rule",
                                                rule.title(),
                                                desk.formats().money(ceiling));
                rules.printRule(words, rule.source());
            }
        }
        rules.printPlan(file, plan);
    }
}
