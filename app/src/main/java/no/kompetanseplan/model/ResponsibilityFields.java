package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [Responsibility], in reading order.
public final class ResponsibilityFields {

    public static final Field<Responsibility, Id> MEASURE =
            Field.of("measure", ref(), Responsibility::measure).asRequired();
    public static final Field<Responsibility, Id> BODY =
            Field.of("body", ref(), Responsibility::body).asRequired();
    public static final Field<Responsibility, ResponsibilityRole> ROLE =
            Field.of("role", choice(ResponsibilityRole.class), Responsibility::role);
    public static final Field<Responsibility, LocalDate> VALID_FROM =
            Field.of("validFrom", date(), Responsibility::validFrom);
    public static final Field<Responsibility, String> PHASE =
            Field.of("phase", text(100), Responsibility::phase);
    public static final Field<Responsibility, String> RANK =
            Field.of("rank", rank(), Responsibility::rank);

    public static final Table<Responsibility> TABLE =
            Table.of(
                    Responsibility.class,
                    "responsibility",
                    List.of(MEASURE, BODY, ROLE, VALID_FROM, PHASE, RANK));

    private ResponsibilityFields() {}
}
