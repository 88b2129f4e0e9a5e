package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [Section], in reading order.
public final class SectionFields {

    public static final Field<Section, Id> PARENT = Field.of("parent", ref(), Section::parent);
    public static final Field<Section, String> NUMBER =
            Field.of("number", text(20), Section::number);
    public static final Field<Section, String> TITLE =
            Field.of("title", text(300), Section::title).asRequired();
    public static final Field<Section, PageKind> PAGE =
            Field.of("page", choice(PageKind.class), Section::page);
    public static final Field<Section, Boolean> UNNUMBERED =
            Field.of("unnumbered", flag(), Section::unnumbered);
    public static final Field<Section, Boolean> SUPPLEMENTED =
            Field.of("supplemented", flag(), Section::supplemented);
    public static final Field<Section, String> RANK = Field.of("rank", rank(), Section::rank);

    public static final Table<Section> TABLE =
            Table.of(
                    Section.class,
                    "section",
                    List.of(PARENT, NUMBER, TITLE, PAGE, UNNUMBERED, SUPPLEMENTED, RANK));

    private SectionFields() {}
}
