package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Pivot;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.RowLook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// How the budget table is drawn: its columns, and groups, lines and sums as lines of their own
/// kind.
final class BudgetColumns {

    static final String LABEL = "label";
    static final String TOTAL = "total";
    static final String FRAME = "frame";
    static final String LEFT = "left";
    static final String MISSING = "missing";

    /// Em of the narrowest column of amounts, of a character of one and of the room beside it.
    private static final double LEAST = 5.2;

    private static final double DIGIT = 0.47;
    private static final double PADDING = 1.3;
    private static final double LEAST_TOTAL = 7.4;

    private final Desk desk;
    private final Formats formats;
    private final ValueReader reader;

    BudgetColumns(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
    }

    List<Column<BudgetRow>> of(
            BudgetTable table, BudgetChoice choice, Function<Axis.Key, String> titles) {
        List<Column<BudgetRow>> columns = new ArrayList<>();
        columns.add(
                Column.<BudgetRow>of(
                                LABEL,
                                desk.text("budget.axis." + choice.lines().axis().name()),
                                choice.lines() == Lines.DIMENSION_MEASURE ? 14.5 : 13,
                                row -> label(row, choice))
                        .grow(2));
        for (Axis.Key key : table.columns()) {
            double wide = wide(table, row -> row.amount(key));
            columns.add(value(key, titles.apply(key), wide));
        }
        if (choice.lines().axis() == Axis.MUNICIPALITY) {
            if (choice.hasFrames()) {
                addFrames(columns, table);
            }
            columns.add(missing());
        }
        String total = desk.text("budget.total." + choice.view().name());
        columns.add(
                Column.<BudgetRow>of(
                                TOTAL,
                                total,
                                Math.max(LEAST_TOTAL, wide(table, BudgetRow::total)),
                                this::total)
                        .note(row -> hasRange(row, choice) ? range(row.sum()) : "")
                        .look(this::totalLook)
                        .right()
                        .strong()
                        .order(Comparator.comparing(BudgetRow::total)));
        return columns;
    }

    /// How wide a column must be, in em, for none of its amounts to be broken: they have no blank
    /// to break at.
    private double wide(BudgetTable table, Function<BudgetRow, Money> amount) {
        int longest =
                table.rows().stream()
                        .mapToInt(row -> kroner(amount.apply(row)).length())
                        .max()
                        .orElse(0);
        return Math.max(LEAST, longest * DIGIT + PADDING);
    }

    /// A group of municipalities says how many it sums up, also those a filter hides.
    private static String label(BudgetRow row, BudgetChoice choice) {
        boolean counts =
                row.kind() == BudgetRow.Kind.GROUP && choice.lines().axis() == Axis.MUNICIPALITY;
        return counts ? row.label() + " · " + row.members().size() : row.label();
    }

    /// Many municipalities stand on one line each; what is in doubt stands at the sum.
    private static boolean hasRange(BudgetRow row, BudgetChoice choice) {
        return !row.isMissing() && (row.isFoot() || choice.lines().axis() != Axis.MUNICIPALITY);
    }

    /// Beside each municipality how many of its measures have no amount yet.
    private Column<BudgetRow> missing() {
        return Column.<BudgetRow>of(
                        MISSING,
                        desk.text("budget.missing.short"),
                        5.6,
                        row -> row.missing() == 0 ? "" : Integer.toString(row.missing()))
                .right()
                .order(Comparator.comparingInt(BudgetRow::missing));
    }

    /// The column a key stands in.
    static String key(Axis.Key key) {
        return "at/" + BudgetRow.code(key);
    }

    private Column<BudgetRow> value(Axis.Key key, String title, double wide) {
        return Column.<BudgetRow>of(key(key), title, wide, row -> cell(row, key))
                .note(row -> row.isFoot() ? range(row.cells().get(key)) : "")
                .look(row -> look(row, key))
                .text(row -> row.isMissing() ? "" : money(row.amount(key)))
                .line((_, typed) -> read(typed))
                .editableWhen(
                        row -> row.kind() == BudgetRow.Kind.FRAME && !key.equals(Axis.Key.NONE))
                .right()
                .order(Comparator.comparing(row -> row.amount(key)));
    }

