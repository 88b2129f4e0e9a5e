package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.value.Id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What costs are shared by beside participants: the percent and amounts agreed, and the residents
/// of each municipality. Inputs that the entries read.
public final class SharesSheet implements PlanSheet {

    static final int PERCENT = 4;
    static final int AMOUNT = 5;
    static final int ROW_ID = 7;
    private static final int ALL = 8;
    private static final int CHECK = 9;

    private final CostLayout layout;

    public SharesSheet(CostLayout layout) {
        this.layout = layout;
    }

    /// Whether the plan shares anything by what stands here.
    public static boolean isNeeded(CostLayout layout) {
        return !layout.shares().isEmpty();
    }

    @Override
    public String name() {
        return "xlsx.sheet.shares";
    }

    @Override
    public List<Column> columns(Source source) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.fitted(24, 40),
                                Column.of(34),
                                Column.of(34),
                                Column.of(24),
                                Column.of(12),
                                Column.fitted(16, 20),
                                Column.of(26),
                                Column.of(4),
                                Column.of(12),
                                Column.of(14)));
        while (columns.size() <= layout.shares().years().size()) {
            columns.add(Column.of(12));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.shares.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.shares.how")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.shares.who")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.measure")),
                Cell.text(Style.HEAD, source.text("xlsx.entries.item")),
                Cell.text(Style.HEAD, source.text("xlsx.lines.split")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.shares.percent")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.shares.amount")),
                Cell.text(Style.HEAD, source.text("xlsx.head.source")),
                Cell.text(Style.ROW_ID, source.text("xlsx.row-id")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.shares.all")),
                Cell.text(Style.HEAD, source.text("xlsx.budget.checks")));
        page.repeatLast();
        page.freeze(1);
        for (ShareRows.Share each : layout.shares().shares()) {
            CostShare share = each.share();
            page.add(
                    Cell.text(layout.labels().of(share.body())),
                    Cell.text(CostLinesSheet.measureTitle(source, each.line())),
                    Cell.text(each.line().line().text()),
                    Cell.text(source.choice(each.line().line().split())),
                    Cell.number(
                            Style.INPUT_RATE,
                            share.percent() == null ? null : share.percent().factor()),
                    Cell.number(
                            Style.INPUT_KRONER,
                            share.amount() == null ? null : share.amount().toKroner()),
                    Cell.text(each.line().line().splitSource()),
                    Cell.text(Style.ROW_ID, share.id().toString()),
                    all(each.line()),
                    verdict(source, each));
        }
        check(page, source);
        residents(page, source);
        new BalanceRows(layout, source).write(page);
    }

    /// What the percent of the line come to.
    private Cell all(CostLayout.Line line) {
        BigDecimal percent = layout.shares().percentOf(line);
        List<ShareRows.Share> own = layout.shares().sharesOf(line);
        if (percent == null || own.isEmpty()) {
            return Cell.blank(Style.RATE);
        }
        String cells =
                own.stream()
                        .map(each -> Ref.cell(PERCENT, each.row()))
                        .collect(Collectors.joining("+"));
        return Cell.formula(Style.RATE, cells, percent);
    }

    private Cell verdict(Source source, ShareRows.Share each) {
        ShareRows shares = layout.shares();
        if (shares.percentOf(each.line()) == null || shares.sharesOf(each.line()).isEmpty()) {
            return Cell.blank(Style.TEXT);
        }
        String agrees = source.text("xlsx.check.agrees");
        String differs = source.text("xlsx.check.differs");
        return Cell.formula(
                Style.TEXT,
                Ref.formula(
                        "IF(ROUND(%s-1,6)=0,\"%s\",\"%s\")",
                        Ref.cell(ALL, each.row()), agrees, differs),
                shares.isWhole(each.line()) ? agrees : differs);
    }

    private void check(Page page, Source source) {
        if (layout.shares().shares().isEmpty()) {
            return;
        }
        int first = CostLayout.FIRST_ROW;
        page.nameColumn(source.text("xlsx.name.share-check"), CHECK, first);
        page.redWhere(
                Ref.range(CHECK, first, page.next() - 1),
                Ref.formula(
                        "%s=\"%s\"", Ref.cell(CHECK, first), source.text("xlsx.check.differs")));
    }

    private void residents(Page page, Source source) {
        ShareRows shares = layout.shares();
        if (shares.municipalities().isEmpty()) {
            return;
        }
        page.gap();
        page.add(Cell.text(Style.SECTION, source.text("xlsx.shares.residents")));
        List<Cell> heads = new ArrayList<>();
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.head.municipality")));
        shares.years().forEach(year -> heads.add(Cell.number(Style.HEAD_YEAR, year)));
        page.add(heads);
        for (Id municipality : shares.municipalities()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(layout.labels().of(municipality)));
            for (Integer year : shares.years()) {
                Long residents = shares.residents(municipality, year);
                cells.add(
                        residents == null
                                ? Cell.blank(Style.INPUT_INTEGER)
                                : Cell.number(Style.INPUT_INTEGER, residents));
            }
            page.add(cells);
        }
    }
}
