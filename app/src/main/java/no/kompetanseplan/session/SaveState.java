package no.kompetanseplan.session;

/// What may be said of the newest change. SAVED is said only after the file has it for certain.
public enum SaveState {
    SAVED,
    SAVING,
    /// The newest change could not be written; it is kept in memory and can be tried again.
    FAILED,
    /// Somebody else has the plan open, or the file can't be written: reading and exporting only.
    READ_ONLY
}
