package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.NeedPriority;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [Need], in reading order.
public final class NeedFields {

    public static final Field<Need, Id> MUNICIPALITY =
            Field.of("municipality", ref(), Need::municipality).asRequired();
    public static final Field<Need, String> UNIT = Field.of("unit", text(200), Need::unit);
    public static final Field<Need, Id> AREA = Field.of("area", ref(), Need::area);
    public static final Field<Need, String> PROFESSION =
            Field.of("profession", text(200), Need::profession);
    public static final Field<Need, String> TEXT =
            Field.of("text", text(1000), Need::text).asRequired();
    public static final Field<Need, Integer> PEOPLE =
            Field.of("people", integer(0, 100000), Need::people);
    public static final Field<Need, NeedPriority> PRIORITY =
            Field.of("priority", choice(NeedPriority.class), Need::priority);
    public static final Field<Need, Period> PERIOD = Field.of("period", period(), Need::period);
    public static final Field<Need, String> INVOLVED =
            Field.of("involved", text(300), Need::involved);
    public static final Field<Need, Ranked> MEASURES =
            Field.of("measures", ranked(), Need::measures);
    public static final Field<Need, String> NOTE = Field.of("note", text(2000), Need::note);
    public static final Field<Need, String> RANK = Field.of("rank", rank(), Need::rank);

    public static final Table<Need> TABLE =
            Table.of(
                    Need.class,
                    "need",
                    List.of(
                            MUNICIPALITY,
                            UNIT,
                            AREA,
                            PROFESSION,
                            TEXT,
                            PEOPLE,
                            PRIORITY,
                            PERIOD,
                            INVOLVED,
                            MEASURES,
                            NOTE,
                            RANK));

    private NeedFields() {}
}
