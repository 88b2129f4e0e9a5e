package no.kompetanseplan.ui.chapter.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.hearing.Obstacle;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class OverviewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 11, 20);

    @Test
    void theSumsAreThoseOfKontrollAndTheBudget() {
        Assessment assessment = Assessment.of(SamplePlan.read());
        Overview overview = of(assessment, null);
        assertEquals(assessment.openFindings().size(), overview.findings());
        assertEquals(assessment.budget().sum(View.NET), overview.total().all());
        Money sum = Money.ZERO;
        for (Overview.Cost cost : overview.costs()) {
            sum = sum.plus(cost.all());
        }
        assertEquals(overview.total().all(), sum);
        assertEquals(assessment.budget().measuresNotCalculated().size(), overview.notCalculated());
        assertEquals(assessment.plan().municipalities().size(), overview.standings().size());
    }

    @Test
    void whatIsLateStandsFirstAndCouncilsMeetWithinNinetyDays() {
        Id nesby = Councils.decision("Nesby");
        Plan plan =
                open(Councils.ready())
                        .with(
                                CouncilDecisionFields.TABLE,
                                nesby,
                                CouncilDecisionFields.STATE,
                                DecisionState.SCHEDULED)
                        .with(
                                CouncilDecisionFields.TABLE,
                                nesby,
                                CouncilDecisionFields.MEETING,
                                TODAY.plusDays(90));
        Overview overview = of(Assessment.of(plan), null);
        assertEquals(
                List.of("Kurs i demens: oppstart ikke meldt", "Vedtak av planen"),
                overview.due().stream().map(Due::what).toList());
        assertTrue(overview.due().getFirst().isOverdue());
        assertEquals("Nesby", overview.due().getLast().who());
        assertEquals(90, overview.due().getLast().days());
        assertEquals(1, overview.comments());
        assertEquals(1, overview.obstacles(Obstacle.Kind.COMMENT));
        assertEquals(1, overview.obstacles(Obstacle.Kind.NOT_ADOPTED));
    }

    @Test
    void oneMunicipalityIsToldOfAlone() {
        Plan plan =
                open(Councils.ready())
                        .with(
                                BlockFields.TABLE,
                                Councils.BLOCK,
                                BlockFields.TEXT,
                                "Vedtatt ##. desember.");
        Overview all = of(Assessment.of(plan), null);
        assertEquals(3, all.findings(), "the gap, the open comment, and chapter 7 after chapter 1");
        Overview storvik = of(Assessment.of(plan), Councils.body("Storvik"));
        assertEquals(0, storvik.findings());
        assertEquals(1, storvik.comments());
        assertEquals(0, of(Assessment.of(plan), Councils.body("Nesby")).comments());
        Body only = storvik.standings().getFirst().municipality();
        assertEquals(Councils.body("Storvik"), only.id());
        assertEquals(1, storvik.standings().size());
        assertNotNull(storvik.standings().getFirst().council());
    }

    private static Plan open(Plan plan) {
        return plan.with(
                HearingCommentFields.TABLE,
                Councils.comment(2),
                HearingCommentFields.CLOSED,
                false);
    }

    private static Overview of(Assessment assessment, @Nullable Id municipality) {
        return Overview.of(assessment, TODAY, municipality, Texts.of(Language.NB));
    }
}
