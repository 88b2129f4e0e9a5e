package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [Duty], in reading order.
public final class DutyFields {

    public static final Field<Duty, String> WHAT =
            Field.of("what", text(500), Duty::what).asRequired();
    public static final Field<Duty, Ranked> RESPONSIBLE =
            Field.of("responsible", ranked(), Duty::responsible);
    public static final Field<Duty, Ranked> ACCOUNTABLE =
            Field.of("accountable", ranked(), Duty::accountable);
    public static final Field<Duty, Ranked> CONSULTED =
            Field.of("consulted", ranked(), Duty::consulted);
    public static final Field<Duty, Ranked> INFORMED =
            Field.of("informed", ranked(), Duty::informed);
    public static final Field<Duty, String> BASIS = Field.of("basis", text(300), Duty::basis);
    public static final Field<Duty, String> DEADLINE =
            Field.of("deadline", text(300), Duty::deadline);
    public static final Field<Duty, String> RANK = Field.of("rank", rank(), Duty::rank);

    public static final Table<Duty> TABLE =
            Table.of(
                    Duty.class,
                    "duty",
                    List.of(
                            WHAT,
                            RESPONSIBLE,
                            ACCOUNTABLE,
                            CONSULTED,
                            INFORMED,
                            BASIS,
                            DEADLINE,
                            RANK));

    private DutyFields() {}
}
