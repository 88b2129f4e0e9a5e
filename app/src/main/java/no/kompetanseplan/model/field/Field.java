package no.kompetanseplan.model.field;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// One field of a row type: its name in files, how its values are kept, and how to get it from a
/// row.
///
/// The name is written into logs for ever: it never changes meaning. Limits of the kind may widen
/// in a later release, never narrow.
///
/// @param required whether an empty value is a finding (never an error)
public record Field<R, V>(
        String name, Kind<V> kind, Function<R, @Nullable V> get, boolean required) {

    public static <R, V> Field<R, V> of(String name, Kind<V> kind, Function<R, @Nullable V> get) {
        return new Field<>(name, kind, get, false);
    }

    public Field<R, V> asRequired() {
        return new Field<>(name, kind, get, true);
    }

    /// The value as a scalar of the plan file: null (absent), Long or String.
    public @Nullable Object scalar(R row) {
        return kind.scalar(get.apply(row));
    }

    public boolean isEmpty(R row) {
        return scalar(row) == null;
    }
}
