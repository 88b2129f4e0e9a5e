package no.kompetanseplan.exchange.xlsx.page;

import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// One sheet, written from the top. Columns count from 0, rows from 1.
public final class Page {

    /// Tallest row a workbook takes is 409 points.
    private static final int MOST_LINES = 30;

    private static final int LINE_TENTHS = 128;
    private static final int ROW_PAD_TENTHS = 20;

    /// Space for what a number has beside its digits: group spaces, and room to grow.
    private static final int NUMBER_PAD = 4;

    private final Book book;
    private final String name;
    private final List<Column> columns;
    private final int[] widths;
    private final RowStream rows = new RowStream();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<Frame.Alarm> alarms = new ArrayList<>();
    private final List<Frame.Link> links = new ArrayList<>();
    private final List<Graph> graphs = new ArrayList<>();
    private final Calculated calculated = new Calculated();
    private final Printed printed = new Printed();
    private int printedColumns;
    private int next = 1;
    private int frozenRows;
    private int frozenColumns;
    private @Nullable CellRangeAddress repeated;
    private @Nullable CellRangeAddress filtered;

    Page(Book book, String name, List<Column> columns) {
        this.book = book;
        this.name = name;
        this.columns = columns;
        this.widths = columns.stream().mapToInt(Column::least).toArray();
    }

    public String name() {
        return name;
    }

    /// Number of the row that is written next.
    public int next() {
        return next;
    }

    public int columnCount() {
        return columns.size();
    }

    /// Writes a row. Wrapped text makes it as tall as it needs.
    public void add(Cell... cells) {
        add(Arrays.asList(cells));
    }

