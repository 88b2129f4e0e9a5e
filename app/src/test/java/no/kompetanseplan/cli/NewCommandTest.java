package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A plan made from a template on the command line is written, printed and checked there too.
class NewCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private String out = "";
    private String err = "";

    private int run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        List.of(arguments),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8),
                        Map.of(),
                        CLOCK);
        out = said.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    private int make(Path file, String template, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "new",
                                file.toString(),
                                "--template",
                                template,
                                "--title",
                                "Kompetanseplan for Salten",
                                "--from",
                                "2027",
                                "--to",
                                "2030",
                                "--municipality",
                                "Bodø 1804"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void everyTemplateBecomesAPlanThatPrintsInItsOwnLanguage() throws Exception {
        for (String template : List.of("regional", "ks", "network", "empty")) {
            Path file = folder.resolve(template + ".kplan");
            assertEquals(Exit.DONE, make(file, template, "--nynorsk"), err);
            Path page = folder.resolve(template + ".html");
            assertEquals(
                    Exit.DONE, run("export", "html", file.toString(), "--out", page.toString()));
            String html = Files.readString(page);
            assertTrue(html.contains("lang=\"nn\""), template);
            assertTrue(html.contains("Kompetanseplan for Salten"), template);
        }
    }

    @Test
    void municipalitiesAreHeldToTheRuleOfTheWindow() {
        Path file = folder.resolve("plan.kplan");
        assertEquals(Exit.USAGE, make(file, "empty", "--municipality", "Sørfold 18450"));
        assertTrue(err.contains("fire sifre"), err);
        assertEquals(Exit.USAGE, make(file, "empty", "--municipality", "1804 Sørfold"));
        assertTrue(err.contains("1804"), err);
        assertFalse(Files.exists(file));
        assertEquals(Exit.DONE, make(file, "empty", "--municipality", "Sørfold"), err);
    }

    @Test
    void whatTheTemplateAsksForIsAFindingUntilItIsWritten() {
        Path file = folder.resolve("plan.kplan");
        assertEquals(Exit.DONE, make(file, "regional", "--rules"), err);
        assertEquals(1, run("check", file.toString()));
        assertTrue(out.contains("Skriv hvorfor kommunene lager planen sammen"), out);
    }

    @Test
    void theFindingsAsJsonHaveTheNamesThatAreWrittenDown() {
        Path file = folder.resolve("plan.kplan");
        assertEquals(Exit.DONE, make(file, "regional", "--rules"), err);
        assertEquals(Exit.FOUND, run("check", file.toString(), "--json"));
        JsonNode list = JsonMapper.shared().readTree(out);
        assertEquals("version,open,findings", String.join(",", list.propertyNames()));
        assertEquals(
                "check,topic,severity,row,field,place,text,why,subject,accepted",
                String.join(",", list.get("findings").get(0).propertyNames()));
        String first = out;
        assertEquals(Exit.FOUND, run("check", file.toString(), "--json"));
        assertEquals(first, out);
    }

    @Test
    void aTakenPlaceAWrongTemplateAndBackwardYearsAreRefused() {
        Path file = folder.resolve("plan.kplan");
        assertEquals(2, make(file, "sekskantet"));
        assertTrue(err.contains("sekskantet"), err);
        assertFalse(Files.exists(file));
        assertEquals(
                2,
                run(
                        "new",
                        file.toString(),
                        "--title",
                        "x",
                        "--from",
                        "2030",
                        "--to",
                        "2027",
                        "--municipality",
                        "Bodø"));
        assertFalse(Files.exists(file));
        assertEquals(Exit.DONE, make(file, "empty"));
        assertEquals(3, make(file, "empty"));
    }
}
