package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Balance;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Split;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Costs that several share in fixed amounts, year by year: by what rule, what they cost, what is
/// given, and what is over or short (formula F20). What is given is summed from the entries.
final class BalanceRows {

    private static final int NUMBER = 0;
    private static final int YEAR = 3;
    private static final int COST = 4;
    private static final int GIVEN = 5;

    private final CostLayout layout;
    private final Source source;
    private final Conditions where;

    BalanceRows(CostLayout layout, Source source) {
        this.layout = layout;
        this.source = source;
        this.where = new Conditions(source);
    }

    void write(Page page) {
        List<Split> splits =
                Split.of(source.plan(), source.assessment().budget()).stream()
                        .filter(each -> each.mode() == SplitMode.FIXED && each.cost() != null)
                        .toList();
        if (splits.isEmpty()) {
            return;
        }
        Map<CostLine, CostLayout.Line> lines =
                layout.lines().stream()
                        .collect(Collectors.toMap(CostLayout.Line::line, Function.identity()));
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.balance.title")));
        page.add(
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.number")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.measure")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.item")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.head.year")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.balance.cost")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.balance.given")),
                Cell.text(Style.HEAD, source.text("xlsx.head.source")),
                Cell.blank(Style.HEAD),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.balance.over")));
        for (Split split : splits) {
            CostLayout.Line line = lines.get(split.line());
            if (line != null) {
                split.years().forEach(year -> page.add(cells(page.next(), split, line, year)));
            }
        }
    }

    private List<Cell> cells(int row, Split split, CostLayout.Line line, int year) {
        boolean isGrant = split.line().kind() == CostKind.GRANT;
        Money given =
                split.entries().stream()
                        .filter(each -> each.year() == year)
                        .map(Entry::amount)
                        .reduce(Money.ZERO, Money::plus);
        BigDecimal all = (isGrant ? given.negated() : given).toKroner();
        BigDecimal cost =
                split.balances().stream()
                        .filter(each -> each.year() == year)
                        .map(Balance::needed)
                        .findFirst()
                        .map(Money::toKroner)
                        .orElse(all);
        String number = where.number(Ref.cell(NUMBER, row));
        String inYear = where.year(Ref.cell(YEAR, row));
        boolean isTime = split.line().kind() == CostKind.OWN_TIME;
        String sum = isTime ? where.time(number, inYear) : where.sum(number, inYear);
        return List.of(
                Cell.number(Style.INTEGER, line.number()),
                Cell.text(split.measure().title()),
                Cell.text(split.line().text()),
                Cell.number(Style.YEAR, year),
                cost(line, cost),
                Cell.formula(Style.KRONER_DASH, isGrant ? "-" + sum : sum, all),
                Cell.text(split.line().splitSource()),
                Cell.blank(Style.TEXT),
                Cell.formula(
                        Style.KRONER_DASH,
                        Ref.cell(GIVEN, row) + "-" + Ref.cell(COST, row),
                        all.subtract(cost)));
    }

    /// Quantity times price where that is what a year costs; else as the plan reckons it.
    private Cell cost(CostLayout.Line line, BigDecimal cost) {
        CostLine own = line.line();
        if (own.unitPrice() == null) {
            return Cell.number(Style.KRONER_DASH, cost);
        }
        long quantity = own.quantity() == null ? 1 : own.quantity();
        BigDecimal whole = own.unitPrice().toKroner().multiply(BigDecimal.valueOf(quantity));
        if (own.adjusted() || whole.compareTo(cost) != 0) {
            return Cell.number(Style.KRONER_DASH, cost);
        }
        String sheet = source.text("xlsx.sheet.cost-lines");
        return Cell.formula(
                Style.KRONER_DASH,
                Ref.on(sheet, Ref.cell(CostLinesSheet.QUANTITY, line.row()))
                        + "*"
                        + Ref.on(sheet, Ref.cell(CostLinesSheet.PRICE, line.row())),
                cost);
    }
}
