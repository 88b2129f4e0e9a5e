package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The calculators of `rules` by the rules of the sample plan (formulas F16–F20, F22).
class RulesCommandTest {

    private record Answer(int code, String out, String err) {}

    @Test
    void eachCalculatorGivesTheValuesOfItsFormulaAndTellsRuleAndSource() {
        assertTells(
                "kr 31 250 skal",
                "binding",
                "--amount",
                "50000",
                "--months",
                "24",
                "--served",
                "9");
        assertTells("6 stillinger blir 5", "conversion", "--posts", "6");
        assertTells("Overskudd kr 4 000", split("fixed", "UNN=30000;24 kommuner=24x1000"));
        assertTells("Regel: Faste beløp (§ 4)", split("fixed", "UNN=30000;24 kommuner=24x1000"));
        assertTells("Regel: Etter innbyggere", split("residents", "Lyngen=2800;Storfjord=1800"));
        assertTells("gir 46,95 årsverk", "full-time", "--posts", "939", "--points", "5");
        assertTells("inntil kr 180 000", "stipend", "--persons", "10", "--completing", "80");
        assertTells("kr 8 000 per år", "supplement", "--credits", "30,30", "--position", "80");
        assertTells("30 stp. (6.2)", "supplement", "--credits", "30");
        assertTells("(7, R05)", "conversion", "--posts", "6");
    }

    @Test
    void anObligationThatIsServedLeavesNothingToPayBack() {
        assertTells(
                "30 av 24 måneder er tjent",
                "binding",
                "--amount",
                "50000",
                "--months",
                "24",
                "--served",
                "30");
        assertTells(
                "Regnet av kr 100 000 per årsverk",
                "full-time",
                "--posts",
                "20",
                "--points",
                "5",
                "--unit-cost",
                "100000");
    }

    @Test
    void aNumberOutsideItsBoundsIsNamedWithTheBounds() {
        assertRefused(
                "--ratio kan ikke være 2 000 %. Skriv mer enn 0 %, og høyst 1 000 %.",
                "conversion", "--posts", "2", "--ratio", "2000");
        assertRefused(
                "--persons kan ikke være −2. Skriv fra 1 til 1 000 000.",
                "stipend",
                "--persons",
                "-2");
        assertRefused(
                "--completing kan ikke være 130 %. Skriv fra 0 % til 100 %.",
                "stipend", "--completing", "130");
        assertRefused("--persons kan ikke være «ti»", "stipend", "--persons", "ti");
    }

    @Test
    void aGrantIsSharedByTableOneToTheKrone() {
        Answer answer = run("rules", "split", "--amount", "150000", "--json");
        assertEquals(0, answer.code(), answer.err());
        List<String> parts = new ArrayList<>();
        for (JsonNode part : JsonMapper.shared().readTree(answer.out()).get("parts")) {
            parts.add(part.get("name").asString() + " " + part.get("amount").asLong());
        }
        assertEquals(
                List.of(
                        "Kvænangen 13419",
                        "Nordreisa 46006",
                        "Skjervøy 23003",
                        "Kåfjord 16454",
                        "Lyngen 35942",
                        "Storfjord 15176"),
                parts);
    }

    @Test
    void badInputIsRefusedInASentence() {
        assertRefused("Andelene er 110 %", split("percent", "UNN=60;Kommunene=50"));
        assertRefused("ikke en måte å dele på", split("random", "A=1"));
        assertRefused("ikke et tall", split("weights", "A=-1"));
        assertRefused("«A» er oppgitt to ganger", split("weights", "A=1;A=1;B=1"));
        assertRefused("Ingen å dele på", split("weights", "A=0"));
        assertRefused("Ingen å dele på", "split", "--amount", "5", "--mode", "percent");
        assertRefused("folketall", "split", "--amount", "5", "--mode", "residents");
        assertRefused("--amount", "split", "--amount", "1000000000000000");
        assertRefused("1 til 600", "leave", "--credits", "-5");
        assertRefused("høyst 100 prosent", "leave", "--credits", "30", "--position", "120");
        assertRefused("--at", "leave", "--credits", "30", "--at", "31.02.2017");
        assertRefused("--plan", "tenure");
        assertRefused("--amount", "binding", "--amount", "-5", "--months", "2", "--served", "1");
        assertRefused("--months", "binding", "--amount", "5", "--served", "1");
        assertRefused("--posts", "conversion");
        assertRefused("--posts", "conversion", "--posts", "0");
        assertRefused("--unit-cost", "conversion", "--posts", "1", "--unit-cost", "999999999999");
        assertRefused("--points", "full-time", "--posts", "9", "--points", "101");
        assertRefused("--persons", "stipend", "--persons", "0");
        assertRefused("--completing", "stipend", "--completing", "120");
    }

    private static String[] split(String mode, String by) {
        return new String[] {
            "split", "--amount", "50000", "--mode", mode, "--by", by, "--source", "§ 4"
        };
    }

    private static void assertTells(String words, String... arguments) {
        Answer answer = rules(arguments);
        assertEquals(0, answer.code(), answer.err());
        String told = answer.out().replace('\u00a0', ' ');
        assertTrue(told.contains(words), told);
    }

    private static void assertRefused(String words, String... arguments) {
        Answer answer = rules(arguments);
        assertEquals(Exit.USAGE, answer.code(), answer.out());
        String told = answer.err().replace('\u00a0', ' ');
        assertTrue(told.contains(words), told);
    }

    private static Answer rules(String... arguments) {
        List<String> all = new ArrayList<>(List.of("rules"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
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
