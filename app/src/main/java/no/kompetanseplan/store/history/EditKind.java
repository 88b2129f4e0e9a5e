package no.kompetanseplan.store.history;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What sort of step an edit is. The lower-case name is in files for ever.
public enum EditKind {
    /// The first edit of a plan; its id is the plan's identity.
    ROOT,
    EDIT,
    UNDO,
    REDO,
    /// Joins two lines of edits; changes nothing itself.
    MERGE,
    IMPORT,
    /// Answers a conflict.
    RESOLVE,
    /// Takes a row out of all history.
    ERASE;

    private static final Map<String, EditKind> BY_CODE =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(EditKind::code, Function.identity()));

    /// The name in the file.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of that name, or null when there is none.
    public static @Nullable EditKind of(String code) {
        return BY_CODE.get(code);
    }
}
