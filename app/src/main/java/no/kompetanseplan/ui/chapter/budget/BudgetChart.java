package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The budget as bars: a bar for each column of the table, its parts by group, or by line where
/// there are no groups. The table beside it holds the same numbers.
final class BudgetChart extends VBox {

    /// Colours that can be told apart; smaller parts are drawn as one.
    private static final int MOST_PARTS = 7;

    BudgetChart(Desk desk, BudgetTable table, BudgetChoice choice, AxisWords words) {
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
        Function<Axis.Key, String> titles = key -> words.of(choice.columns(), key);
        List<BudgetRow> parts = parts(table, choice);
        parts.stream()
                .limit(MOST_PARTS)
                .forEach(row ->
                        chart.getData().add(series(row.label(), List.of(row), table, titles)));
        if (parts.size() > MOST_PARTS) {
            List<BudgetRow> rest = parts.subList(MOST_PARTS, parts.size());
            chart.getData().add(series(desk.text("budget.chart.rest"), rest, table, titles));
        }
        chart.setAccessibleText(spoken(desk, table, titles, formats));
        chart.setFocusTraversable(true);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getStyleClass().add("chart-box");
        getChildren().setAll(chart);
    }

    /// What the bars are made of: in the order of the table, or the largest first where there are
    /// too many to show.
    private static List<BudgetRow> parts(BudgetTable table, BudgetChoice choice) {
        BudgetRow.Kind kind =
                choice.lines().isGrouped() ? BudgetRow.Kind.GROUP : BudgetRow.Kind.LINE;
        List<BudgetRow> parts =
                table.rows().stream()
                        .filter(row -> row.kind() == kind && row.sum() != null)
                        .toList();
        return parts.size() <= MOST_PARTS
                ? parts
                : parts.stream().sorted(Comparator.comparing(BudgetRow::total).reversed()).toList();
    }

    private static XYChart.Series<String, Number> series(
            String name,
            List<BudgetRow> rows,
            BudgetTable table,
            Function<Axis.Key, String> titles) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        for (Axis.Key column : table.columns()) {
            BigDecimal kroner =
                    rows.stream()
                            .map(row -> row.amount(column))
                            .reduce(Money.ZERO, Money::plus)
                            .toKroner();
            series.getData().add(new XYChart.Data<>(titles.apply(column), kroner));
        }
        return series;
    }

    /// What a screen reader says of the figure: the sum of each bar.
    private static String spoken(
            Desk desk, BudgetTable table, Function<Axis.Key, String> titles, Formats formats) {
        List<BudgetRow> sums =
                table.rows().stream().filter(row -> row.kind() == BudgetRow.Kind.SUM).toList();
        return sums.isEmpty()
                ? desk.text("budget.name")
                : table.columns().stream()
                        .map(column ->
                                titles.apply(column)
                                        + " "
                                        + formats.money(sums.getFirst().amount(column)))
                        .collect(Collectors.joining(", "));
    }
}
