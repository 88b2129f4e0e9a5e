package no.kompetanseplan.ui.kit.table;

/// What a table shows from top to bottom: heads of sections, and rows.
public sealed interface Line<R> {

    Section<R> section();

    /// The title and column heads of a section.
    record Head<R>(Section<R> section) implements Line<R> {}

    /// One row.
    ///
    /// @param key tells the row from all others, also after it has changed
    /// @param number its place in the section in plan order, from 1
    record Item<R>(Section<R> section, R row, Object key, int number) implements Line<R> {}
}
