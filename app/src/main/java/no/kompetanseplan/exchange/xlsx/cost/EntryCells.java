package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// All cells of one entry.
final class EntryCells {

    private static final int SHARING = 7;

    private final Source source;
    private final CostLayout layout;
    private final EntryInputs inputs;
    private final EntryYears years;
    private final EntryShares shares;
    private final TraceWords words;

    EntryCells(Source source, CostLayout layout) {
        this.source = source;
        this.layout = layout;
        this.inputs = new EntryInputs(source, layout, new RuleFormulas(source));
        this.years = new EntryYears(source, layout);
        this.shares = new EntryShares(source, layout);
        this.words = new TraceWords(source.plan(), source.texts());
    }

    List<Cell> cells(EntryRow row) {
        Entry entry = row.entry();
        Labels labels = layout.labels();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(Style.INTEGER, row.line().number()));
        cells.add(Cell.text(CostLinesSheet.measureTitle(source, row.line())));
        cells.add(Cell.text(row.line().line().text()));
        cells.add(Cell.text(source.choice(entry.kind())));
        cells.add(Cell.number(Style.YEAR, entry.year()));
        cells.add(Cell.text(labels.municipality(entry)));
        cells.add(Cell.text(labels.payer(entry)));
        cells.add(Cell.text(source.choice(entry.funding())));
        if (source.assessment().isPublic()) {
            cells.addAll(
                    amounts(row, Cell.number(Style.KRONER, EntriesSheet.kroner(entry.amount()))));
            return cells;
        }
        List<Cell> reckoned = inputs.inputs(row);
        BigDecimal whole = reckoned.getLast().number();
        List<Cell> sharing = sharing(row);
        cells.addAll(amounts(row, sharing.getLast()));
        cells.add(Cell.text(Style.MUTED_TEXT, trace(row)));
        cells.addAll(reckoned);
        cells.addAll(years.cells(row, whole == null ? BigDecimal.ZERO : whole));
        cells.addAll(sharing.subList(0, SHARING));
        return cells;
    }

    /// The amount in its own column: money, or the worth of working time; and beside money, where
    /// any line of the plan has a range, what the entry comes to at the low and the high price.
    private List<Cell> amounts(EntryRow row, Cell amount) {
        Entry entry = row.entry();
        Cell none = Cell.blank(Style.KRONER);
        if (EntriesSheet.isTime(entry)) {
            return List.of(none, amount, none, none);
        }
        if (!layout.hasRange() || row.isAfter()) {
            return List.of(amount, none, none, none);
        }
        return List.of(
                amount,
                none,
                bound(row, "MIN", EntriesSheet.kroner(entry.low())),
                bound(row, "MAX", EntriesSheet.kroner(entry.high())));
    }

    private Cell bound(EntryRow row, String function, BigDecimal value) {
        CostLayout low = layout.low();
        if (low == null || source.assessment().isPublic()) {
            return Cell.number(Style.KRONER, value);
        }
        String own = EntryInputs.at(EntriesSheet.AMOUNT, row);
        int first = low.lines().get(row.line().number() - 1).firstEntry();
        if (first == 0) {
            return Cell.formula(Style.KRONER, own, value);
        }
        int at = first + row.row() - row.line().firstEntry();
        String cell = Ref.cell(EntriesSheet.AMOUNT, at);
        return Cell.formula(
                Style.KRONER,
                Ref.formula(
                        "%s(%s,%s,%s)",
                        function,
                        own,
                        Ref.on(source.text("xlsx.sheet.low"), cell),
                        Ref.on(source.text("xlsx.sheet.high"), cell)),
                value);
    }

    /// How a common amount is shared out, blank where it is not, and last the amount of the entry.
    private List<Cell> sharing(EntryRow row) {
        Entry entry = row.entry();
        if (entry.calculation() instanceof Calculation.Shared shared && shared.mode() != null) {
            return shares.cells(row, shared);
        }
        List<Cell> cells = new ArrayList<>(Collections.nCopies(SHARING, Cell.blank(Style.INTEGER)));
        cells.add(
                Cell.formula(
                        Style.KRONER,
                        EntryInputs.sign(entry) + EntryInputs.at(EntriesSheet.THIS_YEAR, row),
                        EntriesSheet.kroner(entry.amount())));
        return cells;
    }

    /// The calculation in words, and where the rule or the sharing is decided.
    private String trace(EntryRow row) {
        String steps = String.join("; ", words.steps(row.entry()));
        String decided = row.line().line().splitSource();
        return decided.isEmpty() ? steps : steps + " (" + decided + ")";
    }
}
