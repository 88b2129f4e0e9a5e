package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Line;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.Part;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every cost line with its inputs and what its entries add up to. Lines without an amount are
/// listed too, and say why.
public final class CostLinesSheet implements PlanSheet {

    static final int QUANTITY = 5;
    static final int PRICE = 6;
    static final int LOW = 7;
    static final int HIGH = 8;
    private static final int AMOUNT = 17;
    static final int ROW_ID = 18;

    private final CostLayout layout;

    public CostLinesSheet(CostLayout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return "xlsx.sheet.cost-lines";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.of(6),
                Column.of(32),
                Column.of(30),
                Column.of(18),
                Column.of(15),
                Column.of(10),
                Column.fitted(13, 18),
                Column.fitted(13, 18),
                Column.fitted(13, 18),
                Column.of(11),
                Column.of(16),
                Column.of(17),
                Column.of(18),
                Column.of(12),
                Column.of(12),
                Column.of(10),
                Column.of(26),
                Column.fitted(14, 20),
                Column.of(4));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.lines.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.lines.how")));
        heads(page, source);
        page.repeatLast();
        page.freeze(2);
        Map<Id, Uncalculated.Reason> reasons = new HashMap<>();
        for (Uncalculated each : source.assessment().budget().uncalculated()) {
            if (each.line() != null) {
                reasons.put(each.line(), each.reason());
            }
        }
        for (Line line : layout.lines()) {
            page.add(cells(source, line, status(source, line, reasons)));
        }
        page.filterFrom(CostLayout.HEAD_ROW);
        total(page, source);
    }

    private static void heads(Page page, Source source) {
        page.add(
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.number")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.measure")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.item")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.kind")),
                Cell.text(Style.HEAD, source.text("xlsx.lines.basis")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.quantity")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.lines.price")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.lines.low")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.lines.high")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.participants")),
                Cell.text(Style.HEAD, source.text("xlsx.lines.split")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.payer")),
                Cell.text(Style.HEAD, source.text("xlsx.head.when")),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.from")),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.to")),
                Cell.text(Style.HEAD, source.text("xlsx.lines.every-year")),
                Cell.text(Style.HEAD, source.text("xlsx.lines.status")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.amount")),
                Cell.text(Style.ROW_ID, source.text("xlsx.row-id")));
    }

    private List<Cell> cells(Source source, Line each, String status) {
        CostLine line = each.line();
        boolean priced = EntryInputs.isPriced(line);
        Period own = line.period();
        boolean follows = own.isNone() && each.measure() != null;
        Period period = follows && each.measure() != null ? each.measure().period() : own;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(Style.INTEGER, each.number()));
        cells.add(Cell.text(measureTitle(source, each)));
        cells.add(Cell.text(line.text()));
        cells.add(Cell.text(source.choice(line.kind())));
        cells.add(
                Cell.text(priced ? source.choice(line.basis()) : source.text("xlsx.lines.rules")));
        cells.add(quantity(line, priced));
        cells.add(money(priced ? line.unitPrice() : null));
        cells.add(money(priced ? line.lowPrice() : null));
        cells.add(money(priced ? line.highPrice() : null));
        cells.add(participants(source, each));
        cells.add(Cell.text(split(source, line, priced)));
        cells.add(
                Cell.text(
                        line.payer() == null
                                ? source.text("xlsx.lines.municipalities")
                                : layout.labels().of(line.payer())));
        cells.add(Cell.text(source.formats().period(period)));
        cells.add(Cell.date(Style.DATE, period.from()));
        cells.add(Cell.date(Style.DATE, period.to()));
        cells.add(Cell.text(source.yesOrNo(line.everyYear())));
        cells.add(Cell.text(status));
        cells.add(amount(source, each));
        cells.add(Cell.text(Style.ROW_ID, line.id().toString()));
        return cells;
    }

    private static Cell money(@Nullable Money money) {
        return Cell.number(Style.INPUT_KRONER, money == null ? null : money.toKroner());
    }

    private static Cell quantity(CostLine line, boolean priced) {
        if (!priced) {
            return Cell.blank(Style.INPUT_INTEGER);
        }
        Integer quantity = line.quantity();
        return Cell.number(Style.INPUT_INTEGER, quantity == null ? 1 : quantity.longValue());
    }

    private static String split(Source source, CostLine line, boolean priced) {
        boolean common = priced && (line.basis() == null || line.basis() == CostBasis.FIXED);
        return common ? source.choice(line.split()) : "";
    }

    private Cell participants(Source source, Line each) {
        List<Part> parts = layout.partsOf(each.measure());
        if (parts.isEmpty() || source.assessment().isPublic()) {
            return Cell.blank(Style.INTEGER);
        }
        long sum = 0;
        for (Part part : parts) {
            Integer count = part.participation().count();
            sum += count == null ? 0 : count;
        }
        String range =
                Ref.range(ParticipantsSheet.COUNT, parts.getFirst().row(), parts.getLast().row());
        return Cell.formula(
                Style.INTEGER,
                "SUM(" + Ref.on(source.text("xlsx.sheet.participants"), range) + ")",
                sum);
    }

    private Cell amount(Source source, Line each) {
        if (each.firstEntry() == 0) {
            return Cell.blank(Style.KRONER);
        }
        Money sum = Money.ZERO;
        for (int row = each.firstEntry(); row <= each.lastEntry(); row++) {
            sum = sum.plus(money(layout.entries().get(row - CostLayout.FIRST_ROW).entry()));
        }
        String range = Ref.range(EntriesSheet.AMOUNT, each.firstEntry(), each.lastEntry());
        return Cell.formula(
                Style.KRONER,
                "SUM(" + Ref.on(source.text("xlsx.sheet.entries"), range) + ")",
                sum.toKroner());
    }

    private static Money money(Entry entry) {
        return EntriesSheet.isTime(entry) ? Money.ZERO : entry.amount();
    }

    private static String status(Source source, Line each, Map<Id, Uncalculated.Reason> reasons) {
        Uncalculated.Reason reason = reasons.get(each.line().id());
        if (reason != null) {
            String told = NotCalculatedSheet.reason(source, reason);
            boolean isTyped =
                    (reason == Uncalculated.Reason.NO_PRICE
                                    || reason == Uncalculated.Reason.NO_LIKELY_PRICE)
                            && EntryInputs.isPriced(each.line())
                            && !source.assessment().isPublic();
            return isTyped ? told + ". " + source.text("xlsx.lines.when-taken-back") : told;
        }
        if (each.measure() == null) {
            return source.text("xlsx.measure-gone");
        }
        return source.text(
                each.measure().state() == MeasureState.DROPPED
                        ? "xlsx.lines.dropped"
                        : "xlsx.lines.calculated");
    }

    static String measureTitle(Source source, Line line) {
        return line.measure() == null ? source.text("xlsx.measure-gone") : line.measure().title();
    }

    private void total(Page page, Source source) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.blank(Style.TOTAL_TEXT));
        cells.add(Cell.text(Style.TOTAL_TEXT, source.text("xlsx.lines.total")));
        while (cells.size() < AMOUNT) {
            cells.add(Cell.blank(Style.TOTAL_TEXT));
        }
        Money sum = Money.ZERO;
        for (CostLayout.EntryRow row : layout.entries()) {
            sum = sum.plus(money(row.entry()));
        }
        int last = Math.max(CostLayout.FIRST_ROW, page.next() - 1);
        cells.add(
                layout.lines().isEmpty()
                        ? Cell.number(Style.TOTAL_KRONER, 0)
                        : Cell.formula(
                                Style.TOTAL_KRONER,
                                "SUM(" + Ref.range(AMOUNT, CostLayout.FIRST_ROW, last) + ")",
                                sum.toKroner()));
        page.add(cells);
        page.name(source.text("xlsx.name.lines-total"), AMOUNT);
    }
}
