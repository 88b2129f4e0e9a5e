package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [WorkloadActivity], in reading order.
public final class WorkloadActivityFields {

    public static final Field<WorkloadActivity, Id> WORKLOAD =
            Field.of("workload", ref(), WorkloadActivity::workload).asRequired();
    public static final Field<WorkloadActivity, String> NAME =
            Field.of("name", text(300), WorkloadActivity::name).asRequired();
    public static final Field<WorkloadActivity, WorkloadKind> KIND =
            Field.of("kind", choice(WorkloadKind.class), WorkloadActivity::kind).asRequired();
    public static final Field<WorkloadActivity, Integer> VOLUME =
            Field.of("volume", integer(0, 100000000), WorkloadActivity::volume);
    public static final Field<WorkloadActivity, Integer> UNIT_MINUTES =
            Field.of("unitMinutes", integer(0, 100000), WorkloadActivity::unitMinutes);
    public static final Field<WorkloadActivity, Percent> SHARE =
            Field.of("share", percent(100), WorkloadActivity::share);
    public static final Field<WorkloadActivity, Integer> STAFF =
            Field.of("staff", integer(0, 100000), WorkloadActivity::staff);
    public static final Field<WorkloadActivity, Integer> HOURS =
            Field.of("hours", integer(0, 100000), WorkloadActivity::hours);
    public static final Field<WorkloadActivity, String> NOTE =
            Field.of("note", text(2000), WorkloadActivity::note);
    public static final Field<WorkloadActivity, String> RANK =
            Field.of("rank", rank(), WorkloadActivity::rank);

    public static final Table<WorkloadActivity> TABLE =
            Table.of(
                    WorkloadActivity.class,
                    "workload_activity",
                    List.of(
                            WORKLOAD,
                            NAME,
                            KIND,
                            VOLUME,
                            UNIT_MINUTES,
                            SHARE,
                            STAFF,
                            HOURS,
                            NOTE,
                            RANK));

    private WorkloadActivityFields() {}
}
