package no.kompetanseplan.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Sex;
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
import java.util.Random;

/// Formulas calculated by a spreadsheet engine of its own give what the program says.
class FormulasTest {

    private static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
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
    @ValueSource(longs = {21, 22, 23, 24})
    void theNamedTotalsAreTheTotalsOfTheBudgetToTheKrone(long seed) throws IOException {
        Plan plan = CostPlans.of(seed, 20);
        Budget budget = Assessment.of(plan, residents(plan)).budget();
        XSSFWorkbook book = workbook(plan);
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        assertEquals(kroner(budget, View.NET), named(book, evaluator, "Netto_sum"));
        assertEquals(kroner(budget, View.GRANTS), named(book, evaluator, "Tilskudd_sum"));
        assertEquals(kroner(budget, View.EXTERNAL), named(book, evaluator, "Andre_sum"));
        assertEquals(kroner(budget, View.GROSS), named(book, evaluator, "Utgifter_kommunene"));
        assertEquals(kroner(budget, View.ALL), named(book, evaluator, "Utgifter_sum"));
        assertEquals(
                kroner(budget, View.ALL) + kroner(budget, View.GRANTS),
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
        for (PriceIndex index : plan.ordered(PriceIndexFields.TABLE)) {
            if (index.rise() != null) {
                set(book, "Prisvekst_" + index.year(), 0.0375);
                changed =
                        changed.with(
                                PriceIndexFields.TABLE,
                                index.id(),
                                PriceIndexFields.RISE,
                                new Percent(375));
            }
        }
        changed = shares(book, changed);
        changed = participants(book, changed);
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        Budget budget = Assessment.of(changed, residents(changed)).budget();
        assertEquals(kroner(budget, View.NET), named(book, evaluator, "Netto_sum"));
        assertEquals(kroner(budget, View.EXTERNAL), named(book, evaluator, "Andre_sum"));
    }

    /// Takes every amount agreed and every percent down to a third.
    private static Plan shares(XSSFWorkbook book, Plan plan) {
        Sheet sheet = book.getSheet("Andeler");
        Plan changed = plan;
        if (sheet == null) {
            return plan;
        }
        int row = 4;
        for (CostShare share : new CostLayout(source(plan)).agreed()) {
            if (share.percent() != null && share.percent().hundredths() > 2) {
                Percent less = new Percent(share.percent().hundredths() / 3);
                sheet.getRow(row).getCell(4).setCellValue(less.factor().doubleValue());
                changed =
                        changed.with(
                                CostShareFields.TABLE, share.id(), CostShareFields.PERCENT, less);
            }
            if (share.amount() != null) {
                Money less = new Money(share.amount().ore() / 3);
                sheet.getRow(row).getCell(5).setCellValue(less.toKroner().doubleValue());
                changed =
                        changed.with(
                                CostShareFields.TABLE, share.id(), CostShareFields.AMOUNT, less);
            }
            row++;
        }
        return changed;
    }

    /// One more from each that has participants.
    private static Plan participants(XSSFWorkbook book, Plan plan) {
        Sheet sheet = book.getSheet("Deltakere");
        Plan changed = plan;
        int row = 4;
        for (Participation each : new CostLayout(source(plan)).participations()) {
            if (each.count() != null && each.count() > 0) {
                sheet.getRow(row).getCell(2).setCellValue(each.count() + 1);
                changed =
                        changed.with(
                                ParticipationFields.TABLE,
                                each.id(),
                                ParticipationFields.COUNT,
                                each.count() + 1);
            }
            row++;
        }
        return changed;
    }

    private static Source source(Plan plan) {
        return Source.of(Assessment.of(plan, residents(plan)), Texts.of(Language.NB), STAMP);
    }

    /// Residents of some years, drawn from the rank of each municipality.
    private static Facts residents(Plan plan) {
        Population.Builder people = new Population.Builder();
        Random random = new Random(5);
        for (Body body : plan.municipalities()) {
            for (int year : new int[] {2015, 2018, 2019}) {
                people.add(body.id(), year, Sex.UNKNOWN, 40, random.nextInt(3000));
            }
        }
        Id id = Id.named("residents");
        Dataset dataset = DatasetFields.TABLE.blank(id);
        dataset = DatasetFields.TABLE.with(dataset, id, DatasetFields.KIND, DatasetKind.POPULATION);
        dataset = DatasetFields.TABLE.with(dataset, id, DatasetFields.IN_USE, true);
        Population population = people.build();
        return Facts.of(plan.with(dataset), _ -> null, _ -> population);
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
        PlanWorkbook.write(
                Assessment.of(plan, residents(plan)),
                Texts.of(Language.NB),
                STAMP,
                out,
                Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
