package no.kompetanseplan.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Split;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The sheets of the municipalities, and the checks and charts over all of them.
class MunicipalitySheetsTest {

    private static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    private static final String LONG = "Et interkommunalt samarbeid med et langt navn";

    @Test
    void everyMunicipalityHasASheetOfItsOwnWithANameThatProgramsAccept() throws IOException {
        Plan plan = CostPlans.of(3, 12);
        List<String> hard =
                List.of(
                        "Budsjett",
                        LONG + " nr. 1",
                        LONG + " nr. 2",
                        "A/B [c]*",
                        "'x'",
                        "",
                        "History");
        for (int i = 0; i < 30; i++) {
            Body body = BodyFields.TABLE.blank(Id.named("more/" + i));
            String name = i < hard.size() ? hard.get(i) : "Kommune " + i;
            body = BodyFields.TABLE.with(body, body.id(), BodyFields.NAME, name);
            body = BodyFields.TABLE.with(body, body.id(), BodyFields.KIND, BodyKind.MUNICIPALITY);
            plan = plan.with(body);
        }
        XSSFWorkbook book = workbook(plan);
        Set<String> names = new HashSet<>();
        int own = 0;
        for (Sheet sheet : book) {
            String name = sheet.getSheetName();
            WorkbookUtil.validateSheetName(name);
            assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
            assertFalse(name.equalsIgnoreCase("History"));
            own += isOfMunicipality(sheet) ? 1 : 0;
        }
        assertEquals(plan.municipalities().size(), own);
    }

    @Test
    void theNetOfASheetIsWhatThePlanCostsTheMunicipalityThatYear() throws IOException {
        Plan plan = CostPlans.of(22, 20);
        Budget budget = Assessment.of(plan).budget();
        XSSFWorkbook book = workbook(plan);
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        long all = 0;
        for (Sheet sheet : book) {
            if (isOfMunicipality(sheet)) {
                Row net = row(sheet, "Netto for kommunen");
                Cell sum = net.getCell(net.getLastCellNum() - 1);
                all += Math.round(evaluator.evaluate(sum).getNumberValue());
            }
        }
        assertEquals(budget.sum(View.NET).ore() / 100, all);
    }

    @Test
    void fixedSharesStandWithWhatTheyComeToAndTheDifference() throws IOException {
        Plan plan = CostPlans.of(41, 20);
        long given = 0;
        for (Split split : Split.of(plan, Assessment.of(plan).budget())) {
            if (split.mode() == SplitMode.FIXED && split.cost() != null) {
                given += split.entries().stream().mapToLong(each -> each.amount().ore()).sum();
            }
        }
        assertTrue(given > 0);
        XSSFWorkbook book = workbook(plan);
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        Sheet sheet = book.getSheet("Andeler");
        long found = 0;
        int head = row(sheet, "Faste andeler: det som gis, mot det som koster").getRowNum() + 1;
        for (int at = head + 1; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            double all = evaluator.evaluate(row.getCell(5)).getNumberValue();
            double cost = evaluator.evaluate(row.getCell(4)).getNumberValue();
            double over = evaluator.evaluate(row.getCell(8)).getNumberValue();
            assertEquals(all - cost, over, 0.001);
            found += Math.round(all * 100);
        }
        assertEquals(given, found);
    }

    @Test
    void aSumThatIsTypedOverTurnsTheCheckOnTopOfTheWorkbook() throws IOException {
        XSSFWorkbook book = workbook(CostPlans.of(22, 20));
        Cell verdict = row(book.getSheet("Sammendrag"), "Sum etter tiltak").getCell(1);
        assertEquals("Stemmer", verdict.getStringCellValue());
        CellReference at =
                new CellReference(book.getName("Kostnadslinjer_sum").getRefersToFormula());
        Cell sum = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
        sum.setCellFormula(null);
        sum.setCellValue(1);
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        assertEquals("Stemmer ikke", evaluator.evaluate(verdict).getStringValue());
        Cell all = row(book.getSheet("Sammendrag"), "Alle summer").getCell(1);
        assertEquals("Stemmer ikke", evaluator.evaluate(all).getStringValue());
        assertTrue(
                book.getSheet("Sammendrag")
                                .getSheetConditionalFormatting()
                                .getNumConditionalFormattings()
                        > 0);
    }

    @Test
    void everyChartSaysInWordsWhatItShows() throws IOException {
        XSSFSheet sheet = workbook(CostPlans.of(22, 20)).getSheet("Diagrammer");
        var anchors = sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList();
        assertEquals(3, anchors.size());
        for (var anchor : anchors) {
            String alt = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr();
            assertTrue(alt.startsWith("Stolpediagram: "), alt);
            assertTrue(alt.contains("Budsjett"), alt);
        }
    }

    @Test
    void whatAllMaySeeHasTheSumsAndNotWhoTakesPart() throws IOException {
        Plan plan = CostPlans.of(22, 20);
        Assessment edition = Assessment.of(plan).publicEdition();
        XSSFWorkbook book = workbook(edition);
        assertEquals(null, book.getSheet("Deltakere"));
        assertEquals(null, book.getSheet("Inndata ved eksport"));
        assertEquals(12, book.getSheet("Poster").getRow(5).getLastCellNum());
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String text = cell.getCellType() == CellType.STRING ? cell.toString() : "";
                    assertFalse(text.matches(".*\\d+ deltakere? ×.*"), text);
                }
            }
        }
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        Cell all = row(book.getSheet("Sammendrag"), "Sum etter kommune").getCell(1);
        assertEquals("Stemmer", evaluator.evaluate(all).getStringValue());
        CellReference at = new CellReference(book.getName("Netto_sum").getRefersToFormula());
        Cell sum = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
        assertEquals(
                edition.budget().sum(View.NET).ore() / 100,
                Math.round(evaluator.evaluate(sum).getNumberValue()));
    }

    private static boolean isOfMunicipality(Sheet sheet) {
        Row second = sheet.getRow(1);
        Cell cell = second == null ? null : second.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().startsWith("Budsjett for kommunen");
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new IllegalStateException(sheet.getSheetName() + " has no " + label);
    }

    private static XSSFWorkbook workbook(Plan plan) throws IOException {
        return workbook(Assessment.of(plan));
    }

    private static XSSFWorkbook workbook(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(assessment, Texts.of(Language.NB), STAMP, out, Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
