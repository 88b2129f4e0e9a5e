package no.kompetanseplan.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.registers.OldAndNew;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;

class RolloverTest {

    private static final Plan SAMPLE = SamplePlan.read();
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
    private static final Formats FORMATS = Formats.of(Language.NB);
    private static final Texts TEXTS = Texts.of(Language.NB);

    private static Plan next(int from, int to) {
        return new NextPlan(SAMPLE, from, to).begin(FORMATS);
    }

    private static List<RolloverChoice> choices(Plan plan) {
        return plan.ordered(RolloverChoiceFields.TABLE);
    }

    @Test
    void everyMeasureComesAlongWithAChoiceToMakeAndTheWordsItHad() {
        Plan next = next(2021, 2024);
        List<RolloverChoice> choices = choices(next);
        assertEquals(SAMPLE.measures().size(), choices.size());
        assertEquals(choices.size(), Rollover.open(next));
        assertEquals("R 1", choices.getFirst().number());
        for (RolloverChoice choice : choices) {
            assertEquals(List.of(), OldAndNew.of(next, choice, FORMATS).changed(), choice.title());
        }
        assertEquals(SAMPLE.rows(SectionFields.TABLE), next.rows(SectionFields.TABLE));
        assertEquals(PlanStage.DRAFT, next.head().stage());
        assertEquals("2021–2024", next.head().planPeriod().wording());
        assertEquals("2021–2024", next.head().actionPeriod().wording());
    }

    @Test
    void yearsInsideThePlanRollTheActionPlanOverAndLetThePlanStand() {
        Plan next = next(2018, 2019);
        assertEquals(SAMPLE.head().planPeriod(), next.head().planPeriod());
        assertEquals("2018–2019", next.head().actionPeriod().wording());
        assertEquals(SAMPLE.head().title(), next.head().title());
    }

    @Test
    void whatBelongsToTheOldPlanStaysThere() {
        Id done = SAMPLE.ordered(ParkedTopicFields.TABLE).getFirst().id();
        Id dropped = SAMPLE.measures().getFirst().id();
        Plan old =
                SAMPLE.with(ParkedTopicFields.TABLE, done, ParkedTopicFields.CLOSED, true)
                        .with(
                                MeasureFields.TABLE,
                                dropped,
                                MeasureFields.STATE,
                                MeasureState.DROPPED)
                        .with(new HearingRound(Id.named("round"), "1", null, null, "", "", "", ""));
        Plan next = new NextPlan(old, 2021, 2024).begin(FORMATS);
        assertNull(next.find(ParkedTopicFields.TABLE, done));
        assertNull(next.find(MeasureFields.TABLE, dropped));
        assertTrue(next.rows(HearingRoundFields.TABLE).isEmpty());
        assertTrue(next.costLines().stream().noneMatch(line -> dropped.equals(line.measure())));
        assertEquals(old.measures().size() - 1, choices(next).size());
    }

    @Test
    void whatIsEndedCanBeTakenBackAsItWas() {
        Plan next = next(2021, 2024);
        RolloverChoice choice = choices(next).getFirst();
        Plan ended = Rollover.chosen(next, List.of(choice.id()), RolloverFate.ENDED);
        Measure measure = ended.find(MeasureFields.TABLE, choice.measure());
        assertEquals(MeasureState.DROPPED, measure == null ? null : measure.state());
        Plan back = Rollover.chosen(ended, List.of(choice.id()), RolloverFate.CARRIED);
        assertEquals(next.measures(), back.measures());
        assertEquals(Rollover.open(next) - 1, Rollover.open(back));
    }

    @Test
    void aMeasureThatTheOldPlanDidNotHaveIsNew() {
        Plan next = next(2021, 2024);
        assertEquals(List.of(), Rollover.fresh(next));
        Measure fresh = MeasureFields.TABLE.blank(Id.named("fresh"));
        assertEquals(List.of(fresh), Rollover.fresh(next.with(fresh)));
        assertEquals(List.of(), Rollover.fresh(SAMPLE.with(fresh)));
    }

