package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.SourceTable;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// A list of texts as a workbook of one sheet, with heads that stay in sight: to be mended in Excel
/// and taken in again.
///
/// @param widths of the columns, in characters
public record ListWorkbook(
        String sheet, List<String> heads, List<Integer> widths, List<List<String>> rows) {

    /// Characters that a cell of Excel can hold.
    private static final int LONGEST = 32_767;

    private static final int ONE = 256;

    public ListWorkbook {
        heads = List.copyOf(heads);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /// Writes the file whole, or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user; what was there before stands
    public void export(Path target) throws ExportFailure {
        ExportFile.replace(target, this::write, this::verify);
    }

    private void write(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet made = book.createSheet(sheet);
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle body = book.createCellStyle();
            body.setWrapText(true);
            body.setVerticalAlignment(VerticalAlignment.TOP);
            put(made.createRow(0), heads, head);
            for (List<String> row : rows) {
                put(made.createRow(made.getLastRowNum() + 1), row, body);
            }
            for (int i = 0; i < widths.size(); i++) {
                made.setColumnWidth(i, widths.get(i) * ONE);
            }
            made.createFreezePane(0, 1);
            book.write(out);
        }
    }

    private static void put(XSSFRow row, List<String> words, CellStyle style) {
        for (int i = 0; i < words.size(); i++) {
            XSSFCell cell = row.createCell(i);
            String text = words.get(i);
            cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
            cell.setCellStyle(style);
        }
    }

    private void verify(Path file) throws IOException {
        try (OfficeFile made = OfficeFile.open(file, Progress.NONE)) {
            List<SourceTable> tables = WorkbookTables.read(made);
            if (tables.size() != 1 || tables.getFirst().rows().size() != rows.size() + 1) {
                throw new IOException(file.toString());
            }
        } catch (ImportFailure e) {
            throw new IOException(e);
        }
    }
}
