package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [PostShare], in reading order.
public final class PostShareFields {

    public static final Field<PostShare, Id> POST =
            Field.of("post", ref(), PostShare::post).asRequired();
    public static final Field<PostShare, Id> MUNICIPALITY =
            Field.of("municipality", ref(), PostShare::municipality).asRequired();
    public static final Field<PostShare, Percent> SHARE =
            Field.of("share", percent(100), PostShare::share);
    public static final Field<PostShare, String> NOTE =
            Field.of("note", text(2000), PostShare::note);
    public static final Field<PostShare, String> RANK = Field.of("rank", rank(), PostShare::rank);

    public static final Table<PostShare> TABLE =
            Table.of(PostShare.class, "post_share", List.of(POST, MUNICIPALITY, SHARE, NOTE, RANK));

    private PostShareFields() {}
}
