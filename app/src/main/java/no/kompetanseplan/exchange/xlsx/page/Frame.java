package no.kompetanseplan.exchange.xlsx.page;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
        List<Integer> breaks) {

    private static final int WIDTH_UNIT = 256;

    void makeIn(XSSFWorkbook workbook, Footer footer) {
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
        print(sheet, footer);
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
