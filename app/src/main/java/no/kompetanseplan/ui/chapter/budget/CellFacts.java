package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands beside a sum over several measures: the dearest of them, its part of the group, what
/// it is to a position, and which municipalities fall most short.
final class CellFacts {

    /// Lines of a short table; the rest is one line.
    private static final int MOST = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Desk desk;
    private final Formats formats;
    private final BudgetFilter filter;

    CellFacts(Desk desk, BudgetFilter filter) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.filter = filter;
    }

    /// The measures of a sum, the dearest first.
    ///
    /// @param open shows all of them
    Node measures(Assessment assessment, List<Entry> entries, Runnable open) {
        Map<Id, Money> sums = new HashMap<>();
        entries.forEach(entry -> sums.merge(entry.measure(), entry.amount(), Money::plus));
        List<Map.Entry<Id, Money>> dearest =
                sums.entrySet().stream()
                        .sorted(
                                Map.Entry.<Id, Money>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        AxisWords words = new AxisWords(assessment.plan(), desk.texts());
        VBox table = table(desk.text("budget.axis.MEASURE"), desk.text("budget.chart.kroner"));
        Money rest = Money.ZERO;
        Money sum = Money.ZERO;
        for (int i = 0; i < dearest.size(); i++) {
            Money amount = dearest.get(i).getValue();
            sum = sum.plus(amount);
            if (i < MOST || dearest.size() == MOST + 1) {
                String name = words.of(Axis.MEASURE, new Axis.OfRow(dearest.get(i).getKey()));
                table.getChildren().add(line(new Label(name), amount));
            } else {
                rest = rest.plus(amount);
            }
        }
        if (dearest.size() > MOST + 1) {
            String more = desk.text("budget.facts.more", dearest.size() - MOST);
            table.getChildren().add(line(Buttons.link(more, open), rest));
        }
        HBox all = line(new Label(desk.text("budget.sum-row")), sum);
        all.getStyleClass().add("sum");
        table.getChildren().add(all);
        return table;
    }

    /// What a number of a municipality is beside those of others.
    ///
    /// @param column null for the sum of all columns
    List<Node> beside(
            Assessment assessment, BudgetTable table, BudgetRow row, Axis.@Nullable Key column) {
        Id body = row.row();
        List<Node> facts = new ArrayList<>();
        addRange(facts, column == null ? row.sum() : row.cells().get(column));
        addShare(facts, table.groupOf(row), column, amount(row, column));
        Map<Id, Long> positions = assessment.staffing().positions();
        boolean isOne = body != null && row.kind() == BudgetRow.Kind.LINE;
        if (isOne) {
            perPosition(
                    facts,
                    desk.text("budget.facts.position", row.label()),
                    amount(row, column),
                    positions.getOrDefault(body, 0L));
        }
        BudgetRow sum = table.sum();
        if (sum != null) {
            perPosition(
                    facts,
                    desk.text("budget.facts.position.all"),
                    amount(sum, column),
                    positions.values().stream().mapToLong(Long::longValue).sum());
        }
        if (body != null && isOne) {
            facts.add(filter.pinButton(body, Axis.MUNICIPALITY));
        }
        facts.addAll(lacking(table));
        return facts;
    }

    private void addRange(List<Node> facts, Pivot.@Nullable Sum sum) {
        if (sum != null && sum.hasRange()) {
            String low = formats.money(sum.low());
            String high = formats.money(sum.high());
            facts.add(Words.of(desk.text("budget.trace.range", low, high), Tone.MUTED));
        }
    }

    private void addShare(
            List<Node> facts, @Nullable BudgetRow group, Axis.@Nullable Key column, Money amount) {
        BigDecimal all = group == null ? BigDecimal.ZERO : amount(group, column).toKroner();
        if (group != null && all.signum() > 0) {
            BigDecimal share =
                    amount.toKroner().multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
            facts.add(
                    fact(
                            desk.text("budget.facts.share", group.label()),
                            formats.percent(share, 1)));
        }
    }

    /// The municipalities that fall most short.
    private List<Node> lacking(BudgetTable table) {
        List<BudgetRow> most =
                table.rows().stream()
                        .filter(row -> row.kind() == BudgetRow.Kind.LINE)
                        .filter(row -> row.left().compareTo(Money.ZERO) < 0)
                        .sorted(Comparator.comparing(BudgetRow::left))
                        .limit(MOST)
                        .toList();
        if (most.isEmpty()) {
            return List.of();
        }
        Label heading = new Label(desk.text("budget.facts.lacking"));
        heading.getStyleClass().add("semi");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Node only =
                Buttons.link(
                        desk.text("budget.facts.filter"),
                        () -> filter.only(BudgetFilter.Which.SHORT));
        VBox lines = new VBox();
        lines.getStyleClass().add("facts-table");
        most.forEach(row -> {
            HBox line = line(new Label(row.label()), row.left());
            line.getChildren().getLast().getStyleClass().add("danger");
            lines.getChildren().add(line);
        });
        HBox head = new HBox(heading, only);
        head.getStyleClass().add("facts-head");
        return List.of(head, lines);
    }

    private static Money amount(BudgetRow row, Axis.@Nullable Key column) {
        return column == null ? row.total() : row.amount(column);
    }

    private void perPosition(List<Node> facts, String label, Money amount, long positions) {
        if (positions > 0) {
            BigDecimal each =
                    amount.toKroner()
                            .divide(BigDecimal.valueOf(positions), 0, RoundingMode.HALF_UP);
            facts.add(fact(label, formats.money(Money.kroner(each.longValueExact()))));
        }
    }

    private static Node fact(String label, String value) {
        Label words = Words.of(label, Tone.MUTED);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = new Label(value);
        number.setMinWidth(Label.USE_PREF_SIZE);
        return new HBox(words, number);
    }

    private static VBox table(String left, String right) {
        Label first = Words.of(left, Tone.MUTED);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox head = new HBox(first, Words.of(right, Tone.MUTED));
        head.getStyleClass().add("head");
        VBox table = new VBox(head);
        table.getStyleClass().add("facts-table");
        return table;
    }

    private HBox line(Labeled words, Money amount) {
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = new Label(formats.amount(amount));
        number.setMinWidth(Label.USE_PREF_SIZE);
        return new HBox(words, number);
    }
}
