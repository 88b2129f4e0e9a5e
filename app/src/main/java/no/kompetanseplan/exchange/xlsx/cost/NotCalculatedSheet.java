package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;

import java.util.List;
import java.util.Locale;

/// What has no amount, and why: counted by reason, then listed. None of it is in the sums, and none
/// of it is zero.
public final class NotCalculatedSheet implements PlanSheet {

    private static final int REASON = 3;

    @Override
    public String name() {
        return "xlsx.sheet.not-calculated";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(Column.of(44), Column.of(36), Column.of(40), Column.of(46), Column.of(20));
    }

    static String reason(Source source, Uncalculated.Reason reason) {
        return source.text(
                "xlsx.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void write(Page page, Source source) {
        Budget budget = source.assessment().budget();
        source.heading(page, source.text("xlsx.missing.title"));
        int heads = page.next() + 1;
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.missing.how")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.entries.measure")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.item")),
                Cell.text(Style.HEAD, source.text("xlsx.missing.wording")),
                Cell.text(Style.HEAD, source.text("xlsx.missing.reason")),
                Cell.text(Style.HEAD, source.text("xlsx.head.when")));
        page.repeatLast();
        page.freeze(1);
        for (Uncalculated each : budget.uncalculated()) {
            page.add(cells(source, each));
        }
        page.filterFrom(heads);
        page.nameColumn(source.text("xlsx.name.missing-reason"), REASON, heads + 1);
        counts(page, source, budget);
    }

    private static List<Cell> cells(Source source, Uncalculated each) {
        Measure measure = source.plan().find(MeasureFields.TABLE, each.measure());
        CostLine line = source.plan().find(CostLineFields.TABLE, each.line());
        String item = source.text("xlsx.missing.whole");
        if (line != null) {
            item = line.text().isEmpty() ? source.choice(line.kind()) : line.text();
        }
        return List.of(
                Cell.text(Style.STRONG, measure == null ? "" : measure.title()),
                Cell.text(item),
                Cell.text(measure == null ? "" : measure.costWording()),
                Cell.text(reason(source, each.reason())),
                Cell.text(measure == null ? "" : source.formats().period(measure.period())));
    }

    private static void counts(Page page, Source source, Budget budget) {
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.missing.by-reason")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.missing.reason")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.missing.items")));
        int first = page.next();
        for (Uncalculated.Reason reason : Uncalculated.Reason.values()) {
            long count =
                    budget.uncalculated().stream().filter(each -> each.reason() == reason).count();
            if (count > 0) {
                page.add(
                        Cell.text(reason(source, reason)),
                        Cell.formula(
                                Style.INTEGER,
                                Ref.formula(
                                        "COUNTIF(%s,%s)",
                                        source.text("xlsx.name.missing-reason"),
                                        Ref.cell(0, page.next())),
                                count));
            }
        }
        boolean none = page.next() == first;
        page.add(
                Cell.text(Style.TOTAL_TEXT, source.text("xlsx.total")),
                none
                        ? Cell.number(Style.TOTAL_INTEGER, 0)
                        : Cell.formula(
                                Style.TOTAL_INTEGER,
                                "SUM(" + Ref.range(1, first, page.next() - 1) + ")",
                                budget.uncalculated().size()));
        page.name(source.text("xlsx.name.missing-total"), 1);
        page.spread(
                Cell.text(
                        Style.NOTE,
                        source.text(
                                "xlsx.missing.measures", budget.measuresNotCalculated().size())));
    }
}
