package no.kompetanseplan.exchange.staffing;

import java.util.List;
import java.util.Set;

/// A table of the page as it is written: words and numbers of one language, what is hidden already
/// hidden. Window and clipboard show nothing else.
///
/// @param title what it is a table of
/// @param note what it rests on, below it; may be empty
/// @param heads one for each column
/// @param strong columns that matter most, by their number
public record Sheet(
        String title, String note, List<String> heads, Set<Integer> strong, List<Entry> rows) {

    /// A row of a table.
    public record Entry(List<String> cells, boolean isSum) {

        public Entry {
            cells = List.copyOf(cells);
        }
    }

    public Sheet {
        heads = List.copyOf(heads);
        strong = Set.copyOf(strong);
        rows = List.copyOf(rows);
    }

    /// Whether a column is of words and not of numbers.
    public boolean isWords(int column) {
        return column == 0
                || rows.stream()
                        .filter(row -> column < row.cells().size())
                        .anyMatch(row ->
                                row.cells().get(column).chars().anyMatch(Character::isLetter));
    }

    public static Sheet of(String title, String note, List<String> heads, List<Entry> rows) {
        return new Sheet(title, note, heads, Set.of(), rows);
    }

    public static Entry row(List<String> cells) {
        return new Entry(cells, false);
    }

    public static Entry sum(List<String> cells) {
        return new Entry(cells, true);
    }
}
