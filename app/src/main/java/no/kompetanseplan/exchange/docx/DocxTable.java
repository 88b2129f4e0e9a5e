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

    private static final String LINE = "D1D9E0";
    private static final String STRONG_LINE = "59636E";
    private static final String HEAD = "EEF1F4";
    private static final int THIN = 4;

    /// Characters of a cell that may need more than a page; such a row may be split.
    private static final int LONG_CELL = 1200;

    private final XWPFDocument document;
    private final PrintedPlan plan;

    DocxTable(XWPFDocument document, PrintedPlan plan) {
        this.document = document;
        this.plan = plan;
    }

    /// @param isOnWidePage whether the page it stands on lies on its side
    void add(Table table, boolean isOnWidePage) {
        int columns = table.columns().size();
        XWPFTable made = document.createTable(table.rows().size() + 1, columns);
        frame(made, table, isOnWidePage);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns; i++) {
            Column column = table.columns().get(i);
            head.getCell(i).setColor(HEAD);
            write(head.getCell(i), column, column.head(), true, true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(made.getRow(row + 1), table, row);
        }
    }

    private static void row(XWPFTableRow made, Table table, int row) {
        List<String> cells = table.rows().get(row);
        boolean isLast = row == table.rows().size() - 1;
        made.setCantSplitRow(cells.stream().mapToInt(String::length).max().orElse(0) < LONG_CELL);
        for (int i = 0; i < cells.size(); i++) {
            boolean isStrong = i == 0 || (table.hasTotal() && isLast);
            write(
                    made.getCell(i),
                    table.columns().get(i),
                    cells.get(i),
                    isStrong,
                    table.isShort() && !isLast);
        }
    }

    /// @param staysWithNext whether the row below is to be on the same page
    private static void write(
            XWPFTableCell cell,
            Column column,
            String words,
            boolean isStrong,
            boolean staysWithNext) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        paragraph.setKeepNext(staysWithNext);
        if (column.isNumber()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = paragraph.createRun();
        run.setBold(isStrong);
        DocxText.lines(run, words);
    }

    private void frame(XWPFTable made, Table table, boolean isOnWidePage) {
        int width = DocxPages.textWidth(isOnWidePage);
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
        made.getCTTbl().getTblPr().addNewTblCaption().setVal(plan.caption(table));
    }
}
