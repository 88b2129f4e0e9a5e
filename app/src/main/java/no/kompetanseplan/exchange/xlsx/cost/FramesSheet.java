package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What each municipality has set aside for each year: inputs that the budget is held against.
public final class FramesSheet implements PlanSheet {

    static final int MUNICIPALITY = 0;
    static final int YEAR = 1;
    static final int AMOUNT = 2;
    static final int ROW_ID = 4;
    private static final int NET = 5;
    private static final int LEFT = 6;

    private final CostLayout layout;

    public FramesSheet(CostLayout layout) {
        this.layout = layout;
    }

    /// Whether anything is set aside.
    public static boolean isNeeded(Source source) {
        return !source.plan().ordered(BudgetFrameFields.TABLE).isEmpty();
    }

    @Override
    public String name() {
        return "xlsx.sheet.frames";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.fitted(30, 50),
                Column.of(10),
                Column.fitted(18, 24),
                Column.of(60),
                Column.of(4),
                Column.fitted(18, 24),
                Column.fitted(18, 24));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.frames.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.frames.how")));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.head.municipality")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.head.year")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.frames.amount")),
                Cell.text(Style.HEAD, source.text("xlsx.head.source")),
                Cell.text(Style.ROW_ID, source.text("xlsx.row-id")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.budget.net-short")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.municipality.left")));
        page.repeatLast();
        page.freeze(1);
        Frames frames = Frames.of(source.plan(), source.assessment().budget());
        Conditions where = new Conditions(source);
        Set<String> seen = new HashSet<>();
        for (BudgetFrame frame : source.plan().ordered(BudgetFrameFields.TABLE)) {
            boolean isFirst = frame.amount() != null && seen.add(frame.year() + " " + frame.body());
            List<Cell> cells = new ArrayList<>();
            Collections.addAll(
                    cells,
                    Cell.text(layout.labels().of(frame.body())),
                    Cell.number(Style.YEAR, frame.year()),
                    Cell.number(
                            Style.INPUT_KRONER,
                            frame.amount() == null ? null : frame.amount().toKroner()),
                    Cell.text(frame.source()),
                    Cell.text(Style.ROW_ID, frame.id().toString()));
            cells.addAll(isFirst ? left(page.next(), frame, frames, where) : List.of());
            page.add(cells);
        }
        String top = Ref.cell(LEFT, CostLayout.FIRST_ROW);
        page.redWhere(
                top + ":" + Ref.cell(LEFT, page.next()),
                Ref.formula("AND(ISNUMBER(%s),%s<0)", top, top));
        page.filterFrom(CostLayout.HEAD_ROW);
        int first = CostLayout.FIRST_ROW;
        page.nameColumn(source.text("xlsx.name.frame-municipality"), MUNICIPALITY, first);
        page.nameColumn(source.text("xlsx.name.frame-year"), YEAR, first);
        page.nameColumn(source.text("xlsx.name.frame-amount"), AMOUNT, first);
        page.nameColumn(source.text("xlsx.name.frame-left"), LEFT, first);
    }

    /// What the plan costs the municipality that year, and what is then left; told once where a
    /// year is entered in two rows.
    private static List<Cell> left(int row, BudgetFrame frame, Frames frames, Conditions where) {
        Id body = frame.body();
        Integer year = frame.year();
        Money left = body == null || year == null ? null : frames.left(body, year);
        if (body == null || year == null || left == null) {
            return List.of();
        }
        String label = "$" + Ref.cell(MUNICIPALITY, row);
        String yearCell = Ref.cell(YEAR, row);
        return List.of(
                Cell.formula(
                        Style.KRONER,
                        where.sum(where.municipality(label), where.year(yearCell)),
                        frames.net(body, year).toKroner()),
                Cell.formula(
                        Style.KRONER,
                        where.frame(label, yearCell) + "-" + Ref.cell(NET, row),
                        left.toKroner()));
    }
}
