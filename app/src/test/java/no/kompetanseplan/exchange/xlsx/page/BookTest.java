package no.kompetanseplan.exchange.xlsx.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

class BookTest {

    @TempDir Path folder;

    private static final Book.About ABOUT =
            new Book.About(
                    "Plan & tiltak",
                    "Emne",
                    "Kompetanseplan",
                    "nb",
                    "[$-414]",
                    Instant.parse("2026-11-22T10:31:00Z"),
                    "Plan & tiltak",
                    "Side &P av &N");

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        XSSFWorkbook book =
                written(page -> {
                    page.add(Cell.text(Style.HEAD, "Hva"), Cell.text(Style.HEAD_NUMBER, "Sum"));
                    page.repeatLast();
                    page.freeze(1);
                    page.add(
                            Cell.text("Kurs <a> & «b» \"c\" 𝄞\nto linjer"),
                            Cell.number(Style.KRONER, new BigDecimal("12345.67")));
                    page.add(
                            Cell.date(Style.DATE, LocalDate.of(2016, 8, 29)),
                            Cell.formula(Style.KRONER, "B2*2", new BigDecimal("24691.34")));
                    page.name("Sum_alt", 1);
                    page.add(
                            Cell.moment(Style.VALUE_MOMENT, LocalDateTime.of(2026, 11, 22, 10, 31)),
                            Cell.formula(Style.TEXT, "\"Summen \"&\"stemmer\"", "Summen stemmer"));
                    page.filterFrom(1);
                    page.breakHere();
                });
        XSSFSheet sheet = book.getSheetAt(0);
        assertEquals("Kurs <a> & «b» \"c\" 𝄞\nto linjer", cell(sheet, 1, 0).getStringCellValue());
        assertEquals(12345.67, cell(sheet, 1, 1).getNumericCellValue());
        assertEquals(
                LocalDate.of(2016, 8, 29),
                cell(sheet, 2, 0).getLocalDateTimeCellValue().toLocalDate());
        assertEquals("B2*2", cell(sheet, 2, 1).getCellFormula());
        assertEquals(24691.34, cell(sheet, 2, 1).getNumericCellValue());
        assertEquals(
                LocalDateTime.of(2026, 11, 22, 10, 31),
                cell(sheet, 3, 0).getLocalDateTimeCellValue());
        assertEquals("Summen stemmer", cell(sheet, 3, 1).getStringCellValue());
        assertEquals("'Første ark'!$B$3", book.getName("Sum_alt").getRefersToFormula());
        assertEquals("1:1", sheet.getRepeatingRows().formatAsString().replace("$", ""));
        assertEquals("A1:B4", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.isRowBroken(3));
        assertEquals("&8Plan && tiltak", sheet.getFooter().getLeft());
        assertEquals("&8Side &P av &N", sheet.getFooter().getRight());
        var core = book.getProperties().getCoreProperties();
        assertEquals("Plan & tiltak", core.getTitle());
        assertEquals("Kompetanseplan", core.getCreator());
        assertEquals("nb", core.getUnderlyingProperties().getLanguageProperty().orElse(""));
        assertEquals("2026-11-22T10:31:00Z", core.getCreated().toInstant().toString());
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        List<String> texts = Injections.texts(400, new Random(15));
        XSSFWorkbook book = written(page -> texts.forEach(text -> page.add(Cell.text(text))));
        XSSFSheet sheet = book.getSheetAt(0);
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = cell(sheet, i, 0);
            String text = texts.get(i);
            assertEquals(CellType.STRING, cell.getCellType(), text);
            assertFalse(cell.getCTCell().isSetF(), text);
            assertEquals(text.replace("\r\n", "\n").replace('\r', '\n'), cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed(), text);
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedAndEscapesOfReadersStayText() throws IOException {
        XSSFWorkbook book =
                written(page -> {
                    page.add(Cell.text("a\u0000b\u0007c\uD800d\uFFFE"));
                    page.add(Cell.text("_x0041_ og _x000D_, men _xyz_"));
                });
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd\uFFFD",
                cell(book.getSheetAt(0), 0, 0).getStringCellValue());
        assertEquals(
                "_x0041_ og _x000D_, men _xyz_",
                cell(book.getSheetAt(0), 1, 0).getStringCellValue());
    }

    @Test
    void aRowIsAsTallAsItsLongestTextAndAVeryLongTextGoesOnBelow() throws IOException {
        String paragraph = "Økt forståelse for ulike sider ved samspillet mellom kultur og helse. ";
        String veryLong = paragraph.repeat(60).strip();
        XSSFWorkbook book =
                written(page -> {
                    page.add(Cell.text("kort"), Cell.text("også kort"));
                    page.add(Cell.text(paragraph.repeat(3)), Cell.text("kort"));
                    page.addLong(List.of(Cell.text(veryLong), Cell.text("kort")));
                });
        XSSFSheet sheet = book.getSheetAt(0);
        assertFalse(sheet.getRow(0).getCTRow().isSetHt());
        assertTrue(sheet.getRow(1).getHeightInPoints() > 60);
        StringBuilder whole = new StringBuilder();
        for (int i = 2; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            assertTrue(row.getHeightInPoints() <= 409);
            whole.append(row.getCell(0).getStringCellValue());
        }
        assertTrue(sheet.getLastRowNum() > 2);
        assertEquals(veryLong, whole.toString());
    }

    @Test
    void aLargeSheetFullOfSignsThatXmlEscapesIsReadBack() throws IOException {
        Path file = Files.createTempFile(folder, "large", ".xlsx");
        Map<String, Tally> tallies;
        try (Book book = new Book(ABOUT, () -> {});
                OutputStream out = Files.newOutputStream(file)) {
            Page page = book.page("Stort", List.of(Column.of(30)));
            for (int i = 0; i < 1_500; i++) {
                page.add(Cell.text("<&>".repeat(50)));
            }
            book.writeTo(out);
            tallies = book.tallies();
        }
        WorkbookReader.check(file, tallies);
    }

    @Test
    void aNameIsGivenOnce() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        written(page -> {
                            page.add(Cell.text("a"));
                            page.name("Sum", 0);
                            page.name("Sum", 0);
                        }));
    }

    @Test
    void addressesAreWrittenAsFormulasReadThem() {
        assertEquals("A1", Ref.cell(0, 1));
        assertEquals("Z9", Ref.cell(25, 9));
        assertEquals("AA10", Ref.cell(26, 10));
        assertEquals("ZZ1", Ref.cell(701, 1));
        assertEquals("AAA1", Ref.cell(702, 1));
        assertEquals("$C$4", Ref.fixed(2, 4));
        assertEquals("'Per''s ark'!B2:B9", Ref.on("Per's ark", Ref.range(1, 2, 9)));
    }

    private static XSSFWorkbook written(java.util.function.Consumer<Page> content)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = new Book(ABOUT, () -> {})) {
            Page page = book.page("Første ark", List.of(Column.of(30), Column.fitted(8, 20)));
            content.accept(page);
            book.writeTo(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }
}
