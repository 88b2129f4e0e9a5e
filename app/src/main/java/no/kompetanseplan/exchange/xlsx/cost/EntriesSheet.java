package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.value.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Every entry of the budget with its calculation: inputs, what they come to, the part of the year,
/// the share of a common amount, and the amount in whole kroner. Every sum of the workbook is a sum
/// over the last column.
public final class EntriesSheet implements PlanSheet {

    static final int NUMBER = 0;
    static final int KIND = 3;
    static final int YEAR = 4;
    static final int MUNICIPALITY = 5;
    static final int PAYER = 6;
    static final int PARTICIPANTS = 7;
    static final int QUANTITY = 8;
    static final int POSITION = 9;
    static final int PRICE = 10;
    static final int WHOLE = 11;
    static final int PART = 12;
    static final int OF = 13;
    static final int THIS_YEAR = 14;
    static final int WEIGHT = 15;
    static final int WEIGHTS = 16;
    static final int FLOOR = 17;
    static final int REST = 18;
    static final int AMOUNT = 19;

    private final CostLayout layout;

    public EntriesSheet(CostLayout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return "xlsx.sheet.entries";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.of(6),
                Column.of(30),
                Column.of(26),
                Column.of(18),
                Column.of(7),
                Column.of(18),
                Column.of(18),
                Column.of(10),
                Column.of(10),
                Column.of(9),
                Column.fitted(13, 18),
                Column.fitted(14, 20),
                Column.of(8),
                Column.of(8),
                Column.fitted(12, 18),
                Column.of(9),
                Column.of(9),
                Column.fitted(11, 18),
                Column.fitted(11, 18),
                Column.fitted(13, 18));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.entries.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.entries.how")));
        heads(page, source);
        page.repeatLast();
        page.freeze(1);
        RuleFormulas rules = new RuleFormulas(source);
        EntryFormulas formulas = new EntryFormulas(source, layout, rules);
        for (EntryRow row : layout.entries()) {
            page.add(cells(source, row, formulas));
        }
        page.filterFrom(CostLayout.HEAD_ROW);
        nameColumns(page, source);
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
        for (String key :
                List.of(
                        "participants",
                        "quantity",
                        "position",
                        "price",
                        "whole",
                        "part",
                        "of",
                        "this-year",
                        "weight",
                        "weights",
                        "floor",
                        "rest",
                        "amount")) {
            heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.entries." + key)));
        }
        page.add(heads);
    }

    private List<Cell> cells(Source source, EntryRow row, EntryFormulas formulas) {
        Entry entry = row.entry();
        Labels labels = layout.labels();
        List<Cell> cells = new ArrayList<>(AMOUNT + 1);
        cells.add(Cell.number(Style.INTEGER, row.line().number()));
        cells.add(Cell.text(CostLinesSheet.measureTitle(source, row.line())));
        cells.add(Cell.text(row.line().line().text()));
        cells.add(Cell.text(source.choice(entry.kind())));
        cells.add(Cell.number(Style.YEAR, entry.year()));
        cells.add(Cell.text(labels.municipality(entry)));
        cells.add(Cell.text(labels.payer(entry)));
        cells.addAll(formulas.inputs(row));
        cells.addAll(formulas.year(row));
        cells.addAll(shared(row, formulas));
        return cells;
    }

    private static List<Cell> shared(EntryRow row, EntryFormulas formulas) {
        if (row.entry().calculation() instanceof Calculation.Shared shared
                && shared.mode() != null) {
            return formulas.sharedOut(row, shared);
        }
        Money amount = row.entry().amount();
        return List.of(
                Cell.blank(Style.INTEGER),
                Cell.blank(Style.INTEGER),
                Cell.blank(Style.INTEGER),
                Cell.blank(Style.INTEGER),
                Cell.formula(
                        Style.KRONER,
                        EntryFormulas.sign(row.entry()) + EntryFormulas.at(THIS_YEAR, row),
                        kroner(amount)));
    }

    static BigDecimal kroner(Money money) {
        return money.toKroner();
    }

    private static void nameColumns(Page page, Source source) {
        int first = CostLayout.FIRST_ROW;
        page.nameColumn(source.text("xlsx.name.entry-kind"), KIND, first);
        page.nameColumn(source.text("xlsx.name.entry-year"), YEAR, first);
        page.nameColumn(source.text("xlsx.name.entry-municipality"), MUNICIPALITY, first);
        page.nameColumn(source.text("xlsx.name.entry-payer"), PAYER, first);
        page.nameColumn(source.text("xlsx.name.entry-amount"), AMOUNT, first);
    }
}
