package no.kompetanseplan.paste;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;

/// A block of what was copied.
///
/// @param level how far in a line of a list stands, from 0; of all else 0
/// @param text of a table its cells as they are, parted by tabs and line feeds
public record Copied(BlockStyle style, int level, Prose text) {}
