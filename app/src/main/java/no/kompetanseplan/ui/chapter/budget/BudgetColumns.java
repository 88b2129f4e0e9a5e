package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// How the budget table is drawn: its columns, and groups, measures and sums as lines of their own
/// kind.
final class BudgetColumns {

    private final Desk desk;
    private final Formats formats;

    BudgetColumns(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
    }

    static Section<BudgetRow> section(List<BudgetRow> rows) {
        return Section.untitled(rows);
    }

    BudgetTable.Names names() {
        return new BudgetTable.Names(
                desk.text("budget.sum-row"),
                desk.text("budget.without-dimension"),
                desk.text("budget.own"),
                desk.text("budget.others"),
                desk.text("region.gone"));
    }

    List<Column<BudgetRow>> of(BudgetTable table, BudgetTable.Choice choice) {
        List<Column<BudgetRow>> columns = new ArrayList<>();
        columns.add(Column.of("label", desk.text("budget.measure"), 13, BudgetRow::label).grow(2));
        table.columns()
                .forEach((key, title) ->
                        columns.add(
                                Column.<BudgetRow>of(key, title, 5.2, row -> cell(row, key))
                                        .right()
                                        .order(Comparator.comparing(row -> row.amount(key)))));
        columns.add(
                Column.<BudgetRow>of(
                                "total",
                                desk.text("budget.total." + choice.view().name()),
                                7.4,
                                this::total)
                        .look(row -> row.isMissing() ? Look.of(Tone.MUTED) : Look.PLAIN)
                        .right()
                        .strong()
                        .order(Comparator.comparing(BudgetRow::sum)));
        return columns;
    }

    RowLook look(BudgetRow row, Set<String> folded, Plan plan) {
        return switch (row.kind()) {
            case GROUP -> {
                RowLook look =
                        RowLook.of(RowLook.Kind.GROUP)
                                .folding(
                                        folded.contains(row.key())
                                                ? RowLook.Fold.CLOSED
                                                : RowLook.Fold.OPEN);
                Dimension dimension = plan.find(DimensionFields.TABLE, row.dimension());
                yield dimension == null ? look : look.with(ActionPlanModel.badge(dimension));
            }
            case MEASURE -> RowLook.PLAIN.indented(1);
            case SUM -> RowLook.of(RowLook.Kind.SUM);
        };
    }

    private String cell(BudgetRow row, String column) {
        return row.isMissing() ? "" : money(row.amount(column));
    }

    private String total(BudgetRow row) {
        return row.isMissing() ? desk.text("budget.not-calculated") : money(row.sum());
    }

    /// Zero is shown as a dash by the grid, explained below the table.
    private String money(Money amount) {
        return amount.isZero() ? "" : formats.amount(amount);
    }
}
