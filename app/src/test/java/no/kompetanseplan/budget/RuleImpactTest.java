package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.budget.RuleImpact.Reach;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class RuleImpactTest {

    private static final Id RULE = Id.named("test/rule30");
    private static final CostLine LEAVE =
            Course.line("leave", CostKind.LEAVE, CostBasis.PER_PARTICIPANT, 0);

    @Test
    void aMeasureThatUsesTheRuleIsReachedEvenIfNobodyTakesPart() {
        Plan plan = Course.region();
        Reach reach = only(RuleImpact.between(plan, sixteenDays(plan)));
        assertEquals(Course.COURSE, reach.measure());
        assertEquals(Days.of(1), reach.daysChange());
        // 412 800 / 260 = 1 587,69 for one day, from 15 days (23 815,38) to 16 (25 403,08)
        assertEquals(new Money(158_770), reach.costChange());
        assertEquals(0, reach.participants());
        assertFalse(reach.inBudget());
        assertEquals(List.of(), reach.cells());
        assertEquals(
                List.of(new YearShare(2016, 153, 334), new YearShare(2017, 181, 334)),
                reach.years());
    }

    @Test
    void withParticipantsTheBudgetChangesByYearAndMunicipality() {
        Plan plan = Course.withParticipants(Course.region().with(LEAVE), 4, 6);
        Plan after = sixteenDays(plan);
        RuleImpact impact = RuleImpact.between(plan, after);
        Reach reach = only(impact);
        assertTrue(reach.inBudget());
        assertEquals(10, reach.participants());
        assertEquals(4, reach.cells().size());
        Money change = Budget.of(after).sum(View.NET).minus(Budget.of(plan).sum(View.NET));
        assertEquals(change, impact.change());
        assertEquals(change, total(impact.byYear()));
        assertEquals(change, total(impact.byMunicipality()));
    }

    @Test
    void aRuleThatNobodyUsesChangesNothing() {
        Plan plan =
                Course.region().with(MeasureFields.TABLE, Course.COURSE, MeasureFields.CREDITS, 60);
        assertTrue(RuleImpact.between(plan, sixteenDays(plan)).isEmpty());
        Plan same = Course.withParticipants(Course.region().with(LEAVE), 4, 6);
        assertTrue(RuleImpact.between(same, same).isEmpty());
    }

    @Test
    void aRangeOfCreditsIsReachedAtTheSizeThatUsesTheRule() {
        Plan plan =
                Course.region()
                        .with(MeasureFields.TABLE, Course.COURSE, MeasureFields.CREDITS, 15)
                        .with(MeasureFields.TABLE, Course.COURSE, MeasureFields.CREDITS_TO, 30);
        Reach reach = only(RuleImpact.between(plan, sixteenDays(plan)));
        assertTrue(reach.use() != null && reach.use().open());
        assertEquals(30, reach.use() == null ? 0 : reach.use().question().size());
    }

    @Test
    void aRuleFromALaterDayReachesOnlyStudiesThatBeginThen() {
        Plan plan = Course.region();
        Plan ended =
                plan.with(
                        LeaveRuleFields.TABLE,
                        RULE,
                        LeaveRuleFields.VALID_TO,
                        LocalDate.of(2016, 12, 31));
        Plan after =
                ended.with(
                        LeaveRuleFields.TABLE.copy(
                                Course.with(
                                        LeaveRuleFields.TABLE,
                                        Course.with(
                                                LeaveRuleFields.TABLE,
                                                plan.leaveRules().getFirst(),
                                                LeaveRuleFields.DAYS,
                                                Days.of(16)),
                                        LeaveRuleFields.VALID_FROM,
                                        LocalDate.of(2017, 1, 1)),
                                Id.named("test/newer")));
        assertTrue(RuleImpact.between(plan, after).isEmpty());
        Period later = new Period(LocalDate.of(2017, 8, 1), LocalDate.of(2018, 6, 30), "");
        Plan moved = plan.with(MeasureFields.TABLE, Course.COURSE, MeasureFields.PERIOD, later);
        Plan movedAfter =
                after.with(MeasureFields.TABLE, Course.COURSE, MeasureFields.PERIOD, later);
        assertEquals(Days.of(1), only(RuleImpact.between(moved, movedAfter)).daysChange());
    }

    @Test
    void anotherWageChangesTheCostButNotTheDays() {
        Plan plan = Course.region();
        Plan after =
                plan.with(
                        WageFields.TABLE,
                        Id.named("test/wage"),
                        WageFields.AMOUNT,
                        Money.kroner(520_000));
        Reach reach = only(RuleImpact.between(plan, after));
        assertEquals(Days.ZERO, reach.daysChange());
        assertEquals(new Money(30_000_00 - 23_815_38), reach.costChange());
    }

    @Test
    void takingTheRuleAwayLeavesTheMeasureWithoutAnAnswer() {
        Plan plan = Course.region();
        Reach reach = only(RuleImpact.between(plan, plan.without(RULE)));
        assertNull(reach.daysChange());
        assertNull(reach.costChange());
        assertEquals(Days.of(15), reach.before() == null ? null : reach.before().days());
    }

    @Test
    void aSupplementReachesTheMeasuresOfItsCredits() {
        SupplementRule rule = SupplementRuleFields.TABLE.blank(Id.named("test/supplement"));
        rule = Course.with(SupplementRuleFields.TABLE, rule, SupplementRuleFields.CREDITS, 30);
        Money before = Money.kroner(10_000);
        rule = Course.with(SupplementRuleFields.TABLE, rule, SupplementRuleFields.AMOUNT, before);
        Plan plan = Course.region().with(rule);
        Money after = Money.kroner(12_000);
        Plan raised =
                plan.with(
                        SupplementRuleFields.TABLE, rule.id(), SupplementRuleFields.AMOUNT, after);
        Reach reach = only(RuleImpact.between(plan, raised));
        assertNull(reach.use());
        assertEquals(before, reach.supplementBefore());
        assertEquals(after, reach.supplementAfter());
    }

    private static Plan sixteenDays(Plan plan) {
        return plan.with(LeaveRuleFields.TABLE, RULE, LeaveRuleFields.DAYS, Days.of(16));
    }

    private static Reach only(RuleImpact impact) {
        assertEquals(1, impact.measures().size());
        return impact.measures().getFirst();
    }

    private static Money total(Map<?, Money> sums) {
        return sums.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
