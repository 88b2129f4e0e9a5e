package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The budget as bars: a bar for each column of the table, its parts by dimension. The table beside
/// it holds the same numbers.
final class BudgetChart extends VBox {

    BudgetChart(Desk desk, BudgetTable table, BudgetTable.Choice choice) {
        Formats formats = Formats.of(desk.texts().language());
        CategoryAxis across = new CategoryAxis();
        NumberAxis up = new NumberAxis();
        up.setLabel(desk.text("budget.chart.kroner"));
        up.setTickLabelFormatter(
                new StringConverter<>() {
                    @Override
                    public String toString(Number number) {
                        return formats.integer(number.longValue());
                    }

                    @Override
                    public Number fromString(String text) {
                        throw new UnsupportedOperationException(text);
                    }
                });
        StackedBarChart<String, Number> chart = new StackedBarChart<>(across, up);
        chart.setAnimated(false);
        chart.setTitle(desk.text("budget.total." + choice.view().name()));
        for (BudgetRow row : table.rows()) {
            if (row.kind() == BudgetRow.Kind.GROUP) {
                chart.getData().add(series(row, table.columns()));
            }
        }
        chart.setAccessibleText(spoken(desk, table, formats));
        chart.setFocusTraversable(true);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getStyleClass().add("chart-box");
        getChildren().setAll(chart);
    }

    private static XYChart.Series<String, Number> series(
            BudgetRow row, Map<String, String> columns) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(row.label());
        columns.forEach((key, title) -> {
            BigDecimal kroner = row.amount(key).toKroner();
            series.getData().add(new XYChart.Data<>(title, kroner));
        });
        return series;
    }

    /// What a screen reader says of the figure: the sum of each bar.
    private static String spoken(Desk desk, BudgetTable table, Formats formats) {
        List<BudgetRow> sums =
                table.rows().stream().filter(row -> row.kind() == BudgetRow.Kind.SUM).toList();
        return sums.isEmpty()
                ? desk.text("budget.name")
                : table.columns().entrySet().stream()
                        .map(column ->
                                column.getValue()
                                        + " "
                                        + formats.money(sums.getFirst().amount(column.getKey())))
                        .collect(Collectors.joining(", "));
    }
}
