package no.kompetanseplan.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletionException;

class AdoptionTest {

    @Test
    void aPlanWithNothingInTheWayMayBeAdopted() {
        assertEquals(List.of(), words(Councils.ready()));
    }

    @Test
    void aPlaceholderStandsInTheWayAlsoWhenItIsAccepted() {
        Plan plan =
                Councils.ready()
                        .with(
                                BlockFields.TABLE,
                                Councils.BLOCK,
                                BlockFields.TEXT,
                                "Vedtatt ##. desember.");
        assertEquals(List.of("placeholder"), kinds(plan));
        String key = key(plan);
        Plan accepted = plan.with(new FindingAnswer(FindingAnswer.id(key), key, "Det er slik", ""));
        assertEquals(List.of("placeholder"), kinds(accepted));
    }

    @Test
    void anEmptyMandatoryFieldStandsInTheWayUntilItIsAcceptedWithAReason() {
        Plan plan =
                Councils.ready()
                        .with(
                                MeasureFields.TABLE,
                                Councils.MEASURE,
                                MeasureFields.PERIOD,
                                Period.NONE);
        assertEquals(List.of("«Kurs i demens» har ikke tidsrom."), words(plan));
        String key = key(plan);
        Plan accepted = plan.with(new FindingAnswer(FindingAnswer.id(key), key, "Hele tiden", ""));
        assertEquals(List.of(), words(accepted));
    }

    @Test
    void anEmptyRequiredFieldOfAnyRowIsNamed() {
        Plan plan = Councils.ready();
        plan = plan.with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.TITLE, "");
        assertEquals(List.of("Tittel mangler (planhode)."), words(plan));
    }

    @Test
    void aCommentWithoutAnswerStandsInTheWay() {
        Plan plan =
                Councils.ready()
                        .with(
                                HearingCommentFields.TABLE,
                                Councils.comment(2),
                                HearingCommentFields.CLOSED,
                                false);
        assertEquals(List.of("Merknad 2 fra Storvik er ikke besvart."), words(plan));
    }

    @Test
    void aCouncilWithoutDateOrCaseNumberStandsInTheWay() {
        Plan plan = Councils.ready();
        var id = Councils.decision("Nesby");
        plan = plan.with(CouncilDecisionFields.TABLE, id, CouncilDecisionFields.MEETING, null);
        plan = plan.with(CouncilDecisionFields.TABLE, id, CouncilDecisionFields.CASE_NUMBER, "");
        plan =
                plan.with(
                        CouncilDecisionFields.TABLE,
                        id,
                        CouncilDecisionFields.STATE,
                        DecisionState.SCHEDULED);
        assertEquals(
                List.of(
                        "Nesby har ikke vedtatt planen.",
                        "Nesby mangler møtedato.",
                        "Nesby mangler saksnummer."),
                words(plan));
    }

    @Test
    void everyMunicipalityMustHaveDecided() {
        Plan plan = Councils.ready().without(Councils.decision("Storvik"));
        assertEquals(List.of("Vedtaket i Storvik er ikke ført."), words(plan));
        assertEquals(List.of("no-matter"), kinds(Councils.ready().without(Councils.MATTER)));
    }

    @Test
    void aDeviationMustBeFollowedUpOrKeptAsANote() {
        var deviation =
                Councils.deviation("Nesby", Councils.SECOND_POINT, "Kommunen setter av", null);
        Plan plan = Councils.ready().with(deviation);
        assertEquals(List.of("deviation"), kinds(plan));
        Plan carried =
                plan.with(
                        CouncilPointFields.TABLE,
                        deviation.id(),
                        CouncilPointFields.EFFECT,
                        DeviationEffect.CARRY_IN);
        assertEquals(List.of("deviation"), kinds(carried));
        assertEquals(
                List.of(),
                kinds(
                        carried.with(
                                CouncilPointFields.TABLE,
                                deviation.id(),
                                CouncilPointFields.HANDLED,
                                true)));
        assertEquals(
                List.of(),
                kinds(
                        plan.with(
                                CouncilPointFields.TABLE,
                                deviation.id(),
                                CouncilPointFields.EFFECT,
                                DeviationEffect.RECORD_ONLY)));
    }

    @Test
    void aDeviationTakenToAMeetingWaitsThereUntilTheMeetingHasDecided() {
        var deviation =
                Councils.deviation(
                        "Nesby",
                        Councils.SECOND_POINT,
                        "Kommunen setter av",
                        DeviationEffect.MEETING);
        Plan plan =
                Councils.ready()
                        .with(deviation)
                        .with(
                                CouncilPointFields.TABLE,
                                deviation.id(),
                                CouncilPointFields.FORUM,
                                Councils.body("Storvik"));
        assertEquals(
                List.of("Nesby: «Midler i budsjettet» venter på møte i Storvik."), words(plan));
        assertEquals(
                List.of(),
                words(
                        plan.with(
                                CouncilPointFields.TABLE,
                                deviation.id(),
                                CouncilPointFields.HANDLED,
                                true)));
    }

    @Test
    void aPlanWithoutMunicipalitiesNeedsNoCouncil() {
        assertEquals(List.of(), words(Plan.EMPTY));
    }

    @Test
    void noEditMarksAPlanAsAdoptedWhileSomethingStandsInTheWay() {
        Plan blocked = Councils.ready().without(Councils.decision("Storvik"));
        try (PlanSession session = PlanSession.inMemory(blocked, Runnable::run)) {
            CompletionException refused =
                    assertThrows(
                            CompletionException.class,
                            () ->
                                    session.edit("step.plan-head.edit", AdoptionTest::adopted)
                                            .join());
            PlanFileException why = assertInstanceOf(PlanFileException.class, refused.getCause());
            assertEquals(PlanFileException.Problem.NOT_ADOPTABLE, why.problem());
            assertEquals(blocked, session.plan());
            assertThrows(
                    CompletionException.class, () -> session.importPlan(adopted(blocked)).join());
            assertFalse(session.plan().head().stage() == PlanStage.ADOPTED);
        }
        try (PlanSession session = PlanSession.inMemory(Councils.ready(), Runnable::run)) {
            session.edit("step.plan-head.edit", AdoptionTest::adopted).join();
            assertTrue(session.plan().head().stage() == PlanStage.ADOPTED);
        }
    }

    @Test
    void anAdoptedPlanCanStillBeEdited() {
        Plan adopted = adopted(Councils.ready().without(Councils.decision("Storvik")));
        try (PlanSession session = PlanSession.inMemory(adopted, Runnable::run)) {
            session.edit(
                            "step.plan-head.edit",
                            plan ->
                                    plan.with(
                                            PlanHeadFields.TABLE,
                                            PlanHead.ID,
                                            PlanHeadFields.TITLE,
                                            "Annet navn"))
                    .join();
            assertEquals("Annet navn", session.plan().head().title());
        }
    }

    private static String key(Plan plan) {
        Finding found = Adoption.obstacles(Assessment.of(plan)).getFirst().finding();
        assertNotNull(found);
        return found.subject();
    }

    private static Plan adopted(Plan plan) {
        return plan.with(
                PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.STAGE, PlanStage.ADOPTED);
    }

    private static List<String> words(Plan plan) {
        Texts texts = Texts.of(Language.NB);
        return Adoption.obstacles(Assessment.of(plan)).stream()
                .map(each -> each.words(texts))
                .toList();
    }

    private static List<String> kinds(Plan plan) {
        return Adoption.obstacles(Assessment.of(plan)).stream()
                .map(each -> each.kind().key())
                .toList();
    }
}
