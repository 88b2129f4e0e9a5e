package no.kompetanseplan.session;

/// What came of an edit, an undo or a redo.
///
/// @param changed whether anything was written
/// @param skippedCells cells an undo or redo left alone because somebody else has changed them
///   since
public record Outcome(boolean changed, int skippedCells) {}
