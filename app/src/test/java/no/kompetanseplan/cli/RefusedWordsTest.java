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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What is refused on the command line is told in the words of the help.
class RefusedWordsTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    RefusedWordsTest() {
        folder = Path.of("");
    }

    @Test
    void whatIsMissingIsNamedAsInTheHelp() {
        assertTrue(run("publish", "check").err().contains("Her mangler TABELL.csv"));
        assertTrue(run("import", "document", "--out", "p").err().contains("mangler FIL.docx"));
        assertTrue(run("publish", "check", "t.csv", "--lang", "en").err().contains("t.csv"));
        Answer valueless = run("publish", "check", "t.csv", "--threshold");
        assertEquals(Exit.USAGE, valueless.code());
        assertTrue(valueless.err().contains("--threshold mangler en verdi"), valueless.err());
    }

    @Test
    void anErrorIsToldInJsonToWhatReadsJson() {
        Answer missing = run("info", folder.resolve("none.kplan").toString(), "--json");
        JsonNode told = JsonMapper.shared().readTree(missing.out());
        assertEquals(1, told.get("version").asInt());
        assertEquals(missing.code(), told.get("code").asInt());
        assertEquals(missing.err().strip(), told.get("error").asString());
        assertTrue(run("publish", "check", "--json").out().contains("TABELL.csv"));
    }

    @Test
    void aRegisterIsRefusedInWordsThatFitIt() throws IOException {
        Path plan = plan();
        Path csv =
                Files.writeString(
                        folder.resolve("ansatte.csv"),
                        """
                        Kommune;Stilling;Født;Stillingsprosent
                        Lyngen;Sykepleier;31.02.1980;80
                        Lyngen;Kari Nordby;03.02.1980;80
                        Lyngen;Sykepleier;03.02.1981;80
                        """);
        Answer taken = staff(csv, plan);
        assertTrue(taken.out().contains("ikke en dato"), taken.out() + taken.err());
        assertFalse(taken.out().contains("Nordby"), taken.out());
        assertTrue(taken.out().contains("3 rader er lest. Én tas med"), taken.out());
        assertTrue(taken.out().contains("2 er avvist."), taken.out());
        Answer json = staff(csv, plan, "--json");
        assertFalse(json.out().contains("Nordby"), json.out());
        assertEquals(1, JsonMapper.shared().readTree(json.out()).get("version").asInt());
        Answer sheet = staff(csv, plan, "--sheet", "Ark1");
        assertTrue(sheet.err().contains("har ingen ark"), sheet.err());
        Answer damaged = staff(Files.writeString(folder.resolve("r.xlsx"), "PK\3\4 no"), plan);
        assertTrue(damaged.err().contains("Åpne filen i Excel, lagre"), damaged.err());
        Answer open = staff(openDocument(), plan);
        assertTrue(open.err().contains("OpenDocument-format"), open.err());
    }

    private Path openDocument() throws IOException {
        Path file = folder.resolve("r.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : List.of("mimetype", "content.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path plan() throws IOException {
        Path json = folder.resolve("sample.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(SamplePlan.read(), out);
        }
        Path plan = folder.resolve("sample.kplan");
        assertEquals(0, run("import", json.toString(), "--out", plan.toString()).code());
        return plan;
    }

    private static Answer staff(Path file, Path plan, String... more) {
        List<String> given =
                new ArrayList<>(
                        List.of("import", "staff", file.toString(), "--into", plan.toString()));
        given.add("--dry-run");
        given.addAll(List.of(more));
        return run(given.toArray(String[]::new));
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
