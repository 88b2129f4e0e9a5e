package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Reason;

import org.jspecify.annotations.Nullable;

/// What a cell was read as.
///
/// @param value null when it is refused or not told
/// @param refused why the row can't be taken; else null
/// @param look what should be looked at; else null
record Read<T>(@Nullable T value, @Nullable Reason refused, @Nullable Reason look) {

    static <T> Read<T> of(T value) {
        return new Read<>(value, null, null);
    }

    static <T> Read<T> look(T value, String key, Object... arguments) {
        return new Read<>(value, null, Reason.of(key, arguments));
    }

    static <T> Read<T> refused(String key, Object... arguments) {
        return new Read<>(null, Reason.of(key, arguments), null);
    }
}
