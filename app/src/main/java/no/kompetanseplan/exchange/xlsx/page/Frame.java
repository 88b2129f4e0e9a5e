package no.kompetanseplan.exchange.xlsx.page;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A sheet without its rows: widths, frozen panes, filter, and how it is printed (A4 landscape, one
/// page wide).
record Frame(
        String name,
        int rows,
        List<Integer> widths,
        int frozenRows,
        int frozenColumns,
        @Nullable CellRangeAddress repeated,
        @Nullable CellRangeAddress filtered,
        List<CellRangeAddress> merged,
        List<Integer> breaks,
        int printedColumns,
        List<Alarm> alarms,
        List<Link> links,
        List<Graph> graphs) {

    /// Cells that turn red where a formula holds.
    record Alarm(String range, String formula) {}

    /// A cell that leads to the top of another sheet.
    record Link(String cell, String sheet) {}

    private static final int WIDTH_UNIT = 256;

    /// The name by which screen readers find the row of heads.
    private static final String COLUMN_TITLES = "ColumnTitle";

    /// @param numbers format of whole numbers
    void makeIn(XSSFWorkbook workbook, Footer footer, String numbers) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * WIDTH_UNIT);
        }
        String last = Ref.cell(Math.max(0, widths.size() - 1), Math.max(1, rows));
        sheet.getCTWorksheet().getDimension().setRef("A1:" + last);
        sheet.setDisplayGridlines(false);
        if (frozenRows > 0 || frozenColumns > 0) {
            sheet.createFreezePane(frozenColumns, frozenRows);
        }
        if (filtered != null) {
            sheet.setAutoFilter(filtered);
        }
        merged.forEach(sheet::addMergedRegionUnsafe);
        alarms.forEach(alarm -> alarm(sheet, alarm));
        for (Link link : links) {
            XSSFHyperlink made =
                    workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            made.setCellReference(link.cell());
            made.setLocation(Ref.on(link.sheet(), "A1"));
            made.setTooltip(link.sheet());
            sheet.addHyperlink(made);
        }
        graphs.forEach(graph -> graph.drawOn(sheet, numbers));
        print(sheet, footer);
        if (printedColumns < widths.size()) {
            int index = workbook.getSheetIndex(sheet);
            workbook.setPrintArea(index, 0, printedColumns - 1, 0, Math.max(0, rows - 1));
        }
        heads(workbook, sheet);
    }

    private void heads(XSSFWorkbook workbook, XSSFSheet sheet) {
        if (repeated != null) {
            Name heads = workbook.createName();
            heads.setSheetIndex(workbook.getSheetIndex(sheet));
            heads.setNameName(COLUMN_TITLES);
            heads.setRefersToFormula(Ref.on(name, Ref.fixed(0, repeated.getFirstRow() + 1)));
        }
    }

    private static void alarm(XSSFSheet sheet, Alarm alarm) {
        XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule =
                conditions.createConditionalFormattingRule(alarm.formula());
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(StyleBook.colour(Look.ALARM));
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        fill.setFillBackgroundColor(StyleBook.colour(Look.ALARM_FILL));
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf(alarm.range())}, rule);
    }

    private void print(XSSFSheet sheet, Footer footer) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.55);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.35);
        sheet.setHorizontallyCenter(false);
        if (repeated != null) {
            sheet.setRepeatingRows(repeated);
        }
        breaks.forEach(sheet::setRowBreak);
        sheet.getFooter().setLeft(footer.left());
        sheet.getFooter().setRight(footer.right());
    }

    /// What stands under each page.
    ///
    /// @param left plain words
    /// @param right words with the codes &P (page) and &N (pages)
    record Footer(String left, String right) {

        private static final int MOST = 120;

        /// Words of people can't give codes: an ampersand is doubled.
        static Footer of(String left, String right) {
            String words = left.replaceAll("\\s+", " ").strip();
            String cut = words.length() > MOST ? words.substring(0, MOST - 1) + "…" : words;
            String small = "&8";
            String safe = cut.replace("&", "&&");
            return new Footer(
                    small
                            + (safe.isEmpty() || !Character.isDigit(safe.charAt(0))
                                    ? safe
                                    : " " + safe),
                    small + right);
        }
    }
}
