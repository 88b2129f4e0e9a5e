package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [Dimension], in reading order.
public final class DimensionFields {

    public static final Field<Dimension, String> NAME =
            Field.of("name", text(100), Dimension::name).asRequired();
    public static final Field<Dimension, String> LETTER =
            Field.of("letter", text(2), Dimension::letter);
    public static final Field<Dimension, DimensionColour> COLOUR =
            Field.of("colour", choice(DimensionColour.class), Dimension::colour);
    public static final Field<Dimension, String> PRINTED_KEY =
            Field.of("printedKey", text(100), Dimension::printedKey);
    public static final Field<Dimension, String> TABLE_TITLE =
            Field.of("tableTitle", text(200), Dimension::tableTitle);
    public static final Field<Dimension, String> MEASURE_HEADING =
            Field.of("measureHeading", text(100), Dimension::measureHeading);
    public static final Field<Dimension, String> DESCRIPTION =
            Field.of("description", text(2000), Dimension::description);
    public static final Field<Dimension, String> RANK = Field.of("rank", rank(), Dimension::rank);

    public static final Table<Dimension> TABLE =
            Table.of(
                    Dimension.class,
                    "dimension",
                    List.of(
                            NAME,
                            LETTER,
                            COLOUR,
                            PRINTED_KEY,
                            TABLE_TITLE,
                            MEASURE_HEADING,
                            DESCRIPTION,
                            RANK));

    private DimensionFields() {}
}
