package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// One paragraph, heading or bullet of a section's text. Blocks, not whole texts, merge.
///
/// @param id its name for ever
/// @param section section it stands in
/// @param style how it is set
/// @param text the words
/// @param rank place among its like
public record Block(
        Id id, @Nullable Id section, @Nullable BlockStyle style, String text, String rank)
        implements Row {}
