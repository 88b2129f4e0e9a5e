package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.Supplements;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// The competence supplement a year of one person, by the studies taken: `--credits 30,30` asks
/// whether two of 30 count as one of 60 (formula F16).
@Command(name = "supplement")
final class SupplementCommand implements Callable<Integer> {

    private static final int MONTHS = 12;
    private static final int MOST_CREDITS = 600;

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--credits", paramLabel = "N[,N]", split = ",")
    private List<Integer> credits = new ArrayList<>();

    @Option(names = "--position", paramLabel = "PCT")
    private String position = "100";

    @Option(names = "--municipality", paramLabel = "N")
    private String municipality = "";

    @Option(names = "--completed", paramLabel = "DATE")
    private @Nullable String completed;

    @Option(names = "--plan", paramLabel = "P.kplan")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    SupplementCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() throws ImportFailure {
        for (int each : credits) {
            rules.within(1, MOST_CREDITS, "--credits", each);
        }
        Percent part = rules.position(position);
        LocalDate day =
                completed == null
                        ? null
                        : rules.understood("--completed", rules.reader().date(completed));
        Plan plan = rules.plan(file);
        Supplements supplements = Supplements.of(plan);
        SupplementRule rule =
                credits.isEmpty()
                        ? supplements.rule(null, day)
                        : supplements.ruleForAll(credits, day);
        if (rule == null || rule.amount() == null) {
            throw new Refusal(Exit.FOUND, "cli.supplement.none");
        }
        Id body = BudgetCommand.municipality(desk, plan, municipality);
        BigDecimal addOns = DayPrice.of(plan).rates(body, day).addOns();
        Money year = Money.ofKroner(Supplements.cost(rule, part, addOns, MONTHS)).inWholeKroner();
        int months = day == null ? MONTHS : Supplements.months(day, day.getYear());
        Money first = Money.ofKroner(Supplements.cost(rule, part, addOns, months)).inWholeKroner();
        tell(plan, rule, part, addOns, year, day == null ? null : first);
        return Exit.DONE;
    }

    private void tell(
            Plan plan,
            SupplementRule rule,
            Percent part,
            BigDecimal addOns,
            Money year,
            @Nullable Money first) {
        Money amount = rule.amount() == null ? Money.ZERO : rule.amount();
        if (json) {
            ObjectNode root = Desk.object();
            root.put("amount", RuleInput.plain(amount.toKroner()));
            root.put("position", RuleInput.plain(part.number()));
            root.put("proportional", rule.proportional());
            root.put("addOns", RuleInput.plain(addOns.movePointRight(2)));
            root.put("aYear", RuleInput.plain(year.toKroner()));
            if (first != null) {
                root.put("firstYear", RuleInput.plain(first.toKroner()));
            }
            root.put("rule", rule.title());
            root.put("source", rule.source());
            root.put("rulesOf", plan.head().title());
            desk.print(root);
            return;
        }
        desk.print("cli.supplement.year", desk.formats().money(year));
        desk.print(
                rule.proportional() ? "cli.supplement.by-position" : "cli.supplement.full",
                desk.formats().money(amount),
                desk.formats().percent(part),
                desk.formats().percent(new Percent(addOns.movePointRight(4).intValue())));
        if (first != null) {
            desk.print("cli.supplement.first", desk.formats().money(first));
        }
        rules.printRule(rule.title(), rule.source());
        rules.printPlan(file, plan);
    }
}
