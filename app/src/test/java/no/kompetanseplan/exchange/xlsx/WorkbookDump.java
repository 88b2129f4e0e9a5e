package no.kompetanseplan.exchange.xlsx;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// A workbook as text that people can read in a diff: page setup, merged cells, and of each cell
/// its value, formula and style.
final class WorkbookDump {

    private final StringBuilder out = new StringBuilder();

    private WorkbookDump() {}

    static String of(XSSFWorkbook book) {
        WorkbookDump dump = new WorkbookDump();
        dump.properties(book);
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            dump.sheet(book.getSheetAt(i), book.getSheetVisibility(i).name());
        }
        return dump.out.toString();
    }

    private void properties(XSSFWorkbook book) {
        var core = book.getProperties().getCoreProperties();
        line("title: " + core.getTitle());
        line("subject: " + core.getSubject());
        line("creator: " + core.getCreator());
        line("language: " + core.getUnderlyingProperties().getLanguageProperty().orElse(""));
        line("created: " + core.getCreated().toInstant());
        book.getAllNames().stream()
                .sorted(
                        Comparator.comparing(Name::getNameName)
                                .thenComparingInt(Name::getSheetIndex))
                .forEach(name ->
                        line("name " + name.getNameName() + " = " + name.getRefersToFormula()));
    }

    private void sheet(XSSFSheet sheet, String visibility) {
        line("");
        line(
                "== "
                        + sheet.getSheetName()
                        + " ("
                        + visibility.toLowerCase(java.util.Locale.ROOT)
                        + ")");
        int columns = sheet.getRow(0) == null ? 0 : widest(sheet);
        line(
                "widths: "
                        + java.util.stream.IntStream.range(0, columns)
                                .mapToObj(i -> String.valueOf(sheet.getColumnWidth(i) / 256))
                                .collect(Collectors.joining(" ")));
        PaneInformation pane = sheet.getPaneInformation();
        if (pane != null) {
            line(
                    "frozen: rows "
                            + pane.getHorizontalSplitPosition()
                            + ", columns "
                            + pane.getVerticalSplitPosition());
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            line("filter: " + sheet.getCTWorksheet().getAutoFilter().getRef());
        }
        CellRangeAddress repeated = sheet.getRepeatingRows();
        if (repeated != null) {
            line(
                    "repeated: rows "
                            + (repeated.getFirstRow() + 1)
                            + "-"
                            + (repeated.getLastRow() + 1));
        }
        paper(sheet);
        sheet.forEach(row -> row((XSSFRow) row));
    }

    private void paper(XSSFSheet sheet) {
        line(
                "page breaks after rows: "
                        + Arrays.stream(sheet.getRowBreaks())
                                .mapToObj(r -> String.valueOf(r + 1))
                                .collect(Collectors.joining(" ")));
        line(
                "merged: "
                        + sheet.getMergedRegions().stream()
                                .map(CellRangeAddress::formatAsString)
                                .collect(Collectors.joining(" ")));
        var print = sheet.getPrintSetup();
        line(
                "print: paper "
                        + print.getPaperSize()
                        + (print.getLandscape() ? " landscape" : " portrait")
                        + ", pages wide "
                        + print.getFitWidth()
                        + " high "
                        + print.getFitHeight()
                        + ", footer «"
                        + sheet.getFooter().getLeft()
                        + "» «"
                        + sheet.getFooter().getRight()
                        + "»");
    }

    private static int widest(XSSFSheet sheet) {
        int widest = 0;
        for (var row : sheet) {
            widest = Math.max(widest, row.getLastCellNum());
        }
        return widest;
    }

    private void row(XSSFRow row) {
        if (row.getCTRow().isSetHt()) {
            line("row " + (row.getRowNum() + 1) + " height " + row.getHeightInPoints());
        }
        row.forEach(cell -> cell((XSSFCell) cell));
    }

    private void cell(XSSFCell cell) {
        String value =
                switch (cell.getCellType()) {
                    case STRING -> quoted(cell.getStringCellValue());
                    case NUMERIC -> number(cell);
                    case FORMULA ->
                            "= "
                                    + cell.getCellFormula()
                                    + "  ->  "
                                    + switch (cell.getCachedFormulaResultType()) {
                                        case STRING -> quoted(cell.getStringCellValue());
                                        case NUMERIC -> number(cell);
                                        default -> cell.getCachedFormulaResultType().name();
                                    };
                    case BLANK -> "";
                    default -> cell.getCellType().name();
                };
        if (!value.isEmpty()) {
            line(cell.getReference() + " " + value + "  " + style(cell.getCellStyle()));
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private static String number(XSSFCell cell) {
        return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
    }

    private static String style(XSSFCellStyle style) {
        StringBuilder code = new StringBuilder("{");
        if (!style.getDataFormatString().equals("General")) {
            code.append(style.getDataFormatString());
        }
        code.append(style.getFont().getBold() ? " bold" : "");
        code.append(
                style.getFont().getFontHeightInPoints() == 10
                        ? ""
                        : " " + style.getFont().getFontHeightInPoints() + "pt");
        code.append(colour(" ", style.getFont().getXSSFColor()));
        code.append(
                style.getFillPattern() == FillPatternType.NO_FILL
                        ? ""
                        : colour(" on ", style.getFillForegroundColorColor()));
        code.append(style.getWrapText() ? " wrap" : "");
        code.append(style.getQuotePrefixed() ? " quoted" : "");
        return code.append("}").toString().replace("{ ", "{");
    }

    private static String colour(String before, org.apache.poi.xssf.usermodel.XSSFColor colour) {
        String rgb = colour == null ? "1f2328" : HexFormat.of().formatHex(colour.getRGB());
        return rgb.equals("1f2328") ? "" : before + rgb;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
