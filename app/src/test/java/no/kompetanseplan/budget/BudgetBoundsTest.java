package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// What nobody can have meant: amounts and periods beyond all bounds.
class BudgetBoundsTest {

    private static final int PLANS = 150;

    @Test
    void noNumberThatAFieldTakesMakesTheBudgetThrowOrItsSumsDiffer() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        int calculated = 0;
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = ExtremePlans.of(seed);
            Budget budget = Budget.of(plan);
            for (View view : View.values()) {
                Money sum = budget.sum(view);
                assertEquals(sum, total(budget.byYear(view)), "seed " + seed);
                assertEquals(
                        sum, total(budget.by(view, Entry::measure, _ -> true)), "seed " + seed);
            }
            assertEquals(
                    budget.sum(View.NET),
                    total(budget.by(View.NET, Entry::municipality, _ -> true)),
                    "seed " + seed);
            eachLineIsCalculatedOrNot(plan, budget, seed);
            budget.uncalculated().forEach(each -> reasons.add(each.reason()));
            calculated += budget.entries().size();
        }
        assertTrue(calculated > PLANS, calculated + " entries");
        assertTrue(reasons.contains(Reason.TOO_LARGE), reasons.toString());
        assertTrue(reasons.contains(Reason.PERIOD_TOO_LONG), reasons.toString());
    }

    private static void eachLineIsCalculatedOrNot(Plan plan, Budget budget, long seed) {
        Set<Id> calculated = budget.entries().stream().map(Entry::line).collect(Collectors.toSet());
        Set<Id> not = new HashSet<>();
        budget.uncalculated().stream()
                .filter(each -> each.line() != null)
                .forEach(each -> assertTrue(not.add(each.line()), "seed " + seed));
        for (CostLine line : plan.costLines()) {
            assertFalse(calculated.contains(line.id()) && not.contains(line.id()), "seed " + seed);
        }
    }

    @Test
    void theDifferenceOfTwoExtremeBudgetsIsAnAmount() {
        for (long seed = 1; seed <= PLANS; seed += 2) {
            Plan before = ExtremePlans.of(seed);
            Plan after = ExtremePlans.of(seed + 1);
            RuleImpact impact = RuleImpact.between(before, after);
            Money change = Budget.of(after).sum(View.NET).minus(Budget.of(before).sum(View.NET));
            assertEquals(change, impact.change(), "seed " + seed);
            assertEquals(change, total(impact.byYear()), "seed " + seed);
            impact.measures().forEach(RuleImpact.Reach::costChange);
        }
    }

    @Test
    void anAmountThatNobodyCanMeanIsNotCalculated() {
        CostLine line = Course.line("fee", CostKind.FEE, CostBasis.PER_PARTICIPANT, 1);
        Money most = new Money(Money.MAX_ORE);
        line = Course.with(CostLineFields.TABLE, line, CostLineFields.UNIT_PRICE, most);
        line = Course.with(CostLineFields.TABLE, line, CostLineFields.QUANTITY, 1_000_000);
        Plan plan = Course.withParticipants(Course.region().with(line), 100_000, 0);
        assertEquals(
                List.of(new Uncalculated(Course.COURSE, line.id(), Reason.TOO_LARGE)),
                Budget.of(plan).uncalculated());
    }

    @Test
    void theLargestAmountOfALineIsCalculatedAndAKroneMoreIsNot() {
        Plan plan = Course.withParticipants(Course.region(), 1, 1);
        CostLine line = Course.line("venue", CostKind.VENUE, CostBasis.FIXED, 1);
        Money most = Money.kroner(LineCosts.MOST_OF_LINE);
        CostLine largest = Course.with(CostLineFields.TABLE, line, CostLineFields.UNIT_PRICE, most);
        assertEquals(most, Budget.of(plan.with(largest)).sum(View.NET));
        CostLine beyond =
                Course.with(
                        CostLineFields.TABLE,
                        line,
                        CostLineFields.UNIT_PRICE,
                        most.plus(Money.kroner(1)));
        assertEquals(List.of(), Budget.of(plan.with(beyond)).entries());
        CostLine twice =
                Course.with(
                        CostLineFields.TABLE,
                        largest,
                        CostLineFields.BASIS,
                        CostBasis.PER_MUNICIPALITY);
        assertEquals(List.of(), Budget.of(plan.with(twice)).entries());
    }

    @Test
    void linesThatWouldTakeTheSumOutOfRangeAreNotCalculated() {
        Plan plan = Course.withParticipants(Course.region(), 1, 0);
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            lines.add(
                    Course.with(
                            CostLineFields.TABLE,
                            Course.line("many" + i, CostKind.VENUE, CostBasis.FIXED, 1),
                            CostLineFields.UNIT_PRICE,
                            Money.kroner(LineCosts.MOST_OF_LINE)));
        }
        Budget budget = Budget.of(plan.with(lines));
        assertEquals(450, budget.entries().size());
        assertEquals(new Money(Money.MAX_ORE / 2), budget.sum(View.NET));
        assertEquals(50, budget.uncalculated().size());
    }

    @Test
    void aPeriodOfMoreThanFiftyYearsIsNotCalculatedWhereItsYearsCount() {
        Period slip = new Period(LocalDate.of(2016, 8, 1), LocalDate.of(2107, 6, 30), "");
        CostLine travel =
                Course.with(
                        CostLineFields.TABLE,
                        Course.line("travel", CostKind.TRAVEL, CostBasis.FIXED, 900),
                        CostLineFields.PERIOD,
                        slip);
        CostLine yearly =
                Course.with(
                        CostLineFields.TABLE,
                        Course.with(
                                CostLineFields.TABLE,
                                Course.line("yearly", CostKind.FEE, CostBasis.PER_PARTICIPANT, 5),
                                CostLineFields.EVERY_YEAR,
                                true),
                        CostLineFields.PERIOD,
                        slip);
        CostLine once =
                Course.with(
                        CostLineFields.TABLE,
                        Course.line("once", CostKind.FEE, CostBasis.PER_PARTICIPANT, 5),
                        CostLineFields.PERIOD,
                        slip);
        Budget budget =
                Budget.of(
                        Course.withParticipants(Course.region().with(travel, yearly, once), 1, 0));
        assertEquals(
                Map.of(travel.id(), Reason.PERIOD_TOO_LONG, yearly.id(), Reason.PERIOD_TOO_LONG),
                budget.uncalculated().stream()
                        .collect(Collectors.toMap(Uncalculated::line, Uncalculated::reason)));
        assertEquals(Map.of(2016, Money.kroner(5)), budget.byYear(View.NET));
    }

    @Test
    void aPlanWithoutAnEndInSightIsNoReasonToCountForEver() {
        Plan plan =
                Course.region()
                        .with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.PLAN_PERIOD,
                                new Period(null, LocalDate.of(9999, 12, 31), ""));
        CostLine yearly =
                Course.with(
                        CostLineFields.TABLE,
                        Course.with(
                                CostLineFields.TABLE,
                                Course.line("yearly", CostKind.FEE, CostBasis.PER_PARTICIPANT, 5),
                                CostLineFields.EVERY_YEAR,
                                true),
                        CostLineFields.PERIOD,
                        new Period(LocalDate.of(2016, 8, 1), null, ""));
        Budget budget = Budget.of(Course.withParticipants(plan.with(yearly), 1, 0));
        assertEquals(Reason.PERIOD_TOO_LONG, budget.uncalculated().getFirst().reason());
    }

    @Test
    void thePartsOfASpreadAmountAreNeverNegativeAndAddUpToTheWhole() {
        Random random = new Random(20171231);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(700));
            Period period = new Period(from, from.plusDays(random.nextInt(6_000)), "");
            List<YearShare> years = YearShare.byDays(period);
            long most = random.nextBoolean() ? 2_000 : 100_000_000;
            BigDecimal exact = BigDecimal.valueOf(random.nextLong(most), 2);
            List<Long> parts = Draft.inWholeKroner(exact, years);
            assertTrue(parts.stream().allMatch(part -> part >= 0), exact + " over " + period);
            assertEquals(
                    Money.ofKroner(exact).inWholeKroner(),
                    Money.kroner(parts.stream().mapToLong(Long::longValue).sum()));
            for (int k = 0; k < years.size(); k++) {
                BigDecimal off = years.get(k).of(exact).subtract(BigDecimal.valueOf(parts.get(k)));
                assertTrue(off.abs().compareTo(BigDecimal.ONE) <= 0, exact + " over " + period);
            }
            List<Long> opposite = Draft.inWholeKroner(exact.negate(), years);
            assertEquals(parts, opposite.stream().map(part -> -part).toList());
        }
    }

    @Test
    void twoKronerOverFourYearsGoToTwoOfThem() {
        Period period = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 12, 31), "");
        assertEquals(
                2,
                Draft.inWholeKroner(BigDecimal.valueOf(2), YearShare.byDays(period)).stream()
                        .filter(part -> part == 1)
                        .count());
    }

    @Test
    void aFieldTakesNoNegativeQuantity() {
        assertFalse(CostLineFields.QUANTITY.kind().accepts(-1L));
        assertTrue(CostLineFields.QUANTITY.kind().accepts(0L));
    }

    @Test
    void aMoneyOutOfRangeIsNoAmount() {
        BigDecimal most = new Money(Money.MAX_ORE).toKroner();
        assertEquals(new Money(Money.MAX_ORE), Money.within(most));
        assertNull(Money.within(most.add(BigDecimal.ONE)));
        assertNull(Money.within(most.multiply(most).negate()));
    }

    private static Money total(Map<?, Money> sums) {
        return sums.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
