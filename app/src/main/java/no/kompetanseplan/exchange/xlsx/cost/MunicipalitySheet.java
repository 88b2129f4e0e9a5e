package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.cost.MunicipalityTabs.Detail;
import no.kompetanseplan.exchange.xlsx.cost.MunicipalityTabs.Tab;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.Funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// The budget of one municipality: by kind, what is funded, what is set aside and what is left of
/// it, and every line with its payer year by year.
///
/// A line is summed over the rows of its own entries only, so that a workbook of thirty
/// municipalities recalculates in time that grows with the entries; the net comes from all entries,
/// and the two are held against each other.
public final class MunicipalitySheet implements PlanSheet {

    /// The cell that says whose sheet it is, which the formulas find its entries by.
    private static final String LABEL = "$A$1";

    private static final int ITEM = 1;
    private static final int KIND = 2;
    private static final int PAYER = 3;
    private static final int FUNDING = 4;
    private static final int FIRST_YEAR = MunicipalityTabs.FIRST_YEAR;

    /// Rows of the block on top beside those of the kinds: net, funded, not funded, not said,
    /// frame, left, time, check.
    private static final int FIXED_ROWS = 8;

    private final MunicipalityTabs tabs;
    private final Tab tab;
    private final int firstDetail;
    private final int lastDetail;

    MunicipalitySheet(MunicipalityTabs tabs, Tab tab) {
        this.tabs = tabs;
        this.tab = tab;
        this.lastDetail = totalRow(tab, tabs.layout()) - 1;
        this.firstDetail = lastDetail - tab.details().size() + 1;
    }

    /// Row of the total of all lines: below heads, block and the band over the lines.
    static int totalRow(Tab tab, CostLayout layout) {
        return CostLayout.FIRST_ROW
                + tab.kinds().size()
                + FIXED_ROWS
                + (layout.hasRange() ? 2 : 0)
                + 1
                + tab.details().size();
    }

    @Override
    public String name() {
        return "xlsx.municipality.title";
    }

    @Override
    public String tab(Source source) {
        return tab.name();
    }

