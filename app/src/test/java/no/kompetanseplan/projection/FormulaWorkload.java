package no.kompetanseplan.projection;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;

import java.util.Objects;

/// The service that the test values of formula F12 are for: 9 000 cases of 45 minutes, a fifth of
/// the time for meetings, 200 hours of guidance, and five full positions.
public final class FormulaWorkload {

    public static final Id SERVICE = Id.named("service");
    public static final Id VISITS = Id.named("visits");
    public static final Id MEETINGS = Id.named("meetings");
    public static final Id GUIDANCE = Id.named("guidance");

    private Plan plan;
    private int places;

    private FormulaWorkload(Plan plan) {
        this.plan = plan;
    }

    /// A plan with the service too.
    public static Plan in(Plan plan) {
        FormulaWorkload made = new FormulaWorkload(plan);
        made.service();
        made.activities();
        return made.plan;
    }

    public static Workload service(Plan plan) {
        return Objects.requireNonNull(plan.find(WorkloadFields.TABLE, SERVICE));
    }

    private void service() {
        Table<Workload> table = WorkloadFields.TABLE;
        plan = plan.with(table.blank(SERVICE));
        set(table, SERVICE, WorkloadFields.SERVICE, "Helsestasjon");
        set(table, SERVICE, WorkloadFields.POSSIBLE_DAYS, Days.of(260));
        set(table, SERVICE, WorkloadFields.HOLIDAYS, Days.of(10));
        set(table, SERVICE, WorkloadFields.LEAVE, Days.of(25));
        set(table, SERVICE, WorkloadFields.SICK, Days.of(8));
        set(table, SERVICE, WorkloadFields.OTHER, Days.of(3));
        set(table, SERVICE, WorkloadFields.DAY_MINUTES, 450);
        set(table, SERVICE, WorkloadFields.EXISTING, Percent.of(500));
        set(table, SERVICE, WorkloadFields.SOURCE, "oppgitt av tjenesten");
    }

    private void activities() {
        activity(VISITS, "Konsultasjoner", WorkloadKind.PER_UNIT);
        set(WorkloadActivityFields.TABLE, VISITS, WorkloadActivityFields.VOLUME, 9_000);
        set(WorkloadActivityFields.TABLE, VISITS, WorkloadActivityFields.UNIT_MINUTES, 45);
        activity(MEETINGS, "Møter og dokumentasjon", WorkloadKind.EVERYBODY);
        set(WorkloadActivityFields.TABLE, MEETINGS, WorkloadActivityFields.SHARE, Percent.of(20));
        activity(GUIDANCE, "Veiledning av studenter", WorkloadKind.SOME);
        set(WorkloadActivityFields.TABLE, GUIDANCE, WorkloadActivityFields.STAFF, 2);
        set(WorkloadActivityFields.TABLE, GUIDANCE, WorkloadActivityFields.HOURS, 100);
    }

    private void activity(Id id, String name, WorkloadKind kind) {
        var table = WorkloadActivityFields.TABLE;
        plan = plan.with(table.blank(id));
        set(table, id, WorkloadActivityFields.WORKLOAD, SERVICE);
        set(table, id, WorkloadActivityFields.NAME, name);
        set(table, id, WorkloadActivityFields.KIND, kind);
        set(table, id, WorkloadActivityFields.RANK, Rank.at(places++));
    }

    private <R extends Row, V> void set(Table<R> table, Id row, Field<R, V> field, V value) {
        plan = plan.with(table, row, field, value);
    }
}
