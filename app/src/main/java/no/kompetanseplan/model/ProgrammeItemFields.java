package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [ProgrammeItem], in reading order.
public final class ProgrammeItemFields {

    public static final Field<ProgrammeItem, Id> THEME_DAY =
            Field.of("themeDay", ref(), ProgrammeItem::themeDay).asRequired();
    public static final Field<ProgrammeItem, String> STARTS =
            Field.of("starts", text(5), ProgrammeItem::starts);
    public static final Field<ProgrammeItem, String> ENDS =
            Field.of("ends", text(5), ProgrammeItem::ends);
    public static final Field<ProgrammeItem, String> TITLE =
            Field.of("title", text(300), ProgrammeItem::title).asRequired();
    public static final Field<ProgrammeItem, String> LECTURER =
            Field.of("lecturer", text(200), ProgrammeItem::lecturer);
    public static final Field<ProgrammeItem, String> RANK =
            Field.of("rank", rank(), ProgrammeItem::rank);

    public static final Table<ProgrammeItem> TABLE =
            Table.of(
                    ProgrammeItem.class,
                    "programme_item",
                    List.of(THEME_DAY, STARTS, ENDS, TITLE, LECTURER, RANK));

    private ProgrammeItemFields() {}
}
