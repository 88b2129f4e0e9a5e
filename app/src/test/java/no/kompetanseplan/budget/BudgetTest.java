package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.budget.Uncalculated.Reason;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

class BudgetTest {

    private static final CostLine FEE =
            Course.line("fee", CostKind.FEE, CostBasis.PER_PARTICIPANT, 5000);
    private static final CostLine LEAVE =
            Course.line("leave", CostKind.LEAVE, CostBasis.PER_PARTICIPANT, 0);

    /// A leap year moves no cohort into another year.
    @Test
    void aLaterCohortEndsOnTheSameDayOfALaterYear() {
        Period period = new Period(LocalDate.of(2027, 8, 16), LocalDate.of(2028, 12, 31), "");
        Measure measure = MeasureFields.TABLE.blank(Course.COURSE);
        assertEquals(
                new Period(LocalDate.of(2028, 8, 16), LocalDate.of(2029, 12, 31), ""),
                Years.cohort(measure, period, 2028));
        Period leap = new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 2, 29), "");
        assertEquals(
                new Period(LocalDate.of(2028, 3, 1), LocalDate.of(2029, 2, 28), ""),
                Years.cohort(measure, leap, 2028));
    }

    @Test
    void tenParticipantsFromTwoMunicipalitiesPayTheirFees() {
        Budget budget = Budget.of(Course.withParticipants(Course.region().with(FEE), 4, 6));
        assertEquals(
                Map.of(Course.LYNGEN, Money.kroner(20_000), Course.NORDREISA, Money.kroner(30_000)),
                budget.by(View.NET, Entry::municipality, _ -> true));
        assertEquals(Map.of(2016, Money.kroner(50_000)), budget.byYear(View.NET));
        assertEquals(List.of(), budget.uncalculated());
    }

    @Test
    void leaveFollowsFromTheRuleThePositionAndTheWageAndIsSpreadByDays() {
        Plan plan = Course.withParticipants(Course.region().with(LEAVE), 4, 0);
        Budget budget = Budget.of(plan);
        // 4 x 15 days x 412 800 / 260 = 95 261,54; 153 of the 334 days lie in 2016
        assertEquals(Money.kroner(95_262), budget.sum(View.NET));
        assertEquals(
                Map.of(2016, Money.kroner(43_638), 2017, Money.kroner(51_624)),
                budget.byYear(View.NET));
    }

    @Test
    void oneDayMoreInTheRuleCostsOneDayMoreForEachParticipant() {
        Plan plan = Course.withParticipants(Course.region().with(LEAVE), 4, 6);
        Plan raised =
                plan.with(
                        LeaveRuleFields.TABLE,
                        Id.named("test/rule30"),
                        LeaveRuleFields.DAYS,
                        Days.of(16));
        Money more = Budget.of(raised).sum(View.NET).minus(Budget.of(plan).sum(View.NET));
        // 4 days (6 350,77) and 4,8 days (7 620,92), each municipality in whole kroner before and
        // after
        assertEquals(Money.kroner(6_350 + 7_621), more);
    }

    @Test
    void anAgreedPriceOfReplacementGoesBeforeTheWageAndCountsTheReplacedShare() {
        EmployerRate rate = EmployerRateFields.TABLE.blank(Id.named("test/rate"));
        rate = Course.with(EmployerRateFields.TABLE, rate, EmployerRateFields.BODY, Course.LYNGEN);
        rate =
                Course.with(
                        EmployerRateFields.TABLE,
                        rate,
                        EmployerRateFields.REPLACEMENT_DAY,
                        Money.kroner(2100));
        rate =
                Course.with(
                        EmployerRateFields.TABLE,
                        rate,
                        EmployerRateFields.REPLACED_SHARE,
                        Percent.of(50));
        Budget budget = Budget.of(Course.withParticipants(Course.region().with(LEAVE, rate), 2, 0));
        assertEquals(Money.kroner(2 * 15 * 1050), budget.sum(View.NET));
    }

    @Test
    void aCommonAmountIsSharedByParticipantsToTheKrone() {
        CostLine venue = Course.line("venue", CostKind.VENUE, CostBasis.FIXED, 100);
        Budget budget = Budget.of(Course.withParticipants(Course.region().with(venue), 1, 2));
        assertEquals(
                Map.of(Course.LYNGEN, Money.kroner(33), Course.NORDREISA, Money.kroner(67)),
                budget.by(View.NET, Entry::municipality, _ -> true));
    }

    @Test
    void whatAnotherBodyPaysIsNotInTheNetOfTheMunicipalities() {
        Id centre = Id.named("test/centre");
        CostLine paid =
                Course.with(
                        CostLineFields.TABLE,
                        Course.line("paid", CostKind.VENUE, CostBasis.FIXED, 9000),
                        CostLineFields.PAYER,
                        centre);
        Plan plan =
                Course.withParticipants(Course.region().with(paid, FEE), 1, 1)
                        .with(BodyFields.TABLE.blank(centre));
        Budget budget = Budget.of(plan);
        assertEquals(Money.kroner(10_000), budget.sum(View.NET));
        assertEquals(Money.kroner(9_000), budget.sum(View.EXTERNAL));
        assertEquals(Money.kroner(19_000), budget.sum(View.ALL));
    }

    @Test
    void aGrantLessensTheNetOfThoseItIsFor() {
        CostLine grant =
                Course.with(
                        CostLineFields.TABLE,
                        Course.line("grant", CostKind.GRANT, CostBasis.FIXED, 20_000),
                        CostLineFields.SPLIT,
                        SplitMode.EQUAL);
        Budget budget = Budget.of(Course.withParticipants(Course.region().with(grant, FEE), 4, 6));
        assertEquals(Money.kroner(50_000), budget.sum(View.GROSS));
        assertEquals(Money.kroner(-20_000), budget.sum(View.GRANTS));
        assertEquals(Money.kroner(30_000), budget.sum(View.NET));
    }

    @Test
    void whatCannotBeReckonedIsListedWithItsReasonAndNeverZero() {
        Plan region = Course.region();
        assertEquals(Reason.NO_PARTICIPANTS, only(region.with(FEE)));
        assertEquals(Reason.NO_PARTICIPANTS, only(region.with(LEAVE)));
        assertEquals(Reason.NOTHING_SAID, only(region));
        assertEquals(
                Reason.LATER,
                only(
                        region.with(
                                MeasureFields.TABLE,
                                Course.COURSE,
                                MeasureFields.COST_STATE,
                                CostState.NOT_CALCULATED)));
        Plan range =
                region.with(LEAVE)
                        .with(MeasureFields.TABLE, Course.COURSE, MeasureFields.CREDITS_TO, 60);
        assertEquals(Reason.CREDITS_RANGE, only(range));
        Plan twenty =
                region.with(LEAVE)
                        .with(MeasureFields.TABLE, Course.COURSE, MeasureFields.CREDITS, 20);
        assertEquals(Reason.NO_POLICY, only(twenty));
        Plan undated =
                region.with(FEE)
                        .with(
                                MeasureFields.TABLE,
                                Course.COURSE,
                                MeasureFields.PERIOD,
                                Period.undated("så fort som mulig"));
        assertEquals(Reason.UNDATED, only(undated));
    }

    @Test
    void aSupplementIsPaidFromTheMonthAfterTheStudyToTheEndOfThePlan() {
        var rule =
                new SupplementRule(
                        Id.named("test/supplement"),
                        "30 stp",
                        30,
                        Money.kroner(10_000),
                        true,
                        false,
                        null,
                        null,
                        "6.2",
                        "",
                        "");
        CostLine line =
                Course.line("supplement", CostKind.SUPPLEMENT, CostBasis.PER_PARTICIPANT, 0);
        Budget budget = Budget.of(Course.withParticipants(Course.region().with(rule, line), 1, 1));
        // one at 100 % and one at 80 %: 18 000 a year, half of it in 2017
        assertEquals(
                Map.of(
                        2017, Money.kroner(9_000),
                        2018, Money.kroner(18_000),
                        2019, Money.kroner(18_000),
                        2020, Money.kroner(18_000)),
                budget.byYear(View.NET));
    }

    @Test
    void sumsByYearByMunicipalityAndByMeasureAreTheSameKroner() {
        Random random = new Random(20161214);
        for (int i = 0; i < 200; i++) {
            Budget budget = Budget.of(randomPlan(random));
            for (View view : View.values()) {
                Money sum = budget.sum(view);
                assertEquals(sum, total(budget.byYear(view)));
                assertEquals(sum, total(budget.by(view, Entry::measure, _ -> true)));
            }
            Money net = budget.sum(View.NET);
            assertEquals(net, total(budget.by(View.NET, Entry::municipality, _ -> true)));
            assertEquals(net, budget.sum(View.GROSS).plus(budget.sum(View.GRANTS)));
            assertTrue(budget.entries().stream().allMatch(e -> e.amount().ore() % 100 == 0));
        }
    }

    @Test
    void theYearsOfASpreadAmountAddUpToTheRoundedWhole() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(700));
            Period period = new Period(from, from.plusDays(random.nextInt(1500)), "");
            BigDecimal exact = BigDecimal.valueOf(random.nextLong(100_000_000), 2);
            long sum =
                    Draft.inWholeKroner(exact, YearShare.byDays(period)).stream()
                            .mapToLong(Long::longValue)
                            .sum();
            assertEquals(Money.ofKroner(exact).inWholeKroner(), Money.kroner(sum));
        }
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Plan randomPlan(Random random) {
        Plan plan = Course.withParticipants(Course.region(), random.nextInt(9), random.nextInt(9));
        for (int i = 0; i < 8; i++) {
            CostKind kind = any(random, CostKind.values());
            CostBasis basis = any(random, CostBasis.values());
            CostLine line = Course.line("r" + i, kind, basis, random.nextInt(100_000));
            SplitMode mode = any(random, SplitMode.values());
            plan = plan.with(Course.with(CostLineFields.TABLE, line, CostLineFields.SPLIT, mode));
        }
        return plan;
    }

    private static Money total(Map<?, Money> sums) {
        return sums.values().stream().reduce(Money.ZERO, Money::plus);
    }

    private static Reason only(Plan plan) {
        Budget budget = Budget.of(plan);
        assertEquals(List.of(), budget.entries());
        assertEquals(1, budget.uncalculated().size());
        return budget.uncalculated().getFirst().reason();
    }
}
