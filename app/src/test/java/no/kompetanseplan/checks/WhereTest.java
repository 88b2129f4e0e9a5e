package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.WageFields;
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

    /// What costs and grants are told of is named as the page that a click leads to.
    @Test
    void costsAndGrantsAreNamedByTheirMeasureAndTheirPage() {
        Plan plan = SamplePlan.read();
        Id measure = plan.ordered(MeasureFields.TABLE).getFirst().id();
        CostLine blank = CostLineFields.TABLE.blank(Id.named("line"));
        CostLine line =
                CostLineFields.TABLE.with(blank, blank.id(), CostLineFields.MEASURE, measure);
        Row share =
                CostShareFields.TABLE.with(
                        CostShareFields.TABLE.blank(Id.named("share")),
                        Id.named("share"),
                        CostShareFields.LINE,
                        line.id());
        Row wage = WageFields.TABLE.blank(Id.named("wage"));
        Row frame = BudgetFrameFields.TABLE.blank(Id.named("frame"));
        Row grant = GrantFields.TABLE.blank(Id.named("grant"));
        Where where = new Where(plan.with(line, share, wage, frame, grant), TEXTS);
        assertEquals(where.of(measure), where.of(line.id()));
        assertEquals(where.of(measure), where.of(share.id()));
        assertEquals("6 Økonomiske rammebetingelser", where.of(wage.id()));
        assertEquals("6.5 Finansiering", where.of(frame.id()));
        assertEquals("6.3 Stipender", where.of(grant.id()));
    }

    private static Id first(Plan plan, What what) {
        return Checks.of(plan).stream()
                .filter(finding -> finding.what() == what)
                .findFirst()
                .orElseThrow()
                .row();
    }
}