    @Override
    public List<Column> columns(Source source) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.of(38),
                                Column.of(28),
                                Column.of(20),
                                Column.of(18),
                                Column.of(15)));
        for (int i = 0; i <= tabs.years().size(); i++) {
            columns.add(Column.fitted(12, 20));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        page.add(Cell.text(Style.TITLE, tab.label()));
        page.add(Cell.text(Style.SUBTITLE, source.text(name(), source.planLine())));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.municipality.how")));
        heads(page, source);
        Conditions where = new Conditions(source);
        int firstKind = page.next();
        for (CostKind kind : tab.kinds()) {
            row(
                    page,
                    Style.TEXT,
                    source.choice(kind),
                    year ->
                            local(
                                    KIND,
                                    page.next(),
                                    year,
                                    each -> each.line().line().kind() == kind));
        }
        int net = page.next();
        row(page, Style.TOTAL_TEXT, source.text("xlsx.municipality.net"), year -> net(where, year));
        if (tabs.layout().hasRange()) {
            bound(page, source, "low", tab.low());
            bound(page, source, "high", tab.high());
        }
        funding(page, source);
        frames(page, source, where, net);
        time(page, source, where);
        check(page, source, net, firstKind);
        page.spread(Cell.text(Style.BAND, source.text("xlsx.municipality.lines")));
        for (Detail detail : tab.details()) {
            page.add(cells(page.next(), detail, source));
        }
        total(page, source);
    }

    private void heads(Page page, Source source) {
        List<Cell> heads = new ArrayList<>();
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.measure")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.item")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.kind")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.payer")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.funding")));
        tabs.years().forEach(year -> heads.add(Cell.number(Style.HEAD_YEAR, year)));
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.total")));
        page.add(heads);
        page.repeatLast();
        page.freeze(1);
    }

    /// A row of the block on top: a label, a cell for each year, and their sum.
    private void row(Page page, Style style, String label, IntFunction<Cell> ofYear) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(style, label));
        for (int i = ITEM; i < FIRST_YEAR; i++) {
            cells.add(Cell.blank(style));
        }
        BigDecimal sum = null;
        for (int i = 0; i < tabs.years().size(); i++) {
            Cell cell = ofYear.apply(i);
            cells.add(cell);
            BigDecimal number = cell.number();
            if (number != null) {
                sum = sum == null ? number : sum.add(number);
            }
        }
        String range = Ref.range(FIRST_YEAR, page.next(), cells.size() - 1, page.next());
        Style total = style == Style.TOTAL_TEXT ? Style.TOTAL_KRONER : Style.KRONER_DASH;
        cells.add(sum == null ? Cell.blank(total) : Cell.formula(total, "SUM(" + range + ")", sum));
        page.add(cells);
    }

    /// Sum of the lines below whose cell in a column is as the label of the row.
    private Cell local(int column, int row, int year, Predicate<Detail> fits) {
        return local(column, "\"=\"&" + "$" + Ref.cell(0, row), year, fits);
    }

    private Cell local(int column, String condition, int year, Predicate<Detail> fits) {
        BigDecimal sum = sum(year, fits);
        if (tab.details().isEmpty()) {
            return Cell.number(Style.KRONER_DASH, sum);
        }
        return Cell.formula(
                Style.KRONER_DASH,
                Ref.formula(
                        "SUMIFS(%s,%s,%s)",
                        Ref.range(FIRST_YEAR + year, firstDetail, lastDetail),
                        EntryShares.column(column, firstDetail, lastDetail),
                        condition),
                sum);
    }

    private BigDecimal sum(int year, Predicate<Detail> fits) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Detail each : tab.details()) {
            if (fits.test(each)) {
                sum = sum.add(each.sums().kroner(year));
            }
        }
        return sum;
    }

    private Cell net(Conditions where, int year) {
        return Cell.formula(
                Style.TOTAL_KRONER,
                where.sum(where.municipality(LABEL), where.year(head(year))),
                sum(year, _ -> true));
    }

    /// What the net comes to at the low or the high prices.
    private void bound(Page page, Source source, String which, YearSums sums) {
        Conditions where = new Conditions(source);
        row(
                page,
                Style.MUTED_TEXT,
                source.text("xlsx.municipality." + which),
                year ->
                        Cell.formula(
                                Style.KRONER_DASH,
                                where.bound(
                                        which, where.municipality(LABEL), where.year(head(year))),
                                sums.kroner(year)));
    }

    private static String head(int year) {
        return Ref.fixedRow(FIRST_YEAR + year, CostLayout.HEAD_ROW);
    }

    private void funding(Page page, Source source) {
        for (Funding funding : Funding.values()) {
            String label = source.choice(funding);
            String text =
                    source.text("xlsx.municipality." + funding.name().toLowerCase(Locale.ROOT));
            row(
                    page,
                    Style.MUTED_TEXT,
                    text,
                    year ->
                            local(
                                    FUNDING,
                                    "\"=" + label + "\"",
                                    year,
                                    each -> each.funding().equals(label)));
        }
        row(
                page,
                Style.MUTED_TEXT,
                source.text("xlsx.municipality.not-said"),
                year -> local(FUNDING, "\"=\"", year, each -> each.funding().isEmpty()));
    }

    /// What is set aside and what is left of it; blank where nobody has said, which is not zero.
    private void frames(Page page, Source source, Conditions where, int net) {
        int frame = page.next();
        row(
                page,
                Style.TEXT,
                source.text("xlsx.municipality.frame"),
                year -> {
                    BigDecimal amount = tab.frames().get(tabs.years().get(year));
                    if (amount == null) {
                        return Cell.blank(Style.KRONER);
                    }
                    return Cell.formula(Style.KRONER, where.frame(LABEL, head(year)), amount);
                });
        row(
                page,
                Style.STRONG,
                source.text("xlsx.municipality.left"),
                year -> {
                    BigDecimal amount = tab.frames().get(tabs.years().get(year));
                    if (amount == null) {
                        return Cell.blank(Style.KRONER);
                    }
                    String left =
                            Ref.cell(FIRST_YEAR + year, frame)
                                    + "-"
                                    + Ref.cell(FIRST_YEAR + year, net);
                    return Cell.formula(Style.KRONER, left, amount.subtract(sum(year, _ -> true)));
                });
        String first = Ref.cell(FIRST_YEAR, frame + 1);
        page.redWhere(
                Ref.range(FIRST_YEAR, frame + 1, FIRST_YEAR + tabs.years().size(), frame + 1),
                Ref.formula("AND(ISNUMBER(%s),%s<0)", first, first));
    }

    private void time(Page page, Source source, Conditions where) {
        row(
                page,
                Style.MUTED_TEXT,
                source.text("xlsx.municipality.time"),
                year ->
                        Cell.formula(
                                Style.KRONER_DASH,
                                where.time(where.municipality(LABEL), where.year(head(year))),
                                tab.time().kroner(year)));
    }

    private void check(Page page, Source source, int net, int firstKind) {
        int row = page.next();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(Style.STRONG, source.text("xlsx.budget.checks")));
        for (int i = ITEM; i < FIRST_YEAR; i++) {
            cells.add(Cell.blank(Style.TEXT));
        }
        for (int i = 0; i <= tabs.years().size(); i++) {
            String kinds =
                    net == firstKind
                            ? "0"
                            : "SUM(" + Ref.range(FIRST_YEAR + i, firstKind, net - 1) + ")";
            cells.add(
                    Cell.formula(
                            Style.TEXT,
                            Ref.formula(
                                    "IF(AND(%s=%s,%s=%s),\"%s\",\"%s\")",
                                    kinds,
                                    Ref.cell(FIRST_YEAR + i, net),
                                    Ref.cell(FIRST_YEAR + i, lastDetail + 1),
                                    Ref.cell(FIRST_YEAR + i, net),
                                    source.text("xlsx.check.agrees"),
                                    source.text("xlsx.check.differs")),
                            source.text("xlsx.check.agrees")));
        }
        page.add(cells);
        page.redWhere(
                Ref.range(FIRST_YEAR, row, FIRST_YEAR + tabs.years().size(), row),
                Ref.formula(
                        "%s<>\"%s\"", Ref.cell(FIRST_YEAR, row), source.text("xlsx.check.agrees")));
    }

    private List<Cell> cells(int row, Detail detail, Source source) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(CostLinesSheet.measureTitle(source, detail.line())));
        cells.add(Cell.text(detail.line().line().text()));
        cells.add(Cell.text(source.choice(detail.line().line().kind())));
        cells.add(Cell.text(detail.payer()));
        cells.add(Cell.text(detail.funding()));
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < tabs.years().size(); i++) {
            BigDecimal amount = detail.sums().kroner(i);
            sum = sum.add(amount);
            cells.add(Cell.formula(Style.KRONER_DASH, ofLine(row, i, detail, source), amount));
        }
        String range = Ref.range(FIRST_YEAR, row, cells.size() - 1, row);
        cells.add(Cell.formula(Style.KRONER_DASH, "SUM(" + range + ")", sum));
        return cells;
    }

    /// The entries of one line, of this municipality, payer and funding in a year.
    private static String ofLine(int row, int year, Detail detail, Source source) {
        return Ref.formula(
                "SUMIFS(%s,%s,%s,%s,%s,%s,\"=\"&%s,%s,\"=\"&%s)",
                entries(EntriesSheet.AMOUNT, detail, source),
                entries(EntriesSheet.YEAR, detail, source),
                head(year),
                entries(EntriesSheet.MUNICIPALITY, detail, source),
                "\"=\"&" + LABEL,
                entries(EntriesSheet.PAYER, detail, source),
                "$" + Ref.cell(PAYER, row),
                entries(EntriesSheet.FUNDING, detail, source),
                "$" + Ref.cell(FUNDING, row));
    }

    private static String entries(int column, Detail detail, Source source) {
        return Ref.on(
                source.text("xlsx.sheet.entries"),
                EntryShares.column(column, detail.line().firstEntry(), detail.line().lastEntry()));
    }

    private void total(Page page, Source source) {
        row(
                page,
                Style.TOTAL_TEXT,
                source.text("xlsx.total"),
                year ->
                        tab.details().isEmpty()
                                ? Cell.number(Style.TOTAL_KRONER, 0)
                                : Cell.formula(
                                        Style.TOTAL_KRONER,
                                        "SUM("
                                                + Ref.range(
                                                        FIRST_YEAR + year, firstDetail, lastDetail)
                                                + ")",
                                        sum(year, _ -> true)));
    }
}
