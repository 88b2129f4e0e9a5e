package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A column of the workbook that people may change and the program reads back: which field of which
/// row each of its cells is.
///
/// @param sheet text key of the sheet
/// @param column of the figures, from 0
/// @param idColumn of the names of the rows, from 0
/// @param unsaid the figure that stands where the plan says nothing; null = a blank cell
public record InputColumn<R extends Row>(
        String sheet,
        int column,
        int idColumn,
        Table<R> table,
        Field<R, ?> field,
        @Nullable BigDecimal unsaid) {

    private static final int RULE_ID = 7;
    private static final int ASSUMED_ID = 9;

    /// The figure of one row when the workbook was made.
    public record Input(InputColumn<?> column, Id row, @Nullable BigDecimal value) {}

    /// Columns in the order of the sheets.
    public static List<InputColumn<?>> all() {
        List<InputColumn<?>> all = new ArrayList<>();
        all.add(line(CostLinesSheet.QUANTITY, CostLineFields.QUANTITY, BigDecimal.ONE));
        all.add(line(CostLinesSheet.PRICE, CostLineFields.UNIT_PRICE, null));
        all.add(line(CostLinesSheet.LOW, CostLineFields.LOW_PRICE, null));
        all.add(line(CostLinesSheet.HIGH, CostLineFields.HIGH_PRICE, null));
        all.add(
                new InputColumn<>(
                        "xlsx.sheet.participants",
                        ParticipantsSheet.COUNT,
                        ParticipantsSheet.ROW_ID,
                        ParticipationFields.TABLE,
                        ParticipationFields.COUNT,
                        null));
        all.add(
                new InputColumn<>(
                        "xlsx.sheet.participants",
                        ParticipantsSheet.POSITION,
                        ParticipantsSheet.ROW_ID,
                        ParticipationFields.TABLE,
                        ParticipationFields.POSITION,
                        BigDecimal.ONE));
        all.add(share(SharesSheet.PERCENT, CostShareFields.PERCENT));
        all.add(share(SharesSheet.AMOUNT, CostShareFields.AMOUNT));
        all.add(
                new InputColumn<>(
                        "xlsx.sheet.frames",
                        FramesSheet.AMOUNT,
                        FramesSheet.ROW_ID,
                        BudgetFrameFields.TABLE,
                        BudgetFrameFields.AMOUNT,
                        null));
        all.add(rule(2, LeaveRuleFields.TABLE, LeaveRuleFields.DAYS));
        all.add(rule(1, LeavePolicyFields.TABLE, LeavePolicyFields.DAYS_PER_UNIT));
        all.add(rule(2, LeavePolicyFields.TABLE, LeavePolicyFields.CAP));
        all.add(rule(2, SupplementRuleFields.TABLE, SupplementRuleFields.AMOUNT));
        all.add(rule(2, StipendRuleFields.TABLE, StipendRuleFields.CEILING));
        all.add(assumed(1, WageFields.TABLE, WageFields.AMOUNT));
        all.add(assumed(1, EmployerRateFields.TABLE, EmployerRateFields.HOLIDAY_PAY));
        all.add(assumed(2, EmployerRateFields.TABLE, EmployerRateFields.PENSION));
        all.add(assumed(3, EmployerRateFields.TABLE, EmployerRateFields.EMPLOYER_TAX));
        all.add(assumed(4, EmployerRateFields.TABLE, EmployerRateFields.REPLACEMENT_DAY));
        all.add(assumed(5, EmployerRateFields.TABLE, EmployerRateFields.REPLACED_SHARE));
        all.add(assumed(1, PriceIndexFields.TABLE, PriceIndexFields.RISE));
        return all;
    }

    private static InputColumn<CostLine> line(
            int column, Field<CostLine, ?> field, @Nullable BigDecimal unsaid) {
        return new InputColumn<>(
                "xlsx.sheet.cost-lines",
                column,
                CostLinesSheet.ROW_ID,
                CostLineFields.TABLE,
                field,
                unsaid);
    }

    private static InputColumn<?> share(int column, Field<CostShare, ?> field) {
        return new InputColumn<>(
                "xlsx.sheet.shares",
                column,
                SharesSheet.ROW_ID,
                CostShareFields.TABLE,
                field,
                null);
    }

    private static <R extends Row> InputColumn<R> rule(
            int column, Table<R> table, Field<R, ?> field) {
        return new InputColumn<>("xlsx.sheet.rules", column, RULE_ID, table, field, null);
    }

    private static <R extends Row> InputColumn<R> assumed(
            int column, Table<R> table, Field<R, ?> field) {
        return new InputColumn<>("xlsx.sheet.assumptions", column, ASSUMED_ID, table, field, null);
    }

    /// What it is called in a file, such as `costLine.unitPrice`.
    public String key() {
        return table.name() + "." + field.name();
    }

    /// Text key of its label.
    public String label() {
        return "field." + table.name() + "." + field.name();
    }

    /// The figures of a plan as the workbook shows them.
    public List<Input> inputs(Plan plan) {
        List<Input> inputs = new ArrayList<>();
        for (R row : plan.ordered(table)) {
            boolean shown = !(row instanceof CostLine line) || EntryInputs.isPriced(line);
            if (shown) {
                inputs.add(new Input(this, row.id(), figure(row)));
            }
        }
        return inputs;
    }

    /// The figure of a row of a plan; null for a blank cell or a row that is gone.
    public @Nullable BigDecimal now(Plan plan, Id id) {
        R row = plan.find(table, id);
        return row == null ? null : figure(row);
    }

    /// Whether the plan has the row.
    public boolean has(Plan plan, Id id) {
        return plan.find(table, id) != null;
    }

    private @Nullable BigDecimal figure(R row) {
        Object value = field.get().apply(row);
        return switch (value) {
            case null -> unsaid;
            case Money money -> money.toKroner();
            case Percent percent -> percent.factor();
            case Days days -> days.value();
            case Integer number -> BigDecimal.valueOf(number);
            default -> throw new IllegalStateException("No figure: " + key());
        };
    }

    /// The plan with another figure in a row.
    ///
    /// @param scalar as the plan file keeps it; null for a blank cell
    public Plan with(Plan plan, Id id, @Nullable Object scalar) {
        return with(plan, id, field, scalar);
    }

    private <V> Plan with(Plan plan, Id id, Field<R, V> which, @Nullable Object scalar) {
        return plan.with(table, id, which, which.kind().value(scalar));
    }
}
