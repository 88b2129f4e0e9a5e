package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.exchange.xlsx.cost.CostLayout.EntryRow;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.Source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// All cells of one entry.
final class EntryCells {

    private static final int SHARING = 4;

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
                    amounts(entry, Cell.number(Style.KRONER, EntriesSheet.kroner(entry.amount()))));
            return cells;
        }
        List<Cell> reckoned = inputs.inputs(row);
        BigDecimal whole = reckoned.getLast().number();
        List<Cell> sharing = sharing(row);
        cells.addAll(amounts(entry, sharing.getLast()));
        cells.add(Cell.text(Style.MUTED_TEXT, trace(row)));
        cells.addAll(reckoned);
        cells.addAll(years.cells(row, whole == null ? BigDecimal.ZERO : whole));
        cells.addAll(sharing.subList(0, SHARING));
        return cells;
    }

    /// The amount in its own column: money, or the worth of working time.
    private static List<Cell> amounts(Entry entry, Cell amount) {
        Cell none = Cell.blank(Style.KRONER);
        return EntriesSheet.isTime(entry) ? List.of(none, amount) : List.of(amount, none);
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
