package no.kompetanseplan.model;

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

import java.util.List;

/// What a user may see and change on a [MeetingSeries], in reading order.
public final class MeetingSeriesFields {

    public static final Field<MeetingSeries, String> TITLE =
            Field.of("title", text(300), MeetingSeries::title).asRequired();
    public static final Field<MeetingSeries, Id> BODY =
            Field.of("body", ref(), MeetingSeries::body);
    public static final Field<MeetingSeries, String> PARTICIPANTS =
            Field.of("participants", text(500), MeetingSeries::participants);
    public static final Field<MeetingSeries, Integer> TIMES_FROM =
            Field.of("timesFrom", integer(0, 366), MeetingSeries::timesFrom);
    public static final Field<MeetingSeries, Integer> TIMES_TO =
            Field.of("timesTo", integer(0, 366), MeetingSeries::timesTo);
    public static final Field<MeetingSeries, Integer> HOURS_EACH =
            Field.of("hoursEach", integer(0, 1000), MeetingSeries::hoursEach);
    public static final Field<MeetingSeries, Integer> HOURS_A_YEAR =
            Field.of("hoursAYear", integer(1, 10000), MeetingSeries::hoursAYear);
    public static final Field<MeetingSeries, Id> HOST =
            Field.of("host", ref(), MeetingSeries::host);
    public static final Field<MeetingSeries, String> COST =
            Field.of("cost", text(1000), MeetingSeries::cost);
    public static final Field<MeetingSeries, Period> PERIOD =
            Field.of("period", period(), MeetingSeries::period);
    public static final Field<MeetingSeries, Ranked> MEASURES =
            Field.of("measures", ranked(), MeetingSeries::measures);
    public static final Field<MeetingSeries, String> NOTE =
            Field.of("note", text(2000), MeetingSeries::note);
    public static final Field<MeetingSeries, String> RANK =
            Field.of("rank", rank(), MeetingSeries::rank);

    public static final Table<MeetingSeries> TABLE =
            Table.of(
                    MeetingSeries.class,
                    "meeting_series",
                    List.of(
                            TITLE,
                            BODY,
                            PARTICIPANTS,
                            TIMES_FROM,
                            TIMES_TO,
                            HOURS_EACH,
                            HOURS_A_YEAR,
                            HOST,
                            COST,
                            PERIOD,
                            MEASURES,
                            NOTE,
                            RANK));

    private MeetingSeriesFields() {}
}
