package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [RolloverClock], in reading order.
public final class RolloverClockFields {

    public static final Field<RolloverClock, String> WHAT =
            Field.of("what", text(300), RolloverClock::what).asRequired();
    public static final Field<RolloverClock, Integer> EVERY_YEARS =
            Field.of("everyYears", integer(1, 50), RolloverClock::everyYears);
    public static final Field<RolloverClock, Period> FIRST =
            Field.of("first", period(), RolloverClock::first);
    public static final Field<RolloverClock, Ranked> BODIES =
            Field.of("bodies", ranked(), RolloverClock::bodies);
    public static final Field<RolloverClock, Id> SECTION =
            Field.of("section", ref(), RolloverClock::section);
    public static final Field<RolloverClock, LocalDate> DONE =
            Field.of("done", date(), RolloverClock::done);
    public static final Field<RolloverClock, String> NOTE =
            Field.of("note", text(2000), RolloverClock::note);
    public static final Field<RolloverClock, String> RANK =
            Field.of("rank", rank(), RolloverClock::rank);

    public static final Table<RolloverClock> TABLE =
            Table.of(
                    RolloverClock.class,
                    "rollover_clock",
                    List.of(WHAT, EVERY_YEARS, FIRST, BODIES, SECTION, DONE, NOTE, RANK));

    private RolloverClockFields() {}
}
