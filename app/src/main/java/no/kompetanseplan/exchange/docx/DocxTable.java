package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.PrintedPlan;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import java.math.BigInteger;
import java.util.List;

/// Tables of a Word document: heads that repeat on each page, rows that do not break, widths that
/// hold in every program.
final class DocxTable {

    /// The text area in twentieths of a point.
    private static final int NARROW = 9060;

    private static final int WIDE = 15024;
    private static final String LINE = "D1D9E0";
    private static final String STRONG_LINE = "59636E";
    private static final int THIN = 4;

    private final XWPFDocument document;
    private final PrintedPlan plan;

    DocxTable(XWPFDocument document, PrintedPlan plan) {
        this.document = document;
        this.plan = plan;
    }

    void add(Table table) {
        int columns = table.columns().size();
        XWPFTable made = document.createTable(table.rows().size() + 1, columns);
        frame(made, table);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns; i++) {
            write(head.getCell(i), table.columns().get(i), table.columns().get(i).head(), true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            boolean isTotal = table.hasTotal() && row == table.rows().size() - 1;
            row(made.getRow(row + 1), table, table.rows().get(row), isTotal);
        }
    }

    private static void row(
            XWPFTableRow row, Table table, List<String> cells, boolean isTotal) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            boolean isStrong = isTotal || (i == 0 && table.isWide());
            write(row.getCell(i), table.columns().get(i), cells.get(i), isStrong);
        }
    }

    private static void write(XWPFTableCell cell, Column column, String words, boolean isStrong) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        if (column.isNumber()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = paragraph.createRun();
        run.setBold(isStrong);
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private void frame(XWPFTable made, Table table) {
        int width = table.isWide() ? WIDE : NARROW;
        made.setWidth(width);
        made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        made.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
        made.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        made.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        made.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        made.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, LINE);
        made.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, STRONG_LINE);
        int shares = table.columns().stream().mapToInt(Column::width).sum();
        CTTblGrid grid =
                made.getCTTbl().getTblGrid() == null
                        ? made.getCTTbl().addNewTblGrid()
                        : made.getCTTbl().getTblGrid();
        for (int i = 0; i < table.columns().size(); i++) {
            int own = width * table.columns().get(i).width() / Math.max(1, shares);
            if (grid.sizeOfGridColArray() <= i) {
                grid.addNewGridCol();
            }
            grid.getGridColArray(i).setW(BigInteger.valueOf(own));
            for (XWPFTableRow row : made.getRows()) {
                row.getCell(i).setWidth(Integer.toString(own));
            }
        }
        made.getCTTbl()
                .getTblPr()
                .addNewTblCaption()
                .setVal(plan.texts().get("document.table", table.number(), table.caption()));
    }
}
