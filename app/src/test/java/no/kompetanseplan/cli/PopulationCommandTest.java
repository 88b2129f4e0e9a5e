package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;

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

class PopulationCommandTest {

    private record Answer(int code, String out, String err) {}

    private static final Path SAMPLES = Path.of("..", "data-samples", "population");

    @TempDir private Path folder;

    PopulationCommandTest() {
        folder = Path.of("");
    }

    @Test
    void bothTablesComeInAndARefusedOneLeavesThePlanAsItWas() throws IOException {
        Path json = folder.resolve("sample.json");
        Path plan = folder.resolve("sample.kplan");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(SamplePlan.read(), out);
        }
        assertEquals(0, run("import", json.toString(), "--out", plan.toString()).code());
        String counted = SAMPLES.resolve("folkemengde-eksempel.json").toString();
        String projected = SAMPLES.resolve("framskriving-eksempel.csv").toString();

        Answer trial = into(counted, plan, "--dry-run", "--json");
        Answer done = into(counted, plan);
        Answer more = into(projected, plan, "--json");
        Path wrong = Files.writeString(folder.resolve("feil.csv"), "navn;alder\nA;3\n");
        Answer refused = into(wrong.toString(), plan);

        JsonNode tried = JsonMapper.shared().readTree(trial.out());
        assertEquals(0, trial.code(), trial.err());
        assertFalse(tried.get("written").booleanValue());
        assertEquals(6, tried.get("municipalities").size());
        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().contains("2014–2016"), done.out());
        assertTrue(JsonMapper.shared().readTree(more.out()).get("projection").booleanValue());
        assertEquals(Exit.BAD_INPUT, refused.code());
        assertTrue(refused.err().contains("feil.csv"), refused.err());
        assertEquals(0, run("verify", plan.toString()).code());
    }

    private static Answer into(String file, Path plan, String... more) {
        String[] arguments = new String[5 + more.length];
        arguments[0] = "import";
        arguments[1] = "population";
        arguments[2] = file;
        arguments[3] = "--into";
        arguments[4] = plan.toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return run(arguments);
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
