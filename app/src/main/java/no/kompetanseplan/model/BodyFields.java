package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Ranked;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [Body], in reading order.
public final class BodyFields {

    public static final Field<Body, String> NAME =
            Field.of("name", text(200), Body::name).asRequired();
    public static final Field<Body, String> SHORT_NAME =
            Field.of("shortName", text(60), Body::shortName);
    public static final Field<Body, BodyKind> KIND =
            Field.of("kind", choice(BodyKind.class), Body::kind).asRequired();
    public static final Field<Body, BodyRole> ROLE =
            Field.of("role", choice(BodyRole.class), Body::role);
    public static final Field<Body, String> ROLE_NOTE =
            Field.of("roleNote", text(500), Body::roleNote);
    public static final Field<Body, String> CODE = Field.of("code", text(20), Body::code);
    public static final Field<Body, PlanLanguage> LANGUAGE =
            Field.of("language", choice(PlanLanguage.class), Body::language);
    public static final Field<Body, Ranked> MEMBERS = Field.of("members", ranked(), Body::members);
    public static final Field<Body, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), Body::validFrom);
    public static final Field<Body, LocalDate> VALID_TO =
            Field.of("validTo", date(), Body::validTo);
    public static final Field<Body, String> NOTE = Field.of("note", text(20000), Body::note);
    public static final Field<Body, String> RANK = Field.of("rank", rank(), Body::rank);

    public static final Table<Body> TABLE =
            Table.of(
                    Body.class,
                    "body",
                    List.of(
                            NAME,
                            SHORT_NAME,
                            KIND,
                            ROLE,
                            ROLE_NOTE,
                            CODE,
                            LANGUAGE,
                            MEMBERS,
                            VALID_FROM,
                            VALID_TO,
                            NOTE,
                            RANK));

    private BodyFields() {}
}