    /// Beside municipalities that stand down the table: what each has set aside, and what is left.
    private void addFrames(List<Column<BudgetRow>> columns, BudgetTable table) {
        Function<BudgetRow, Money> frame =
                row -> row.frame() == null ? Money.ZERO : row.frame().frame();
        columns.add(
                Column.<BudgetRow>of(
                                FRAME,
                                desk.text("budget.frame.short"),
                                wide(table, frame),
                                row -> row.frame() == null ? "" : kroner(row.frame().frame()))
                        .line((_, typed) -> read(typed))
                        .editableWhen(row -> row.kind() == BudgetRow.Kind.LINE && row.row() != null)
                        .right()
                        .order(Comparator.comparing(frame)));
        columns.add(
                Column.<BudgetRow>of(
                                LEFT,
                                desk.text("budget.left.short"),
                                wide(table, BudgetRow::left),
                                row -> row.frame() == null ? "" : kroner(row.left()))
                        .look(row -> row.frame() == null ? Look.PLAIN : tone(row.left()))
                        .right()
                        .order(Comparator.comparing(BudgetRow::left)));
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
                Id id = row.row();
                Dimension dimension = id == null ? null : plan.find(DimensionFields.TABLE, id);
                yield dimension == null ? look : look.with(ActionPlanModel.badge(dimension));
            }
            case LINE -> RowLook.PLAIN;
            case SUM -> RowLook.of(RowLook.Kind.SUM);
            case FRAME -> RowLook.of(RowLook.Kind.MUTED);
            case LEFT -> RowLook.PLAIN;
        };
    }

    /// Of what is not calculated nothing is said: a dash would be a zero.
    private String cell(BudgetRow row, Axis.Key column) {
        if (row.isMissing()) {
            return " ";
        }
        boolean said = row.kind() == BudgetRow.Kind.FRAME || row.kind() == BudgetRow.Kind.LEFT;
        Pivot.Sum cell = row.cells().get(column);
        return said && cell != null ? kroner(cell.amount()) : money(row.amount(column));
    }

    private static Look look(BudgetRow row, Axis.Key column) {
        if (row.isMissing()) {
            return Look.of(Tone.MUTED);
        }
        return row.kind() == BudgetRow.Kind.LEFT ? tone(row.amount(column)) : Look.PLAIN;
    }

    /// What falls short stands out.
    private static Look tone(Money left) {
        return left.compareTo(Money.ZERO) < 0 ? Look.of(Tone.DANGER) : Look.PLAIN;
    }

    private String total(BudgetRow row) {
        return row.isMissing() ? desk.text("budget.not-calculated") : money(row.total());
    }

    private Look totalLook(BudgetRow row) {
        return switch (row.state()) {
            case MISSING -> Look.of(Tone.MUTED, Icon.CALCULATE, "");
            case PARTLY -> Look.of(Tone.PLAIN, Icon.CALCULATE, desk.text("budget.partly"));
            case CALCULATED -> row.kind() == BudgetRow.Kind.LEFT ? tone(row.total()) : Look.PLAIN;
        };
    }

    /// From the cheapest to the dearest; empty when there is no doubt.
    private String range(Pivot.@Nullable Sum sum) {
        return sum == null || !sum.hasRange()
                ? ""
                : formats.amount(sum.low()) + "–" + formats.amount(sum.high());
    }

    /// Zero is shown as a dash by the grid, explained below the table.
    private String money(Money amount) {
        return amount.isZero() ? "" : kroner(amount);
    }

    private String kroner(Money amount) {
        return formats.amount(amount);
    }

    private Reading read(String typed) {
        return switch (reader.read(BudgetFrameFields.AMOUNT.kind(), typed)) {
            case no.kompetanseplan.text.Reading.Understood<@Nullable Money> understood -> {
                Money amount = understood.value();
                yield amount != null && amount.compareTo(Money.ZERO) < 0
                        ? Reading.refused(desk.text("budget.frame.negative"))
                        : Reading.ok(amount);
            }
            case no.kompetanseplan.text.Reading.NotUnderstood<@Nullable Money> not ->
                    Reading.refused(not.sentence(desk.texts()));
        };
    }
}