    public void add(List<Cell> cells) {
        int lines = 1;
        int points = 0;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            points = Math.max(points, cell.style().look().points());
            lines = Math.max(lines, linesOf(cell, column));
            widen(cell, column);
        }
        write(cells, Math.min(lines, MOST_LINES), points);
    }

    /// Writes a row whose texts may be longer than the tallest row: what does not fit goes on in
    /// rows below it, so that nothing is cut off on paper.
    public void addLong(List<Cell> cells) {
        List<Cell> rest = cells;
        while (true) {
            List<Cell> here = new ArrayList<>(rest.size());
            List<Cell> after = new ArrayList<>(rest.size());
            boolean more = false;
            for (int column = 0; column < rest.size(); column++) {
                Cell cell = rest.get(column);
                String text = cell.words();
                int cut = cutOf(cell, column);
                here.add(
                        cut == text.length()
                                ? cell
                                : Cell.text(cell.style(), text.substring(0, cut)));
                after.add(Cell.text(cell.style(), text.substring(cut)));
                more |= cut < text.length();
            }
            add(here);
            if (!more) {
                return;
            }
            rest = after;
        }
    }

    /// Writes one cell over all columns, as tall as its text needs.
    public void spread(Cell cell) {
        int last = columns.size() - 1;
        int width = 0;
        for (Column column : columns) {
            width += column.least();
        }
        Look look = cell.style().look();
        int lines = look.wrapped() ? TextFit.lines(cell.words(), look, width) : 1;
        List<Cell> cells = new ArrayList<>();
        cells.add(cell);
        cells.addAll(Collections.nCopies(last, Cell.blank(cell.style())));
        if (last > 0) {
            merged.add(new CellRangeAddress(next - 1, next - 1, 0, last));
        }
        write(cells, Math.min(lines, MOST_LINES), look.points());
    }

    /// Leaves a row empty.
    public void gap() {
        next++;
    }

    /// Keeps all rows written so far, and so many columns, in sight while the rest is scrolled.
    public void freeze(int leftColumns) {
        frozenRows = next - 1;
        frozenColumns = leftColumns;
    }

    /// Prints the last written row at the top of each page.
    public void repeatLast() {
        repeated = new CellRangeAddress(next - 2, next - 2, -1, -1);
    }

    /// Puts filter buttons on the heads in `headRow`, for all rows from there to the last written.
    public void filterFrom(int headRow) {
        if (next - 1 > headRow) {
            filtered = new CellRangeAddress(headRow - 1, next - 2, 0, columns.size() - 1);
        }
    }

    /// Starts a new page on paper with the next row.
    public void breakHere() {
        breaks.add(next - 2);
    }

    /// Prints only the columns before this one; the others are for the screen.
    public void printUpTo(int column) {
        printedColumns = column;
    }

    /// Turns cells red where a formula holds.
    ///
    /// @param range such as B7:D9
    /// @param formula as for the first cell of the range
    public void redWhere(String range, String formula) {
        alarms.add(new Frame.Alarm(range, formula));
    }

    /// Lets a cell lead to the top of another sheet.
    ///
    /// @param sheet its name
    public void link(int column, int row, String sheet) {
        links.add(new Frame.Link(Ref.cell(column, row), sheet));
    }

    /// Draws a chart in rows that are left free for it, below what is written so far.
    public void chart(Graph graph) {
        graphs.add(graph.at(next));
        next += graph.rows();
    }

    /// Names a cell of the last written row for formulas and for readers.
    public void name(String cellName, int column) {
        book.name(cellName, Ref.on(name, Ref.fixed(column, next - 1)));
    }

    /// Names a column from a row to the last written one.
    public void nameColumn(String rangeName, int column, int firstRow) {
        int last = Math.max(firstRow, next - 1);
        String range = Ref.fixed(column, firstRow) + ":" + Ref.fixed(column, last);
        book.name(rangeName, Ref.on(name, range));
    }

    private int linesOf(Cell cell, int column) {
        Look look = cell.style().look();
        if (!look.wrapped() || cell.words().isEmpty()) {
            return 1;
        }
        return TextFit.lines(cell.words(), look, columns.get(column).most());
    }

    private int cutOf(Cell cell, int column) {
        Look look = cell.style().look();
        String text = cell.words();
        return look.wrapped()
                ? TextFit.cut(text, look, columns.get(column).most(), MOST_LINES)
                : text.length();
    }

    /// Of its whole part, with its sign.
    private static int letters(BigDecimal number) {
        int digits = number.signum() == 0 ? 0 : number.precision() - number.scale();
        return digits <= 0 ? 1 : digits + (number.signum() < 0 ? 1 : 0);
    }

    private void widen(Cell cell, int column) {
        Look look = cell.style().look();
        int wanted =
                switch (cell.content()) {
                    case Cell.Content.Words(var text) ->
                            look.wrapped() ? TextFit.width(text, look) : 0;
                    case Cell.Content.Figure(var number) ->
                            letters(number) * 4 / 3 + look.decimals() + NUMBER_PAD;
                    case Cell.Content.Blank() -> 0;
                };
        widths[column] = Math.max(widths[column], Math.min(wanted, columns.get(column).most()));
    }

    private void write(List<Cell> cells, int lines, int points) {
        int height =
                lines == 1 && points <= 10
                        ? 0
                        : (lines * LINE_TENTHS * points) / 10 + ROW_PAD_TENTHS;
        int[] styles = new int[cells.size()];
        for (int column = 0; column < styles.length; column++) {
            Cell cell = cells.get(column);
            styles[column] = book.styles().place(cell.style(), cell.looksLikeFormula());
        }
        calculated.row(next, cells);
        printed.row(next, cells);
        rows.row(next, height, cells, styles);
        next++;
        book.rowWritten();
    }

    RowStream rows() {
        return rows;
    }

    /// The sheets before this one, with the ranges in which numbers are results of formulas.
    public Map<String, List<String>> calculatedBefore() {
        return book.calculated();
    }

    /// The other sheets, with the prints of what their rows show.
    public Map<String, List<String>> printedBefore() {
        return book.printedBefore(this);
    }

    Printed printed() {
        return printed;
    }

    Calculated calculated() {
        return calculated;
    }

    /// What the skeleton of the sheet needs to know beside the rows.
    Frame frame() {
        return new Frame(
                name,
                next - 1,
                Arrays.stream(widths).boxed().toList(),
                frozenRows,
                frozenColumns,
                repeated,
                filtered,
                List.copyOf(merged),
                List.copyOf(breaks),
                printedColumns == 0 ? columns.size() : printedColumns,
                List.copyOf(alarms),
                List.copyOf(links),
                List.copyOf(graphs));
    }
}
