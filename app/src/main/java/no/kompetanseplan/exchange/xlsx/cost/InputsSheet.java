package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.exchange.xlsx.sheet.PlanSheet;
import no.kompetanseplan.exchange.xlsx.sheet.Source;

import java.math.BigDecimal;
import java.util.List;

/// Every figure that may be changed, as it was when the file was made: what the program compares
/// with when the file comes back.
public final class InputsSheet implements PlanSheet {

    /// The key of this sheet, by which the file is known when it comes back.
    public static final String NAME = "xlsx.sheet.inputs";

    /// Raised when columns of the workbook move.
    public static final int VERSION = 1;

    /// Row of the version and of the state of the plan, and the first row of figures.
    public static final int VERSION_ROW = 4;

    public static final int FIRST_ROW = 6;

    /// The key of a range in which numbers are results, not inputs; it stands in the column of the
    /// labels.
    public static final String CALCULATED = "calculated";

    /// The key of the prints of what rows showed; they too stand in the column of the labels.
    public static final String SHOWN = "shown";

    public static final int SHEET = 0;
    public static final int RANGE = 1;
    public static final int VALUE = 2;
    public static final int KEY = 3;
    public static final int ROW_ID = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(Column.of(24), Column.of(36), Column.of(18), Column.of(34), Column.of(40));
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text("xlsx.inputs.title"));
        page.add(Cell.text(Style.SUBTITLE, source.text("xlsx.inputs.how")));
        page.add(
                Cell.text(Style.LABEL, source.text("xlsx.about.head")),
                Cell.text(Style.VALUE, source.stamp().head()),
                Cell.number(Style.INTEGER, VERSION));
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.inputs.sheet")),
                Cell.text(Style.HEAD, source.text("xlsx.inputs.field")),
                Cell.text(Style.HEAD_NUMBER, source.text("xlsx.inputs.value")),
                Cell.text(Style.HEAD, source.text("xlsx.inputs.key")),
                Cell.text(Style.HEAD, source.text("xlsx.row-id")));
        page.repeatLast();
        page.freeze(0);
        for (InputColumn<?> column : InputColumn.all()) {
            for (InputColumn.Input input : column.inputs(source.plan())) {
                BigDecimal value = input.value();
                page.add(
                        Cell.text(source.text(column.sheet())),
                        Cell.text(source.text(column.label())),
                        Cell.number(Style.PLAIN_NUMBER, value),
                        Cell.text(Style.MUTED_TEXT, column.key()),
                        Cell.text(Style.ROW_ID, input.row().toString()));
            }
        }
        page.calculatedBefore()
                .forEach((sheet, ranges) ->
                        ranges.forEach(range ->
                                page.add(
                                        Cell.text(sheet),
                                        Cell.text(range),
                                        Cell.blank(Style.PLAIN_NUMBER),
                                        Cell.text(Style.MUTED_TEXT, CALCULATED))));
        page.printedBefore()
                .forEach((sheet, lines) ->
                        lines.forEach(line ->
                                page.add(
                                        Cell.text(sheet),
                                        Cell.text(Style.ROW_ID, line),
                                        Cell.blank(Style.PLAIN_NUMBER),
                                        Cell.text(Style.MUTED_TEXT, SHOWN))));
    }
}
