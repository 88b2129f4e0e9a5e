package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.days;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [Workload], in reading order.
public final class WorkloadFields {

    public static final Field<Workload, String> SERVICE =
            Field.of("service", text(300), Workload::service).asRequired();
    public static final Field<Workload, Id> MUNICIPALITY =
            Field.of("municipality", ref(), Workload::municipality);
    public static final Field<Workload, Id> PROFESSION =
            Field.of("profession", ref(), Workload::profession);
    public static final Field<Workload, Days> POSSIBLE_DAYS =
            Field.of("possibleDays", days(366), Workload::possibleDays);
    public static final Field<Workload, Days> HOLIDAYS =
            Field.of("holidays", days(366), Workload::holidays);
    public static final Field<Workload, Days> LEAVE = Field.of("leave", days(366), Workload::leave);
    public static final Field<Workload, Days> SICK = Field.of("sick", days(366), Workload::sick);
    public static final Field<Workload, Days> OTHER = Field.of("other", days(366), Workload::other);
    public static final Field<Workload, Integer> DAY_MINUTES =
            Field.of("dayMinutes", integer(0, 1440), Workload::dayMinutes);
    public static final Field<Workload, Percent> EXISTING =
            Field.of("existing", percent(1000000), Workload::existing);
    public static final Field<Workload, String> SOURCE =
            Field.of("source", text(500), Workload::source);
    public static final Field<Workload, String> NOTE = Field.of("note", text(2000), Workload::note);
    public static final Field<Workload, String> RANK = Field.of("rank", rank(), Workload::rank);

    public static final Table<Workload> TABLE =
            Table.of(
                    Workload.class,
                    "workload",
                    List.of(
                            SERVICE,
                            MUNICIPALITY,
                            PROFESSION,
                            POSSIBLE_DAYS,
                            HOLIDAYS,
                            LEAVE,
                            SICK,
                            OTHER,
                            DAY_MINUTES,
                            EXISTING,
                            SOURCE,
                            NOTE,
                            RANK));

    private WorkloadFields() {}
}
