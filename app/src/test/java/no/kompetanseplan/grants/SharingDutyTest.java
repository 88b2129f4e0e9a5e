package no.kompetanseplan.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PrincipleFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class SharingDutyTest {

    private static final Id MEASURE = Id.named("shared measure");

    private static Participation part(String name, @Nullable Integer count) {
        return new Participation(
                Id.named(name), MEASURE, Id.named("m" + name), count, null, null, null, "");
    }

    private static Plan plan(CostKind kind) {
        Measure measure = MeasureFields.TABLE.blank(MEASURE);
        CostLine blank = CostLineFields.TABLE.blank(Id.named("line"));
        CostLine line =
                CostLineFields.TABLE.with(blank, blank.id(), CostLineFields.MEASURE, MEASURE);
        return Plan.of(
                List.of(
                        measure,
                        CostLineFields.TABLE.with(line, line.id(), CostLineFields.KIND, kind),
                        part("a", 7),
                        part("b", 3),
                        part("c", null)));
    }

    @Test
    void thoseWhoTakePartInWhatIsPaidForShareItAndNobodyElse() {
        SharingDuty duty = SharingDuty.of(plan(CostKind.LEAVE), MEASURE);
        assertEquals(10, duty == null ? 0 : duty.participants());
        assertEquals("grants.sharing", duty == null ? "" : duty.key());
        assertNull(SharingDuty.of(plan(CostKind.GRANT), MEASURE));
        Plan dropped =
                plan(CostKind.FEE)
                        .with(
                                MeasureFields.TABLE,
                                MEASURE,
                                MeasureFields.STATE,
                                MeasureState.DROPPED);
        assertEquals(List.of(), SharingDuty.all(dropped));
        assertTrue(
                SamplePlan.read().rows(PrincipleFields.TABLE).stream()
                        .anyMatch(each -> each.number().equals("3")));
    }

    @Test
    void aFileOfDataForAllDoesNotTellWhoTakesPart() {
        Assessment internal = Assessment.of(plan(CostKind.FEE));
        assertEquals(3, internal.asData().rows(ParticipationFields.TABLE).size());
        Assessment open = internal.publicEdition();
        assertFalse(open.plan().rows(ParticipationFields.TABLE).isEmpty());
        assertEquals(List.of(), open.asData().rows(ParticipationFields.TABLE));
    }
}
