package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.Leavers;
import no.kompetanseplan.rules.Conversion;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.PlannedConversions;
import no.kompetanseplan.rules.PlannedConversions.Planned;
import no.kompetanseplan.rules.UnbudgetedConversions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Posts converted to posts of higher competence (formula F19): what as many cost, and how many the
/// same money pays for. Without a number of posts, the conversions that a plan has planned.
@Command(name = "conversion")
final class ConversionCommand implements Callable<Integer> {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private static final int MOST_RATIO = 1_000;

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--posts", paramLabel = "N")
    private @Nullable String posts;

    @Option(names = "--ratio", paramLabel = "PCT")
    private @Nullable String ratio;

    @Option(names = "--unit-cost", paramLabel = "KR")
    private @Nullable String unitCost;

    @Option(names = "--plan", paramLabel = "P.kplan")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    ConversionCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        Plan plan = rules.plan(file);
        if (posts == null) {
            if (file == null) {
                throw new Refusal(Exit.USAGE, "cli.usage.missing", "--posts");
            }
            planned(rules.assessment(file));
            return Exit.DONE;
        }
        // a number of posts is written as a share of one: 6 is 600 %
        Percent number = rules.understood("--posts", rules.reader().percent(posts));
        BigDecimal count = number.number();
        if (count.signum() <= 0 || count.compareTo(MOST) > 0) {
            throw new Refusal(
                    Exit.USAGE,
                    "cli.usage.above",
                    "--posts",
                    desk.formats().number(count),
                    "0",
                    desk.formats().number(MOST));
        }
        List<ConversionRule> known =
                plan.ordered(ConversionRuleFields.TABLE).stream()
                        .filter(rule -> rule.ratio() != null)
                        .toList();
        Percent factor = ratio(known);
        DayPrice prices = prices(plan, known);
        Money unit = rules.unitCost(unitCost, prices);
        if (unit == null) {
            throw new Refusal(Exit.USAGE, "cli.usage.missing", "--unit-cost");
        }
        tell(plan, new Conversion(count, unit, factor), prices, known);
        return Exit.DONE;
    }

    private Percent ratio(List<ConversionRule> known) {
        Percent read =
                ratio != null
                        ? rules.percent("--ratio", ratio, MOST_RATIO, true)
                        : known.isEmpty() ? null : known.getFirst().ratio();
        if (read == null) {
            throw new Refusal(Exit.USAGE, "cli.usage.missing", "--ratio");
        }
        return read;
    }

    /// By the post that the rule converts from, where the ratio is the rule's; else by the wage for
    /// all.
    private DayPrice prices(Plan plan, List<ConversionRule> known) {
        DayPrice prices = DayPrice.of(plan);
        return ratio == null && !known.isEmpty()
                ? prices.ofPost(known.getFirst().fromPost(), null)
                : prices;
    }

    private void tell(
            Plan plan, Conversion conversion, DayPrice prices, List<ConversionRule> known) {
        if (json) {
            ObjectNode root = Desk.object();
            root.put("posts", RuleInput.plain(conversion.posts()));
            root.put("ratio", RuleInput.plain(conversion.ratio().number()));
            root.put("unitCost", RuleInput.plain(conversion.unitCost().toKroner()));
            Wage wage = unitCost == null ? prices.wage() : null;
            root.put("wage", wage == null ? null : wage.title());
            root.put("ownWage", wage != null && prices.isOwnWage());
            root.put("costBefore", RuleInput.plain(conversion.costBefore().toKroner()));
            root.put("costAfter", RuleInput.plain(conversion.costAfter().toKroner()));
            root.put("extraCost", RuleInput.plain(conversion.extraCost().toKroner()));
            root.put("postsForTheSameMoney", RuleInput.plain(conversion.postsForTheSameMoney()));
            ArrayNode list = root.putArray("rules");
            for (ConversionRule rule : known) {
                list.addObject()
                        .put("from", rule.fromPost())
                        .put("to", rule.toPost())
                        .put("source", rule.source());
            }
            desk.print(root);
            return;
        }
        String count = desk.formats().number(conversion.posts());
        desk.print(
                "cli.conversion.same-posts",
                count,
                desk.formats().money(conversion.costBefore()),
                desk.formats().money(conversion.costAfter()),
                desk.formats().money(conversion.extraCost()));
        desk.print(
                "cli.conversion.same-cost",
                count,
                desk.formats().number(conversion.postsForTheSameMoney()));
        Wage wage = unitCost == null ? prices.wage() : null;
        desk.out().println(wage(conversion.unitCost(), wage, prices.isOwnWage()));
        for (ConversionRule rule : known) {
            rules.printRule(words(rule), rule.source());
        }
        rules.printPlan(file, plan);
    }

    /// What a post costs before, with the wage it is reckoned by; null when the price is typed.
    private String wage(Money unit, @Nullable Wage wage, boolean isOwn) {
        String money = desk.formats().money(unit);
        return wage == null
                ? desk.texts().get("cli.conversion.unit", money)
                : desk.texts()
                        .get(
                                isOwn ? "cli.conversion.wage.own" : "cli.conversion.wage.general",
                                money,
                                wage.title());
    }

    private String wage(Planned each) {
        return wage(
                each.unitCost() == null ? Money.ZERO : each.unitCost(),
                each.wage(),
                each.ownWage());
    }

    private String words(@Nullable ConversionRule rule) {
        return rule == null || rule.ratio() == null
                ? ""
                : desk.texts()
                        .get(
                                "cli.conversion.rule",
                                rule.fromPost(),
                                rule.toPost(),
                                desk.formats().percent(rule.ratio()));
    }

    // ---------- what a plan has planned ----------

    private void planned(Assessment assessment) {
        Plan plan = assessment.plan();
        List<Planned> all = PlannedConversions.of(plan).all();
        if (all.isEmpty()) {
            throw new Refusal(Exit.FOUND, "cli.conversion.none");
        }
        AxisWords words = new AxisWords(plan, desk.texts());
        Money outside = UnbudgetedConversions.of(plan).sum();
        Map<Id, Leavers> leavers =
                assessment.facts().hasStaff()
                        ? Leavers.of(plan, assessment.projection())
                        : Map.of();
        if (!json) {
            print(words, all, leavers);
            if (outside != null && !outside.isZero()) {
                desk.print("posts.extra.unbudgeted", desk.formats().money(outside));
            }
            return;
        }
        ObjectNode root = Desk.object();
        ArrayNode list = root.putArray("conversions");
        for (Planned each : all) {
            ObjectNode node = list.addObject();
            json(node, words, each);
            Leavers expected = leavers.get(each.row().id());
            node.put(
                    "expectedToLeave",
                    expected == null ? null : RuleInput.plain(expected.expected()));
            node.put("moreThanLeave", expected == null ? null : expected.isTooFew());
        }
        root.put("notInBudget", outside == null ? null : RuleInput.plain(outside.toKroner()));
        desk.print(root);
    }

    private void print(AxisWords words, List<Planned> all, Map<Id, Leavers> leavers) {
        TextTable table =
                new TextTable(
                        2,
                        List.of(
                                words.of(Axis.MUNICIPALITY),
                                desk.texts().get("cli.conversion.what"),
                                words.of(Axis.YEAR),
                                desk.texts().get("cli.conversion.before"),
                                desk.texts().get("cli.conversion.leavers"),
                                desk.texts().get("cli.conversion.after"),
                                desk.texts().get("cli.conversion.extra")));
        List<String> lacking = new ArrayList<>();
        for (Planned each : all) {
            List<String> cells = cells(words, each, leavers.get(each.row().id()));
            if (cells.isEmpty()) {
                lacking.add(name(words, each.row().body()) + ": " + lacks(each));
            } else {
                table.row(cells);
            }
        }
        table.print(desk.out());
        all.stream()
                .filter(each -> each.conversion() != null)
                .forEach(each ->
                        desk.out().println(name(words, each.row().body()) + ": " + wage(each)));
        lacking.forEach(each -> desk.print("cli.conversion.lacks", each));
        leavers.values().stream().filter(Leavers::isTooFew).forEach(each -> warn(words, each));
    }

    /// The cells of a conversion; empty when it can't be reckoned.
    private List<String> cells(AxisWords words, Planned each, @Nullable Leavers expected) {
        Integer year = each.row().year();
        BigDecimal after = each.postsAfter();
        Money extra = year == null ? null : each.extraCost(year);
        if (after == null || extra == null || each.row().posts() == null || year == null) {
            return List.of();
        }
        return List.of(
                name(words, each.row().body()),
                words(each.rule()),
                year.toString(),
                desk.formats().number(each.row().posts().factor()),
                expected == null ? "–" : desk.formats().number(expected.expected()),
                desk.formats().number(after),
                desk.formats().amount(extra));
    }

    private void warn(AxisWords words, Leavers each) {
        desk.print(
                "cli.conversion.few",
                name(words, each.row().body()),
                Objects.toString(each.row().year()),
                desk.formats().number(RuleInput.plain(each.planned())),
                desk.formats().number(each.expected()));
    }

    private static String name(AxisWords words, @Nullable Id body) {
        return body == null ? "–" : words.of(Axis.MUNICIPALITY, new Axis.OfRow(body));
    }

    private String lacks(Planned each) {
        return each.lacks().stream()
                .map(lack -> desk.texts().get("budget.lack." + lack.name()))
                .collect(Collectors.joining(", "));
    }

    private void json(ObjectNode node, AxisWords words, Planned each) {
        Integer year = each.row().year();
        BigDecimal after = each.postsAfter();
        Money extra = year == null ? null : each.extraCost(year);
        node.put("municipality", name(words, each.row().body()));
        node.put("year", year);
        node.put("rule", words(each.rule()));
        node.put("source", each.rule() == null ? null : each.rule().source());
        node.put("byWage", each.byWage());
        node.put("wage", each.wage() == null ? null : each.wage().title());
        node.put("ownWage", each.ownWage());
        node.put(
                "unitCost",
                each.unitCost() == null ? null : RuleInput.plain(each.unitCost().toKroner()));
        node.put("postsAfter", after == null ? null : RuleInput.plain(after));
        node.put("extraCost", extra == null ? null : RuleInput.plain(extra.toKroner()));
        ArrayNode lacks = node.putArray("lacks");
        each.lacks().forEach(lack -> lacks.add(BudgetCommand.key(lack)));
    }
}
