package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [Block], in reading order.
public final class BlockFields {

    /// Lines of a list stand no further in.
    public static final int MOST_LEVEL = 4;

    public static final Field<Block, Id> SECTION =
            Field.of("section", ref(), Block::section).asRequired();
    public static final Field<Block, BlockStyle> STYLE =
            Field.of("style", choice(BlockStyle.class), Block::style);
    public static final Field<Block, String> TEXT = Field.of("text", text(20000), Block::text);
    public static final Field<Block, RegisterKind> REGISTER =
            Field.of("register", choice(RegisterKind.class), Block::register);
    public static final Field<Block, String> CAPTION =
            Field.of("caption", text(300), Block::caption);
    public static final Field<Block, Integer> LEVEL =
            Field.of("level", integer(0, MOST_LEVEL), Block::level);
    public static final Field<Block, String> RANK = Field.of("rank", rank(), Block::rank);

    public static final Table<Block> TABLE =
            Table.of(
                    Block.class,
                    "block",
                    List.of(SECTION, STYLE, TEXT, REGISTER, CAPTION, LEVEL, RANK));

    private BlockFields() {}
}
