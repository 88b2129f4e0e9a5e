package no.kompetanseplan.store.history;

import org.jspecify.annotations.Nullable;

/// What an edit says of itself beside its changes.
///
/// @param label text key of what was done, never personal data
/// @param author a role, such as «prosjektleder»
/// @param origin id of the installation, which tells whose undo it is; nothing else depends on it
/// @param at wall clock in ISO form: shown, never compared
/// @param target the edit an undo or redo is about; for a root the head of the plan it was rolled
///   over from
public record Stamp(
        EditKind kind,
        String label,
        String author,
        String origin,
        String at,
        @Nullable Hash target) {}
