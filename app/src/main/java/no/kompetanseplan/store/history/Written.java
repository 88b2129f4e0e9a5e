package no.kompetanseplan.store.history;

import org.jspecify.annotations.Nullable;

/// A value that stands in a cell: nobody who had seen it has replaced it.
///
/// @param edit number of the edit that set it
/// @param value null (absent), Long or String
public record Written(int edit, @Nullable Object value) {}
