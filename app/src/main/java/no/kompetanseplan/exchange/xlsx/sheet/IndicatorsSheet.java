package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.IndicatorTable;
import no.kompetanseplan.staffing.IndicatorTable.Comparison;
import no.kompetanseplan.staffing.IndicatorTable.Line;
import no.kompetanseplan.staffing.IndicatorTable.Total;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The figures of the indicators, a table for each indicator and year: its ways of counting beside
/// each other, with sums, and with live difference and ratio where there are two.
public final class IndicatorsSheet implements PlanSheet {

    private static final int PLACE = 30;
    private static final int WAYS = 5;

    /// Whether there is anything to show.
    public static boolean isNeeded(Source source) {
        return source.plan().rows(IndicatorFields.TABLE).stream()
                .anyMatch(each -> !tables(source, each).isEmpty());
    }

    private static List<Block> tables(Source source, Indicator indicator) {
        List<@Nullable Integer> years =
                new ArrayList<>(IndicatorTable.years(source.plan(), indicator.id()));
        if (years.isEmpty()) {
            years.add(null);
        }
        List<Block> blocks = new ArrayList<>();
        for (Integer year : years) {
            IndicatorTable table = IndicatorTable.of(source.plan(), indicator.id(), year);
            List<IndicatorMethod> methods =
                    table.methods().stream()
                            .filter(method ->
                                    table.lines().stream()
                                            .anyMatch(line ->
                                                    line.figures().containsKey(method.id())))
                            .toList();
            if (!methods.isEmpty()) {
                blocks.add(new Block(indicator, year, table, methods));
            }
        }
        return blocks;
    }

    /// A table of the sheet.
    private record Block(
            Indicator indicator,
            @Nullable Integer year,
            IndicatorTable table,
            List<IndicatorMethod> methods) {

        boolean isPair() {
            return methods.size() == 2;
        }
    }

    @Override
    public String name() {
        return "xlsx.sheet.indicators";
    }

    @Override
    public List<Column> columns(Source source) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(PLACE)));
        for (int i = 0; i < WAYS; i++) {
            columns.add(Column.of(18));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text(name()));
        for (Indicator indicator : source.plan().ordered(IndicatorFields.TABLE)) {
            tables(source, indicator).forEach(block -> block(page, source, block));
        }
    }

    private static void block(Page page, Source source, Block block) {
        page.gap();
        String year = block.year == null ? "" : ", " + block.year;
        page.add(Cell.text(Style.STRONG, block.indicator.name() + year));
        List<Cell> heads = new ArrayList<>(List.of(head(source, "place")));
        block.methods.forEach(
                method -> heads.add(Cell.text(Style.HEAD_NUMBER, named(source, method))));
        if (block.isPair()) {
            heads.add(Cell.text(Style.HEAD_NUMBER, words(source, "difference")));
            heads.add(Cell.text(Style.HEAD_NUMBER, words(source, "ratio") + " (%)"));
        }
        page.add(heads);
        int first = page.next();
        for (Line line : block.table.lines()) {
            line(page, block, line);
        }
        sums(page, source, block, first);
        block.methods.forEach(method -> how(page, source, method));
    }

    private static String named(Source source, IndicatorMethod method) {
        return method.name().isBlank() ? words(source, "count") : method.name();
    }

    private static Cell head(Source source, String key) {
        return Cell.text(Style.HEAD, words(source, key));
    }

    private static String words(Source source, String key, Object... arguments) {
        return source.texts().get("staffing.indicator." + key, arguments);
    }

    private static void line(Page page, Block block, Line line) {
        int row = page.next();
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(line.place())));
        for (IndicatorMethod method : block.methods) {
            IndicatorFigure figure = line.figures().get(method.id());
            cells.add(Cell.number(Style.INPUT_INTEGER, figure == null ? null : figure.value()));
        }
        if (block.isPair()) {
            Id first = block.methods.getFirst().id();
            Comparison both = line.compared(first, block.methods.getLast().id());
            compared(cells, row, both, Style.INTEGER, Style.SHARE);
        }
        page.add(cells);
    }

    private static void compared(
            List<Cell> cells, int row, @Nullable Comparison both, Style difference, Style ratio) {
        BigDecimal percent = both == null ? null : both.ratio();
        String one = Ref.cell(1, row);
        String other = Ref.cell(2, row);
        cells.add(
                both == null
                        ? Cell.blank(difference)
                        : Cell.formula(
                                difference, Ref.formula("%s-%s", one, other), both.difference()));
        cells.add(
                percent == null
                        ? Cell.blank(ratio)
                        : Cell.formula(
                                ratio, Ref.formula("ROUND(100*%s/%s,1)", other, one), percent));
    }

    private static void sums(Page page, Source source, Block block, int first) {
        int row = page.next();
        List<Cell> cells =
                new ArrayList<>(
                        List.of(Cell.text(Style.TOTAL_TEXT, source.text("staffing.total"))));
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < block.methods.size(); i++) {
            Id method = block.methods.get(i).id();
            long sum =
                    block.table.totals().stream()
                            .filter(total -> total.method().equals(method))
                            .mapToLong(Total::sum)
                            .sum();
            sums.add(sum);
            cells.add(
                    Cell.formula(
                            Style.TOTAL_INTEGER,
                            Ref.formula("SUM(%s)", Ref.range(i + 1, first, row - 1)),
                            sum));
        }
        if (block.isPair()) {
            Comparison both = new Comparison(sums.getFirst(), sums.getLast());
            compared(cells, row, both, Style.TOTAL_INTEGER, Style.TOTAL_SHARE);
        }
        page.add(cells);
    }

    private static void how(Page page, Source source, IndicatorMethod method) {
        String version =
                method.version().isBlank() ? "" : words(source, "version", method.version());
        String from = method.source().isBlank() ? "" : words(source, "source", method.source());
        page.add(
                Cell.text(
                        List.of(named(source, method) + ":", method.definition(), version, from)
                                .stream()
                                .filter(part -> !part.isBlank())
                                .reduce("", (all, part) -> all + " " + part)
                                .strip()));
    }
}
