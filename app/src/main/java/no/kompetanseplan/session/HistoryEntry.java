package no.kompetanseplan.session;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// One thing somebody did to the rows asked for.
///
/// @param at when, by the clock of its author's machine; null when that can't be told
/// @param author a role
/// @param label text key of what was done
/// @param kind how it came about
/// @param changes what became of the fields
public record HistoryEntry(
        @Nullable Instant at, String author, String label, How kind, List<FieldChange> changes) {

    /// How a change came about.
    public enum How {
        EDIT,
        UNDO,
        REDO,
        IMPORT,
        /// Somebody answered a conflict.
        RESOLVE,
        ERASE
    }

    /// What became of one field, or of the row itself.
    ///
    /// @param table the row's type; null for one this version does not know
    /// @param field null when the row itself was made (`after` is its table's name) or deleted
    ///   (`after` is null), or when this version does not know the field
    /// @param before value of the field's kind before; of an ordered set the whole set
    /// @param after value of the field's kind after
    public record FieldChange(
            Id row,
            @Nullable Table<? extends Row> table,
            @Nullable Field<? extends Row, ?> field,
            @Nullable Object before,
            @Nullable Object after) {}
}
