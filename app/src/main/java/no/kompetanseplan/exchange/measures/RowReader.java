package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.measures.MeasureTable.Column;
import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.exchange.office.SourceCell;
import no.kompetanseplan.exchange.office.SourceRow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Goes through the rows of one table: passes over repeated heads, notes the headings between the
/// rows, and joins a row whose text goes on below.
final class RowReader {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern POINT = Pattern.compile("^\\s*[•·▪–-]\\s+");

    private final MeasureTable table;
    private final Predicate<String> isDimension;
    private final List<MeasureRow> rows = new ArrayList<>();
    private String section = "";

    /// @param isDimension whether a line names a dimension
    RowReader(MeasureTable table, Predicate<String> isDimension) {
        this.table = table;
        this.isDimension = isDimension;
    }

    List<MeasureRow> read() {
        List<SourceRow> source = table.source().rows();
        for (int i = table.head() + 1; i < source.size(); i++) {
            row(source.get(i));
        }
        return rows.stream().flatMap(RowReader::points).toList();
    }

    /// A row whose measure is a list of points is a measure for each: tables that begin with the
    /// goals are written so.
    private static Stream<MeasureRow> points(MeasureRow row) {
        List<String> lines =
                row.text(MeasureColumn.TITLE).lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> POINT.matcher(line).lookingAt())) {
            return Stream.of(row);
        }
        return lines.stream()
                .map(line -> {
                    Map<MeasureColumn, String> cells = new EnumMap<>(MeasureColumn.class);
                    cells.putAll(row.cells());
                    cells.put(MeasureColumn.TITLE, POINT.matcher(line).replaceFirst(""));
                    return new MeasureRow(row.place(), row.section(), cells);
                });
    }

    private void row(SourceRow row) {
        if (row.isBlank() || isHead(row)) {
            return;
        }
        if (isSection(row)) {
            section = MeasureTable.line(row.text(row.filled().getFirst()));
        } else if (goesOn(row)) {
            join(row);
        } else {
            rows.add(new MeasureRow(place(row.number(), row.number()), section, cells(row)));
        }
    }

    /// Whether the heads are written once more.
    private boolean isHead(SourceRow row) {
        List<Integer> filled = row.filled();
        long same =
                table.taken().stream()
                        .filter(column -> filled.contains(column.place()))
                        .filter(column -> means(row.text(column.place()), column))
                        .count();
        return same >= 2 && same >= filled.size() - 1;
    }

    private static boolean means(String text, Column column) {
        Heads.Guess guess = Heads.guess(text);
        return HeadWords.plain(text).equals(HeadWords.plain(column.head()))
                || (guess != null && guess.column() == column.field() && guess.weight() > 200);
    }

    /// Whether the row is a heading over those below: one cell that names a dimension, goes over
    /// most of the columns, or is set in capitals.
    private boolean isSection(SourceRow row) {
        List<Integer> filled = row.filled();
        if (filled.size() != 1 || row.cells().stream().anyMatch(SourceCell::isContinued)) {
            return false;
        }
        int place = filled.getFirst();
        String text = MeasureTable.line(row.text(place));
        boolean isWide = row.cells().get(place).span() * 2 > table.columns().size();
        return text.length() <= LONGEST_HEADING
                && (isWide || isDimension.test(text) || isCapitals(text));
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 3
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /// Whether the row has no title of its own and goes on with the one above.
    private boolean goesOn(SourceRow row) {
        Column title = table.column(MeasureColumn.TITLE);
        if (rows.isEmpty() || title == null || !rows.getLast().section().equals(section)) {
            return false;
        }
        if (row.isContinued(title.place())) {
            return true;
        }
        boolean isOwn =
                isFilled(row, MeasureColumn.PERIOD) || isFilled(row, MeasureColumn.RESPONSIBLE);
        return row.text(title.place()).isBlank() && !isOwn;
    }

    private boolean isFilled(SourceRow row, MeasureColumn field) {
        Column column = table.column(field);
        return column != null
                && !row.text(column.place()).isBlank()
                && !row.isContinued(column.place());
    }

    private void join(SourceRow row) {
        MeasureRow above = rows.removeLast();
        Map<MeasureColumn, String> cells = new EnumMap<>(MeasureColumn.class);
        cells.putAll(above.cells());
        for (Column column : table.taken()) {
            String more = row.text(column.place());
            if (column.field() != null && !more.isBlank() && !row.isContinued(column.place())) {
                cells.merge(column.field(), more, RowReader::joined);
            }
        }
        rows.add(new MeasureRow(place(above.place().first(), row.number()), section, cells));
    }

    private static String joined(String first, String more) {
        boolean isCut = first.isEmpty() || Character.isWhitespace(first.charAt(first.length() - 1));
        return first + (isCut ? "" : "\n") + more;
    }

    /// The cells by field; columns taken for the same field follow each other as lines.
    private Map<MeasureColumn, String> cells(SourceRow row) {
        Map<MeasureColumn, String> cells = new EnumMap<>(MeasureColumn.class);
        for (Column column : table.taken()) {
            String text = row.text(column.place());
            if (column.field() != null && !text.isBlank()) {
                cells.merge(column.field(), text, RowReader::joined);
            }
        }
        return cells;
    }

    private RowPlace place(int first, int last) {
        return new RowPlace(table.source().number(), table.source().name(), first, last);
    }
}
