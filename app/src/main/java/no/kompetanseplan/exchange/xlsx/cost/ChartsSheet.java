package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Graph;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;

import java.util.Collections;
import java.util.List;

/// The budget as charts over its own cells, so that they follow when a figure is changed.
public final class ChartsSheet implements PlanSheet {

    private static final int COLUMNS = 8;

    private final BudgetGraphs graphs;

    /// @param graphs of a budget that is written before this sheet
    public ChartsSheet(BudgetGraphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public String name() {
        return "xlsx.sheet.charts";
    }

    @Override
    public List<Column> columns(Source source) {
        return Collections.nCopies(COLUMNS, Column.of(15));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.chart.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.chart.how")));
        page.gap();
        boolean isFirst = true;
        for (Graph graph : graphs.all()) {
            if (!isFirst) {
                page.breakHere();
            }
            page.chart(graph);
            isFirst = false;
        }
    }
}
