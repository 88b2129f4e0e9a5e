package no.kompetanseplan.projection;

import static no.kompetanseplan.projection.Staff.rounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.junit.jupiter.api.Test;

import java.util.Objects;

/// The test values of formula F12.
class WisnTest {

    private static final Id SERVICE = Id.named("service");

    @Test
    void theStaffRequiredFollowFromTheWork() {
        Plan plan =
                new Staff()
                        .set(
                                WorkloadFields.TABLE,
                                SERVICE,
                                WorkloadFields.POSSIBLE_DAYS,
                                Days.of(260))
                        .set(WorkloadFields.TABLE, SERVICE, WorkloadFields.HOLIDAYS, Days.of(10))
                        .set(WorkloadFields.TABLE, SERVICE, WorkloadFields.LEAVE, Days.of(25))
                        .set(WorkloadFields.TABLE, SERVICE, WorkloadFields.SICK, Days.of(8))
                        .set(WorkloadFields.TABLE, SERVICE, WorkloadFields.OTHER, Days.of(3))
                        .set(WorkloadFields.TABLE, SERVICE, WorkloadFields.DAY_MINUTES, 450)
                        .set(
                                WorkloadFields.TABLE,
                                SERVICE,
                                WorkloadFields.EXISTING,
                                Percent.of(500))
                        .plan();
        plan = activity(plan, "visits", WorkloadKind.PER_UNIT);
        plan = activity(plan, "meetings", WorkloadKind.EVERYBODY);
        plan = activity(plan, "guidance", WorkloadKind.SOME);
        Wisn wisn = Objects.requireNonNull(Wisn.of(plan, service(plan)));
        assertEquals(214, wisn.days());
        assertEquals(1_605, wisn.hours());
        assertEquals(4.206, rounded(wisn.service(), 3));
        assertEquals(1.25, wisn.allowance());
        assertEquals(0.125, rounded(wisn.individual(), 3));
        assertEquals(5.382, rounded(wisn.required(), 3));
        assertEquals(0.929, rounded(wisn.ratio(), 3));
        assertEquals(-0.382, rounded(wisn.difference(), 3));
        Id meetings = Id.named("meetings");
        Plan full =
                plan.with(
                        WorkloadActivityFields.TABLE,
                        meetings,
                        WorkloadActivityFields.SHARE,
                        Percent.FULL);
        assertNull(Wisn.of(full, service(full)));
    }

    private static Workload service(Plan plan) {
        return Objects.requireNonNull(plan.find(WorkloadFields.TABLE, SERVICE));
    }

    /// Volume 9 000 of 45 minutes, 20 % of everybody's time, and 200 hours of one.
    private static Plan activity(Plan plan, String name, WorkloadKind kind) {
        Id id = Id.named(name);
        var table = WorkloadActivityFields.TABLE;
        return plan.with(table.blank(id))
                .with(table, id, WorkloadActivityFields.WORKLOAD, SERVICE)
                .with(table, id, WorkloadActivityFields.KIND, kind)
                .with(table, id, WorkloadActivityFields.VOLUME, 9_000)
                .with(table, id, WorkloadActivityFields.UNIT_MINUTES, 45)
                .with(table, id, WorkloadActivityFields.SHARE, Percent.of(20))
                .with(table, id, WorkloadActivityFields.STAFF, 1)
                .with(table, id, WorkloadActivityFields.HOURS, 200);
    }
}
