package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.SourceKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [Source], in reading order.
public final class SourceFields {

    public static final Field<Source, String> TITLE =
            Field.of("title", text(500), Source::title).asRequired();
    public static final Field<Source, String> PUBLISHER =
            Field.of("publisher", text(300), Source::publisher);
    public static final Field<Source, String> YEAR = Field.of("year", text(40), Source::year);
    public static final Field<Source, String> NUMBER = Field.of("number", text(60), Source::number);
    public static final Field<Source, SourceKind> KIND =
            Field.of("kind", choice(SourceKind.class), Source::kind);
    public static final Field<Source, String> LINK = Field.of("link", text(500), Source::link);
    public static final Field<Source, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), Source::validFrom);
    public static final Field<Source, LocalDate> VALID_TO =
            Field.of("validTo", date(), Source::validTo);
    public static final Field<Source, LocalDate> CHECKED =
            Field.of("checked", date(), Source::checked);
    public static final Field<Source, Boolean> DEAD = Field.of("dead", flag(), Source::dead);
    public static final Field<Source, String> NOTE = Field.of("note", text(2000), Source::note);
    public static final Field<Source, String> RANK = Field.of("rank", rank(), Source::rank);

    public static final Table<Source> TABLE =
            Table.of(
                    Source.class,
                    "source",
                    List.of(
                            TITLE,
                            PUBLISHER,
                            YEAR,
                            NUMBER,
                            KIND,
                            LINK,
                            VALID_FROM,
                            VALID_TO,
                            CHECKED,
                            DEAD,
                            NOTE,
                            RANK));

    private SourceFields() {}
}
