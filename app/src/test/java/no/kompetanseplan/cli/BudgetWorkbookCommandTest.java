package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.ImportException;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The workbook that finance changes and sends back, and the file for the accounting system, by the
/// commands.
class BudgetWorkbookCommandTest {

    private record Answer(int code, String out, String err) {}

    private static final Id COURSE = Id.named("test/course");
    private static final int PRICE = 6;
    private static final int AMOUNT = 17;
    private static final int ROW_ID = 18;

    @TempDir private Path folder;

    private String plan = "";

    BudgetWorkbookCommandTest() {
        folder = Path.of("");
    }

    @BeforeEach
    void aPlanWithACourseThatCosts() throws IOException {
        Plan sample = SamplePlan.read();
        CostLine line = CostLineFields.TABLE.blank(COURSE);
        line =
                CostLineFields.TABLE.with(
                        line, COURSE, CostLineFields.MEASURE, sample.measures().getFirst().id());
        line = CostLineFields.TABLE.with(line, COURSE, CostLineFields.KIND, CostKind.FEE);
        line = CostLineFields.TABLE.with(line, COURSE, CostLineFields.TEXT, "Kursavgift");
        line =
                CostLineFields.TABLE.with(
                        line, COURSE, CostLineFields.BASIS, CostBasis.PER_MUNICIPALITY);
        line =
                CostLineFields.TABLE.with(
                        line, COURSE, CostLineFields.UNIT_PRICE, Money.kroner(1000));
        Path json = folder.resolve("plan.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            PlanJson.write(sample.with(line), out);
        }
        plan = folder.resolve("plan.kplan").toString();
        assertEquals(0, run("import", json.toString(), "--out", plan).code());
    }

    @Test
    void whatIsChangedInTheWorkbookIsToldInATrialAndTakenInOneStep() throws IOException {
        String book = changed(row -> row.getCell(PRICE).setCellValue(1250.5));
        Answer trial = run("import", "budget", book, "--into", plan, "--dry-run");
        assertEquals(0, trial.code(), trial.err());
        assertTrue(trial.out().contains("1000 → 1250,5"), trial.out());
        assertTrue(trial.out().contains("Ville hentet ett tall"), trial.out());
        assertEquals(1000_00, price());

        Answer taken = run("import", "budget", book, "--into", plan, "--json");
        assertEquals(0, taken.code(), taken.err());
        JsonNode root = JsonMapper.shared().readTree(taken.out());
        assertTrue(root.get("written").asBoolean());
        assertEquals("cost_line.unitPrice", root.get("changes").get(0).get("field").asString());
        assertEquals(1250_50, price());
        assertTrue(
                run("import", "budget", book, "--into", plan).out().contains("ikke har fra før"));
    }

    @Test
    void aFigureThatThePlanHasChangedTooIsTakenOnlyWhenAskedFor() throws IOException {
        String book = changed(row -> row.getCell(PRICE).setCellValue(1250));
        String other = changed(row -> row.getCell(PRICE).setCellValue(1100));
        assertEquals(0, run("import", "budget", other, "--into", plan).code());
        Answer told = run("import", "budget", book, "--into", plan);
        assertEquals(Exit.FOUND, told.code());
        assertTrue(told.out().contains("Planen er også endret, til 1100"), told.out());
        assertEquals(1100_00, price());
        assertEquals(0, run("import", "budget", book, "--into", plan, "--theirs").code());
        assertEquals(1250_00, price());
    }

    @Test
    void aFormulaAWordOrAResultTypedOverIsToldWithItsCell() throws IOException {
        String words = changed(row -> row.getCell(PRICE).setCellValue("ca. 900"));
        Answer told = run("import", "budget", words, "--into", plan);
        assertEquals(Exit.FOUND, told.code());
        assertTrue(told.out().contains("«ca. 900» er ikke et tall"), told.out());
        assertTrue(told.out().contains("Ingenting er hentet"), told.out());

        String formula = changed(row -> row.getCell(PRICE).setCellFormula("1+1"));
        told = run("import", "budget", formula, "--into", plan);
        assertTrue(told.out().contains("cellen har en formel"), told.out());

        String result =
                changed(row -> {
                    row.getCell(AMOUNT).setCellFormula(null);
                    row.getCell(AMOUNT).setCellValue(5000);
                });
        told = run("import", "budget", result, "--into", plan);
        assertEquals(Exit.FOUND, told.code());
        assertTrue(told.out().contains("tas ikke tilbake"), told.out());
        assertEquals(1000_00, price());
    }

