package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.grants.Granted;
import no.kompetanseplan.model.Plan;

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

class GrantsCommandTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    GrantsCommandTest() {
        folder = Path.of("");
    }

    @Test
    void grantsAndAgreementsAreToldAndAReportIsWritten() throws IOException {
        Path bare = kept(Granted.without(SamplePlan.read()), "bare.kplan");
        assertEquals(Exit.FOUND, run("grants", bare.toString()).code());
        Path plan = kept(Granted.into(SamplePlan.read()), "granted.kplan");
        Answer told = run("grants", plan.toString());
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().contains("(78 dager igjen)"), told.out());
        assertTrue(told.out().contains("35\u00a0000"), told.out());
        JsonNode json =
                JsonMapper.shared().readTree(run("grants", plan.toString(), "--json").out());
        assertEquals(20_000, json.get("grants").get(0).get("left").asInt());
        assertEquals(15, json.get("agreements").get(1).get("monthsServed").asInt());
        Path csv = folder.resolve("grants.csv");
        assertEquals(0, run("grants", plan.toString(), "--csv", csv.toString()).code());
        assertEquals(json.get("grants").size() + 1, Files.readAllLines(csv).size());

        Path page = folder.resolve("rapport.html");
        Answer made = report(plan, "Stipend helsefagarbeider 2016", page);
        assertEquals(0, made.code(), made.err());
        String words = Files.readString(page);
        assertTrue(words.contains("Fordeling per kommune"), words);
        assertTrue(words.contains("220\u00a0000"), words);
        assertTrue(words.contains("Deltakere og fullført"), words);
        assertTrue(words.contains("Underskrift"), words);
        Path workbook = folder.resolve("rapport.xlsx");
        Answer kept = report(plan, "Stipend helsefagarbeider 2016", workbook);
        assertEquals(0, kept.code(), kept.err());
        assertTrue(Files.size(workbook) > 1_000);
        Answer unknown = report(plan, "Noe annet", page);
        assertEquals(Exit.BAD_INPUT, unknown.code());
        assertTrue(unknown.err().contains("Stipend helsefagarbeider 2016"), unknown.err());
    }

    private static Answer report(Path plan, String grant, Path target) {
        return run(
                "export",
                "grant-report",
                plan.toString(),
                "--grant",
                grant,
                "--out",
                target.toString());
    }

    private Path kept(Plan content, String name) throws IOException {
        Path json = folder.resolve(name + ".json");
        Path plan = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(content, out);
        }
        assertEquals(0, run("import", json.toString(), "--out", plan.toString()).code());
        return plan;
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
                        Clock.fixed(Instant.parse("2016-10-14T10:00:00Z"), ZoneOffset.UTC));
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
