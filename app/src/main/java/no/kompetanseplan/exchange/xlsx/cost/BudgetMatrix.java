package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Year by year, who bears (rows) and who pays (columns).
final class BudgetMatrix {

    private final BudgetFigures figures;
    private final Conditions where;

    BudgetMatrix(BudgetFigures figures, Conditions where) {
        this.figures = figures;
        this.where = where;
    }

    /// Writes one table per year.
    ///
    /// @return the row of the totals of each year
    List<Integer> write(Page page, Source source) {
        page.gap();
        if (!figures.years().isEmpty()) {
            page.breakHere();
        }
        page.add(Cell.text(Style.SECTION, source.text("xlsx.budget.matrix")));
        List<Integer> totals = new ArrayList<>();
        List<String> bearers = new ArrayList<>(figures.municipalities());
        bearers.add(figures.undivided());
        for (Integer year : figures.years()) {
            int head = page.next();
            List<Cell> heads = new ArrayList<>();
            heads.add(Cell.number(Style.HEAD_YEAR_LEFT, year));
            figures.payers().forEach(payer -> heads.add(Cell.text(Style.HEAD_NUMBER, payer)));
            heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.total")));
            page.add(heads);
            int first = page.next();
            for (String bearer : bearers) {
                page.add(row(page.next(), head, year, bearer));
            }
            totals.add(page.next());
            List<BigDecimal> sums = new ArrayList<>();
            figures.payers().forEach(payer -> sums.add(figures.sum(year, null, payer)));
            sums.add(figures.sum(year, null, null));
            BudgetSheet.totals(page, source, first, sums);
            page.gap();
        }
        return totals;
    }

    private List<Cell> row(int row, int head, Integer year, String bearer) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(bearer));
        for (String payer : figures.payers()) {
            String payerCell = Ref.cell(cells.size(), head);
            cells.add(
                    Cell.formula(
                            Style.KRONER_DASH,
                            where.sum(
                                    where.municipality(Ref.cell(0, row)),
                                    where.payer(payerCell),
                                    where.year(Ref.fixed(0, head))),
                            figures.sum(year, bearer, payer)));
        }
        cells.add(BudgetSheet.rowSum(row, cells.size(), figures.sum(year, bearer, null)));
        return cells;
    }
}
