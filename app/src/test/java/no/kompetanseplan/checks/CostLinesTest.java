package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.TenureBand;
import no.kompetanseplan.model.TenureBandFields;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// A defect of each kind planted in a budget that is in order.
class CostLinesTest {

    private static final Id LINE = Id.named("line");
    private static final Id BAND = Id.named("band");

    @Test
    void aBudgetInOrderIsSilent() {
        assertFinds(plan());
        assertFinds(with(CostLineFields.LOW_PRICE, Money.kroner(900)));
        assertFinds(with(CostLineFields.SPLIT_SOURCE, "Likt på kommunene, vedtatt i råd"));
        assertFinds(shares(60, 40));
        assertFinds(fixed(12_500, 12_500, "§ 4: likt på kommunene"));
    }

    @Test
    void pricesOutOfOrderOrBelowZeroAreFound() {
        assertFinds(with(CostLineFields.LOW_PRICE, Money.kroner(60_000)), What.PRICE_RANGE);
        assertFinds(with(CostLineFields.HIGH_PRICE, Money.kroner(10)), What.PRICE_RANGE);
        assertFinds(with(CostLineFields.UNIT_PRICE, Money.kroner(-5)), What.PRICE_NEGATIVE);
        assertFinds(with(CostLineFields.QUANTITY, -2), What.PRICE_NEGATIVE);
        assertFinds(
                with(CostLineFields.UNIT_PRICE, Money.kroner(8_000_000_000_000L)),
                What.AMOUNT_TOO_LARGE);
        assertFinds(
                with(
                        CostLineFields.PERIOD,
                        new Period(LocalDate.of(2028, 5, 1), LocalDate.of(2028, 1, 1), "")),
                What.PERIOD_BACKWARDS);
    }

    @Test
    void sharesThatAreNotTheWholeAreFoundOnce() {
        assertFinds(shares(60, 30), What.COST_SHARES);
        assertFinds(shares(60, 50), What.COST_SHARES);
    }

    @Test
    void moreOrLessThanItCostsIsFoundWithTheDifference() {
        Plan more = fixed(15_000, 14_000, "");
        assertFinds(more, What.COST_SURPLUS);
        Finding finding = Checks.of(more).getFirst();
        assertEquals("4 000", finding.arguments().getLast().replace('\u00a0', ' '));
        assertFinds(fixed(15_000, 4_000, ""), What.COST_DEFICIT);
    }

    @Test
    void aSplitOtherThanItsSourceTellsIsFound() {
        assertFinds(
                fixed(15_000, 10_000, "Vedtektene § 4: likt på kommunene"),
                What.SPLIT_AGAINST_SOURCE);
        assertFinds(
                with(CostLineFields.SPLIT_SOURCE, "Etter folketall"), What.SPLIT_AGAINST_SOURCE);
        assertFinds(with(CostLineFields.SPLIT_SOURCE, "Folketall og likt, se sak 4"));
    }

    @Test
    void yearsWithoutAPriceIndexAreTold() {
        Plan plan = with(CostLineFields.ADJUSTED, true);
        assertFinds(plan, What.PRICE_INDEX_MISSING);
        assertFinds(plan.with(new PriceIndex(Id.named("i"), 2028, Percent.of(3), "", "", "")));
    }

    @Test
    void wordsOfACostWithoutALineOrAMarkAreFound() {
        for (String words :
                List.of(
                        "Kr 5 000,- per person.",
                        "Vikarutgifter må påregnes.",
                        "Kurset er gratis.")) {
            Plan plan =
                    plan().without(LINE)
                            .with(
                                    MeasureFields.TABLE,
                                    CleanPlan.MEASURE,
                                    MeasureFields.COST_WORDING,
                                    words);
            assertFinds(plan, What.COST_WITHOUT_LINE);
            assertFinds(
                    plan.with(
                            MeasureFields.TABLE,
                            CleanPlan.MEASURE,
                            MeasureFields.COST_STATE,
                            CostState.NOT_CALCULATED));
        }
    }

