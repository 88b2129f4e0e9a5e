package no.kompetanseplan.ui.kit.table;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What a table shows from top to bottom: heads of sections, and rows.
public sealed interface Line<R> {

    Section<R> section();

    /// The title and column heads of a section.
    record Head<R>(Section<R> section) implements Line<R> {}

    /// One row. Two lines are equal when they show equal rows in the same place of sections of the
    /// same key; what else is told of a section is compared once, at its head, and not at each of
    /// its rows.
    ///
    /// @param key tells the row from all others, also after it has changed
    /// @param number its place in the section in plan order, from 1
    record Item<R>(Section<R> section, R row, Object key, int number) implements Line<R> {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item<?> item
                    && number == item.number
                    && key.equals(item.key)
                    && section.key().equals(item.section.key())
                    && Objects.equals(row, item.row);
        }

        @Override
        public int hashCode() {
            return Objects.hash(section.key(), key, number);
        }
    }
}
