package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.supplement.SupplementPlans;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What is missing in the measures of a municipality.
class LocalMeasuresTest {

    private static final Plan PLAN = SupplementPlans.measured();

    private static List<String> found(Plan plan) {
        return new LocalMeasures()
                .find(plan, List.of())
                .map(finding ->
                        finding.what()
                                + " "
                                + finding.field()
                                + " "
                                + finding.row().equals(SupplementPlans.ARENA))
                .toList();
    }

    @Test
    void aLocalMeasureWithoutADayOrAnybodyToDoItIsFoundAndAFullOneIsNot() {
        assertEquals(
                List.of("NO_RESPONSIBLE responsibleWording true", "NO_PERIOD period true"),
                found(PLAN));
        assertEquals(
                "Lyngen, kommunetillegg",
                new Where(PLAN, Texts.of(Language.NB)).of(SupplementPlans.ARENA));
    }

    @Test
    void wordsWithoutADayAreAWeakerFindingAndARowWithoutATitleIsOneFindingOnly() {
        Plan worded =
                PLAN.with(
                        LocalMeasureFields.TABLE,
                        SupplementPlans.ARENA,
                        LocalMeasureFields.PERIOD,
                        new Period(null, null, "Så fort som mulig"));
        assertEquals("UNDATED period true", found(worded).getLast());
        Plan blank =
                PLAN.with(
                        LocalMeasureFields.TABLE,
                        SupplementPlans.ARENA,
                        LocalMeasureFields.TITLE,
                        " ");
        assertEquals(List.of("NO_TITLE title true"), found(blank));
    }
}
