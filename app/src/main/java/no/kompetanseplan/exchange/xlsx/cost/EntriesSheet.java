package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Every entry of the budget: who bears and pays it, the amount in whole kroner, its calculation in
/// words, and then, for the screen only, the calculation in cells: inputs, what they come to, the
/// part of the year, and the share of a common amount. Every sum of the workbook is a sum over the
/// column of amounts.
///
/// What all may see has the amounts alone: the calculation tells how many take part from a
/// municipality, which may be one.
public final class EntriesSheet implements PlanSheet {

    static final int NUMBER = 0;
    static final int KIND = 3;
    static final int YEAR = 4;
    static final int MUNICIPALITY = 5;
    static final int PAYER = 6;
    static final int FUNDING = 7;
    static final int AMOUNT = 8;
    static final int TIME = 9;
    static final int TRACE = 10;
    static final int PARTICIPANTS = 11;
    static final int QUANTITY = 12;
    static final int POSITION = 13;
    static final int PRICE = 14;
    static final int WHOLE = 15;
    static final int PART = 16;
    static final int OF = 17;
    static final int FIXED_PRICES = 18;
    static final int LEVEL = 19;
    static final int THIS_YEAR = 20;
    static final int WEIGHT = 21;
    static final int WEIGHTS = 22;
    static final int FLOOR = 23;
    static final int REST = 24;

    private final CostLayout layout;
    private final boolean after;

    private EntriesSheet(CostLayout layout, boolean after) {
        this.layout = layout;
        this.after = after;
    }

    /// What the plan costs.
    public static EntriesSheet of(CostLayout layout) {
        return new EntriesSheet(layout, false);
    }

    /// What recurs past the plan, and is in no sum of it.
    public static EntriesSheet after(CostLayout layout) {
        return new EntriesSheet(layout, true);
    }

    /// Whether anything recurs past the plan.
    public static boolean isAnyAfter(CostLayout layout) {
        return !layout.after().isEmpty();
    }

    @Override
    public String name() {
        return after ? "xlsx.sheet.after" : "xlsx.sheet.entries";
    }

    @Override
    public List<Column> columns(Source source) {
        List<Column> all = columns();
        return source.assessment().isPublic() ? all.subList(0, TRACE) : all;
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(6),
                Column.of(28),
                Column.of(24),
                Column.of(15),
                Column.of(7),
                Column.of(15),
                Column.of(16),
                Column.of(13),
                Column.fitted(12, 18),
                Column.fitted(12, 18),
                Column.of(56),
                Column.of(10),
                Column.of(10),
                Column.of(9),
                Column.fitted(13, 18),
                Column.fitted(14, 20),
                Column.of(8),
                Column.of(8),
                Column.fitted(12, 18),
                Column.of(9),
                Column.fitted(12, 18),
                Column.of(10),
                Column.of(10),
                Column.fitted(11, 18),
                Column.fitted(11, 18));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text(after ? "xlsx.after.title" : "xlsx.entries.title"));
        boolean isPublic = source.assessment().isPublic();
        String how = isPublic ? "xlsx.entries.public" : "xlsx.entries.how";
        page.add(Cell.text(Style.SUBTITLE, source.text(after ? "xlsx.after.how" : how)));
        heads(page, source);
        page.repeatLast();
        page.freeze(1);
        page.printUpTo(PARTICIPANTS);
        EntryCells entries = new EntryCells(source, layout);
        List<EntryRow> rows = after ? layout.after() : layout.entries();
        for (EntryRow row : rows) {
            page.add(entries.cells(row));
        }
        page.filterFrom(CostLayout.HEAD_ROW);
        nameColumns(page, source);
        total(page, source, rows);
    }

    private static void heads(Page page, Source source) {
        List<Cell> heads = new ArrayList<>();
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.number")));
        for (String key : List.of("measure", "item", "kind")) {
            heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries." + key)));
        }
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.head.year")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.head.municipality")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.payer")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.funding")));
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.amount")));
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.time")));
        heads.add(Cell.text(Style.HEAD, source.text("xlsx.entries.trace")));
        for (String key :
                List.of(
                        "participants",
                        "quantity",
                        "position",
                        "price",
                        "whole",
                        "part",
                        "of",
                        "fixed-prices",
                        "level",
                        "this-year",
                        "weight",
                        "weights",
                        "floor",
                        "rest")) {
            heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries." + key)));
        }
        page.add(source.assessment().isPublic() ? heads.subList(0, TRACE) : heads);
    }

    private static void total(Page page, Source source, List<EntryRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.blank(Style.TOTAL_TEXT));
        cells.add(Cell.text(Style.TOTAL_TEXT, source.text("xlsx.total")));
        while (cells.size() < AMOUNT) {
            cells.add(Cell.blank(Style.TOTAL_TEXT));
        }
        int last = page.next() - 1;
        for (boolean time : new boolean[] {false, true}) {
            BigDecimal sum =
                    rows.stream()
                            .filter(row -> isTime(row.entry()) == time)
                            .map(row -> kroner(row.entry().amount()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            String range = Ref.range(time ? TIME : AMOUNT, CostLayout.FIRST_ROW, last);
            cells.add(Cell.formula(Style.TOTAL_KRONER, "SUM(" + range + ")", sum));
        }
        page.add(cells);
    }

    static BigDecimal kroner(Money money) {
        return money.toKroner();
    }

    /// What working time is worth; nobody is sent a bill for it, so it is in no sum of amounts.
    static boolean isTime(Entry entry) {
        return entry.kind() == CostKind.OWN_TIME;
    }

    private void nameColumns(Page page, Source source) {
        int first = CostLayout.FIRST_ROW;
        String which = after ? "xlsx.name.after-" : "xlsx.name.entry-";
        page.nameColumn(source.text(which + "number"), NUMBER, first);
        page.nameColumn(source.text(which + "kind"), KIND, first);
        page.nameColumn(source.text(which + "year"), YEAR, first);
        page.nameColumn(source.text(which + "municipality"), MUNICIPALITY, first);
        page.nameColumn(source.text(which + "payer"), PAYER, first);
        page.nameColumn(source.text(which + "funding"), FUNDING, first);
        page.nameColumn(source.text(which + "amount"), AMOUNT, first);
        page.nameColumn(source.text(which + "time"), TIME, first);
    }
}
