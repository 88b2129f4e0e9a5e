package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on a [Staffing], in reading order.
public final class StaffingFields {

    public static final Field<Staffing, Id> BODY =
            Field.of("body", ref(), Staffing::body).asRequired();
    public static final Field<Staffing, Integer> POSITIONS =
            Field.of("positions", integer(0, 10000000), Staffing::positions);
    public static final Field<Staffing, String> NOTE =
            Field.of("note", text(20000), Staffing::note);
    public static final Field<Staffing, String> RANK = Field.of("rank", rank(), Staffing::rank);

    public static final Table<Staffing> TABLE =
            Table.of(Staffing.class, "staffing", List.of(BODY, POSITIONS, NOTE, RANK));

    private StaffingFields() {}
}
