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

/// What a user may see and change on a [Roster], in reading order.
public final class RosterFields {

    public static final Field<Roster, String> TITLE =
            Field.of("title", text(300), Roster::title).asRequired();
    public static final Field<Roster, Id> OWNER = Field.of("owner", ref(), Roster::owner);
    public static final Field<Roster, String> KEPT = Field.of("kept", text(500), Roster::kept);
    public static final Field<Roster, Integer> PEOPLE =
            Field.of("people", integer(0, 100000), Roster::people);
    public static final Field<Roster, Integer> EVERY_MONTHS =
            Field.of("everyMonths", integer(1, 120), Roster::everyMonths);
    public static final Field<Roster, LocalDate> CHECKED =
            Field.of("checked", date(), Roster::checked);
    public static final Field<Roster, String> NOTE = Field.of("note", text(2000), Roster::note);
    public static final Field<Roster, String> RANK = Field.of("rank", rank(), Roster::rank);

    public static final Table<Roster> TABLE =
            Table.of(
                    Roster.class,
                    "roster",
                    List.of(TITLE, OWNER, KEPT, PEOPLE, EVERY_MONTHS, CHECKED, NOTE, RANK));

    private RosterFields() {}
}
