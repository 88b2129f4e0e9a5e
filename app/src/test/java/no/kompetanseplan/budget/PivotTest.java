package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.budget.Axis.OfKind;
import no.kompetanseplan.budget.Axis.OfRow;
import no.kompetanseplan.budget.Axis.OfYear;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/// Sums of the budget by two axes.
class PivotTest {

    private static final Plan PLAN =
            Course.withParticipants(Course.region(), 3, 1)
                    .with(Course.line("fee", CostKind.FEE, CostBasis.PER_PARTICIPANT, 1_000))
                    .with(Course.line("book", CostKind.MATERIAL, CostBasis.PER_PARTICIPANT, 200));

    @Test
    void itStandsInTheOrderPeopleKnowAndAddsUp() {
        Pivot pivot =
                Pivot.of(PLAN, Budget.of(PLAN), View.NET, Axis.KIND, Axis.MUNICIPALITY, _ -> true);
        assertEquals(
                List.of(new OfKind(CostKind.FEE), new OfKind(CostKind.MATERIAL)), pivot.rows());
        assertEquals(
                List.of(new OfRow(Course.LYNGEN), new OfRow(Course.NORDREISA)), pivot.columns());
        assertEquals(
                Money.kroner(600),
                amount(pivot.cell(new OfKind(CostKind.MATERIAL), new OfRow(Course.LYNGEN))));
        assertEquals(Money.kroner(4_000), amount(pivot.rowSum(new OfKind(CostKind.FEE))));
        assertEquals(Money.kroner(1_200), amount(pivot.columnSum(new OfRow(Course.NORDREISA))));
        assertEquals(Money.kroner(4_800), pivot.total().amount());
        assertNull(pivot.cell(new OfKind(CostKind.FEE), new OfYear(2016)));
    }

    @Test
    void anyTwoAxesOfTheSamplePlanHaveTheSameSum() throws IOException {
        Plan plan = SamplePlan.read();
        Budget budget = Budget.of(plan);
        for (Axis rows : Axis.values()) {
            for (Axis columns : Axis.values()) {
                Pivot pivot = Pivot.of(plan, budget, View.ALL, rows, columns, _ -> true);
                Money cells = Money.ZERO;
                for (Axis.Key row : pivot.rows()) {
                    for (Axis.Key column : pivot.columns()) {
                        Pivot.Sum cell = pivot.cell(row, column);
                        cells = cell == null ? cells : cells.plus(cell.amount());
                    }
                }
                assertEquals(budget.sum(View.ALL), cells, rows + " × " + columns);
                assertEquals(budget.sum(View.ALL), pivot.total().amount());
            }
        }
    }

    @Test
    void aFrameTellsWhatIsLeftAndNothingWhereNobodyHasSaid() {
        Plan plan =
                PLAN.with(
                        new BudgetFrame(
                                Id.named("test/frame"),
                                Course.LYNGEN,
                                2016,
                                Money.kroner(3_000),
                                "",
                                "",
                                "a"));
        Frames frames = Frames.of(plan, Budget.of(plan));
        assertEquals(Money.kroner(-600), frames.left(Course.LYNGEN, 2016));
        assertNull(frames.left(Course.NORDREISA, 2016));
        assertEquals(Money.kroner(1_200), frames.net(Course.NORDREISA, 2016));
    }

    private static Money amount(Pivot.@Nullable Sum sum) {
        return Objects.requireNonNull(sum).amount();
    }
}
