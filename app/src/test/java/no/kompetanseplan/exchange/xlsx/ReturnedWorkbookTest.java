package no.kompetanseplan.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.xlsx.back.ReturnedCell;
import no.kompetanseplan.exchange.xlsx.back.ReturnedWorkbook;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A workbook that comes back gives what was changed in it, and nothing else.
class ReturnedWorkbookTest {

    private static final ExportStamp STAMP =
            new ExportStamp(
                    ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                    "0123456789ab",
                    "1.0");

    private static final Set<CostKind> PLAIN =
            EnumSet.of(CostKind.FEE, CostKind.TRAVEL, CostKind.VENUE, CostKind.MATERIAL);

    private static final int QUANTITY = 5;
    private static final int PRICE = 6;
    private static final int ROW_ID = 18;
    private static final int AMOUNT = 8;

    @TempDir Path folder;

    private final Plan plan = CostPlans.of(3, 12);

    @Test
    void anUntouchedWorkbookChangesNothing() throws IOException {
        for (Language language : Language.values()) {
            ReturnedWorkbook back = back(workbook(language), plan);
            assertEquals(List.of(), back.changes());
            assertEquals(List.of(), back.problems());
            assertEquals(List.of(), back.notes());
            assertEquals("0123456789ab", back.head());
        }
    }

    @Test
    void aChangedPriceIsTakenByTheNameOfItsRowWhereverTheRowStands() throws IOException {
        XSSFWorkbook book = workbook(Language.NB);
        Sheet sheet = book.getSheet("Kostnadslinjer");
        Row row = priced(sheet, 0);
        CostLine line = line(row);
        row.getCell(PRICE).setCellValue(1234.5);
        sheet.shiftRows(4, sheet.getLastRowNum(), 3);
        ReturnedWorkbook back = back(book, plan);
        assertEquals(List.of(), back.problems());
        assertEquals(1, back.changes().size());
        ReturnedCell cell = back.changes().getFirst();
        assertEquals("G" + (row.getRowNum() + 1), cell.address());
        assertFalse(cell.isConflict());
        Plan changed = back.apply(plan, false);
        assertEquals(Money.ofKroner(new BigDecimal("1234.5")), price(changed, line));
        assertEquals(
                1,
                changed.costLines().stream()
                        .filter(each -> !plan.costLines().contains(each))
                        .count());
    }

    @Test
    void whatThePlanHasChangedTooIsToldAndTakenOnlyWhenAskedFor() throws IOException {
        XSSFWorkbook book = workbook(Language.NB);
        Row row = priced(book.getSheet("Kostnadslinjer"), 0);
        CostLine line = line(row);
        row.getCell(PRICE).setCellValue(100);
        Plan now =
                plan.with(
                        CostLineFields.TABLE,
                        line.id(),
                        CostLineFields.UNIT_PRICE,
                        Money.kroner(77));
        ReturnedWorkbook back = back(book, now);
        assertTrue(back.changes().getFirst().isConflict());
        assertEquals(List.of(), back.taken(false));
        assertEquals(Money.kroner(77), price(back.apply(now, false), line));
        assertEquals(Money.kroner(100), price(back.apply(now, true), line));
    }

    @Test
    void figuresThatCantBeMeantAreToldWithSheetAndCellAndNothingIsTaken() throws IOException {
        XSSFWorkbook book = workbook(Language.NB);
        Sheet sheet = book.getSheet("Kostnadslinjer");
        Row first = priced(sheet, 0);
        first.getCell(PRICE).setCellValue(-5);
        first.getCell(QUANTITY).setCellValue(2.5);
        Row second = priced(sheet, 1);
        second.getCell(PRICE).setCellValue("ca. 5000");
        Row third = priced(sheet, 2);
        third.getCell(PRICE).setCellFormula("1+1");
        Row fourth = priced(sheet, 3);
        fourth.getCell(PRICE).setCellValue(1e15);
        ReturnedWorkbook back = back(book, plan);
        List<String> problems = sentences(back.problems());
        assertEquals(5, problems.size(), problems.toString());
        assertTrue(problems.getFirst().startsWith("Kostnadslinjer, celle F"), problems.getFirst());
        assertTrue(problems.get(1).contains("negativt"));
        assertTrue(problems.get(2).contains("«ca. 5000» er ikke et tall"));
        assertTrue(problems.get(3).contains("formel"));
        assertTrue(problems.get(4).contains("større enn planen kan ha"));
        assertEquals(List.of(), back.taken(true));
    }

    @Test
    void rowsDeletedAndAddedAreTold() throws IOException {
        XSSFWorkbook book = workbook(Language.NB);
        Sheet sheet = book.getSheet("Kostnadslinjer");
        Row row = priced(sheet, 0);
        row.getCell(ROW_ID).setBlank();
        List<String> notes = sentences(back(book, plan).notes());
        assertEquals(3, notes.size(), notes.toString());
        assertTrue(notes.get(0).contains("nye rader leses ikke"));
        assertTrue(notes.get(1).contains("én rad er slettet"));
        assertTrue(notes.get(2).contains("det som stod her, er slettet"));
    }

