package no.kompetanseplan.exchange.register;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/// Makes the messy register of the samples: all that goes wrong in such files, in one. Nobody in it
/// is real: the national ids are of the range of synthetic persons or have control digits that do
/// not agree.
final class MessyRegister {

    private static final String HEADS =
            "Løpenr|Navn|Fnr|Kommune|Still.kode|Stilling|Født|St.pros|Utd|VU|Kjønn|Turnus||Merknad";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle day;
    private final CellStyle share;
    private int next;

    private MessyRegister() {
        XSSFSheet readMe = book.createSheet("Les meg");
        readMe.createRow(0)
                .createCell(0)
                .setCellValue("Oppdiktede rader. Ingen av personene finnes.");
        sheet = book.createSheet("Stillinger");
        XSSFSheet old = book.createSheet("Gammel");
        old.createRow(0).createCell(0).setCellValue("Kommune");
        old.getRow(0).createCell(1).setCellValue("Stilling");
        book.setSheetHidden(2, true);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        share = book.createCellStyle();
        share.setDataFormat(book.createDataFormat().getFormat("0 %"));
    }

    static void write(OutputStream out) throws IOException {
        MessyRegister register = new MessyRegister();
        try (XSSFWorkbook made = register.book) {
            register.fill();
            made.write(out);
        }
    }

    private void fill() {
        row("Stillinger i helse og omsorg");
        row("Per 01.12.2015. Utskrift fra lønnssystemet");
        next++;
        row(HEADS);
        String valid = RegisterImportTest.synthetic("158275");
        // rows 5 to 8: one municipality, merged over four rows
        row("1|Prøve Prøvesen|" + valid + "|Nordreisa|7174|Sykepleier|1968|80|Ja|Ja|K|J");
        row("2|Test Testesen|12345678901||7076|hj.pl.|1960|60 %|Ja||M|J");
        row("2|Test Testesen|12345678901||6572|Ass.|1960|'40,00|Nei||M|J");
        row("3|Eksempel Eksempelsen|00000000000|||Spes. sykepl.|15.02.71|1|Ja|Ja|K");
        sheet.addMergedRegion(new CellRangeAddress(4, 7, 3, 3));
        kinds();
        mistakes();
        row("Sum|||||||1540");
    }

    /// Rows 9 to 13: cells of other kinds than text and number.
    private void kinds() {
        XSSFRow dated = row("4|Navn Navnesen||Skjervøy||Vernepleier|||Ja||K");
        XSSFCell born = dated.createCell(6);
        born.setCellValue(LocalDate.of(1975, 6, 30));
        born.setCellStyle(day);
        XSSFCell size = dated.createCell(7);
        size.setCellValue(0.755);
        size.setCellStyle(share);
        XSSFCell sum = row("5|Ola Oppdiktet||5546|7174||1990||Ja||K").createCell(7);
        sum.setCellFormula("50+25");
        sum.setCellValue(75);
        row("6|Kari Oppdiktet||Kåfjord|7174||1980||Ja||K")
                .createCell(7)
                .setCellErrorValue(FormulaError.NA);
        row(HEADS);
        row("7|Per Oppdiktet||Storfjord kommune|5321||68|50|Nei|x|M").setZeroHeight(true);
    }

    /// Rows 14 to 24: what people mistype.
    private void mistakes() {
        row("8|Pål Oppdiktet||Norreisa|7174||1980|100|Ja||M");
        row("9|Liv Oppdiktet||Lyngen|7174||1980|5O|Ja||K");
        row("10|Siv Oppdiktet||Lyngen|7174||1980|180|Ja||K");
        row("11|Roy Oppdiktet||Lyngen|7174||2019|100|Ja||M");
        row("12|Tor Oppdiktet||Lyngen|7174||-|100|Ja||M");
        row("13|Ida Oppdiktet||Lyngen|9999|Sykepleeir|1980|100|Ja||K");
        row("14|Eva Oppdiktet||Lyngen||Tryllekunstner|1980|100|Ja||K");
        row(
                "15|Geir Oppdiktet||Lyngen|6572||"
                        + RegisterImportTest.synthetic("039201")
                        + "|100|Nei||M");
        row("16|Mia Oppdiktet||Lyngen|6572||1995|-20|||K");
        row("17|Odd Oppdiktet||Lyngen|6572||1995|20|||M|||vikar");
        row("17|Odd Oppdiktet||Lyngen|6572||1995|20|||M|||vikar");
    }

    /// Cells of a row: numbers as numbers, unless a sign says text or they have eleven digits.
    private XSSFRow row(String cells) {
        XSSFRow row = sheet.createRow(next);
        next++;
        int place = 0;
        for (String text : cells.split("\\|", -1)) {
            if (text.matches("-?\\d{1,10}")) {
                row.createCell(place).setCellValue(Integer.parseInt(text));
            } else if (!text.isEmpty()) {
                row.createCell(place).setCellValue(text.startsWith("'") ? text.substring(1) : text);
            }
            place++;
        }
        return row;
    }
}
