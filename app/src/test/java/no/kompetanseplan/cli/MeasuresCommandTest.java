package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
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

class MeasuresCommandTest {

    private record Answer(int code, String out, String err) {}

    @TempDir private Path folder;

    private Path plan;

    MeasuresCommandTest() {
        folder = Path.of("");
        plan = Path.of("");
    }

    @BeforeEach
    void makeAPlan() throws IOException {
        Path json = folder.resolve("sample.json");
        plan = folder.resolve("sample.kplan");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(SamplePlan.read(), out);
        }
        assertEquals(0, run("import", json.toString(), "--out", plan.toString()).code());
    }

    @Test
    void ourOwnWorkbookChangesNothing() {
        Path book = folder.resolve("plan.xlsx");
        run("export", "xlsx", plan.toString(), "--out", book.toString());
        Answer answer = run("import", "measures", book.toString(), "--into", plan.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("0 nye, 0 endrede, 37 uendrede, 0 avviste"));
    }

    @Test
    void aTrialSaysWhatWouldComeAndWritesNothing() throws IOException {
        Path book = book("Nytt tiltak", "");
        byte[] before = Files.readAllBytes(plan);
        Answer trial =
                run("import", "measures", book.toString(), "--into", plan.toString(), "--dry-run");
        assertEquals(1, trial.code());
        assertTrue(trial.out().contains("Ny  Ark, rad 2  Nytt tiltak"), trial.out());
        assertTrue(trial.out().contains("Tiltaket mangler navn"), trial.out());
        assertEquals(List.of(before.length), List.of(Files.readAllBytes(plan).length));
        assertEquals(37, measures());
        Answer done =
                run(
                        "import",
                        "measures",
                        book.toString(),
                        "--into",
                        plan.toString(),
                        "--dimension",
                        "Mobilisering",
                        "--json");
        JsonNode root = JsonMapper.builder().build().readTree(done.out());
        assertEquals(1, root.get("new").asInt());
        assertEquals(1, root.get("refused").asInt());
        assertEquals("Mobilisering", root.get("rows").get(0).get("dimension").asString());
        assertEquals(38, measures());
    }

    @Test
    void whatCanNotBeReadIsToldInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("tiltak.xlsx"), "a,b,c");
        refused("er ikke en fil fra Word eller Excel", text.toString());
        refused("Finner ikke", folder.resolve("none.docx").toString());
        refused("har kolonner som kan være tiltak", book("x", "y").toString(), "--map", "Tiltak=-");
        refused("er ikke et felt", book("x", "y").toString(), "--map", "Tiltak=nothing");
        refused("nummer 7", book("x", "y").toString(), "--sheet", "7");
        refused("ingen dimensjon", book("x", "y").toString(), "--dimension", "Trivsel");
        assertEquals(2, run("import").code());
        assertEquals(2, run("import", "measures", text.toString()).code());
        assertEquals(2, run("import", text.toString()).code());
    }

    private void refused(String words, String... arguments) {
        List<String> all = new ArrayList<>(List.of("import", "measures"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--into", plan.toString()));
        Answer answer = run(all.toArray(String[]::new));
        assertEquals(3, answer.code(), answer.out() + answer.err());
        assertEquals(1, answer.err().lines().count(), answer.err());
        assertTrue(answer.err().contains(words), answer.err());
    }

    private int measures() {
        String out = run("info", plan.toString()).out();
        return Integer.parseInt(out.replaceFirst("(?s).*Tiltak: (\\d+).*", "$1"));
    }

    private Path book(String first, String second) throws IOException {
        Path file = folder.resolve("liste.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Ark");
            row(sheet.createRow(0), "Tiltak", "Ansvar");
            row(sheet.createRow(1), first, "Alle");
            row(sheet.createRow(2), second, "Ingen");
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFRow row, String first, String second) {
        row.createCell(0).setCellValue(first);
        row.createCell(1).setCellValue(second);
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
