package no.kompetanseplan.ui.kit.table;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Which rows are shown, and in which order: the plan's, or that of one column.
///
/// A row that is edited neither jumps nor vanishes under the user's hands: order and filter are
/// worked out when they are chosen, and only new rows are judged afterwards.
final class Arrangement<R> {

    /// å after z, aa as å, æ and ä together.
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");

    private final Function<R, ?> key;
    private List<Column<R>> columns = List.of();
    private String words = "";
    private Predicate<R> where = row -> true;
    private Predicate<R> foot = row -> false;
    private Predicate<R> nested = row -> false;
    private Predicate<R> top = row -> false;
    private @Nullable Sort sort;
    private Set<Object> kept = new HashSet<>();
    private Map<Object, Integer> places = new HashMap<>();

    Arrangement(Function<R, ?> key) {
        this.key = key;
    }

    void columns(List<Column<R>> all) {
        columns = all;
    }

    void foot(Predicate<R> rows) {
        foot = rows;
    }

    void nested(Predicate<R> rows) {
        nested = rows;
    }

    void top(Predicate<R> rows) {
        top = rows;
    }

    boolean isFoot(Line<R> line) {
        return line instanceof Line.Item<R> item && foot.test(item.row());
    }

    void filter(String typed, Predicate<R> condition) {
        words = typed.strip().toLowerCase(NORWEGIAN);
        where = condition;
        kept = new HashSet<>();
    }

    void sort(@Nullable Sort by) {
        sort = by;
        places = new HashMap<>();
    }

    /// The lines of the sections as they are to be shown.
    List<Line<R>> lines(List<Section<R>> sections) {
        List<Line<R>> lines = new ArrayList<>();
        boolean hidden = false;
        for (Section<R> section : sections) {
            List<Line.Item<R>> items = new ArrayList<>();
            int number = 0;
            for (R row : section.rows()) {
                number++;
                if (foot.test(row) || keeps(row)) {
                    items.add(new Line.Item<>(section, row, key.apply(row), number));
                } else {
                    hidden = true;
                }
            }
            inOrder(items);
            if (!items.isEmpty() || (section.rows().isEmpty() && words.isEmpty())) {
                lines.add(new Line.Head<>(section));
                lines.addAll(items);
            }
        }
        if (!hidden) {
            kept.clear();
        }
        return List.copyOf(lines);
    }

    private boolean keeps(R row) {
        Object id = key.apply(row);
        boolean keeps = kept.contains(id) || (where.test(row) && hasWords(row));
        if (keeps) {
            kept.add(id);
        }
        return keeps;
    }

    /// Every word typed stands in some column.
    private boolean hasWords(R row) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        for (Column<R> column : columns) {
            all.append(column.shown(row)).append('\n').append(column.note(row)).append('\n');
        }
        String text = all.toString().toLowerCase(NORWEGIAN);
        return List.of(words.split("\\s+")).stream().allMatch(text::contains);
    }

    private void inOrder(List<Line.Item<R>> items) {
        Sort by = sort;
        Column<R> column = by == null ? null : column(by.column());
        if (by == null || column == null) {
            return;
        }
        Comparator<Line.Item<R>> chosen = byColumn(column, by.isRising());
        Comparator<Line.Item<R>> settled =
                Comparator.comparingInt(item -> places.getOrDefault(item.key(), Integer.MAX_VALUE));
        sort(items, places.isEmpty() ? chosen : settled.thenComparing(chosen));
        for (Line.Item<R> item : items) {
            places.putIfAbsent(item.key(), places.size());
        }
    }

    /// Nested rows follow theirs, and rows of the top and the foot stay where they are.
    private void sort(List<Line.Item<R>> items, Comparator<Line.Item<R>> order) {
        List<List<Line.Item<R>>> blocks = new ArrayList<>();
        List<Line.Item<R>> last = new ArrayList<>();
        for (Line.Item<R> item : items) {
            if (foot.test(item.row())) {
                last.add(item);
            } else if (nested.test(item.row()) && !blocks.isEmpty()) {
                blocks.getLast().add(item);
            } else {
                blocks.add(new ArrayList<>(List.of(item)));
            }
        }
        blocks.forEach(block -> block.subList(1, block.size()).sort(order));
        Comparator<Line.Item<R>> topFirst = Comparator.comparing(item -> !top.test(item.row()));
        blocks.sort(Comparator.comparing(List::getFirst, topFirst.thenComparing(order)));
        items.clear();
        blocks.forEach(items::addAll);
        items.addAll(last);
    }

    private @Nullable Column<R> column(String name) {
        return columns.stream().filter(each -> each.key().equals(name)).findFirst().orElse(null);
    }

    /// Empty cells come last in either direction.
    private static <R> Comparator<Line.Item<R>> byColumn(Column<R> column, boolean rising) {
        Comparator<R> own = column.order();
        Comparator<R> order = own != null ? own : byText(column);
        Comparator<R> directed = rising ? order : order.reversed();
        Comparator<R> emptyLast = Comparator.comparing(row -> column.text(row).isBlank());
        return Comparator.comparing(Line.Item::row, emptyLast.thenComparing(directed));
    }

    private static <R> Comparator<R> byText(Column<R> column) {
        Collator collator = Collator.getInstance(NORWEGIAN);
        return Comparator.comparing(column::text, collator::compare);
    }
}