    @Test
    void aFileThatIsNoWorkbookOfThePlanIsRefusedInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("tekst.xlsx"), "a;b");
        Answer told = run("import", "budget", text.toString(), "--into", plan);
        assertEquals(Exit.BAD_INPUT, told.code());
        assertEquals(1, told.err().strip().lines().count(), told.err());

        Path foreign = folder.resolve("annet.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(foreign)) {
            book.createSheet("Budsjett").createRow(0).createCell(0).setCellValue("Sum");
            book.write(out);
        }
        told = run("import", "budget", foreign.toString(), "--into", plan);
        assertEquals(Exit.BAD_INPUT, told.code());
        assertTrue(told.err().contains("ikke en arbeidsbok fra dette programmet"), told.err());

        String none = folder.resolve("finnes-ikke.xlsx").toString();
        assertEquals(Exit.BAD_INPUT, run("import", "budget", none, "--into", plan).code());
        assertEquals(1000_00, price());
    }

    @Test
    void theFileForTheAccountingSystemHasTheColumnsAskedFor() throws IOException {
        Path csv = folder.resolve("regnskap.csv");
        Answer told =
                run(
                        "export",
                        "accounting",
                        plan,
                        "--out",
                        csv.toString(),
                        "--columns",
                        "period,amount,text",
                        "--separator",
                        "|",
                        "--encoding",
                        "windows-1252",
                        "--month",
                        "3");
        assertEquals(Exit.FOUND, told.code(), told.err());
        assertTrue(told.out().contains("har ikke konto"), told.out());
        List<String> lines = Files.readAllLines(csv, Charset.forName("windows-1252"));
        assertEquals("period|amount|text", lines.getFirst());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("\\d{4}03\\|1000,00\\|.*")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("|-")), lines.toString());
    }

    @Test
    void whatTheAccountingFileCanNotHaveIsRefusedAndNothingIsWritten() throws IOException {
        Path csv = folder.resolve("regnskap.csv");
        for (List<String> wrong :
                List.of(
                        List.of("--columns", "account,konto"),
                        List.of("--separator", ";;"),
                        List.of("--month", "13"),
                        List.of("--encoding", "latin"))) {
            Answer told =
                    run(
                            "export",
                            "accounting",
                            plan,
                            "--out",
                            csv.toString(),
                            wrong.getFirst(),
                            wrong.getLast());
            assertEquals(Exit.USAGE, told.code(), wrong.toString());
            assertFalse(told.err().isBlank());
            assertFalse(Files.exists(csv));
        }
    }

    private String changed(Consumer<Row> change) throws IOException {
        Path file = Files.createTempFile(folder, "budsjett", ".xlsx");
        Files.delete(file);
        assertEquals(0, run("export", "xlsx", plan, "--out", file.toString()).code());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(row(book.getSheet("Kostnadslinjer")));
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file.toString();
    }

    private static Row row(Sheet sheet) {
        for (Row row : sheet) {
            Cell id = row.getCell(ROW_ID);
            if (id != null && id.getStringCellValue().equals(COURSE.toString())) {
                return row;
            }
        }
        throw new IllegalStateException("No line " + COURSE);
    }

    /// Øre of the course in the plan file.
    private long price() throws IOException {
        Path json = Files.createTempFile(folder, "nå", ".json");
        Files.delete(json);
        assertEquals(0, run("export", "json", plan, "--out", json.toString()).code());
        try (InputStream in = Files.newInputStream(json)) {
            CostLine line = PlanJson.read(in).find(CostLineFields.TABLE, COURSE);
            Money price = line == null ? null : line.unitPrice();
            return price == null ? 0 : price.ore();
        } catch (ImportException e) {
            throw new IOException(e);
        }
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
