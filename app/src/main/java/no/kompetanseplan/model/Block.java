package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// One paragraph, heading, list line, table or register of a section's text. Blocks, not whole
/// texts, merge.
///
/// @param id its name for ever
/// @param section section it stands in
/// @param style how it is set
/// @param text the words; of a table its cells, parted by tabs, its rows by line feeds, the first
///   row being the heads
/// @param register the register that is printed here
/// @param caption words over a table or register; empty for none
/// @param level how far in a line of a list stands, from 0; null = 0
/// @param rank place among its like
public record Block(
        Id id,
        @Nullable Id section,
        @Nullable BlockStyle style,
        String text,
        @Nullable RegisterKind register,
        String caption,
        @Nullable Integer level,
        String rank)
        implements Row {

    /// A block of words.
    public Block(
            Id id, @Nullable Id section, @Nullable BlockStyle style, String text, String rank) {
        this(id, section, style, text, null, "", null, rank);
    }

    /// A block that is no line of a list.
    public Block(
            Id id,
            @Nullable Id section,
            @Nullable BlockStyle style,
            String text,
            @Nullable RegisterKind register,
            String caption,
            String rank) {
        this(id, section, style, text, register, caption, null, rank);
    }

    /// How far in it stands; 0 for all but a line of a list below another.
    public int depth() {
        boolean isLine = style == BlockStyle.BULLET || style == BlockStyle.NUMBERED;
        return isLine && level != null ? level : 0;
    }
}
