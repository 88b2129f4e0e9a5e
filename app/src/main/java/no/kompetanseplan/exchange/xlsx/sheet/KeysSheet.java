package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.staffing.Catalogue;
import no.kompetanseplan.exchange.staffing.KeyTables;
import no.kompetanseplan.exchange.staffing.KeyTables.View;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The further tables of chapter 3 as the window has them, one below the other: key figures by
/// municipality and profession, education, ages, turnover, residents, shared posts, the competence
/// bank and the catalogue of indicators. Small numbers stand as they are, so the public edition has
/// residents and the catalogue alone.
public final class KeysSheet implements PlanSheet {

    private static final int NAME = 34;
    private static final int REST = 16;

    private static final Pattern NUMBER = Pattern.compile("([−-]?)([\\d\\h]+)([.,]\\d+)?(\\h?%)?");

    /// Whether there is anything to show.
    public static boolean isNeeded(Source source) {
        return !sheets(source).isEmpty();
    }

    private static List<Sheet> sheets(Source source) {
        KeyTables tables =
                new KeyTables(source.plan(), source.assessment().facts(), source.texts());
        List<Sheet> sheets = new ArrayList<>();
        for (View view : KeyTables.possible(source.plan(), source.assessment().facts())) {
            if (!source.assessment().isPublic() || view == View.RESIDENTS) {
                sheets.add(tables.of(view));
            }
        }
        Sheet catalogue = Catalogue.of(source.plan(), source.texts());
        if (!catalogue.rows().isEmpty()) {
            sheets.add(catalogue);
        }
        return sheets;
    }

    @Override
    public String name() {
        return "xlsx.sheet.keys";
    }

    @Override
    public List<Column> columns(Source source) {
        int most = sheets(source).stream().mapToInt(sheet -> sheet.heads().size()).max().orElse(1);
        List<Column> columns = new ArrayList<>(List.of(Column.of(NAME)));
        for (int i = 1; i < most; i++) {
            columns.add(Column.of(REST));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text(name()));
        for (Sheet sheet : sheets(source)) {
            table(page, sheet);
        }
    }

    private static void table(Page page, Sheet sheet) {
        page.gap();
        page.add(Cell.text(Style.SECTION, sheet.title()));
        List<Cell> heads = new ArrayList<>();
        for (int i = 0; i < sheet.heads().size(); i++) {
            String head = sheet.heads().get(i) + (isShares(sheet, i) ? " (%)" : "");
            heads.add(Cell.text(sheet.isWords(i) ? Style.HEAD : Style.HEAD_NUMBER, head));
        }
        page.add(heads);
        for (Sheet.Entry row : sheet.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(cell(row.cells().get(i), sheet.isWords(i), row.isSum()));
            }
            page.add(cells);
        }
        if (!sheet.note().isEmpty()) {
            page.spread(Cell.text(Style.NOTE, sheet.note()));
        }
    }

    /// Whether the numbers of a column are per cent, which then stands in its head alone.
    private static boolean isShares(Sheet sheet, int column) {
        return !sheet.isWords(column)
                && sheet.rows().stream().anyMatch(row -> row.cells().get(column).endsWith("%"));
    }

    private static Cell cell(String written, boolean isWords, boolean isSum) {
        BigDecimal number = isWords ? null : number(written);
        if (number == null) {
            return Cell.text(isSum ? Style.TOTAL_TEXT : Style.TEXT, written);
        }
        if (number.scale() > 1) {
            return Cell.number(Style.KRONER_ORE, number);
        }
        return number.scale() > 0
                ? Cell.number(isSum ? Style.TOTAL_SHARE : Style.SHARE, number)
                : Cell.number(isSum ? Style.TOTAL_INTEGER : Style.INTEGER, number);
    }

    /// A number as it is written in any of the languages; null for what is none.
    private static @Nullable BigDecimal number(String written) {
        Matcher found = NUMBER.matcher(written.strip());
        if (!found.matches()) {
            return null;
        }
        String sign = found.group(1).isEmpty() ? "" : "-";
        String rest = found.group(3) == null ? "" : found.group(3).replace(',', '.');
        return new BigDecimal(sign + found.group(2).replaceAll("\\h", "") + rest);
    }
}
