package no.kompetanseplan.ui.kit.table;

import no.kompetanseplan.ui.kit.Badge;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A part of a table under a title of its own, with the column heads repeated.
///
/// @param title empty for a table with one untitled section
/// @param note said beside the title, such as the number of rows
/// @param heads words of column heads that differ in this section, by column key
/// @param rows in the order of the plan
public record Section<R>(
        String key,
        String title,
        String note,
        @Nullable Badge badge,
        Map<String, String> heads,
        List<R> rows) {

    public Section {
        rows = List.copyOf(rows);
        heads = Map.copyOf(heads);
    }

    /// The only section of a table without titles.
    public static <R> Section<R> untitled(List<R> rows) {
        return new Section<>("", "", "", null, Map.of(), rows);
    }

    public static <R> Section<R> of(String key, String title, String note, List<R> rows) {
        return new Section<>(key, title, note, null, Map.of(), rows);
    }

    public Section<R> with(Badge mark) {
        return new Section<>(key, title, note, mark, heads, rows);
    }

    /// With another word for one column head.
    public Section<R> head(String column, String words) {
        Map<String, String> more = new HashMap<>(heads);
        more.put(column, words);
        return new Section<>(key, title, note, badge, more, rows);
    }

    public boolean isTitled() {
        return !title.isEmpty();
    }

    public String head(Column<R> column) {
        return heads.getOrDefault(column.key(), column.title());
    }
}
