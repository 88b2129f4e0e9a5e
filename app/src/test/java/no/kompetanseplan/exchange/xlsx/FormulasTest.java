package no.kompetanseplan.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// Formulas calculated by a spreadsheet engine of its own give what the program says.
class FormulasTest {

    private static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFormulaGivesTheValueOfTheProgram(long seed) throws IOException {
        XSSFWorkbook book = workbook(CostPlans.of(seed, 12));
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        List<String> wrong = new ArrayList<>();
        int formulas = 0;
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        String difference = difference(cell, evaluator.evaluate(cell));
                        if (!difference.isEmpty()) {
                            wrong.add(
                                    sheet.getSheetName()
                                            + "!"
                                            + cell.getAddress()
                                            + " ="
                                            + cell.getCellFormula()
                                            + ": "
                                            + difference);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(formulas > 50, formulas + " formulas");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void theNamedTotalsAreTheTotalsOfTheBudgetToTheKrone(long seed) throws IOException {
        Plan plan = CostPlans.of(seed, 20);
        Budget budget = Assessment.of(plan).budget();
        XSSFWorkbook book = workbook(plan);
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        assertEquals(kroner(budget, View.NET), named(book, evaluator, "Netto_sum"));
        assertEquals(kroner(budget, View.GRANTS), named(book, evaluator, "Tilskudd_sum"));
        assertEquals(kroner(budget, View.EXTERNAL), named(book, evaluator, "Andre_sum"));
        assertEquals(kroner(budget, View.GROSS), named(book, evaluator, "Utgifter_kommunene"));
        assertEquals(kroner(budget, View.ALL), named(book, evaluator, "Utgifter_sum"));
        assertEquals(
                kroner(budget, View.NET) + kroner(budget, View.EXTERNAL),
                named(book, evaluator, "Kostnadslinjer_sum"));
        for (Integer year : budget.years()) {
            assertEquals(
                    budget.sum(View.NET, entry -> entry.year() == year).ore() / 100,
                    named(book, evaluator, "Netto_" + year));
        }
    }

    /// A figure changed in the workbook changes the sums as the same change does in the plan.
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void changingAnInputInTheWorkbookGivesTheSumsOfTheChangedPlan(long seed) throws IOException {
        Plan plan = CostPlans.of(seed, 15);
        XSSFWorkbook book = workbook(plan);
        Plan changed = plan;
        for (LeaveRule rule : plan.leaveRules()) {
            if (rule.size() != null && rule.size() == 30 && rule.validFrom() == null) {
                set(book, "Permisjon_30_stp", 16);
                changed =
                        changed.with(
                                LeaveRuleFields.TABLE,
                                rule.id(),
                                LeaveRuleFields.DAYS,
                                Days.of(16));
            }
        }
        for (Wage wage : plan.wages()) {
            set(book, "Lønn_1", 412_800);
            changed =
                    changed.with(
                            WageFields.TABLE, wage.id(), WageFields.AMOUNT, Money.kroner(412_800));
        }
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        Budget budget = Assessment.of(changed).budget();
        assertEquals(kroner(budget, View.NET), named(book, evaluator, "Netto_sum"));
        assertEquals(kroner(budget, View.EXTERNAL), named(book, evaluator, "Andre_sum"));
    }

    private static void set(XSSFWorkbook book, String name, double value) {
        CellReference at = new CellReference(book.getName(name).getRefersToFormula());
        book.getSheet(at.getSheetName())
                .getRow(at.getRow())
                .getCell(at.getCol())
                .setCellValue(value);
    }

    private static long kroner(Budget budget, View view) {
        return budget.sum(view).ore() / 100;
    }

    private static long named(XSSFWorkbook book, FormulaEvaluator evaluator, String name) {
        CellReference at = new CellReference(book.getName(name).getRefersToFormula());
        Cell cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
        return BigDecimal.valueOf(evaluator.evaluate(cell).getNumberValue()).longValueExact();
    }

    private static String difference(Cell cell, CellValue now) {
        if (now.getCellType() == CellType.STRING) {
            String then = cell.getStringCellValue();
            return then.equals(now.getStringValue()) ? "" : then + " / " + now.getStringValue();
        }
        if (now.getCellType() != CellType.NUMERIC) {
            return now.formatAsString();
        }
        double then = cell.getNumericCellValue();
        double room = Math.max(1e-6, Math.abs(then) * 1e-9);
        return Math.abs(then - now.getNumberValue()) <= room
                ? ""
                : then + " / " + now.getNumberValue();
    }

    private static XSSFWorkbook workbook(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(Assessment.of(plan), Texts.of(Language.NB), STAMP, out, Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
