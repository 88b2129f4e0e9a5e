package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// Wages and rates that leave, replacement and supplements are calculated with. The figures are
/// named, and the budget's formulas read them here.
public final class AssumptionsSheet implements PlanSheet {

    private static final BigDecimal HOURS_A_YEAR = BigDecimal.valueOf(1950);
    private static final BigDecimal HOURS_A_DAY = new BigDecimal("7.5");

    @Override
    public String name() {
        return "xlsx.sheet.assumptions";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.of(36),
                Column.of(17),
                Column.of(14),
                Column.of(18),
                Column.of(19),
                Column.of(19),
                Column.of(13),
                Column.of(13),
                Column.of(24),
                Column.of(4));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text(name()));
        wages(page, source);
        hours(page, source);
        rates(page, source);
        prices(page, source);
    }

    private static void wages(Page page, Source source) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.assumptions.wages")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.assumptions.group")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.assumptions.yearly-wage")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.head.year")),
                Cell.text(Style.HEAD, source.text("xlsx.assumptions.code")),
                Cell.text(Style.HEAD, source.text("xlsx.assumptions.used")),
                Cell.text(Style.HEAD, source.text("xlsx.head.source")));
        for (Wage wage : source.plan().ordered(WageFields.TABLE)) {
            page.add(
                    Cell.text(wage.title()),
                    money(wage.amount()),
                    Cell.number(Style.YEAR, wage.year()),
                    Cell.text(wage.code()),
                    Cell.text(source.yesOrNo(wage.used())),
                    Cell.text(wage.source()),
                    Cell.blank(Style.ROW_ID),
                    Cell.blank(Style.ROW_ID),
                    Cell.blank(Style.ROW_ID),
                    id(wage.id()));
            page.name(source.names().of(wage.id()), 1);
        }
    }

    /// A day's wage is the yearly wage / hours a year × hours a day (formula F15). The plan has no
    /// field for the hours, so they do not look as figures that are taken back.
    private static void hours(Page page, Source source) {
        page.gap();
        page.add(
                Cell.text(source.text("xlsx.assumptions.hours-a-year")),
                Cell.number(Style.DAYS, HOURS_A_YEAR));
        page.name(source.text("xlsx.name.hours-a-year"), 1);
        page.add(
                Cell.text(source.text("xlsx.assumptions.hours-a-day")),
                Cell.number(Style.DAYS, HOURS_A_DAY));
        page.name(source.text("xlsx.name.hours-a-day"), 1);
    }

    private static void rates(Page page, Source source) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.assumptions.rates")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.head.municipality")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.assumptions.holiday-pay")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.assumptions.pension")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.assumptions.employer-tax")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.assumptions.replacement-day")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.assumptions.replaced-share")),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.valid-from")),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.valid-to")),
                Cell.text(Style.HEAD, source.text("xlsx.head.source")));
        for (EmployerRate rate : source.plan().ordered(EmployerRateFields.TABLE)) {
            String body = source.body(rate.body());
            page.add(
                    Cell.text(body.isEmpty() ? source.text("xlsx.assumptions.all") : body),
                    percent(rate.holidayPay()),
                    percent(rate.pension()),
                    percent(rate.employerTax()),
                    money(rate.replacementDay()),
                    percent(rate.replacedShare()),
                    Cell.date(Style.DATE, rate.validFrom()),
                    Cell.date(Style.DATE, rate.validTo()),
                    Cell.text(rate.source()),
                    id(rate.id()));
            page.name(source.names().of(rate.id(), "xlsx.name.holiday-pay"), 1);
            page.name(source.names().of(rate.id(), "xlsx.name.pension"), 2);
            page.name(source.names().of(rate.id(), "xlsx.name.employer-tax"), 3);
            page.name(source.names().of(rate.id(), "xlsx.name.replacement-day"), 4);
            page.name(source.names().of(rate.id(), "xlsx.name.replaced-share"), 5);
        }
    }

    /// What prices are expected to rise by; lines that are adjusted follow it.
    private static void prices(Page page, Source source) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.assumptions.prices")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.head.year")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.assumptions.rise")),
                Cell.text(Style.HEAD, source.text("xlsx.head.source")));
        List<PriceIndex> all = source.plan().ordered(PriceIndexFields.TABLE);
        for (PriceIndex index : all) {
            page.add(
                    Cell.number(Style.YEAR_LABEL, index.year()),
                    percent(index.rise()),
                    Cell.text(index.source()),
                    Cell.blank(Style.ROW_ID),
                    Cell.blank(Style.ROW_ID),
                    Cell.blank(Style.ROW_ID),
                    Cell.blank(Style.ROW_ID),
                    Cell.blank(Style.ROW_ID),
                    Cell.blank(Style.ROW_ID),
                    id(index.id()));
            page.name(source.names().of(index.id()), 1);
        }
        if (all.isEmpty()) {
            page.spread(Cell.text(Style.NOTE, source.text("xlsx.assumptions.no-prices")));
        }
    }

    private static Cell id(Id id) {
        return Cell.text(Style.ROW_ID, id.toString());
    }

    private static Cell money(@Nullable Money money) {
        return money == null
                ? Cell.blank(Style.INPUT_KRONER)
                : Cell.number(Style.INPUT_KRONER, money.toKroner());
    }

    private static Cell percent(@Nullable Percent percent) {
        return percent == null
                ? Cell.blank(Style.INPUT_RATE)
                : Cell.number(Style.INPUT_RATE, percent.factor());
    }
}