    @Test
    void participantsWhoBeginOutsideTheMeasureAreFound() {
        assertFinds(
                plan().with(
                                new Participation(
                                        Id.named("part"),
                                        CleanPlan.MEASURE,
                                        first().id(),
                                        1,
                                        null,
                                        2035,
                                        null,
                                        "")),
                What.PARTICIPATION_OUTSIDE);
    }

    @Test
    void participantsOfAYearThatNobodyCanMeanAreLeftOutAndTold() {
        Plan wild =
                plan().with(
                                new Participation(
                                        Id.named("part"),
                                        CleanPlan.MEASURE,
                                        first().id(),
                                        1,
                                        null,
                                        1927,
                                        null,
                                        ""));
        assertFinds(wild, What.PARTICIPATION_YEAR);
        Budget budget = Budget.of(wild);
        assertEquals(
                List.of(
                        new Uncalculated(
                                CleanPlan.MEASURE, null, Uncalculated.Reason.PARTICIPANTS_BEYOND)),
                budget.uncalculated());
        assertEquals(Budget.of(plan()).sum(View.ALL), budget.sum(View.ALL));
    }

    @Test
    void aStipendOverTheCeilingOfTheRulesIsFound() {
        Plan stipend =
                with(CostLineFields.KIND, CostKind.STIPEND)
                        .with(
                                CostLineFields.TABLE,
                                LINE,
                                CostLineFields.BASIS,
                                CostBasis.PER_PARTICIPANT);
        StipendRule start = StipendRuleFields.TABLE.blank(Id.named("start"));
        Plan ruled =
                stipend.with(start)
                        .with(
                                StipendRuleFields.TABLE,
                                start.id(),
                                StipendRuleFields.EVENT,
                                StipendEvent.START)
                        .with(
                                StipendRuleFields.TABLE,
                                start.id(),
                                StipendRuleFields.TITLE,
                                "Start");
        assertFinds(ceiling(ruled, 10_000), What.STIPEND_OVER_CEILING);
        assertFinds(ceiling(ruled, 100_000));
    }

    private static Plan ceiling(Plan plan, int kroner) {
        return plan.with(
                StipendRuleFields.TABLE,
                Id.named("start"),
                StipendRuleFields.CEILING,
                Money.kroner(kroner));
    }

    @Test
    void aLineThatIsLeftOutForItsYearsIsTold() {
        Plan plan =
                with(
                        CostLineFields.PERIOD,
                        new Period(LocalDate.of(1905, 1, 1), LocalDate.of(2028, 1, 1), ""));
        assertFinds(
                plan.with(CostLineFields.TABLE, LINE, CostLineFields.EVERY_YEAR, true),
                What.COST_YEARS);
    }

    @Test
    void leaveAndReplacementForTheSameParticipantsAreFoundUntilTheNoteSaysWhy() {
        Plan plan = leaveAndReplacement();
        Id replacement = Id.named("replacement");
        assertFinds(plan, What.REPLACEMENT_TWICE);
        assertEquals(replacement, Checks.of(plan).getFirst().row());
        assertFinds(
                plan.with(
                        CostLineFields.TABLE,
                        replacement,
                        CostLineFields.NOTE,
                        "Vikar ved praksis, ikke ved permisjon"));
        assertFinds(
                plan.with(CostLineFields.TABLE, replacement, CostLineFields.KIND, CostKind.LEAVE),
                What.SAME_RULE_TWICE);
        assertFinds(
                plan.with(
                        CostLineFields.TABLE,
                        replacement,
                        CostLineFields.PERIOD,
                        new Period(LocalDate.of(2028, 9, 1), LocalDate.of(2028, 9, 30), "")));
    }

