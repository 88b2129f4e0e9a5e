package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;

import java.util.List;

/// What each municipality has set aside for each year: inputs that the budget is held against.
public final class FramesSheet implements PlanSheet {

    static final int MUNICIPALITY = 0;
    static final int YEAR = 1;
    static final int AMOUNT = 2;
    static final int ROW_ID = 4;

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
                Column.of(4));
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
                Cell.text(Style.ROW_ID, source.text("xlsx.row-id")));
        page.repeatLast();
        page.freeze(1);
        for (BudgetFrame frame : source.plan().ordered(BudgetFrameFields.TABLE)) {
            page.add(
                    Cell.text(layout.labels().of(frame.body())),
                    Cell.number(Style.YEAR, frame.year()),
                    Cell.number(
                            Style.INPUT_KRONER,
                            frame.amount() == null ? null : frame.amount().toKroner()),
                    Cell.text(frame.source()),
                    Cell.text(Style.ROW_ID, frame.id().toString()));
        }
        page.filterFrom(CostLayout.HEAD_ROW);
        int first = CostLayout.FIRST_ROW;
        page.nameColumn(source.text("xlsx.name.frame-municipality"), MUNICIPALITY, first);
        page.nameColumn(source.text("xlsx.name.frame-year"), YEAR, first);
        page.nameColumn(source.text("xlsx.name.frame-amount"), AMOUNT, first);
    }
}
