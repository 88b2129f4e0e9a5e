package no.kompetanseplan.checks;

import static no.kompetanseplan.checks.CleanPlan.DAY;
import static no.kompetanseplan.checks.CleanPlan.FIRST_AREA;
import static no.kompetanseplan.checks.CleanPlan.GOAL;
import static no.kompetanseplan.checks.CleanPlan.MEASURE;
import static no.kompetanseplan.checks.CleanPlan.PROPOSAL;
import static no.kompetanseplan.checks.CleanPlan.SECOND_AREA;
import static no.kompetanseplan.checks.CleanPlan.assertFinds;
import static no.kompetanseplan.checks.CleanPlan.assertSilent;
import static no.kompetanseplan.checks.CleanPlan.measure;
import static no.kompetanseplan.checks.CleanPlan.plan;
import static no.kompetanseplan.checks.CleanPlan.with;
import static no.kompetanseplan.checks.CleanPlan.years;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class MeasureChecksTest {

    @Test
    void aPlanInOrderGivesNoFindings() {
        assertSilent(plan());
        assertSilent(Plan.EMPTY);
    }

    @Test
    void aMeasureNeedsItsNameResponsiblePeriodAndContent() {
        assertFinds(
                measureWith(MeasureFields.TITLE, ""), What.NO_TITLE, MEASURE, MeasureFields.TITLE);
        assertFinds(
                measureWith(MeasureFields.RESPONSIBLE_WORDING, " "),
                What.NO_RESPONSIBLE,
                MEASURE,
                MeasureFields.RESPONSIBLE_WORDING,
                "Kurs i demens");
        assertFinds(
                measureWith(MeasureFields.PERIOD, Period.NONE),
                What.NO_PERIOD,
                MEASURE,
                MeasureFields.PERIOD,
                "Kurs i demens");
        assertFinds(
                measureWith(MeasureFields.GOAL, ""),
                What.NO_CONTENT,
                MEASURE,
                MeasureFields.GOAL,
                "Kurs i demens");
    }

    @Test
    void aWishWithoutADateIsOnlyWorthALook() {
        assertFinds(
                measureWith(MeasureFields.PERIOD, Period.undated("Så fort som mulig")),
                What.UNDATED,
                MEASURE,
                MeasureFields.PERIOD,
                "Kurs i demens",
                "Så fort som mulig");
        assertEquals(Finding.Severity.NOTICE, What.UNDATED.severity());
    }

    @Test
    void aMeasureThatIsDroppedNeedsNothing() {
        Plan dropped =
                measureWith(MeasureFields.STATE, MeasureState.DROPPED)
                        .with(MeasureFields.TABLE, MEASURE, MeasureFields.PERIOD, Period.NONE)
                        .with(measure(Id.named("another"), "Et annet kurs"));
        assertSilent(dropped);
    }

    @Test
    void aPeriodOutsideThatOfThePlanIsFoundOnce() {
        assertFinds(
                measureWith(MeasureFields.PERIOD, years(2031, 2032)),
                What.MEASURE_OUTSIDE,
                MEASURE,
                MeasureFields.PERIOD,
                "Kurs i demens",
                "2031–2032",
                "2027–2030");
    }

    @Test
    void aPeriodOutsideThatOfTheActionPlanIsWorthALook() {
        assertFinds(
                measureWith(MeasureFields.PERIOD, years(2029, 2030)),
                What.MEASURE_OUTSIDE_ACTION,
                MEASURE,
                MeasureFields.PERIOD,
                "Kurs i demens",
                "2029–2030",
                "2027–2028");
        assertSilent(measureWith(MeasureFields.PERIOD, years(2028, 2030)));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsAnError() {
        Period period = new Period(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 4, 1), "Vår");
        assertFinds(
                measureWith(MeasureFields.PERIOD, period),
                What.PERIOD_BACKWARDS,
                MEASURE,
                MeasureFields.PERIOD,
                "Kurs i demens");
    }

    @Test
    void aThemeDayOutsideTheHeadingOfItsTableIsFound() {
        Period autumn = new Period(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 1), "Høst 2027");
        assertFinds(
                with(ThemeDayFields.TABLE, DAY, ThemeDayFields.PERIOD, autumn),
                What.THEME_DAY_OUTSIDE,
                DAY,
                ThemeDayFields.PERIOD,
                "Pårørende",
                "Høst 2027",
                "Temadager vår 2027");
    }

    @Test
    void twoMeasuresOfOneNameAreFoundAtTheSecond() {
        Id second = Id.named("second");
        Measure same = measure(second, "KURS i  demens");
        assertFinds(
                plan().with(MeasureFields.TABLE.with(same, second, MeasureFields.RANK, "z")),
                What.SAME_TITLE,
                second,
                MeasureFields.TITLE,
                "KURS i  demens");
    }

    @Test
    void goalsAndMeasuresNeedEachOther() {
        Id lonely = Id.named("lonely goal");
        assertFinds(
                plan().with(new Goal(lonely, GoalLevel.OUTPUT, "2", "Nettverk", "z")),
                What.GOAL_WITHOUT_MEASURES,
                lonely,
                null,
                "Nettverk");
        Id other = Id.named("aimless");
        Measure aimless = measure(other, "Uten mål");
        assertFinds(
                plan().with(
                                MeasureFields.TABLE.with(
                                        aimless, other, MeasureFields.GOALS, Ranked.NONE)),
                What.MEASURE_WITHOUT_GOALS,
                other,
                MeasureFields.GOALS,
                "Uten mål");
    }

    @Test
    void whereNobodyHasLinkedGoalsOneFindingSaysSo() {
        assertFinds(
                measureWith(MeasureFields.GOALS, Ranked.NONE),
                What.NO_GOAL_LINKS,
                PlanHead.ID,
                null,
                "1",
                "1");
        assertSilent(
                plan().without(GOAL)
                        .with(MeasureFields.TABLE, MEASURE, MeasureFields.GOALS, Ranked.NONE));
    }

    @Test
    void aProposalNeedsARowOrAFate() {
        Id open = Id.named("open proposal");
        Proposal proposal =
                ProposalFields.TABLE.with(
                        ProposalFields.TABLE.copy(first(), open),
                        open,
                        ProposalFields.TITLE,
                        "Nytt forslag");
        Plan plan = plan().with(proposal);
        assertFinds(plan, What.PROPOSAL_WITHOUT_ROW, open, null, "Nytt forslag");
        assertSilent(
                plan.with(ProposalFields.TABLE, open, ProposalFields.FATE, ProposalFate.POSTPONED));
    }

    @Test
    void anAreaWithProposalsAndNoRowIsFoundOnce() {
        Id open = Id.named("open proposal");
        Proposal proposal =
                ProposalFields.TABLE.with(
                        ProposalFields.TABLE.copy(first(), open),
                        open,
                        ProposalFields.AREA,
                        SECOND_AREA);
        assertFinds(
                plan().with(proposal),
                What.AREA_WITHOUT_ROW,
                SECOND_AREA,
                null,
                "5.2 Ledelse",
                "1");
    }

    @Test
    void thePrintedAreaIsTheOneLinkedTo() {
        assertFinds(
                measureWith(MeasureFields.AREA_WORDING, "5.2 Ledelse"),
                What.AREA_NUMBER_LINK,
                MEASURE,
                MeasureFields.AREA_WORDING,
                "Kurs i demens",
                "5.2 Ledelse",
                "5.1 Demens");
        assertFinds(
                measureWith(MeasureFields.AREA_WORDING, "5.1 ledelse"),
                What.AREA_NUMBER_TITLE,
                MEASURE,
                MeasureFields.AREA_WORDING,
                "Kurs i demens",
                "5.1 ledelse",
                "5.2 Ledelse");
        assertSilent(measureWith(MeasureFields.AREA_WORDING, "5.1 Demens, videreutdanning"));
        assertSilent(
                measureWith(MeasureFields.AREA_WORDING, "5.2 Ledelse")
                        .with(
                                MeasureFields.TABLE,
                                MEASURE,
                                MeasureFields.AREAS,
                                Ranked.of(FIRST_AREA, SECOND_AREA)));
    }

    @Test
    void anAreaWithoutItsNumberIsFoundAmongRowsThatHaveIt() {
        Id second = Id.named("second");
        Measure other = measure(second, "Et annet kurs");
        assertFinds(
                plan().with(
                                MeasureFields.TABLE.with(
                                        other, second, MeasureFields.AREA_WORDING, "Demens")),
                What.AREA_WITHOUT_NUMBER,
                second,
                MeasureFields.AREA_WORDING,
                "Et annet kurs",
                "Demens");
        assertSilent(measureWith(MeasureFields.AREA_WORDING, "Demens"));
    }

    @Test
    void aPrioritisedProposalIsFoundOnlyWhereThePoolIsCalledUnprioritised() {
        Plan marked = with(ProposalFields.TABLE, PROPOSAL, ProposalFields.PRIORITISED, true);
        assertSilent(marked);
        assertFinds(
                marked.with(CleanPlan.block(CleanPlan.TEXT, "Her står uprioriterte forslag.")),
                What.PRIORITISED_IN_POOL,
                PROPOSAL,
                ProposalFields.PRIORITISED,
                "Kurs for alle");
    }

    @Test
    void aFindingKeepsItsNameWhenItsWordsChange() {
        List<Finding> one = Checks.of(measureWith(MeasureFields.PERIOD, Period.undated("Snart")));
        List<Finding> other = Checks.of(measureWith(MeasureFields.PERIOD, Period.undated("Siden")));
        assertEquals("undated/" + MEASURE + "/period", one.getFirst().key());
        assertEquals(one.getFirst().key(), other.getFirst().key());
    }

    private static <V> Plan measureWith(Field<Measure, V> field, @Nullable V value) {
        return with(MeasureFields.TABLE, MEASURE, field, value);
    }

    private static Proposal first() {
        return plan().proposals().getFirst();
    }
}
