package no.kompetanseplan.bench;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The peer of exporting: the very same cells, formulas too, written by POI as they stand, without
/// looks, names or print set-up.
///
/// @param sheets the cells of each sheet
record PlainWorkbook(List<List<PlainCell>> sheets) {

    /// @param value text, number or formula, by the type
    record PlainCell(int row, int column, CellType type, Object value) {}

    static PlainWorkbook read(Path file) throws IOException {
        List<List<PlainCell>> sheets = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                List<PlainCell> cells = new ArrayList<>();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(plain(cell));
                    }
                }
                sheets.add(cells);
            }
        }
        return new PlainWorkbook(sheets);
    }

    private static PlainCell plain(Cell cell) {
        Object value =
                switch (cell.getCellType()) {
                    case FORMULA -> cell.getCellFormula();
                    case NUMERIC -> cell.getNumericCellValue();
                    case STRING -> cell.getStringCellValue();
                    default -> "";
                };
        return new PlainCell(cell.getRowIndex(), cell.getColumnIndex(), cell.getCellType(), value);
    }

    int size() {
        return sheets.stream().mapToInt(List::size).sum();
    }

    void write(Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (List<PlainCell> cells : sheets) {
                write(cells, workbook.createSheet());
            }
            workbook.write(out);
        }
    }

    private static void write(List<PlainCell> cells, Sheet sheet) {
        for (PlainCell plain : cells) {
            Row row = sheet.getRow(plain.row());
            Cell cell =
                    (row == null ? sheet.createRow(plain.row()) : row).createCell(plain.column());
            switch (plain.value()) {
                case String text when plain.type() == CellType.FORMULA -> cell.setCellFormula(text);
                case Double number -> cell.setCellValue(number);
                case Object text -> cell.setCellValue(text.toString());
            }
        }
    }
}
