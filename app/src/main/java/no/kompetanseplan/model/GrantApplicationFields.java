package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.money;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.util.List;

/// What a user may see and change on a [GrantApplication], in reading order.
public final class GrantApplicationFields {

    public static final Field<GrantApplication, Id> GRANT =
            Field.of("grant", ref(), GrantApplication::grant).asRequired();
    public static final Field<GrantApplication, Id> BODY =
            Field.of("body", ref(), GrantApplication::body).asRequired();
    public static final Field<GrantApplication, Integer> APPLICANTS =
            Field.of("applicants", integer(0, 100000), GrantApplication::applicants);
    public static final Field<GrantApplication, Money> APPLIED =
            Field.of("applied", money(), GrantApplication::applied);
    public static final Field<GrantApplication, Money> AT_START =
            Field.of("atStart", money(), GrantApplication::atStart);
    public static final Field<GrantApplication, Money> AT_COMPLETION =
            Field.of("atCompletion", money(), GrantApplication::atCompletion);
    public static final Field<GrantApplication, Money> PAID =
            Field.of("paid", money(), GrantApplication::paid);
    public static final Field<GrantApplication, String> NOTE =
            Field.of("note", text(2000), GrantApplication::note);
    public static final Field<GrantApplication, String> RANK =
            Field.of("rank", rank(), GrantApplication::rank);

    public static final Table<GrantApplication> TABLE =
            Table.of(
                    GrantApplication.class,
                    "grant_application",
                    List.of(
                            GRANT,
                            BODY,
                            APPLICANTS,
                            APPLIED,
                            AT_START,
                            AT_COMPLETION,
                            PAID,
                            NOTE,
                            RANK));

    private GrantApplicationFields() {}
}