    /// Leave by rule and three days of replacement for one participant in 2028.
    private static Plan leaveAndReplacement() {
        Plan plan = set(plan(), CostLineFields.KIND, CostKind.LEAVE);
        CostLine other =
                CostLineFields.TABLE.copy(plan.costLines().getFirst(), Id.named("replacement"));
        return plan.with(
                        other,
                        new EmployerRate(
                                Id.named("rate"),
                                null,
                                null,
                                null,
                                null,
                                Money.kroner(2_000),
                                null,
                                null,
                                null,
                                "",
                                "",
                                ""),
                        new Participation(
                                Id.named("part"),
                                CleanPlan.MEASURE,
                                first().id(),
                                1,
                                null,
                                null,
                                null,
                                ""))
                .with(MeasureFields.TABLE, CleanPlan.MEASURE, MeasureFields.CREDITS, 30)
                .with(CostLineFields.TABLE, other.id(), CostLineFields.KIND, CostKind.REPLACEMENT)
                .with(CostLineFields.TABLE, other.id(), CostLineFields.QUANTITY, 3);
    }

    @Test
    void aFrameThatDoesNotReachIsTold() {
        assertFinds(plan().with(frame(10_000_000)));
        assertFinds(plan().with(frame(100)), What.FRAME_EXCEEDED);
    }

    @Test
    void plannedPostsThatCannotBeReckonedAreFound() {
        PlannedConversion conversion =
                new PlannedConversion(
                        Id.named("planned"),
                        CleanPlan.CONVERSION,
                        first().id(),
                        null,
                        Percent.of(600),
                        ConversionMode.SAME_POSTS,
                        null,
                        null,
                        Money.kroner(500_000),
                        null,
                        "",
                        "");
        assertFinds(plan().with(conversion), What.CONVERSION_UNFINISHED);
        TenureBand band = TenureBandFields.TABLE.blank(BAND);
        assertFinds(plan().with(band), What.TENURE_UNFINISHED);
        assertFinds(
                plan().with(TenureRuleFields.TABLE.blank(Id.named("tenure"))),
                What.TENURE_UNFINISHED);
    }

    private static BudgetFrame frame(int kroner) {
        return new BudgetFrame(
                Id.named("frame"), first().id(), 2028, Money.kroner(kroner), "", "", "");
    }

    private static Body first() {
        return CleanPlan.plan().municipalities().getFirst();
    }

    private static Plan plan() {
        CostLine line = CostLineFields.TABLE.blank(LINE);
        Plan plan = CleanPlan.plan().with(line);
        plan = set(plan, CostLineFields.MEASURE, CleanPlan.MEASURE);
        plan = set(plan, CostLineFields.KIND, CostKind.VENUE);
        plan = set(plan, CostLineFields.TEXT, "Lokaler");
        plan = set(plan, CostLineFields.BASIS, CostBasis.FIXED);
        plan = set(plan, CostLineFields.SPLIT, SplitMode.EQUAL);
        plan =
                set(
                        plan,
                        CostLineFields.PERIOD,
                        new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 6, 30), "2028"));
        return set(plan, CostLineFields.UNIT_PRICE, Money.kroner(25_000));
    }

    private static <V> Plan with(Field<CostLine, V> field, @Nullable V value) {
        return set(plan(), field, value);
    }

    private static <V> Plan set(Plan plan, Field<CostLine, V> field, @Nullable V value) {
        return plan.with(CostLineFields.TABLE, LINE, field, value);
    }

    private static Plan shares(int one, int other) {
        Plan plan = with(CostLineFields.SPLIT, SplitMode.PERCENT);
        List<Body> bodies = plan.municipalities();
        return plan.with(
                share("one", bodies.getFirst(), Percent.of(one), null),
                share("other", bodies.getLast(), Percent.of(other), null));
    }

    private static Plan fixed(int one, int other, String source) {
        Plan plan =
                set(
                        with(CostLineFields.SPLIT, SplitMode.FIXED),
                        CostLineFields.SPLIT_SOURCE,
                        source);
        List<Body> bodies = plan.municipalities();
        return plan.with(
                share("one", bodies.getFirst(), null, Money.kroner(one)),
                share("other", bodies.getLast(), null, Money.kroner(other)));
    }

    private static CostShare share(
            String name, Body body, @Nullable Percent percent, @Nullable Money amount) {
        return new CostShare(Id.named(name), LINE, body.id(), percent, amount, "", name);
    }

    private static void assertFinds(Plan plan, What... expected) {
        assertEquals(List.of(expected), Checks.of(plan).stream().map(Finding::what).toList());
    }
}
