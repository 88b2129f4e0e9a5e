package no.kompetanseplan.ui.kit.grid;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// A row of the tables that the tests show.
record Task(
        int id,
        String section,
        String title,
        String goal,
        String group,
        String scope,
        String period,
        Set<String> who,
        int cost) {

    Task withTitle(String now) {
        return new Task(id, section, now, goal, group, scope, period, who, cost);
    }

    /// A copy with one column changed.
    Task with(String column, @Nullable Object value) {
        String text = value instanceof String words ? words : "";
        return switch (column) {
            case "title" -> withTitle(text);
            case "goal" -> new Task(id, section, title, text, group, scope, period, who, cost);
            case "group" -> new Task(id, section, title, goal, text, scope, period, who, cost);
            case "scope" -> new Task(id, section, title, goal, group, text, period, who, cost);
            case "period" -> new Task(id, section, title, goal, group, scope, text, who, cost);
            case "who" ->
                    new Task(id, section, title, goal, group, scope, period, set(value), cost);
            case "cost" ->
                    new Task(id, section, title, goal, group, scope, period, who, number(value));
            default -> throw new IllegalArgumentException(column);
        };
    }

    @SuppressWarnings("unchecked") // the column's reading gives a set of keys
    private static Set<String> set(@Nullable Object value) {
        return value == null ? Set.of() : (Set<String>) value;
    }

    private static int number(@Nullable Object value) {
        return value instanceof Integer number ? number : 0;
    }
}
