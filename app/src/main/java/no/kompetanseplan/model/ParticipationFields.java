package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [Participation], in reading order.
public final class ParticipationFields {

    public static final Field<Participation, Id> MEASURE =
            Field.of("measure", ref(), Participation::measure).asRequired();
    public static final Field<Participation, Id> BODY =
            Field.of("body", ref(), Participation::body).asRequired();
    public static final Field<Participation, Integer> COUNT =
            Field.of("count", integer(0, 100000), Participation::count);
    public static final Field<Participation, Percent> POSITION =
            Field.of("position", percent(200), Participation::position);
    public static final Field<Participation, Integer> YEAR =
            Field.of("year", integer(1900, 2200), Participation::year);
    public static final Field<Participation, Id> PROFESSION =
            Field.of("profession", ref(), Participation::profession);
    public static final Field<Participation, String> RANK =
            Field.of("rank", rank(), Participation::rank);

    public static final Table<Participation> TABLE =
            Table.of(
                    Participation.class,
                    "participation",
                    List.of(MEASURE, BODY, COUNT, POSITION, YEAR, PROFESSION, RANK));

    private ParticipationFields() {}
}
