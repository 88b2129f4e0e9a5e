package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Graph;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.sheet.Source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Where the tables of the budget stand, as the charts over them need it: told while the budget is
/// written, read by the sheet of charts, which comes after it.
public final class BudgetGraphs {

    private static final int LABELS = 0;
    private static final int FIRST = 1;

    private final BudgetFigures figures;
    private final Source source;
    private final String budget;
    private final List<Graph> graphs = new ArrayList<>();
    private final List<Graph.Series> kinds = new ArrayList<>();
    private int netHead;

    BudgetGraphs(BudgetFigures figures, Source source) {
        this.figures = figures;
        this.source = source;
        this.budget = source.text("xlsx.sheet.budget");
    }

    /// Net by municipality over all years.
    ///
    /// @param head row of its heads, which hold the years
    void net(int head) {
        netHead = head;
        int first = head + 1;
        int last = head + figures.municipalities().size();
        int total = FIRST + figures.years().size();
        List<BigDecimal> sums =
                figures.municipalities().stream()
                        .map(each -> figures.sum(null, each, null))
                        .toList();
        if (!sums.isEmpty()) {
            String title = source.text("xlsx.chart.municipalities");
            Graph.Series series = new Graph.Series(title, cells(total, first, total, last), sums);
            graphs.add(
                    graph(
                            title,
                            true,
                            figures.municipalities(),
                            cells(LABELS, first, LABELS, last),
                            List.of(series)));
        }
    }

    /// Who pays by year.
    void paying(int first, int grossColumn, int externalColumn) {
        int last = first + figures.years().size() - 1;
        if (last < first) {
            return;
        }
        List<Graph.Series> series =
                List.of(
                        new Graph.Series(
                                source.text("xlsx.budget.gross"),
                                cells(grossColumn, first, grossColumn, last),
                                figures.years().stream().map(figures::gross).toList()),
                        new Graph.Series(
                                source.text("xlsx.budget.external"),
                                cells(externalColumn, first, externalColumn, last),
                                figures.years().stream().map(figures::external).toList()));
        String title = source.text("xlsx.chart.paying");
        graphs.add(graph(title, false, years(), cells(LABELS, first, LABELS, last), series));
    }

    /// A kind of cost by year, in its row.
    void kind(String label, int row, List<BigDecimal> numbers) {
        int last = FIRST + figures.years().size() - 1;
        kinds.add(new Graph.Series(label, cells(FIRST, row, last, row), numbers));
    }

    /// The charts of the budget; none when nothing is calculated.
    public List<Graph> all() {
        List<Graph> all = new ArrayList<>();
        if (!kinds.isEmpty()) {
            int last = FIRST + figures.years().size() - 1;
            String years = cells(FIRST, netHead, last, netHead);
            all.add(graph(source.text("xlsx.chart.kinds"), false, years(), years, kinds));
        }
        all.addAll(graphs);
        return all;
    }

    private List<String> years() {
        return figures.years().stream().map(String::valueOf).toList();
    }

    private String cells(int column, int row, int lastColumn, int lastRow) {
        return Ref.on(budget, Ref.fixed(column, row) + ":" + Ref.fixed(lastColumn, lastRow));
    }

    private Graph graph(
            String title,
            boolean lying,
            List<String> labels,
            String labelCells,
            List<Graph.Series> series) {
        List<String> told = new ArrayList<>();
        for (Graph.Series each : series) {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                String number = source.formats().integer(each.numbers().get(i).longValue());
                numbers.add(labels.get(i) + " " + number);
            }
            told.add((lying ? "" : each.name() + ": ") + String.join(", ", numbers));
        }
        String alt = source.text("xlsx.chart.alt", title, budget, String.join(". ", told));
        return new Graph(title, alt, lying, labels, labelCells, series, 0);
    }
}
