package no.kompetanseplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class SupplementsTest {

    private static final SupplementRule THIRTY = rule("30", 30, 10_000, false);
    private static final SupplementRule SIXTY = rule("60", 60, 20_000, false);
    private static final SupplementRule SIXTY_ADDS = rule("60", 60, 20_000, true);
    private static final SupplementRule VOCATIONAL = rule("fagskole", null, 5_000, false);
    private static final Supplements CHAPTER_6 =
            Supplements.of(Plan.of(List.of(THIRTY, SIXTY, VOCATIONAL)));

    @Test
    void aStudyTakesTheRuleOfExactlyItsCredits() {
        assertEquals(THIRTY, CHAPTER_6.rule(30, null));
        assertEquals(SIXTY, CHAPTER_6.rule(60, null));
        assertEquals(VOCATIONAL, CHAPTER_6.rule(null, null));
        assertNull(CHAPTER_6.rule(45, null));
        assertNull(CHAPTER_6.rule(120, null));
    }

    @Test
    void twoStudiesOfThirtyCountAsSixtyOnlyWhereTheRuleAdds() {
        assertEquals(THIRTY, CHAPTER_6.ruleForAll(List.of(30, 30), null));
        assertEquals(SIXTY, CHAPTER_6.ruleForAll(List.of(30, 60), null));
        Supplements adding = Supplements.of(Plan.of(List.of(THIRTY, SIXTY_ADDS, VOCATIONAL)));
        assertEquals(SIXTY_ADDS, adding.ruleForAll(List.of(30, 30), null));
        assertEquals(THIRTY, adding.ruleForAll(List.of(30, 15), null));
        assertNull(adding.ruleForAll(List.of(15), null));
    }

    @Test
    void aSupplementIsPaidFromTheMonthAfterCompletionAndEveryYearSince() {
        LocalDate june = LocalDate.of(2017, 6, 30);
        assertEquals(0, Supplements.months(june, 2016));
        assertEquals(6, Supplements.months(june, 2017));
        assertEquals(12, Supplements.months(june, 2018));
        assertEquals(0, Supplements.months(LocalDate.of(2017, 12, 31), 2017));
        assertEquals(11, Supplements.months(LocalDate.of(2017, 1, 1), 2017));
    }

    @Test
    void aSupplementFollowsThePositionOnlyWhereTheRuleSaysSo() {
        BigDecimal none = BigDecimal.ZERO;
        assertEquals("5000", cost(THIRTY, Percent.FULL, none, 6));
        assertEquals("10000", cost(THIRTY, Percent.of(50), none, 12));
        SupplementRule proportional =
                new SupplementRule(
                        THIRTY.id(), "", 30, THIRTY.amount(), true, false, null, null, "", "", "");
        assertEquals("4000", cost(proportional, Percent.of(80), none, 6));
        assertEquals("5640", cost(THIRTY, Percent.FULL, new BigDecimal("0.128"), 6));
    }

    @Test
    void aRuleHoldsOnlyWithinItsDates() {
        SupplementRule later =
                new SupplementRule(
                        Id.named("later"),
                        "",
                        30,
                        Money.kroner(12_000),
                        false,
                        false,
                        LocalDate.of(2018, 1, 1),
                        null,
                        "",
                        "",
                        "");
        Supplements rules = Supplements.of(Plan.of(List.of(THIRTY, later)));
        assertEquals(THIRTY, rules.rule(30, LocalDate.of(2017, 12, 31)));
        assertEquals(later, rules.rule(30, LocalDate.of(2018, 1, 1)));
    }

    private static String cost(
            SupplementRule rule, Percent position, BigDecimal addOns, int months) {
        return Supplements.cost(rule, position, addOns, months)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static SupplementRule rule(
            String name, @Nullable Integer credits, int kroner, boolean adds) {
        Money amount = Money.kroner(kroner);
        return new SupplementRule(
                Id.named(name), name, credits, amount, false, adds, null, null, "6.2", "", "");
    }
}
