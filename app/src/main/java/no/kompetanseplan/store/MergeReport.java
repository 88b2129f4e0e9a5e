package no.kompetanseplan.store;

/// What a merge brought.
///
/// @param edits edits that were new here
/// @param changes changes of cells in them
/// @param conflicts cells that somebody has to decide on now, in the whole plan
public record MergeReport(int edits, long changes, int conflicts) {}
