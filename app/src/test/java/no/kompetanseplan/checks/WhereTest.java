package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class WhereTest {

    private static final Texts TEXTS = Texts.of(Language.NB);

    @Test
    void placesAreNamedAsThePrintedPlanNamesThem() {
        Plan plan = SamplePlan.read();
        Where where = new Where(plan, TEXTS);
        List<String> places =
                Stream.of(
                                What.PLACEHOLDER,
                                What.NO_RESPONSIBLE,
                                What.NO_LAW,
                                What.RULE_WITHOUT_AMOUNT,
                                What.THEME_DAY_OUTSIDE)
                        .map(what -> where.of(first(plan, what)))
                        .toList();
        assertEquals(
                List.of(
                        "Avslutning",
                        "7 Kurs og studier, rad 12",
                        "5.1 Demens",
                        "6.4 Rekrutteringstiltak eksternt",
                        "7 Temadager, rad 5"),
                places);
        assertEquals(TEXTS.get("region.title"), where.of(PlanHead.ID));
    }

    @Test
    void everyRowOfAPlanHasAPlace() {
        Plan plan = CleanPlan.plan();
        Where where = new Where(plan, TEXTS);
        plan.all().forEach(row -> assertFalse(where.of(row.id()).isBlank(), row::toString));
        assertEquals("", where.of(Id.named("nowhere")));
    }

    private static Id first(Plan plan, What what) {
        return Checks.of(plan).stream()
                .filter(finding -> finding.what() == what)
                .findFirst()
                .orElseThrow()
                .row();
    }
}
