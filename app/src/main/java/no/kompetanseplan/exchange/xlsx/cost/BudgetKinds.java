package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.choice.CostKind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What the plan costs by kind and year, whoever pays, as a table of the budget.
final class BudgetKinds {

    private final BudgetFigures figures;
    private final Conditions where;
    private final BudgetGraphs graphs;

    BudgetKinds(BudgetFigures figures, Conditions where, BudgetGraphs graphs) {
        this.figures = figures;
        this.where = where;
        this.graphs = graphs;
    }

    void write(Page page, Source source) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.budget.kinds")));
        int head = page.next();
        List<Cell> heads = new ArrayList<>();
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.kind")));
        figures.years().forEach(year -> heads.add(Cell.number(Style.HEAD_YEAR, year)));
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.total")));
        page.add(heads);
        int first = page.next();
        for (CostKind kind : figures.kinds()) {
            if (kind != CostKind.GRANT) {
                graphs.kind(source.choice(kind), page.next(), numbers(kind));
            }
            page.add(row(page.next(), head, kind, source.choice(kind)));
        }
        List<BigDecimal> sums = new ArrayList<>();
        figures.years().forEach(year -> sums.add(figures.sum(year, null, null)));
        sums.add(figures.sum(null, null, null));
        BudgetSheet.totals(page, source, first, sums);
        page.name(source.text("xlsx.name.kinds-total"), sums.size());
    }

    private List<BigDecimal> numbers(CostKind kind) {
        return figures.years().stream().map(year -> figures.sum(year, kind)).toList();
    }

    private List<Cell> row(int row, int head, CostKind kind, String label) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        BigDecimal sum = BigDecimal.ZERO;
        for (Integer year : figures.years()) {
            BigDecimal amount = figures.sum(year, kind);
            sum = sum.add(amount);
            String yearCell = Ref.fixedRow(cells.size(), head);
            cells.add(
                    Cell.formula(
                            Style.KRONER_DASH,
                            where.sum(where.kindAt("$" + Ref.cell(0, row)), where.year(yearCell)),
                            amount));
        }
        cells.add(BudgetSheet.rowSum(row, cells.size(), sum));
        return cells;
    }
}
