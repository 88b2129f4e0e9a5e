package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.choice.CostKind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The budget as sums over the entries: net by municipality and year, who pays by year, everything
/// by year, municipality and payer, and checks that all of it adds up to the same.
public final class BudgetSheet implements PlanSheet {

    private static final int LABEL_WIDTH = 34;
    private static final int FIRST = 1;
    private static final int PAYING_COLUMNS = 5;

    private static final int GROSS = 1;
    private static final int GRANTS = 2;
    private static final int NET = 3;
    private static final int EXTERNAL = 4;
    private static final int ALL = 5;

    private final BudgetFigures figures;
    private final Conditions where;
    private final BudgetGraphs graphs;
    private final MunicipalityTabs tabs;

    public BudgetSheet(MunicipalityTabs tabs, Source source) {
        this.tabs = tabs;
        this.figures = new BudgetFigures(tabs.layout(), source);
        this.graphs = new BudgetGraphs(figures, source);
        this.where = new Conditions(source);
    }

    /// The charts over this sheet, once it is written.
    public BudgetGraphs graphs() {
        return graphs;
    }

    /// Whether there is anything to draw.
    public boolean isEmpty() {
        return figures.years().isEmpty();
    }

    @Override
    public String name() {
        return "xlsx.sheet.budget";
    }

    @Override
    public List<Column> columns(Source source) {
        int most = Math.max(figures.years().size(), figures.payers().size()) + 1;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(LABEL_WIDTH));
        for (int i = 0; i < Math.max(most, PAYING_COLUMNS); i++) {
            columns.add(Column.fitted(16, 22));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.budget.title"));
        page.freeze(1);
        if (figures.years().isEmpty()) {
            page.gap();
            page.spread(Cell.text(Style.VALUE, source.text("xlsx.budget.none")));
        }
        int net = net(page, source);
        int paying = paying(page, source);
        graphs.paying(paying, GROSS, EXTERNAL);
        new BudgetKinds(figures, where, graphs).write(page, source);
        BudgetMatrix matrix = new BudgetMatrix(figures, where);
        List<Integer> totals = matrix.write(page, source);
        checks(page, source, net, paying, totals);
        page.spread(Cell.text(Style.NOTE, source.text("xlsx.budget.note")));
    }

