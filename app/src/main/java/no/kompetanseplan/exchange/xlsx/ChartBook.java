package no.kompetanseplan.exchange.xlsx;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportFile;
import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.xlsx.page.Book;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.page.Tally;
import no.kompetanseplan.exchange.xlsx.page.WorkbookReader;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers of a chart as a workbook of one sheet. What is hidden is the text «:»; there is
/// nothing behind it.
public final class ChartBook {

    private static final int FIRST = 24;
    private static final int OTHERS = 14;

    private ChartBook() {}

    /// Puts the workbook in the place of a file, whole and checked, or leaves the file as it was.
    ///
    /// @throws ExportFailure with a sentence for the user
    public static void export(Path target, Chart chart, Texts texts, ZonedDateTime made)
            throws ExportFailure {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        ExportFile.replace(
                target,
                out -> tallies.putAll(write(chart, texts, made, out)),
                file -> WorkbookReader.check(file, tallies));
    }

    private static Map<String, Tally> write(
            Chart chart, Texts texts, ZonedDateTime made, OutputStream out) throws IOException {
        Book.About about =
                new Book.About(
                        chart.title(),
                        "",
                        PlanWorkbook.PROGRAM,
                        texts.language().code(),
                        texts.language() == Language.EN ? "" : PlanWorkbook.NORWEGIAN,
                        made.toInstant(),
                        chart.title(),
                        texts.get("xlsx.page-count"));
        List<Column> columns = new ArrayList<>(List.of(Column.fitted(FIRST, 2 * FIRST)));
        chart.heads().stream().skip(1).forEach(_ -> columns.add(Column.of(OTHERS)));
        try (Book book = new Book(about, () -> {})) {
            Page page = book.page(texts.get("figure.sheet"), columns);
            page.spread(Cell.text(Style.TITLE, chart.title()));
            page.spread(Cell.text(Style.NOTE, chart.description()));
            page.gap();
            page.add(heads(chart.heads()));
            page.repeatLast();
            chart.rows().forEach(row -> page.add(row(row)));
            book.writeTo(out);
            return book.tallies();
        }
    }

    private static List<Cell> heads(List<String> heads) {
        List<Cell> cells = new ArrayList<>();
        for (String head : heads) {
            cells.add(Cell.text(cells.isEmpty() ? Style.HEAD : Style.HEAD_NUMBER, head));
        }
        return cells;
    }

    private static List<Cell> row(List<String> row) {
        List<Cell> cells = new ArrayList<>();
        for (String each : row) {
            String plain = each.replaceAll("[\\u00A0 ]", "");
            boolean isNumber = !cells.isEmpty() && plain.matches("\\d{1,12}([.,]\\d+)?");
            BigDecimal number = isNumber ? new BigDecimal(plain.replace(',', '.')) : null;
            cells.add(
                    number == null
                            ? Cell.text(each)
                            : Cell.number(
                                    number.scale() > 0 ? Style.SHARE : Style.INTEGER, number));
        }
        return cells;
    }
}
