package no.kompetanseplan.projection;

import static no.kompetanseplan.projection.Staff.rounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Percent;

import org.junit.jupiter.api.Test;

import java.util.Objects;

/// The test values of formula F12.
class WisnTest {

    @Test
    void theStaffRequiredFollowFromTheWork() {
        Plan plan = FormulaWorkload.in(Plan.EMPTY);
        Wisn wisn = wisn(plan);
        assertEquals(214, wisn.days());
        assertEquals(1_605, wisn.hours());
        assertEquals(4.206, rounded(wisn.service(), 3));
        assertEquals(1.25, wisn.allowance());
        assertEquals(0.125, rounded(wisn.individual(), 3));
        assertEquals(5.382, rounded(wisn.required(), 3));
        assertEquals(0.929, rounded(wisn.ratio(), 3));
        assertEquals(-0.382, rounded(wisn.difference(), 3));
    }

    @Test
    void whatTheActivitiesTakeSumsToWhatIsRequired() {
        Plan plan = FormulaWorkload.in(Plan.EMPTY);
        Wisn wisn = wisn(plan);
        double sum =
                Wisn.activities(plan, FormulaWorkload.service(plan)).stream()
                        .mapToDouble(wisn::staff)
                        .sum();
        assertEquals(wisn.required(), sum, 1e-9);
    }

    @Test
    void nobodyIsRequiredWhereThereIsNoTimeForTheService() {
        Plan plan = FormulaWorkload.in(Plan.EMPTY);
        Plan full =
                plan.with(
                        WorkloadActivityFields.TABLE,
                        FormulaWorkload.MEETINGS,
                        WorkloadActivityFields.SHARE,
                        Percent.FULL);
        assertNull(Wisn.of(full, FormulaWorkload.service(full)));
        Plan absent =
                plan.with(
                        WorkloadFields.TABLE,
                        FormulaWorkload.SERVICE,
                        WorkloadFields.SICK,
                        Days.of(260));
        assertNull(Wisn.of(absent, FormulaWorkload.service(absent)));
    }

    private static Wisn wisn(Plan plan) {
        return Objects.requireNonNull(Wisn.of(plan, FormulaWorkload.service(plan)));
    }
}