    /// Net by municipality and year.
    ///
    /// @return row of the totals
    private int net(Page page, Source source) {
        section(page, source, "xlsx.budget.net");
        int head = page.next();
        List<Cell> heads = new ArrayList<>();
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.head.municipality")));
        figures.years().forEach(year -> heads.add(Cell.number(Style.HEAD_YEAR, year)));
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.total")));
        page.add(heads);
        graphs.net(head);
        int first = page.next();
        for (String municipality : figures.municipalities()) {
            int row = page.next();
            if (!tabs.isEmpty()) {
                page.link(0, row, tabs.nameOf(municipality));
            }
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(municipality));
            for (int i = 0; i < figures.years().size(); i++) {
                int column = FIRST + i;
                cells.add(
                        Cell.formula(
                                Style.KRONER_DASH,
                                where.sum(
                                        where.municipality(Ref.cell(0, row)),
                                        where.year(Ref.cell(column, head))),
                                figures.sum(figures.years().get(i), municipality, null)));
            }
            cells.add(rowSum(row, cells.size(), figures.sum(null, municipality, null)));
            page.add(cells);
        }
        int total = page.next();
        List<BigDecimal> sums = new ArrayList<>();
        figures.years().forEach(year -> sums.add(figures.net(year)));
        sums.add(figures.net(null));
        totals(page, source, first, sums);
        for (int i = 0; i < figures.years().size(); i++) {
            page.name(source.text("xlsx.name.net", figures.years().get(i).toString()), FIRST + i);
        }
        page.name(source.text("xlsx.name.net-total"), FIRST + figures.years().size());
        return total;
    }

    /// Who pays, by year.
    ///
    /// @return row of the first year
    private int paying(Page page, Source source) {
        section(page, source, "xlsx.budget.paying");
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.head.year")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.budget.gross")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.budget.grants")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.budget.net-short")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.budget.external")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.budget.all")));
        int first = page.next();
        figures.years().forEach(year -> page.add(paying(page.next(), source, year)));
        BigDecimal gross = figures.gross(null);
        totals(
                page,
                source,
                first,
                List.of(
                        gross,
                        figures.grants(null),
                        figures.net(null),
                        figures.external(null),
                        gross.add(figures.external(null))));
        page.name(source.text("xlsx.name.gross-total"), GROSS);
        page.name(source.text("xlsx.name.grants-total"), GRANTS);
        page.name(source.text("xlsx.name.external-total"), EXTERNAL);
        page.name(source.text("xlsx.name.all-total"), ALL);
        return first;
    }

    private List<Cell> paying(int row, Source source, Integer year) {
        String yearCell = Ref.cell(0, row);
        BigDecimal external = figures.external(year);
        BigDecimal grants = figures.grants(year);
        BigDecimal gross = figures.gross(year);
        String grossSum =
                where.sum(where.year(yearCell))
                        + "-"
                        + Ref.cell(GRANTS, row)
                        + "-"
                        + Ref.cell(EXTERNAL, row);
        String granted = where.sum(where.kind(source.choice(CostKind.GRANT)), where.year(yearCell));
        String others = where.undivided(figures.undivided());
        String inYear = where.year(yearCell);
        String othersGrants = where.sum(others, where.kind(source.choice(CostKind.GRANT)), inYear);
        return List.of(
                Cell.number(Style.YEAR_LABEL, year),
                Cell.formula(Style.KRONER_DASH, grossSum, gross),
                Cell.formula(Style.KRONER_DASH, granted, grants),
                Cell.formula(
                        Style.KRONER_DASH,
                        where.sum(inYear) + "-" + where.sum(others, inYear),
                        figures.net(year)),
                Cell.formula(
                        Style.KRONER_DASH,
                        where.sum(others, inYear) + "-" + othersGrants,
                        external),
                Cell.formula(
                        Style.KRONER_DASH,
                        Ref.cell(GROSS, row) + "+" + Ref.cell(EXTERNAL, row),
                        gross.add(external)));
    }

    /// Each year reckoned in three ways, and against the plan's own sum when the file was made.
    private void checks(
            Page page, Source source, int netTotals, int paying, List<Integer> matrixTotals) {
        section(page, source, "xlsx.budget.checks");
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.head.year")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.check.tables")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.check.matrix")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.check.entries")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.check.plan")),
                Cell.text(Style.HEAD, source.text("xlsx.check.result")));
        for (int i = 0; i < figures.years().size(); i++) {
            Integer year = figures.years().get(i);
            int row = page.next();
            BigDecimal sum = figures.sum(year, null, null);
            String net = Ref.cell(FIRST + i, netTotals);
            String paid =
                    Ref.formula(
                            "%s-%s+%s+%s+%s",
                            net,
                            Ref.cell(NET, paying + i),
                            Ref.cell(GROSS, paying + i),
                            Ref.cell(GRANTS, paying + i),
                            Ref.cell(EXTERNAL, paying + i));
            String matrix = Ref.cell(FIRST + figures.payers().size(), matrixTotals.get(i));
            page.add(
                    Cell.number(Style.YEAR_LABEL, year),
                    Cell.formula(Style.KRONER_DASH, paid, sum),
                    Cell.formula(Style.KRONER_DASH, matrix, sum),
                    Cell.formula(Style.KRONER_DASH, where.sum(where.year(Ref.cell(0, row))), sum),
                    Cell.number(Style.KRONER_DASH, sum),
                    verdict(source, row));
        }
        if (!figures.years().isEmpty()) {
            String first = Ref.cell(ALL, page.next() - figures.years().size());
            page.redWhere(
                    first + ":" + Ref.cell(ALL, page.next() - 1),
                    Ref.formula("%s=\"%s\"", first, source.text("xlsx.check.wrong")));
        }
        page.gap();
    }

    private static Cell verdict(Source source, int row) {
        String entries = Ref.cell(3, row);
        return Cell.formula(
                Style.TEXT,
                Ref.formula(
                        "IF(OR(%s<>%s,%s<>%s),\"%s\",IF(%s<>%s,\"%s\",\"%s\"))",
                        Ref.cell(1, row),
                        entries,
                        Ref.cell(2, row),
                        entries,
                        source.text("xlsx.check.wrong"),
                        entries,
                        Ref.cell(4, row),
                        source.text("xlsx.check.changed"),
                        source.text("xlsx.check.right")),
                source.text("xlsx.check.right"));
    }

    private static void section(Page page, Source source, String title) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text(title)));
    }

    static Cell rowSum(int row, int columns, BigDecimal value) {
        return columns <= FIRST
                ? Cell.number(Style.KRONER_DASH, value)
                : Cell.formula(
                        Style.KRONER_DASH,
                        "SUM(" + Ref.cell(FIRST, row) + ":" + Ref.cell(columns - 1, row) + ")",
                        value);
    }

    /// Sums of the columns from `first` to the last written row.
    static void totals(Page page, Source source, int first, List<BigDecimal> sums) {
        int last = page.next() - 1;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(Style.TOTAL_TEXT, source.text("xlsx.total")));
        for (int i = 0; i < sums.size(); i++) {
            cells.add(
                    last < first
                            ? Cell.number(Style.TOTAL_KRONER, sums.get(i))
                            : Cell.formula(
                                    Style.TOTAL_KRONER,
                                    "SUM(" + Ref.range(FIRST + i, first, last) + ")",
                                    sums.get(i)));
        }
        page.add(cells);
    }
}
