package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.office.SourceRow;
import no.kompetanseplan.exchange.office.SourceTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A table whose heads are understood.
///
/// @param head place of the row of heads among the rows of the table
/// @param columns those with a head, from the left
public record MeasureTable(SourceTable source, int head, List<Column> columns) {

    /// Rows that may stand above the heads.
    private static final int MOST_TITLES = 30;

    /// Heads that must be understood for a table to be one of measures.
    private static final int LEAST = 2;

    /// Heads that are understood when the one of the measures themselves is not.
    private static final int SURE = 3;

    /// A column.
    ///
    /// @param place from 0
    /// @param field what it is taken for; null when it is not taken in
    public record Column(int place, String head, @Nullable MeasureColumn field) {}

    public MeasureTable {
        columns = List.copyOf(columns);
    }

    /// The table with its heads, or null when they are not understood: measures need a column of
    /// their own and one more.
    public static @Nullable MeasureTable of(SourceTable source, ColumnChoice choice) {
        MeasureTable best = null;
        int most = 0;
        for (int i = 0; i < Math.min(MOST_TITLES, source.rows().size()); i++) {
            List<Column> columns = columns(source.rows().get(i), choice);
            long known = columns.stream().filter(column -> column.field() != null).count();
            boolean hasTitle =
                    columns.stream().anyMatch(column -> column.field() == MeasureColumn.TITLE);
            if (hasTitle && known >= LEAST && known > most) {
                most = (int) known;
                best = new MeasureTable(source, i, columns);
            }
        }
        return best;
    }

    /// The heads of a table that is not understood: the fullest of its first rows.
    public static List<String> heads(SourceTable source) {
        return source.rows().stream()
                .limit(MOST_TITLES)
                .max(Comparator.comparingInt(row -> row.filled().size()))
                .map(row -> row.filled().stream().map(row::text).map(MeasureTable::line).toList())
                .orElse(List.of());
    }

    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /// The column a field is read from; null when there is none.
    @Nullable Column column(MeasureColumn field) {
        return columns.stream().filter(each -> each.field() == field).findFirst().orElse(null);
    }

    /// The columns that are taken for a field.
    List<Column> taken() {
        return columns.stream().filter(each -> each.field() != null).toList();
    }

    private static List<Column> columns(SourceRow row, ColumnChoice choice) {
        Set<MeasureColumn> spoken = EnumSet.noneOf(MeasureColumn.class);
        for (int place : row.filled()) {
            MeasureColumn said = choice.said(row.text(place));
            if (said != null) {
                spoken.add(said);
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int place : row.filled()) {
            String head = line(row.text(place));
            columns.add(new Column(place, head, field(row, place, choice, spoken)));
        }
        return withTitle(columns, choice);
    }

    /// What a column is taken for: what was said, else what its head means, unless another column
    /// has been said to be that, or means it more clearly.
    private static @Nullable MeasureColumn field(
            SourceRow row, int place, ColumnChoice choice, Set<MeasureColumn> spoken) {
        if (choice.says(row.text(place))) {
            return choice.said(row.text(place));
        }
        Heads.Guess guess = Heads.guess(row.text(place));
        if (guess == null || spoken.contains(guess.column())) {
            return null;
        }
        boolean isBeaten =
                row.filled().stream()
                        .filter(other -> other != place && !choice.says(row.text(other)))
                        .anyMatch(other -> beats(row, other, guess, place));
        return isBeaten ? null : guess.column();
    }

    /// Whether another column means the same more clearly, or as clearly and comes first.
    private static boolean beats(SourceRow row, int other, Heads.Guess guess, int place) {
        Heads.Guess rival = Heads.guess(row.text(other));
        return rival != null
                && rival.column() == guess.column()
                && (rival.weight() > guess.weight()
                        || (rival.weight() == guess.weight() && other < place));
    }

    /// When all but the column of the measures is understood, the first one left over is that.
    private static List<Column> withTitle(List<Column> columns, ColumnChoice choice) {
        boolean hasTitle = columns.stream().anyMatch(each -> each.field() == MeasureColumn.TITLE);
        long known = columns.stream().filter(each -> each.field() != null).count();
        if (hasTitle || known < SURE) {
            return columns;
        }
        List<Column> out = new ArrayList<>(columns);
        for (int i = 0; i < out.size(); i++) {
            Column column = out.get(i);
            boolean isNumber = column.head().length() < SURE;
            if (column.field() == null && !choice.says(column.head()) && !isNumber) {
                out.set(i, new Column(column.place(), column.head(), MeasureColumn.TITLE));
                break;
            }
        }
        return out;
    }
}
