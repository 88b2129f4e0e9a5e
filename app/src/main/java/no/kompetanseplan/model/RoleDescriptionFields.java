package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [RoleDescription], in reading order.
public final class RoleDescriptionFields {

    public static final Field<RoleDescription, String> TITLE =
            Field.of("title", text(300), RoleDescription::title).asRequired();
    public static final Field<RoleDescription, Id> BODY =
            Field.of("body", ref(), RoleDescription::body);
    public static final Field<RoleDescription, String> TEXT =
            Field.of("text", text(8000), RoleDescription::text);
    public static final Field<RoleDescription, String> SIGNERS =
            Field.of("signers", text(1000), RoleDescription::signers);
    public static final Field<RoleDescription, Integer> PEOPLE =
            Field.of("people", integer(0, 100000), RoleDescription::people);
    public static final Field<RoleDescription, Integer> ARCHIVED =
            Field.of("archived", integer(0, 100000), RoleDescription::archived);
    public static final Field<RoleDescription, String> ARCHIVE =
            Field.of("archive", text(300), RoleDescription::archive);
    public static final Field<RoleDescription, LocalDate> CHECKED =
            Field.of("checked", date(), RoleDescription::checked);
    public static final Field<RoleDescription, String> RANK =
            Field.of("rank", rank(), RoleDescription::rank);

    public static final Table<RoleDescription> TABLE =
            Table.of(
                    RoleDescription.class,
                    "role_description",
                    List.of(TITLE, BODY, TEXT, SIGNERS, PEOPLE, ARCHIVED, ARCHIVE, CHECKED, RANK));

    private RoleDescriptionFields() {}
}
