package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [Study], in reading order.
public final class StudyFields {

    public static final Field<Study, String> TITLE =
            Field.of("title", text(300), Study::title).asRequired();
    public static final Field<Study, String> CODE = Field.of("code", text(60), Study::code);
    public static final Field<Study, String> PROVIDER =
            Field.of("provider", text(200), Study::provider);
    public static final Field<Study, String> FORM = Field.of("form", text(200), Study::form);
    public static final Field<Study, Integer> CREDITS =
            Field.of("credits", integer(0, 600), Study::credits);
    public static final Field<Study, Integer> CREDITS_TO =
            Field.of("creditsTo", integer(0, 600), Study::creditsTo);
    public static final Field<Study, Integer> MONTHS =
            Field.of("months", integer(0, 240), Study::months);
    public static final Field<Study, String> ADMISSION =
            Field.of("admission", text(1000), Study::admission);
    public static final Field<Study, String> COHORTS =
            Field.of("cohorts", text(500), Study::cohorts);
    public static final Field<Study, Ranked> MEASURES =
            Field.of("measures", ranked(), Study::measures);
    public static final Field<Study, String> NOTE = Field.of("note", text(2000), Study::note);
    public static final Field<Study, String> RANK = Field.of("rank", rank(), Study::rank);

    public static final Table<Study> TABLE =
            Table.of(
                    Study.class,
                    "study",
                    List.of(
                            TITLE,
                            CODE,
                            PROVIDER,
                            FORM,
                            CREDITS,
                            CREDITS_TO,
                            MONTHS,
                            ADMISSION,
                            COHORTS,
                            MEASURES,
                            NOTE,
                            RANK));

    private StudyFields() {}
}
