package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class RolloverCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-10-02T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private String out = "";

    private int run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Cli.run(List.of(arguments), stream, stream, Map.of(), CLOCK);
        out = said.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void theAgendaIsPrintedAndTheNextPlanIsMade() throws Exception {
        Path json = folder.resolve("old.json");
        Path old = folder.resolve("old.kplan");
        Path next = folder.resolve("next.kplan");
        PlanJson.export(json, SamplePlan.read());
        assertEquals(Exit.DONE, run("import", json.toString(), "--out", old.toString()), out);
        assertEquals(Exit.DONE, run("rollover", old.toString()));
        assertTrue(out.contains("Parkerte temaer som kommer tilbake"), out);
        assertEquals(Exit.DONE, run("rollover", old.toString(), "--json"));
        assertTrue(out.contains("\"withoutChoice\""), out);
        assertEquals(Exit.USAGE, run("rollover", old.toString(), "--out", next.toString()), out);
        assertFalse(Files.exists(next));
        String[] make = {
            "rollover", old.toString(), "--out", next.toString(), "--from", "2021", "--to", "2024"
        };
        assertEquals(Exit.DONE, run(make), out);
        assertTrue(out.contains("37 tiltak skal ha et valg"), out);
        assertTrue(out.contains("ikke merket som vedtatt"), out);
        assertEquals(Exit.BAD_INPUT, run(make));
        assertEquals(Exit.FOUND, run("check", next.toString()));
        assertTrue(out.contains("Det er ikke valgt hva som skjer med"), out);
    }
}
