package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.budget.BudgetComparison.Cell;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.junit.jupiter.api.Test;

import java.util.List;

class BudgetComparisonTest {

    private static final Plan PLAN =
            Course.withParticipants(Course.region(), 3, 1)
                    .with(Course.line("fee", CostKind.FEE, CostBasis.PER_PARTICIPANT, 1_000));

    @Test
    void eachSumThatDiffersIsToldToTheKroneAndNothingElse() {
        Plan after = Course.withParticipants(PLAN, 3, 2);
        BudgetComparison comparison = compare(PLAN, after, View.NET);
        assertEquals(
                List.of(
                        new Cell(
                                Course.COURSE,
                                2016,
                                Course.NORDREISA,
                                Money.kroner(1_000),
                                Money.kroner(2_000))),
                comparison.changed());
        assertEquals(Money.kroner(1_000), comparison.change());
        assertEquals(List.of(), comparison.rules());
        assertTrue(compare(PLAN, PLAN, View.ALL).changed().isEmpty());
    }

    @Test
    void theDifferenceOfTheCellsIsThatOfTheBudgets() {
        for (long seed = 1; seed <= 20; seed++) {
            Plan before = ExtremePlans.of(seed);
            Plan after = ExtremePlans.of(seed + 100);
            for (View view : View.values()) {
                assertEquals(
                        Budget.of(after).sum(view).minus(Budget.of(before).sum(view)),
                        compare(before, after, view).change(),
                        "seed " + seed);
            }
        }
    }

    @Test
    void aDroppedMeasureIsOnlyInTheEarlierPlanAndARuleTellsWhichFieldDiffers() {
        Plan after =
                PLAN.with(
                                MeasureFields.TABLE,
                                Course.COURSE,
                                MeasureFields.STATE,
                                MeasureState.DROPPED)
                        .with(
                                WageFields.TABLE,
                                Id.named("test/wage"),
                                WageFields.AMOUNT,
                                Money.kroner(500_000));
        BudgetComparison comparison = compare(PLAN, after, View.NET);
        assertEquals(List.of(Course.COURSE), comparison.onlyBefore());
        assertEquals(List.of(), comparison.onlyAfter());
        assertEquals(1, comparison.rules().size());
        assertEquals("amount", comparison.rules().getFirst().field());
        assertEquals(Money.kroner(500_000), comparison.rules().getFirst().after());
    }

    @Test
    void groupsByThreeAxesSumToTheBudget() {
        Plan plan = PLAN.with(Course.line("leave", CostKind.LEAVE, CostBasis.PER_PARTICIPANT, 0));
        Budget budget = Budget.of(plan);
        List<Axis> axes = List.of(Axis.KIND, Axis.MUNICIPALITY, Axis.YEAR);
        Groups groups = Groups.of(plan, budget, View.NET, axes, _ -> true);
        assertEquals(budget.sum(View.NET), groups.total().amount());
        assertEquals(
                List.of(
                        new Axis.OfKind(CostKind.FEE),
                        new Axis.OfRow(Course.LYNGEN),
                        new Axis.OfYear(2016)),
                groups.groups().getFirst().keys());
        assertEquals(6, groups.groups().size());
    }

    private static BudgetComparison compare(Plan before, Plan after, View view) {
        return BudgetComparison.of(before, Budget.of(before), after, Budget.of(after), view);
    }
}
