package no.kompetanseplan.ui.kit.table;

/// A cell that kept its old value, and why.
///
/// @param row the name of the row, as its first column shows it
/// @param text what was typed or pasted
/// @param sentence what to write instead
public record Refusal(String row, String column, String text, String sentence) {}
