package no.kompetanseplan.sample;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The register of the sample as a workbook: the cells of the text file, numbers as numbers.
final class SampleStaffBook {

    private static final int CHARACTER = 256;

    private SampleStaffBook() {}

    static void write(OutputStream out) throws IOException {
        List<String> lines = SampleStaff.csv().lines().toList();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Stillinger");
            for (int i = 0; i < lines.size(); i++) {
                fill(sheet.createRow(i), lines.get(i).split(";", -1));
            }
            for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                sheet.setColumnWidth(column, 20 * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
        }
    }

    private static void fill(XSSFRow row, String[] texts) {
        for (int column = 0; column < texts.length; column++) {
            XSSFCell cell = row.createCell(column);
            if (Character.isDigit(texts[column].charAt(0))) {
                cell.setCellValue(Double.parseDouble(texts[column].replace(',', '.')));
            } else {
                cell.setCellValue(texts[column]);
            }
        }
    }
}
