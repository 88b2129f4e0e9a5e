package no.kompetanseplan.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.ExtremePlans;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.xlsx.page.Injections;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class PlanWorkbookTest {

    private static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    @Test
    void theSamplePlanIsWrittenAsTheGoldenDumpSays() throws IOException {
        String dump = WorkbookDump.of(read(bytes(SamplePlan.read(), Language.NB)));
        Golden.check(
                Path.of("src/test/resources/no/kompetanseplan/exchange/xlsx/sample.txt"), dump);
    }

    private static final int SHEETS = 23;

    @TempDir Path folder;

    @Test
    void theThirtySevenMeasuresAndSixThemeDaysOfTheSampleAreThere() throws IOException {
        XSSFWorkbook book = read(bytes(SamplePlan.read(), Language.NB));
        XSSFSheet plan = book.getSheet("Tiltaksplan");
        long measures = 0;
        for (int i = 3; i <= plan.getLastRowNum(); i++) {
            XSSFCell goal = plan.getRow(i).getCell(6);
            boolean isRow = goal != null && !goal.getStringCellValue().isEmpty();
            boolean isHead = isRow && goal.getStringCellValue().equals("KOSTNAD/RESSURSBRUK");
            measures += isRow && !isHead ? 1 : 0;
        }
        assertEquals(37, measures);
        assertEquals(6, book.getSheet("Temadager").getLastRowNum() - 2);
    }

    @Test
    void everySheetIsWrittenInEachLanguage() throws IOException {
        for (Language language : Language.values()) {
            XSSFWorkbook book = read(bytes(SamplePlan.read(), language));
            assertEquals(SHEETS, book.getNumberOfSheets());
            for (int i = 0; i < SHEETS - 1; i++) {
                assertEquals(SheetVisibility.VISIBLE, book.getSheetVisibility(i));
                assertTrue(book.getSheetAt(i).getPrintSetup().getLandscape());
            }
        }
    }

    @Test
    void aPlanOfExtremeNumbersBecomesAWorkbookToo() throws IOException {
        for (long seed = 1; seed <= 12; seed++) {
            XSSFWorkbook book = read(bytes(ExtremePlans.of(seed), Language.NB));
            assertFalse(book.getProperties().getCoreProperties().getTitle().isEmpty());
        }
    }

    @Test
    void wordsOfPeopleNeverBecomeFormulas() throws IOException {
        List<String> texts = Injections.texts(240, new Random(7));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 5) {
            Id id = Id.named("injection/" + i);
            Measure measure = MeasureFields.TABLE.blank(id);
            measure = MeasureFields.TABLE.with(measure, id, MeasureFields.TITLE, texts.get(i));
            measure = MeasureFields.TABLE.with(measure, id, MeasureFields.GOAL, texts.get(i + 1));
            measure = MeasureFields.TABLE.with(measure, id, MeasureFields.SCOPE, texts.get(i + 2));
            measure =
                    MeasureFields.TABLE.with(
                            measure, id, MeasureFields.TARGET_GROUP, texts.get(i + 3));
            rows.add(
                    MeasureFields.TABLE.with(
                            measure, id, MeasureFields.COST_WORDING, texts.get(i + 4)));
        }
        XSSFWorkbook book = read(bytes(Plan.of(rows), Language.NB));
        Set<String> found = new HashSet<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            for (var row : book.getSheetAt(i)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        found.add(cell.getStringCellValue());
                    }
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertFalse(cell.getCellFormula().contains("cmd"));
                    }
                }
            }
        }
        for (String text : texts) {
            assertTrue(found.contains(text.replace('\r', '\n')), text);
        }
    }

    @Test
    void anExportIsReadBackAndCheckedBeforeItTakesItsPlace() throws IOException {
        Path target = folder.resolve("plan.xlsx");
        PlanWorkbook.export(
                target,
                Assessment.of(CostPlans.of(3, 10)),
                Texts.of(Language.NB),
                STAMP,
                Progress.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
            assertEquals("Budsjett", book.getSheetName(3));
        }
        assertEquals(List.of("plan.xlsx"), names());
    }

    @Test
    void stoppingAnExportLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.xlsx"), "det gamle");
        Progress stops =
                (done, _) -> {
                    if (done > 0) {
                        throw new CancellationException();
                    }
                };
        assertThrows(
                CancellationException.class,
                () ->
                        PlanWorkbook.export(
                                target,
                                Assessment.of(CostPlans.of(3, 40)),
                                Texts.of(Language.NB),
                                STAMP,
                                stops));
        assertEquals("det gamle", Files.readString(target));
        assertEquals(List.of("plan.xlsx"), names());
    }

    @Test
    void theProgressOnlyGrowsAndEndsWhole() throws IOException {
        List<Long> steps = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        PlanWorkbook.write(
                Assessment.of(CostPlans.of(4, 40)),
                Texts.of(Language.NB),
                STAMP,
                OutputStream.nullOutputStream(),
                (done, total) -> {
                    steps.add(done);
                    totals.add(total);
                });
        assertEquals(steps.stream().sorted().toList(), steps);
        assertEquals(1, Set.copyOf(totals).size());
        assertEquals(totals.getLast(), steps.getLast());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(Plan plan, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(
                Assessment.of(plan, SampleFacts.of(plan)),
                Texts.of(language),
                STAMP,
                out,
                Progress.NONE);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
