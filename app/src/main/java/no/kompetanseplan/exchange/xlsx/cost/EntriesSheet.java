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
    static final int LOW = 10;
    static final int HIGH = 11;
    static final int TRACE = 12;
    static final int PARTICIPANTS = 13;
    static final int QUANTITY = 14;
    static final int POSITION = 15;
    static final int PRICE = 16;
    static final int WHOLE = 17;
    static final int PART = 18;
    static final int OF = 19;
    static final int FIXED_PRICES = 20;
    static final int LEVEL = 21;
    static final int THIS_YEAR = 22;
    static final int WEIGHT = 23;
    static final int WEIGHTS = 24;
    static final int FLOOR = 25;
    static final int REST = 26;
    static final int PERCENT = 27;
    static final int PERCENT_REST = 28;
    static final int PART_OF_PERCENT = 29;

    /// Which entries a sheet shows, with the stems of its texts and of the names of its columns.
    private enum Which {
        PLAN("entries", "entry"),
        AFTER("after", "after"),
        LOW_PRICES("low", ""),
        HIGH_PRICES("high", "");

        private final String key;
        private final String names;

        Which(String key, String names) {
            this.key = key;
            this.names = names;
        }
    }

    private final CostLayout layout;
    private final Which which;

    private EntriesSheet(CostLayout layout, Which which) {
        this.layout = layout;
        this.which = which;
    }

    /// What the plan costs.
    public static EntriesSheet of(CostLayout layout) {
        return new EntriesSheet(layout, Which.PLAN);
    }

    /// What recurs past the plan, and is in no sum of it.
    public static EntriesSheet after(CostLayout layout) {
        return new EntriesSheet(layout, Which.AFTER);
    }

    /// What lines with a low and a high price come to at either, which the range of each entry
    /// follows from. None where no line has such a price.
    public static List<EntriesSheet> ranges(CostLayout layout) {
        CostLayout low = layout.low();
        CostLayout high = layout.high();
        return low == null || high == null
                ? List.of()
                : List.of(
                        new EntriesSheet(low, Which.LOW_PRICES),
                        new EntriesSheet(high, Which.HIGH_PRICES));
    }

    /// Whether anything recurs past the plan.
    public static boolean isAnyAfter(CostLayout layout) {
        return !layout.after().isEmpty();
    }

    @Override
    public String name() {
        return "xlsx.sheet." + which.key;
    }

    @Override
    public List<Column> columns(Source source) {
        List<Column> all = columns();
        return source.assessment().isPublic() ? all.subList(0, TRACE) : all;
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(6),
                Column.of(26),
                Column.of(23),
                Column.of(20),
                Column.of(7),
                Column.of(15),
                Column.of(16),
                Column.of(13),
                Column.fitted(12, 18),
                Column.fitted(11, 18),
                Column.fitted(11, 18),
                Column.fitted(11, 18),
                Column.of(52),
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
                Column.fitted(11, 18),
                Column.of(10),
                Column.of(10),
                Column.fitted(11, 18));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx." + which.key + ".title"));
        boolean isPublic = source.assessment().isPublic();
        String how = isPublic && which == Which.PLAN ? "entries.public" : which.key + ".how";
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx." + how)));
        heads(page, source);
        page.repeatLast();
        page.freeze(1);
        page.printUpTo(PARTICIPANTS);
        EntryCells entries = new EntryCells(layout.sourceOr(source), layout);
        List<EntryRow> rows = which == Which.AFTER ? layout.after() : layout.entries();
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
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.low")));
        heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries.high")));
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
                        "rest",
                        "percent",
                        "percent-rest",
                        "part-of-percent")) {
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
        if (which.names.isEmpty()) {
            return;
        }
        int first = CostLayout.FIRST_ROW;
        String stem = "xlsx.name." + which.names + "-";
        if (which == Which.PLAN) {
            page.nameColumn(source.text("xlsx.name.entry-low"), LOW, first);
            page.nameColumn(source.text("xlsx.name.entry-high"), HIGH, first);
        }
        page.nameColumn(source.text(stem + "number"), NUMBER, first);
        page.nameColumn(source.text(stem + "kind"), KIND, first);
        page.nameColumn(source.text(stem + "year"), YEAR, first);
        page.nameColumn(source.text(stem + "municipality"), MUNICIPALITY, first);
        page.nameColumn(source.text(stem + "payer"), PAYER, first);
        page.nameColumn(source.text(stem + "funding"), FUNDING, first);
        page.nameColumn(source.text(stem + "amount"), AMOUNT, first);
        page.nameColumn(source.text(stem + "time"), TIME, first);
    }
}
