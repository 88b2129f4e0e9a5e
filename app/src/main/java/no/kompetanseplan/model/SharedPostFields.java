package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [SharedPost], in reading order.
public final class SharedPostFields {

    public static final Field<SharedPost, String> TITLE =
            Field.of("title", text(300), SharedPost::title).asRequired();
    public static final Field<SharedPost, Id> PROFESSION =
            Field.of("profession", ref(), SharedPost::profession);
    public static final Field<SharedPost, Id> HOST = Field.of("host", ref(), SharedPost::host);
    public static final Field<SharedPost, Percent> POSITION =
            Field.of("position", percent(1000), SharedPost::position);
    public static final Field<SharedPost, Boolean> IN_REGISTER =
            Field.of("inRegister", flag(), SharedPost::inRegister);
    public static final Field<SharedPost, String> NOTE =
            Field.of("note", text(2000), SharedPost::note);
    public static final Field<SharedPost, String> RANK = Field.of("rank", rank(), SharedPost::rank);

    public static final Table<SharedPost> TABLE =
            Table.of(
                    SharedPost.class,
                    "shared_post",
                    List.of(TITLE, PROFESSION, HOST, POSITION, IN_REGISTER, NOTE, RANK));

    private SharedPostFields() {}
}
