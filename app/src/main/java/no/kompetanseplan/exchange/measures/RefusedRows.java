package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.measures.MeasurePreview.Cell;
import no.kompetanseplan.exchange.measures.MeasurePreview.Line;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.SourceTable;
import no.kompetanseplan.exchange.office.excel.WorkbookTables;
import no.kompetanseplan.text.Texts;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Writes the rows that were refused to a workbook of one sheet, with their place and the reason:
/// to be mended there and taken in again, since its heads are those of the columns.
public final class RefusedRows {

    /// Characters that a cell of Excel can hold.
    private static final int LONGEST = 32_767;

    /// Widths in characters.
    private static final int NARROW = 8;

    private static final int WIDE = 30;
    private static final int ONE = 256;

    private final Texts texts;
    private final List<Line> refused;
    private final Set<MeasureColumn> columns = EnumSet.noneOf(MeasureColumn.class);

    private RefusedRows(MeasurePreview preview, Texts texts) {
        this.texts = texts;
        this.refused =
                preview.lines().stream().filter(line -> line.outcome() == Outcome.REFUSED).toList();
        refused.forEach(line -> line.cells().forEach(cell -> columns.add(cell.column())));
        columns.add(MeasureColumn.TITLE);
    }

    /// Writes the file whole, or not at all.
    ///
    /// @throws ExportFailure with a sentence for the user; what was there before stands
    public static void export(Path target, MeasurePreview preview, Texts texts)
            throws ExportFailure {
        RefusedRows rows = new RefusedRows(preview, texts);
        ExportFile.replace(target, rows::write, rows::verify);
    }

    private void write(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(texts.get("import.refused.sheet"));
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle body = book.createCellStyle();
            body.setWrapText(true);
            body.setVerticalAlignment(VerticalAlignment.TOP);
            put(sheet.createRow(0), heads(), head);
            for (Line line : refused) {
                put(sheet.createRow(sheet.getLastRowNum() + 1), cells(line), body);
            }
            for (int i = 0; i < heads().size(); i++) {
                boolean isNumber = i == heads().size() - 1;
                sheet.setColumnWidth(i, (isNumber ? NARROW : WIDE) * ONE);
            }
            sheet.createFreezePane(0, 1);
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

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        columns.forEach(column -> heads.add(texts.get(column.label())));
        heads.add(texts.get("import.refused.why"));
        heads.add(texts.get("import.refused.table"));
        heads.add(texts.get("import.refused.row"));
        return heads;
    }

    private List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        for (MeasureColumn column : columns) {
            cells.add(
                    line.cells().stream()
                            .filter(cell -> cell.column() == column)
                            .map(Cell::now)
                            .findFirst()
                            .orElse(""));
        }
        cells.add(line.reason() == null ? "" : line.reason().sentence(texts));
        cells.add(line.place().tableName());
        cells.add(Integer.toString(line.place().first()));
        return cells;
    }

    private void verify(Path file) throws IOException {
        try (OfficeFile made = OfficeFile.open(file, Progress.NONE)) {
            List<SourceTable> tables = WorkbookTables.read(made);
            if (tables.size() != 1 || tables.getFirst().rows().size() != refused.size() + 1) {
                throw new IOException(file.toString());
            }
        } catch (ImportFailure e) {
            throw new IOException(e);
        }
    }
}
