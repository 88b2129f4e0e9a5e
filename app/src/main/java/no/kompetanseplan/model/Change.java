package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// One cell set to one scalar.
///
/// @param row the row
/// @param field `""` for the row's existence (value: its table's name, or null for deleted), a
///   field's name, or `field/<id>` for one element of an ordered set (value: its rank, or null for
///   taken out)
/// @param value null (absent), Long or String
public record Change(Id row, String field, @Nullable Object value) {

    public Change {
        if (!(value == null || value instanceof Long || value instanceof String)) {
            throw new IllegalArgumentException("A scalar is null, Long or String");
        }
    }
}
