package no.kompetanseplan.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.FormulaWorkload;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The workload of services in the workbook, calculated by a spreadsheet engine of its own.
class WorkloadSheetTest {

    private static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    private static final Plan PLAN = FormulaWorkload.in(Plan.EMPTY);

    @Test
    void theFormulasGiveTheTestValuesAndTheValuesOfTheProgram() throws IOException {
        Sheet sheet = sheet(PLAN);
        assertEquals(
                "{Arbeidsdager i året=214.0, Timer per årsverk=1605.0, Konsultasjoner=4.206, Møter"
                    + " og dokumentasjon=1.051, Veiledning av studenter=0.125, Sum=5.382, Årsverk"
                    + " til tjenesten selv=4.206, Tillegg for det alle gjør=1.25, Årsverk til det"
                    + " noen gjør=0.125, Bemanningsbehov=5.382, I dag minus behov=-0.38,"
                    + " WISN-forhold=0.929}",
                evaluated(sheet).toString());
        assertEquals(evaluated(sheet).toString(), written(sheet).toString());
    }

    @Test
    void aShareIsAPercentageOfTheTime() throws IOException {
        Cell share = cell(sheet(PLAN), "Møter og dokumentasjon", 4);
        assertEquals("20.0\u00a0%", new DataFormatter(Locale.ROOT).formatCellValue(share));
    }

    @Test
    void aFigureChangedInTheSheetGivesWhatTheChangedPlanGives() throws IOException {
        Sheet sheet = sheet(PLAN);
        cell(sheet, "Sykefravær", 1).setCellValue(20);
        cell(sheet, "Konsultasjoner", 2).setCellValue(12_000);
        cell(sheet, "Møter og dokumentasjon", 4).setCellValue(0.35);
        cell(sheet, "Veiledning av studenter", 6).setCellValue(150);
        cell(sheet, "Bemanning i dag", 1).setCellValue(6.5);
        var activities = WorkloadActivityFields.TABLE;
        Plan changed =
                PLAN.with(
                                WorkloadFields.TABLE,
                                FormulaWorkload.SERVICE,
                                WorkloadFields.SICK,
                                Days.of(20))
                        .with(
                                WorkloadFields.TABLE,
                                FormulaWorkload.SERVICE,
                                WorkloadFields.EXISTING,
                                Percent.of(650))
                        .with(
                                activities,
                                FormulaWorkload.VISITS,
                                WorkloadActivityFields.VOLUME,
                                12_000)
                        .with(
                                activities,
                                FormulaWorkload.MEETINGS,
                                WorkloadActivityFields.SHARE,
                                Percent.of(35))
                        .with(
                                activities,
                                FormulaWorkload.GUIDANCE,
                                WorkloadActivityFields.HOURS,
                                150);
        assertEquals(written(sheet(changed)), evaluated(sheet));
    }

    @Test
    void whereNothingCanBeWorkedOutADashStandsUntilTheFigureIsThere() throws IOException {
        Plan without =
                PLAN.with(
                                WorkloadFields.TABLE,
                                FormulaWorkload.SERVICE,
                                WorkloadFields.DAY_MINUTES,
                                null)
                        .with(
                                WorkloadFields.TABLE,
                                FormulaWorkload.SERVICE,
                                WorkloadFields.EXISTING,
                                null);
        Sheet sheet = sheet(without);
        assertEquals("–", written(sheet).get("Bemanningsbehov"));
        assertEquals(written(sheet), evaluated(sheet));
        cell(sheet, "Minutter per dag", 1).setCellValue(450);
        assertEquals("5.382", evaluated(sheet).get("Bemanningsbehov"));
        assertEquals("–", evaluated(sheet).get("WISN-forhold"));
        Plan full =
                PLAN.with(
                        WorkloadActivityFields.TABLE,
                        FormulaWorkload.MEETINGS,
                        WorkloadActivityFields.SHARE,
                        Percent.FULL);
        assertEquals("–", written(sheet(full)).get("WISN-forhold"));
        assertEquals(written(sheet(full)), evaluated(sheet(full)));
        Plan idle =
                PLAN.without(
                        PLAN.rows(WorkloadActivityFields.TABLE).stream()
                                .map(WorkloadActivity::id)
                                .toList());
        assertEquals("0.0", written(sheet(idle)).get("Bemanningsbehov"));
        assertEquals(written(sheet(idle)), evaluated(sheet(idle)));
    }

    @Test
    void aPlanWithoutServicesHasNoSheetOfThem() throws IOException {
        assertNull(book(Plan.EMPTY).getSheet("Arbeidsmengde"));
        assertNull(book(Assessment.of(PLAN).publicEdition()).getSheet("Arbeidsmengde"));
    }

    private static Cell cell(Sheet sheet, String label, int column) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            boolean isText = first != null && first.getCellType() == CellType.STRING;
            if (isText && first.getStringCellValue().equals(label)) {
                Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                assertNotNull(cell);
                return cell;
            }
        }
        throw new AssertionError("No row " + label);
    }

    /// The last formula of each row with a label, as it is calculated now.
    private static Map<String, String> evaluated(Sheet sheet) {
        FormulaEvaluator evaluator =
                sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        Map<String, String> all = new LinkedHashMap<>();
        formulas(sheet).forEach((label, cell) -> all.put(label, words(evaluator.evaluate(cell))));
        return all;
    }

    /// The same as the program wrote it.
    private static Map<String, String> written(Sheet sheet) {
        Map<String, String> all = new LinkedHashMap<>();
        formulas(sheet)
                .forEach((label, cell) ->
                        all.put(
                                label,
                                cell.getCachedFormulaResultType() == CellType.STRING
                                        ? cell.getStringCellValue()
                                        : words(cell.getNumericCellValue())));
        return all;
    }

    private static Map<String, Cell> formulas(Sheet sheet) {
        Map<String, Cell> all = new LinkedHashMap<>();
        for (Row row : sheet) {
            Cell last = row.getCell(row.getLastCellNum() - 1);
            if (last != null && last.getCellType() == CellType.FORMULA) {
                all.put(row.getCell(0).getStringCellValue(), last);
            }
        }
        return all;
    }

    private static String words(CellValue value) {
        return switch (value.getCellType()) {
            case STRING -> value.getStringValue();
            case NUMERIC -> words(value.getNumberValue());
            case ERROR, BOOLEAN, FORMULA, BLANK, _NONE -> value.formatAsString();
        };
    }

    private static String words(double number) {
        return Double.toString(Math.round(number * 1_000) / 1_000.0);
    }

    private static Sheet sheet(Plan plan) throws IOException {
        Sheet sheet = book(plan).getSheet("Arbeidsmengde");
        assertNotNull(sheet);
        return sheet;
    }

    private static XSSFWorkbook book(Plan plan) throws IOException {
        return book(Assessment.of(plan));
    }

    private static XSSFWorkbook book(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(assessment, Texts.of(Language.NB), STAMP, out, Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
