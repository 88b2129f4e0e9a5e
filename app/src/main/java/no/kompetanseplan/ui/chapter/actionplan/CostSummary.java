package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.EnrolmentGate;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.CostSums;
import no.kompetanseplan.ui.chapter.measure.CostWordings;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What follows from the cost lines of a measure: who pays, each municipality's part by year, where
/// days of leave come from, what is not calculated, and whether enrolment may open.
final class CostSummary extends VBox {

    /// A line of the table of municipalities; the last one is the sum.
    private record Row(String key, String name, CostSums.@Nullable Share share, Money sum) {}

    /// More years than this do not fit beside each other; then only the sum is shown by
    /// municipality.
    private static final int MOST_YEARS = 3;

    private final Desk desk;
    private final CostWordings words;
    private final Formats formats;
    private final VBox payers = new VBox();
    private final VBox traces = new VBox();
    private final VBox missing = new VBox();
    private final GridModel<Row> municipalities = new GridModel<>(Row::key, List.of());
    private final Grid<Row> grid;
    private final Label exact;
    private final Node payersHead;
    private final Node sharesHead;
    private final Node tracesHead;
    private final Node missingHead;

    CostSummary(Desk desk, CostWordings words) {
        this.desk = desk;
        this.words = words;
        this.formats = Formats.of(desk.texts().language());
        municipalities.unnumbered();
        municipalities.rowLook(
                row -> row.share() == null ? RowLook.of(RowLook.Kind.SUM) : RowLook.PLAIN);
        this.grid =
                Grid.of(municipalities, desk.texts())
                        .named(desk.text("measures.shares"))
                        .smallText()
                        .fitRows();
        grid.getStyleClass().add("framed");
        this.exact = Words.status(Icon.CHECK, "", Tone.SUCCESS);
        this.payersHead = head("measures.payers");
        this.sharesHead = head("measures.shares");
        this.tracesHead = head("measures.traces");
        this.missingHead = head("measures.missing");
        for (VBox lines : List.of(payers, traces, missing)) {
            lines.getStyleClass().add("links");
        }
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        payersHead,
                        payers,
                        sharesHead,
                        grid,
                        exact,
                        tracesHead,
                        traces,
                        missingHead,
                        missing);
    }

    private Node head(String key) {
        HBox line = new HBox(new Label(desk.text(key)));
        line.getStyleClass().add("section-line");
        return line;
    }

    void show(Measure measure, CostSums sums, boolean notCalculated) {
        showPayers(sums);
        showShares(sums);
        showTraces(sums);
        showMissing(measure, sums, notCalculated);
    }

    private void showPayers(CostSums sums) {
        payers.getChildren().clear();
        for (CostSums.Payer payer : sums.payers()) {
            payers.getChildren().add(amount(name(payer), payer.amount(), false));
        }
        if (!sums.payers().isEmpty()) {
            payers.getChildren().add(amount(desk.text("measures.net"), sums.net(), true));
        }
        visible(!sums.payers().isEmpty(), payersHead, payers);
    }

    private String name(CostSums.Payer payer) {
        if (!payer.isGrant()) {
            return payer.body() == null
                    ? desk.text("measures.payer.municipalities")
                    : words.body(payer.body());
        }
        return payer.body() == null
                ? desk.text("choice.CostKind.GRANT")
                : desk.text("measures.grant-from", words.body(payer.body()));
    }

    private Node amount(String name, Money money, boolean strong) {
        Label left = new Label(name);
        left.setWrapText(true);
        Label right = new Label(formats.amount(money));
        right.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(left, space, right);
        if (strong) {
            left.getStyleClass().add("semi");
            right.getStyleClass().add("semi");
        } else {
            left.getStyleClass().add("muted");
        }
        return line;
    }

    private void showShares(CostSums sums) {
        List<Row> rows = new ArrayList<>();
        for (CostSums.Share share : sums.shares()) {
            rows.add(
                    new Row(
                            share.municipality().toString(),
                            words.body(share.municipality()),
                            share,
                            share.sum()));
        }
        if (!rows.isEmpty()) {
            rows.add(new Row("sum", desk.text("measures.sum"), null, sums.net()));
        }
        municipalities.columnsProperty().set(columns(sums));
        municipalities.setSections(List.of(Section.untitled(rows)));
        exact.setText(desk.text("measures.exact", formats.money(sums.net())));
        visible(!rows.isEmpty(), sharesHead, grid, exact);
    }

    private List<Column<Row>> columns(CostSums sums) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.of("name", desk.text("field.participation.body"), 6, Row::name));
        if (sums.years().size() > 1 && sums.years().size() <= MOST_YEARS) {
            for (int year : sums.years()) {
                String key = Integer.toString(year);
                columns.add(Column.<Row>of(key, key, 4, row -> year(sums, row, year)).right());
            }
        }
        String head =
                sums.years().size() == 1
                        ? Integer.toString(sums.years().getFirst())
                        : desk.text("measures.sum");
        columns.add(Column.<Row>of("sum", head, 4.5, row -> formats.amount(row.sum())).right());
        return columns;
    }

    private String year(CostSums sums, Row row, int year) {
        Money amount =
                row.share() != null
                        ? row.share().byYear().get(year)
                        : sums.shares().stream()
                                .map(share -> share.byYear().getOrDefault(year, Money.ZERO))
                                .reduce(Money.ZERO, Money::plus);
        return amount == null ? "" : formats.amount(amount);
    }

    private void showTraces(CostSums sums) {
        traces.getChildren().clear();
        List<CostSums.Line> lines = desk.window().isPublic() ? List.of() : sums.lines();
        for (CostSums.Line line : lines) {
            for (String trace : words.leaveTraces(line.entries())) {
                traces.getChildren().add(small(trace));
            }
        }
        visible(!traces.getChildren().isEmpty(), tracesHead, traces);
    }

    private void showMissing(Measure measure, CostSums sums, boolean notCalculated) {
        missing.getChildren().clear();
        for (CostSums.Line line : sums.lines()) {
            for (Uncalculated.Reason reason : line.missing()) {
                missing.getChildren()
                        .add(
                                small(
                                        desk.text(
                                                "measures.missing.line",
                                                words.name(line.line()),
                                                words.reason(reason))));
            }
        }
        for (Uncalculated.Reason reason : sums.missing()) {
            missing.getChildren().add(small(words.reason(reason)));
        }
        EnrolmentGate gate = EnrolmentGate.of(measure, notCalculated);
        String enrolment =
                gate.isOpen()
                        ? desk.text("measures.gate.open")
                        : desk.text("measures.gate.closed", gate.missing(desk.texts()));
        missing.getChildren().add(small(enrolment));
        visible(true, missingHead, missing);
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }

    private static void visible(boolean on, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(on);
            node.setManaged(on);
        }
    }
}
