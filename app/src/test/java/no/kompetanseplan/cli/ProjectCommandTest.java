package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.projection.FormulaWorkload;

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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class ProjectCommandTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    /// What the newest import said.
    private String made = "";

    ProjectCommandTest() {
        folder = Path.of("");
    }

    @Test
    void theYearsStandInATableWithTheAssumptionsBelow() throws IOException {
        Path plan = plan();
        assertEquals(Exit.FOUND, run("project", plan.toString()).code());
        importStaff(plan);

        Answer years = run("project", plan.toString(), "--years", "3");
        assertEquals(0, years.code(), years.err());
        assertTrue(years.out().contains("Gap med"), years.out());
        assertTrue(years.out().contains("Region: 58 år (Forordet"), years.out());
        assertTrue(years.out().contains("ikke fastsatt"), years.out());

        Answer tried =
                run(
                        "project",
                        plan.toString(),
                        "--json",
                        "--paths",
                        "50",
                        "--seed",
                        "7",
                        "--by",
                        "municipality");
        assertEquals(0, tried.code(), tried.err());
        JsonNode lines = JsonMapper.shared().readTree(tried.out()).get("lines");
        assertEquals(7, lines.size());
        assertEquals("Hele regionen", lines.get(6).get("name").asString());
        assertEquals(
                tried.out(),
                run(
                                "project",
                                plan.toString(),
                                "--json",
                                "--paths",
                                "50",
                                "--seed",
                                "7",
                                "--by",
                                "municipality")
                        .out());

        Answer scenario =
                run("project", plan.toString(), "--scenario", "avgangsalder som i landet");
        assertTrue(scenario.out().contains("KS: 63 år"), scenario.out());
        assertEquals(
                Exit.BAD_INPUT, run("project", plan.toString(), "--scenario", "ukjent").code());
        assertEquals(Exit.USAGE, run("project", plan.toString(), "--years", "26").code());
        assertEquals(Exit.USAGE, run("project", plan.toString(), "--by", "age").code());
    }

    @Test
    void aWrongOptionIsNamedWithItsValueAndWhatIsAllowed() {
        assertUsage("--years kan ikke være «abc». Skriv et helt tall fra 1 til 25", "--years=abc");
        assertUsage("--years kan ikke være «26»", "--years=26");
        assertUsage("--paths kan ikke være «-1». Skriv et helt tall fra 0 til 100", "--paths=-1");
        assertUsage("--seed kan ikke være «x». Skriv et helt tall.", "--seed=x");
        assertUsage("«age» er ikke en inndeling av framskrivingen", "--by=age");
        Answer twice = run("staffing", "p.kplan", "--by", "municipality,profession,municipality");
        assertEquals(Exit.USAGE, twice.code());
        assertTrue(twice.err().contains("«municipality» står flere ganger i --by"), twice.err());
    }

    private static void assertUsage(String words, String option) {
        Answer answer = run("project", "p.kplan", option);
        assertEquals(Exit.USAGE, answer.code());
        assertTrue(answer.err().contains(words), answer.err());
    }

    @Test
    void simulationsMoveTheBandsAloneAndEveryGapIsNeedLessSupplyAsWritten() throws IOException {
        Path plan = kept(SamplePlan.read(), "whole.kplan");
        importStaff(plan);
        JsonNode exact = lines(run("project", plan.toString(), "--json"));
        JsonNode tried =
                lines(run("project", plan.toString(), "--json", "--paths", "20", "--seed", "1"));
        boolean isMoved = false;
        for (int i = 0; i < exact.size(); i++) {
            JsonNode one = exact.get(i);
            JsonNode other = tried.get(i);
            for (String of : List.of("/without/mean", "/decided/mean", "/gapWithout")) {
                assertEquals(one.at(of), other.at(of), of);
            }
            isMoved |= !one.at("/without/low").equals(other.at("/without/low"));
            assertEquals(
                    0,
                    one.get("demand")
                            .decimalValue()
                            .subtract(one.at("/decided/mean").decimalValue())
                            .compareTo(one.get("gapDecided").decimalValue()));
        }
        assertTrue(isMoved);
        Answer words = run("project", plan.toString(), "--paths", "20", "--seed", "3");
        assertTrue(words.out().contains("med 20 simuleringer (startverdi 3)"), words.out());
        assertTrue(words.out().contains("10–90 %"), words.out());
        Answer bare = run("project", plan.toString(), "--paths", "0", "--years", "1");
        assertFalse(bare.out().contains("10–90 %"), bare.out());
        assertTrue(bare.out().contains("Gap med"), bare.out());
        JsonNode line = lines(run("project", plan.toString(), "--paths", "0", "--json")).get(0);
        assertFalse(line.get("without").has("low"));
        String[] cells = run("project", plan.toString(), "--years", "1").out().split("\n", -1);
        assertTrue(
                List.of(cells).stream().anyMatch(each -> each.matches("20\\d\\d [^,]*")),
                "whole numbers");
    }

    @Test
    void anImportedPlanIsInTheStateThatWasTold() throws IOException {
        Path plan = kept(SamplePlan.read(), "told.kplan");
        String head = made.replaceAll("(?s).*tilstand ([0-9a-f]{12}).*", "$1");
        assertTrue(run("info", plan.toString()).out().contains(head));
        assertTrue(run("verify", plan.toString()).out().contains(head));
        Path out = folder.resolve("public.json");
        Answer given = run("export", "json", plan.toString(), "--public", "--out", out.toString());
        assertEquals(0, given.code(), given.err());
        assertTrue(given.out().contains("(tilstand " + head + ")"), given.out());
        String now = run("info", plan.toString()).out();
        if (!now.contains(head)) {
            String after = given.out().replaceAll("(?s).*ny tilstand ([0-9a-f]{12}).*", "$1");
            assertTrue(now.contains(after), given.out() + now);
        }
    }

    private static JsonNode lines(Answer answer) {
        assertEquals(0, answer.code(), answer.err());
        return JsonMapper.shared().readTree(answer.out()).get("lines");
    }

    @Test
    void theNeedByWorkloadIsToldWithItsSums() throws IOException {
        Path bare = plan();
        assertEquals(Exit.FOUND, run("workload", bare.toString()).code());
        Path plan = kept(FormulaWorkload.in(SamplePlan.read()), "workload.kplan");
        Answer told = run("workload", plan.toString());
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().contains("4,206 × 1,250 + 0,125"), told.out());
        Answer json = run("workload", plan.toString(), "--json");
        JsonNode service = JsonMapper.shared().readTree(json.out()).get("services").get(0);
        assertEquals("5.382", service.get("required").asString());
        assertEquals("0.929", service.get("ratio").asString());
    }

    /// The sample plan without its registers.
    private Path plan() throws IOException {
        Plan sample = SamplePlan.read();
        return kept(
                sample.without(
                        sample.rows(DatasetFields.TABLE).stream().map(each -> each.id()).toList()),
                "sample.kplan");
    }

    private Path kept(Plan content, String name) throws IOException {
        Path json = folder.resolve("sample.json");
        Path plan = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(content, out);
        }
        Answer answer = run("import", json.toString(), "--out", plan.toString());
        assertEquals(0, answer.code(), answer.err());
        made = answer.out();
        return plan;
    }

    private void importStaff(Path plan) throws IOException {
        StringBuilder lines = new StringBuilder("Kommune;Stilling;Alder;Stillingsprosent\n");
        for (int age = 22; age < 66; age++) {
            lines.append("Lyngen;Sykepleier;").append(age).append(";80\n");
            lines.append("Storfjord;Helsefagarbeider;").append(age).append(";60\n");
        }
        Path file = Files.writeString(folder.resolve("ansatte.csv"), lines.toString());
        Answer taken = run("import", "staff", file.toString(), "--into", plan.toString());
        assertTrue(taken.code() <= Exit.FOUND, taken.err());
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
