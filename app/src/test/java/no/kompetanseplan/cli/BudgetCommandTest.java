package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class BudgetCommandTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    BudgetCommandTest() {
        folder = Path.of("");
    }

    @Test
    void twoAxesAreATableWithSumsFramesAndWhatStandsBeside() throws IOException {
        String plan = kept(rich(), "p.kplan");
        Answer told = run("budget", plan);
        assertEquals(0, told.code(), told.err());
        String table = plain(told.out());
        assertTrue(table.contains("Netto for kommunene"), table);
        assertTrue(table.matches("(?s).*Lyngen +5 667 +21 707 +\\d.*"), table);
        assertTrue(table.contains("Lav–høy"), table);
        assertTrue(table.matches("(?s).*Lyngen +2017 +20 000 +21 707 +−1 707\n.*"), table);
        assertTrue(table.contains("Etter planperioden, ikke med i summene: 2021: 40 000"), table);
        assertTrue(
                table.contains("2016: koster kr 50 000, får kr 54 000. Overskudd kr 4 000."),
                table);
        assertTrue(table.contains("37 av 37 tiltak er ikke beregnet"), table);
        table.lines().forEach(line -> assertTrue(line.length() <= TextTable.WIDTH, line));

        Answer one = run("budget", plan, "--by", "kind", "--municipality", "Lyngen");
        assertTrue(plain(one.out()).contains("Netto for kommunene · Lyngen"), one.out());
        assertTrue(plain(one.out()).matches("(?s).*\nForeleser +9 000\n.*"), one.out());
    }

    @Test
    void rowsForOtherProgramsSumToTheTotalWhateverTheAxes() throws IOException {
        String plan = kept(rich(), "p.kplan");
        long total = -1;
        for (String by : List.of("year", "measure,kind", "payer,funding,dimension,year")) {
            Path csv = folder.resolve("rows.csv");
            Answer told = run("budget", plan, "--by", by, "--json", "--csv", csv.toString());
            assertEquals(0, told.code(), told.err());
            JsonNode root = JsonMapper.shared().readTree(told.out());
            long sum = 0;
            for (JsonNode row : root.get("rows")) {
                sum += row.get("amount").asLong();
            }
            assertEquals(root.get("total").get("amount").asLong(), sum);
            assertEquals(total < 0 ? sum : total, sum, by);
            total = sum;
            assertEquals(4_000, root.get("balances").get(0).get("surplus").asLong());
            assertEquals(root.get("rows").size() + 1, Files.readAllLines(csv).size());
        }
    }

    @Test
    void anAmountOpensIntoItsRuleItsInputsAndItsResult() throws IOException {
        String plan = kept(rich(), "p.kplan");
        Answer told =
                run(
                        "budget",
                        "explain",
                        plan,
                        "--measure",
                        "k15",
                        "--year",
                        "2017",
                        "--municipality",
                        "Lyngen");
        assertEquals(0, told.code(), told.err());
        String words = plain(told.out());
        assertTrue(words.contains("2 deltakere × 15 dager × 100 % stilling = 30 dager"), words);
        assertTrue(words.contains("139 av 305 dager ligger i 2017"), words);
        assertTrue(words.contains("Regel: 30 studiepoeng gir 15 dager (6.1)"), words);
        assertTrue(words.contains("Netto for kommunene: kr 21 707"), words);
        assertRefused("passer til flere tiltak", "budget", "explain", plan, "--measure", "kurs");
        assertRefused("ikke noe tiltak", "budget", "explain", plan, "--measure", "Q 99");
        assertRefused("ikke en inndeling av budsjettet", "budget", plan, "--by", "colour");
        assertRefused("ikke en visning av budsjettet", "budget", plan, "--view", "netto");
        assertRefused("Her mangler P.kplan", "budget");
    }

    @Test
    void whatFallsPastThePlanIsOpenedApartAndInNoSum() throws IOException {
        String plan = kept(rich(), "p.kplan");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                run("budget", "explain", plan, "--measure", "K 15", "--json")
                                        .out());
        long budgeted = 0;
        for (JsonNode each : json.get("entries")) {
            assertTrue(each.get("year").asInt() <= 2020, each.toString());
            budgeted += each.get("amount").asLong();
        }
        assertEquals(json.get("net").asLong(), budgeted);
        assertTrue(json.get("after").size() >= 4, "a supplement in each year past the plan");
        json.get("after").forEach(each -> assertTrue(each.get("year").asInt() > 2020));
        String all = plain(run("budget", "explain", plan, "--measure", "K 15").out());
        int heading = all.indexOf("Etter planperioden, ikke med i summene:");
        assertTrue(heading > all.indexOf("Lyngen 2020"), all);
        assertTrue(heading < all.indexOf("Lyngen 2021"), all);
        assertRefused(
                "2035 ligger utenfor planperioden 2016–2020",
                "budget",
                "explain",
                plan,
                "--measure",
                "K 15",
                "--year",
                "2035");
    }

    @Test
    void twoPlansAreComparedToTheKrone() throws IOException {
        Plan before = rich();
        SupplementRule rule = before.ordered(SupplementRuleFields.TABLE).getFirst();
        Plan after =
                before.with(
                                SupplementRuleFields.TABLE,
                                rule.id(),
                                SupplementRuleFields.AMOUNT,
                                Money.kroner(12_000))
                        .without(study(before).id());
        String first = kept(before, "a.kplan");
        String second = kept(after, "b.kplan");
        Answer told = run("budget", "compare", first, second);
        assertEquals(0, told.code(), told.err());
        String words = plain(told.out());
        assertTrue(words.contains("Tiltak som bare var med før:\n  K 15"), words);
        assertTrue(words.contains("Tillegg per år 10 000 → 12 000"), words);
        JsonNode root =
                JsonMapper.shared()
                        .readTree(run("budget", "compare", first, second, "--json").out());
        assertEquals(
                root.get("after").asLong() - root.get("before").asLong(),
                root.get("change").asLong());
        assertTrue(
                run("budget", "compare", first, first).out().contains("Beløpene er like."),
                "the same");
        assertRefused("Her mangler B.kplan", "budget", "compare", first);
        Path csv = folder.resolve("change.csv");
        assertEquals(0, run("budget", "compare", first, second, "--csv", csv.toString()).code());
        long rows = root.get("cells").size();
        assertEquals(rows + 1, Files.readAllLines(csv).size(), "a head and a row for each amount");
    }

    private static void assertRefused(String words, String... arguments) {
        Answer answer = run(arguments);
        assertEquals(Exit.USAGE, answer.code());
        assertTrue(answer.err().contains(words), answer.err());
    }

    /// The sample plan with a dated study of 30 credits that two from Lyngen take, and a prize of
    /// 50 000 that each of six municipalities gives 9 000 to.
    private static Plan rich() {
        Plan plan = SamplePlan.read();
        plan = plan.without(plan.rows(DatasetFields.TABLE).stream().map(row -> row.id()).toList());
        Id lyngen = body(plan, "Lyngen");
        Measure study = study(plan);
        plan =
                plan.with(
                                MeasureFields.TABLE,
                                study.id(),
                                MeasureFields.PERIOD,
                                new Period(
                                        LocalDate.of(2017, 8, 15),
                                        LocalDate.of(2018, 6, 15),
                                        "2017–2018"))
                        .with(MeasureFields.TABLE, study.id(), MeasureFields.CREDITS, 30)
                        .with(MeasureFields.TABLE, study.id(), MeasureFields.CREDITS_TO, null);
        return shared(plan, study.id(), lyngen);
    }

    private static Plan shared(Plan dated, Id study, Id lyngen) {
        Plan plan = dated;
        CostLine travel = line("travel", study, CostKind.TRAVEL, CostBasis.PER_PARTICIPANT);
        travel = with(travel, CostLineFields.UNIT_PRICE, Money.kroner(0));
        travel = with(travel, CostLineFields.HIGH_PRICE, Money.kroner(500));
        Id course =
                plan.measures().stream()
                        .filter(each -> each.title().equals("Kurs: Saksbehandling"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        CostLine prize = line("prize", course, CostKind.LECTURER, CostBasis.FIXED);
        prize = with(prize, CostLineFields.UNIT_PRICE, Money.kroner(50_000));
        prize = with(prize, CostLineFields.SPLIT, SplitMode.FIXED);
        plan =
                plan.with(
                        travel,
                        with(prize, CostLineFields.SPLIT_SOURCE, "§ 4"),
                        line("more", study, CostKind.SUPPLEMENT, null),
                        new Participation(
                                Id.named("test/two"),
                                study,
                                lyngen,
                                2,
                                Percent.FULL,
                                null,
                                null,
                                ""),
                        new BudgetFrame(
                                Id.named("test/frame"),
                                lyngen,
                                2017,
                                Money.kroner(20_000),
                                "",
                                "",
                                ""));
        for (Body body : plan.municipalities()) {
            plan =
                    plan.with(
                            new CostShare(
                                    Id.named("test/" + body.id()),
                                    prize.id(),
                                    body.id(),
                                    null,
                                    Money.kroner(9_000),
                                    "",
                                    ""));
        }
        return plan;
    }

    private static Measure study(Plan plan) {
        return plan.measures().stream()
                .filter(each -> each.title().equals("Studium: Voksenpedagogikk"))
                .findFirst()
                .orElseThrow();
    }

    private static Id body(Plan plan, String name) {
        return plan.municipalities().stream()
                .filter(each -> each.inShort().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static CostLine line(
            String name, Id measure, CostKind kind, @Nullable CostBasis basis) {
        CostLine line = CostLineFields.TABLE.blank(Id.named("test/line/" + name));
        line = with(line, CostLineFields.MEASURE, measure);
        line = with(line, CostLineFields.KIND, kind);
        return with(line, CostLineFields.BASIS, basis);
    }

    private static <V> CostLine with(CostLine line, Field<CostLine, V> field, @Nullable V value) {
        return CostLineFields.TABLE.with(line, line.id(), field, value);
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace("\r", "");
    }

    private String kept(Plan content, String name) throws IOException {
        Path json = folder.resolve(name + ".json");
        Path plan = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(content, out);
        }
        Answer answer = run("import", json.toString(), "--out", plan.toString());
        assertEquals(0, answer.code(), answer.err());
        return plan.toString();
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of("LANG", "nb_NO.UTF-8"),
                        Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