    @Test
    void aPlanWithOpenChoicesCannotGoToHearing() {
        Plan next = next(2021, 2024);
        try (PlanSession session = PlanSession.inMemory(next, Runnable::run)) {
            assertEquals(Problem.ROLLOVER_OPEN, refused(session, PlanStage.HEARING));
            List<Id> all = choices(next).stream().map(RolloverChoice::id).toList();
            session.edit("x", plan -> Rollover.chosen(plan, all, RolloverFate.CARRIED)).join();
            session.edit("x", plan -> staged(plan, PlanStage.HEARING)).join();
            assertEquals(PlanStage.HEARING, session.plan().head().stage());
        }
    }

    private static Plan staged(Plan plan, PlanStage stage) {
        return plan.with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.STAGE, stage);
    }

    private static Problem problem(CompletionException thrown) {
        return assertInstanceOf(PlanFileException.class, thrown.getCause()).problem();
    }

    private static Problem refused(PlanSession session, PlanStage stage) {
        CompletionException thrown =
                assertThrows(
                        CompletionException.class,
                        () -> session.edit("x", plan -> staged(plan, stage)).join());
        return problem(thrown);
    }

    @Test
    void aReplacedPlanIsLockedUntilItIsTakenIntoUseAgain() {
        Plan adopted = staged(SAMPLE, PlanStage.ADOPTED);
        assertEquals(SAMPLE, Rollover.locked(SAMPLE));
        try (PlanSession session = PlanSession.inMemory(adopted, Runnable::run)) {
            session.edit("x", Rollover::locked).join();
            Id measure = adopted.measures().getFirst().id();
            CompletionException thrown =
                    assertThrows(
                            CompletionException.class,
                            () -> session.edit("x", plan -> plan.without(measure)).join());
            assertEquals(Problem.PLAN_LOCKED, problem(thrown));
            session.edit("x", plan -> staged(plan, PlanStage.ADOPTED)).join();
            assertEquals(adopted, session.plan());
        }
    }

    @Test
    void aClockStrikesEachTimeUntilItIsDone() {
        Due first = Due.of(SAMPLE, TODAY).getFirst();
        assertEquals(LocalDate.of(2017, 8, 1), first.from());
        assertFalse(first.isOverdue());
        assertTrue(Due.of(SAMPLE, TODAY.plusYears(1)).getFirst().isOverdue());
        Plan done =
                SAMPLE.with(
                        RolloverClockFields.TABLE,
                        first.clock().id(),
                        RolloverClockFields.DONE,
                        LocalDate.of(2017, 11, 1));
        assertEquals(LocalDate.of(2018, 8, 1), Due.of(done, TODAY).getFirst().from());
    }

    @Test
    void theAgendaTakesUpWhatThePlanSaysWillComeBack() {
        Plan plan =
                SAMPLE.with(
                        MeasureFields.TABLE,
                        SAMPLE.measures().getFirst().id(),
                        MeasureFields.PERIOD,
                        new Period(null, LocalDate.of(2016, 12, 31), "2016"));
        Agenda agenda = Agenda.of(Assessment.of(plan), TODAY, TEXTS);
        assertEquals(
                plan.ordered(ParkedTopicFields.TABLE).stream().map(ParkedTopic::title).toList(),
                agenda.of(Agenda.Kind.PARKED).stream().map(Agenda.Item::title).toList());
        assertTrue(
                agenda.of(Agenda.Kind.ENDING).stream()
                        .anyMatch(item -> plan.measures().getFirst().id().equals(item.row())));
        assertFalse(agenda.of(Agenda.Kind.LAW).isEmpty());
        assertFalse(agenda.of(Agenda.Kind.FINDINGS).isEmpty());
        Agenda next = Agenda.of(Assessment.of(next(2018, 2019)), TODAY, TEXTS);
        assertEquals(agenda.of(Agenda.Kind.PARKED), next.of(Agenda.Kind.PARKED));
    }
}
