package no.kompetanseplan.cli;

import static no.kompetanseplan.exchange.office.DocxFiles.paragraph;
import static no.kompetanseplan.exchange.office.DocxFiles.row;
import static no.kompetanseplan.exchange.office.DocxFiles.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.office.DocxFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class ManuscriptCommandTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    ManuscriptCommandTest() {
        folder = Path.of("");
    }

    @Test
    void aDocumentBecomesAPlanAndSaysWhatBecameOfItsTables() throws IOException {
        Path plan = folder.resolve("ny.kplan");
        Answer answer = run("import", "document", document().toString(), "--out", plan.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("Tabell 1 (7 Tiltak): tiltaksplan"), answer.out());
        assertTrue(answer.out().contains("1 tiltak"), answer.out());
        assertEquals(0, run("verify", plan.toString()).code());
        Answer again = run("import", "document", document().toString(), "--out", plan.toString());
        assertEquals(3, again.code());
        Answer plain =
                run(
                        "import",
                        "document",
                        document().toString(),
                        "--out",
                        plan.toString(),
                        "--force",
                        "--table",
                        "1=plain",
                        "--json");
        JsonNode root = JsonMapper.builder().build().readTree(plain.out());
        assertEquals(0, root.get("measures").asInt());
        assertEquals("plain", root.get("tables").get(0).get("use").asString());
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLeft() throws IOException {
        Path plan = folder.resolve("ny.kplan");
        Path text = Files.writeString(folder.resolve("a.docx"), "not a document");
        assertEquals(3, run("import", "document", text.toString(), "--out", "" + plan).code());
        String file = document().toString();
        for (String wrong : List.of("1=staffing", "9=plain")) {
            Answer answer = run("import", "document", file, "--out", "" + plan, "--table", wrong);
            assertEquals(3, answer.code());
            assertEquals(1, answer.err().lines().count());
        }
        assertEquals(2, run("import", "document", file, "--out", "" + plan, "--table", "x").code());
        assertEquals(2, run("import", "document", file).code());
        assertFalse(Files.exists(plan));
    }

    private Path document() throws IOException {
        return new DocxFiles(
                        paragraph("Heading1", "7 Tiltak")
                                + table(
                                        row("Tiltak", "Ansvar", "Frist"),
                                        row("Kurs", "Alle", "2027")))
                .write(folder.resolve("plan.docx"));
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
