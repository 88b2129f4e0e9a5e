package no.kompetanseplan.ui.kit.table;

import org.jspecify.annotations.Nullable;

/// One cell that is to get another value.
///
/// @param row the row as it was shown
/// @param value what the column's reading made of the text; null empties the field
public record CellEdit<R>(R row, Column<R> column, @Nullable Object value) {}
