package no.kompetanseplan.exchange.population;

/// A table as it was read, before anything is chosen from it.
///
/// @param title with its number, as the file has it
/// @param source who publishes it; empty when not told
/// @param updated when it was last changed, as the file writes it; empty when not told
record StatTable(String file, String title, String source, String updated, Figures figures) {}
