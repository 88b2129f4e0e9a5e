package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.LargestRemainder;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.text.ValueWords;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// Shares an amount out to the krone (formula F20): equally or by positions over the municipalities
/// of a plan, by weights or percent as given, or in fixed amounts with what is over or short.
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {

    /// A number that is not negative, of at most twelve digits before its point.
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private static final Pattern BESIDE = Pattern.compile("[\\s\u00a0%]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Desk desk;
    private final RuleInput rules;

    @Option(names = "--amount", paramLabel = "KR", required = true)
    private String amount = "";

    @Option(names = "--mode", paramLabel = "equal|positions|residents|weights|percent|fixed")
    private String mode = "positions";

    @Option(names = "--by", paramLabel = "NAME=N", split = ";")
    private List<String> by = new ArrayList<>();

    @Option(names = "--source", paramLabel = "WORDS")
    private String source = "";

    @Option(names = "--plan", paramLabel = "P.kplan")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    SplitCommand(Desk desk) {
        this.desk = desk;
        this.rules = new RuleInput(desk);
    }

    @Override
    public Integer call() {
        Money whole = rules.money("--amount", amount);
        Assessment assessment = rules.assessment(file);
        Plan plan = assessment.plan();
        Map<String, BigDecimal> given = given();
        Map<String, Money> parts =
                switch (mode.strip().toLowerCase(Locale.ROOT)) {
                    case "equal" -> shared(whole, given.isEmpty() ? municipalities(plan) : given);
                    case "positions" ->
                            shared(whole, given.isEmpty() ? positions(assessment) : given);
                    case "residents" ->
                            shared(whole, given.isEmpty() ? residents(assessment) : given);
                    case "weights" -> shared(whole, given);
                    case "percent" -> percent(whole, given);
                    case "fixed" -> fixed(given);
                    default -> throw new Refusal(Exit.USAGE, "cli.split.mode", mode);
                };
        Money sum = Money.ZERO;
        for (Money each : parts.values()) {
            sum = sum.plus(each);
        }
        tell(plan, parts, whole, sum);
        return Exit.DONE;
    }

    /// The names with their numbers; «24 kommuner=24x1000» is 24 000.
    private Map<String, BigDecimal> given() {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        for (String each : by) {
            int at = each.lastIndexOf('=');
            String name = at < 0 ? each : each.substring(0, at);
            String written = at < 0 ? "1" : each.substring(at + 1);
            String[] factors = written.toLowerCase(Locale.ROOT).split("[x×*]", -1);
            BigDecimal product = BigDecimal.ONE;
            for (String factor : factors) {
                product = product.multiply(number(factor));
            }
            if (given.put(name.strip(), product) != null) {
                throw new Refusal(Exit.USAGE, "cli.split.twice", name.strip());
            }
        }
        return given;
    }

    private static BigDecimal number(String written) {
        String plain = BESIDE.matcher(written).replaceAll("").replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            throw new Refusal(Exit.USAGE, "cli.split.number", written);
        }
        return new BigDecimal(plain);
    }

    private static Map<String, BigDecimal> municipalities(Plan plan) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        plan.municipalities().forEach(body -> parts.put(body.inShort(), BigDecimal.ONE));
        return parts;
    }

    private static Map<String, BigDecimal> positions(Assessment assessment) {
        Map<Id, Long> positions = assessment.staffing().positions();
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (Body body : assessment.plan().municipalities()) {
            Long own = positions.get(body.id());
            if (own != null) {
                parts.put(body.inShort(), BigDecimal.valueOf(own));
            }
        }
        return parts;
    }

    /// Residents by the newest population table that the plan has of each municipality.
    private static Map<String, BigDecimal> residents(Assessment assessment) {
        Population population = assessment.facts().population();
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (Body body : assessment.plan().municipalities()) {
            population.years().stream()
                    .filter(year -> population.has(body.id(), year))
                    .max(Comparator.naturalOrder())
                    .ifPresent(year ->
                            parts.put(
                                    body.inShort(),
                                    BigDecimal.valueOf(population.persons(body.id(), year))));
        }
        return parts;
    }

    private static Map<String, Money> shared(Money whole, Map<String, BigDecimal> weights) {
        boolean isEmpty = weights.values().stream().allMatch(weight -> weight.signum() == 0);
        if (isEmpty) {
            throw new Refusal(Exit.USAGE, "cli.split.nobody");
        }
        List<Long> parts =
                LargestRemainder.split(
                        whole.inWholeKroner().ore() / 100, List.copyOf(weights.values()));
        Map<String, Money> shares = new LinkedHashMap<>();
        int at = 0;
        for (String name : weights.keySet()) {
            shares.put(name, Money.kroner(parts.get(at)));
            at++;
        }
        return shares;
    }

    private static Map<String, Money> percent(Money whole, Map<String, BigDecimal> percent) {
        if (percent.isEmpty()) {
            throw new Refusal(Exit.USAGE, "cli.split.nobody");
        }
        BigDecimal sum = percent.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) > 0) {
            throw new Refusal(Exit.USAGE, "cli.split.over", plain(sum));
        }
        Map<String, BigDecimal> all = new LinkedHashMap<>(percent);
        all.merge("", HUNDRED.subtract(sum), BigDecimal::add);
        Map<String, Money> shares = new LinkedHashMap<>(shared(whole, all));
        shares.remove("");
        return shares;
    }

    private static Map<String, Money> fixed(Map<String, BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            throw new Refusal(Exit.USAGE, "cli.split.nobody");
        }
        Map<String, Money> shares = new LinkedHashMap<>();
        amounts.forEach((name, kroner) -> {
            Money part = Money.within(kroner.setScale(0, RoundingMode.HALF_UP));
            if (part == null) {
                throw new Refusal(Exit.USAGE, "cli.split.number", plain(kroner));
            }
            shares.put(name, part);
        });
        return shares;
    }

    private static String plain(BigDecimal number) {
        return RuleInput.plain(number).toPlainString();
    }

    private void tell(Plan plan, Map<String, Money> parts, Money whole, Money sum) {
        Money over = sum.minus(whole);
        if (json) {
            ObjectNode root = Desk.object();
            root.put("amount", RuleInput.plain(whole.toKroner()));
            ArrayNode list = root.putArray("parts");
            parts.forEach((name, part) ->
                    list.addObject()
                            .put("name", name)
                            .put("amount", RuleInput.plain(part.toKroner())));
            root.put("sum", RuleInput.plain(sum.toKroner()));
            root.put("surplus", RuleInput.plain(over.toKroner()));
            root.put("rule", mode);
            root.put("source", source);
            desk.print(root);
            return;
        }
        TextTable table =
                new TextTable(
                        1,
                        List.of(
                                desk.texts().get("cli.split.who"),
                                desk.texts().get("budget.chart.kroner")));
        parts.forEach((name, part) -> table.row(List.of(name, desk.formats().amount(part))));
        table.line();
        table.row(List.of(desk.texts().get("budget.sum-row"), desk.formats().amount(sum)));
        table.print(desk.out());
        if (!over.isZero()) {
            boolean isOver = over.compareTo(Money.ZERO) > 0;
            desk.print(
                    isOver ? "cli.split.surplus" : "cli.split.short",
                    desk.formats().money(whole),
                    desk.formats().money(sum),
                    desk.formats().money(isOver ? over : over.negated()));
        }
        rules.printRule(rule(), source);
        if (by.isEmpty()) {
            rules.printPlan(file, plan);
        }
    }

    private String rule() {
        ValueWords words = new ValueWords(desk.texts());
        return switch (mode.strip().toLowerCase(Locale.ROOT)) {
            case "equal" -> words.choice(SplitMode.EQUAL);
            case "positions" -> words.choice(SplitMode.BY_POSITIONS);
            case "residents" -> words.choice(SplitMode.BY_RESIDENTS);
            case "percent" -> words.choice(SplitMode.PERCENT);
            case "fixed" -> words.choice(SplitMode.FIXED);
            default -> desk.texts().get("cli.split.weights");
        };
    }
}