    @Test
    void aNumberTypedWhereTheWorkbookCalculatesIsToldAndNotTaken() throws IOException {
        XSSFWorkbook book = workbook(Language.NB);
        Row entry = book.getSheet("Poster").getRow(6);
        entry.getCell(AMOUNT).setCellFormula(null);
        entry.getCell(AMOUNT).setCellValue(999);
        Row line = book.getSheet("Kostnadslinjer").getRow(first(book, 17));
        line.getCell(17).setCellFormula(null);
        line.getCell(17).setCellValue(12);
        ReturnedWorkbook back = back(book, plan);
        assertEquals(List.of(), back.changes());
        assertEquals(List.of(), back.problems());
        List<String> notes = sentences(back.notes());
        assertEquals(2, notes.size(), notes.toString());
        assertTrue(notes.getLast().startsWith("Poster, celle I7: 999 er skrevet"), notes.get(1));
        assertTrue(notes.getFirst().contains("Endre de blå tallene"), notes.getFirst());
    }

    @Test
    void whatIsChangedBesideTheInputsIsToldByItsCellAndNotTaken() throws IOException {
        XSSFWorkbook book = workbook(Language.NB);
        Row line = priced(book.getSheet("Kostnadslinjer"), 0);
        String at = Integer.toString(line.getRowNum() + 1);
        type(line.getCell(1), "Et annet navn");
        type(line.getCell(12), "2031");
        line.getCell(PRICE).setCellValue(1234.5);
        Row part = book.getSheet("Deltakere").getRow(4);
        part.getCell(4, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(2032);
        part.getCell(1).setBlank();
        type(book.getSheet("Tiltaksplan").getRow(0).getCell(0), "Ny overskrift");
        ReturnedWorkbook back = back(book, plan);
        assertEquals(List.of(), back.problems());
        assertEquals(1, back.changes().size());
        String unread = "er skrevet der planen ikke leser tilbake. Endre det i planen.";
        assertEquals(
                Set.of(
                        "Kostnadslinjer, celle B" + at + ": «Et annet navn» " + unread,
                        "Kostnadslinjer, celle M" + at + ": «2031» " + unread,
                        "Deltakere, celle E5: «2032» " + unread,
                        "Deltakere, celle B5: det som stod her, er slettet. Planen beholder det.",
                        "Tiltaksplan, celle A1: «Ny overskrift» " + unread),
                Set.copyOf(sentences(back.notes())));
    }

    @Test
    void rowsPutIntoAndTakenOutOfTheBudgetAreNoFiguresTypedOverResults() throws IOException {
        XSSFWorkbook book = workbook(Language.NB);
        Sheet sheet = book.getSheet("Budsjett");
        sheet.shiftRows(6, sheet.getLastRowNum(), 2);
        Row own = sheet.createRow(6);
        own.createCell(0).setCellValue("Min egen rad");
        own.createCell(1).setCellValue(5);
        assertEquals(List.of(), back(book, plan).notes());
        Row result = sheet.getRow(9);
        result.getCell(1).setCellFormula(null);
        result.getCell(1).setCellValue(7);
        List<String> notes = sentences(back(book, plan).notes());
        assertEquals(1, notes.size(), notes.toString());
        assertTrue(
                notes.getFirst().startsWith("Budsjett, celle B10: 7 er skrevet"), notes.getFirst());
    }

    /// The library leaves the old text standing in a cell that is not emptied before.
    private static void type(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static int first(XSSFWorkbook book, int column) {
        for (Row row : book.getSheet("Kostnadslinjer")) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                return row.getRowNum();
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void aWorkbookOfAnotherPlanOrOfAnotherProgramIsRefused() throws IOException {
        Path other = saved(workbook(Language.NB));
        Plan stranger = Plan.EMPTY;
        ImportFailure failure =
                assertThrows(
                        ImportFailure.class,
                        () -> ReturnedWorkbook.read(other, stranger, Progress.NONE));
        assertEquals("back.other-plan", failure.key());
        XSSFWorkbook foreign = new XSSFWorkbook();
        foreign.createSheet("Budsjett").createRow(0).createCell(0).setCellValue("Sum");
        Path file = saved(foreign);
        failure =
                assertThrows(
                        ImportFailure.class,
                        () -> ReturnedWorkbook.read(file, plan, Progress.NONE));
        assertEquals("back.not-ours", failure.key());
    }

    /// The row of the nth line whose price may be changed.
    private Row priced(Sheet sheet, int nth) {
        int left = nth;
        for (int i = 4; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            Cell id = row == null ? null : row.getCell(ROW_ID);
            if (id == null || id.getStringCellValue().length() != 32) {
                continue;
            }
            CostLine line = line(row);
            boolean plain = PLAIN.contains(line.kind());
            if (plain && line.unitPrice() != null && left-- == 0) {
                return row;
            }
        }
        throw new IllegalStateException("No priced line " + nth);
    }

    private CostLine line(Row row) {
        String id = row.getCell(ROW_ID).getStringCellValue();
        return plan.costLines().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Money price(Plan plan, CostLine line) {
        CostLine found = plan.find(CostLineFields.TABLE, line.id());
        return found == null || found.unitPrice() == null ? Money.ZERO : found.unitPrice();
    }

    private static List<String> sentences(List<Reason> reasons) {
        Texts texts = Texts.of(Language.NB);
        return reasons.stream().map(each -> each.sentence(texts)).toList();
    }

    private ReturnedWorkbook back(XSSFWorkbook book, Plan now) throws IOException {
        return ReturnedWorkbook.read(saved(book), now, Progress.NONE);
    }

    private Path saved(XSSFWorkbook book) throws IOException {
        Path file = Files.createTempFile(folder, "budsjett", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private XSSFWorkbook workbook(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(Assessment.of(plan), Texts.of(language), STAMP, out, Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
