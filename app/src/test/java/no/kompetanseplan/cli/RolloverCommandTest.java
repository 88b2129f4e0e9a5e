package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.Facts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
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
        PlanJson.export(json, SamplePlan.read(), SampleFacts.of(SamplePlan.read()));
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

    @Test
    void aThemeDayPrintsItsProgrammeOnASheetOfItsOwn() throws Exception {
        Path json = folder.resolve("old.json");
        Path plan = folder.resolve("old.kplan");
        Id day = SamplePlan.read().ordered(ThemeDayFields.TABLE).getFirst().id();
        PlanJson.export(
                json,
                SamplePlan.read()
                        .with(
                                ThemeDayFields.TABLE,
                                day,
                                ThemeDayFields.REGISTRATION,
                                LocalDate.of(2016, 9, 1))
                        .with(
                                new ProgrammeItem(
                                        Id.named("item"),
                                        day,
                                        "09.00",
                                        "09.45",
                                        "Velkommen",
                                        "Prosjektleder",
                                        "a")),
                Facts.NONE);
        assertEquals(Exit.DONE, run("import", json.toString(), "--out", plan.toString()), out);
        for (String kind : List.of("html", "pdf", "docx")) {
            Path sheet = folder.resolve("sheet." + kind);
            String[] print = {
                "export", "programme", plan.toString(), "--day", "1", "--out", sheet.toString()
            };
            assertEquals(Exit.DONE, run(print), out);
            assertTrue(Files.size(sheet) > 1000, kind);
        }
        String page = Files.readString(folder.resolve("sheet.html"));
        for (String words : List.of("Barn som pårørende", "09.00–09.45", "Prosjektleder")) {
            assertTrue(page.contains(words), words);
        }
        assertEquals(
                Exit.BAD_INPUT,
                run(
                        "export",
                        "programme",
                        plan.toString(),
                        "--day",
                        "99",
                        "--out",
                        folder.resolve("no.pdf").toString()));
        assertTrue(out.contains("1 Barn som pårørende"), out);
    }
}
