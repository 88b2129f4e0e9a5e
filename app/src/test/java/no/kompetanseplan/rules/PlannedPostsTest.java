package no.kompetanseplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.TenureBand;
import no.kompetanseplan.model.TenureRule;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.PlannedConversions.Lack;
import no.kompetanseplan.rules.PlannedConversions.Planned;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/// Planned conversions (formula F19), supplements for tenure (B30) and the full-time package (F22).
class PlannedPostsTest {

    private static final Id LYNGEN = Id.named("test/lyngen");
    private static final Id RULE = Id.named("test/rule");

    @Test
    void sixPostsCostAFifthMoreOrBecomeFive() {
        Plan plan =
                plan(
                        conversion("a", ConversionMode.SAME_POSTS, 2018, 500_000L),
                        conversion("b", ConversionMode.SAME_COST, 2018, 500_000L));
        PlannedConversions conversions = PlannedConversions.of(plan);
        Planned more = conversions.all().getFirst();
        assertEquals(Money.kroner(600_000), more.extraCost(2018));
        assertEquals(Money.ZERO, more.extraCost(2017));
        assertEquals(new BigDecimal("6"), more.postsAfter());
        Planned fewer = conversions.all().getLast();
        assertEquals(Money.ZERO, fewer.extraCost(2018));
        assertEquals(new BigDecimal("5"), fewer.postsAfter());
        assertEquals(Money.kroner(600_000), conversions.extraCost(LYNGEN, 2019));
    }

    /// 465 000 × (1 + 12 % + 14 % + 7,9 %) = 622 635 a post, and 15 % of twelve of them 1 120 743;
    /// by the wage of 540 000 that the budget uses it would be 1 301 508.
    @Test
    void aConversionCostsByTheWageOfThePostBeforeWhenTheTableHasIt() {
        Id unskilled = Id.named("test/unskilled");
        Profession profession =
                new Profession(unskilled, "Assistent", null, "6572,53*", "Ufaglært", null, "", "");
        PlannedConversion twelve =
                new PlannedConversion(
                        Id.named("test/twelve"),
                        RULE,
                        LYNGEN,
                        2027,
                        Percent.of(1_200),
                        ConversionMode.SAME_POSTS,
                        unskilled,
                        null,
                        null,
                        null,
                        "",
                        "");
        Plan general =
                plan(twelve)
                        .with(ConversionRuleFields.TABLE, RULE, RATIO, Percent.of(115))
                        .with(profession, RATES, wage("Helsefagarbeider", "", 540_000, 2026, true));
        assertEquals(Money.kroner(1_301_508), extra(general));
        Plan own = general.with(wage("Assistent", "", 465_000, 2026, false));
        assertEquals(Money.kroner(1_120_743), extra(own));
        assertEquals("Assistent", title(own));
        Plan later = general.with(wage("Assistent", "", 465_000, 2028, false));
        assertEquals(Money.kroner(1_301_508), extra(later), "does not hold in 2027 yet");
        Plan newer = own.with(wage("Assistent", "6572", 480_000, 2027, false));
        assertEquals(Money.kroner(1_156_896), extra(newer), "the code goes before the title");
        Plan byRule = own.with(PlannedConversionFields.TABLE, twelve.id(), FROM, null);
        assertEquals(Money.kroner(1_120_743), extra(byRule), "«ufaglært» is one of its titles");
        Plan typed =
                own.with(
                        PlannedConversionFields.TABLE,
                        twelve.id(),
                        PlannedConversionFields.UNIT_COST,
                        Money.kroner(500_000));
        assertEquals(Money.kroner(900_000), extra(typed));
        assertEquals("", title(typed));
        assertEquals(Money.kroner(900_000), PlannedConversions.of(typed).extraCost());
    }

    private static final Field<ConversionRule, Percent> RATIO = ConversionRuleFields.RATIO;
    private static final Field<PlannedConversion, Id> FROM =
            PlannedConversionFields.FROM_PROFESSION;
    private static final EmployerRate RATES =
            new EmployerRate(
                    Id.named("test/rates"),
                    LYNGEN,
                    Percent.of(12),
                    Percent.of(14),
                    new Percent(790),
                    null,
                    null,
                    null,
                    null,
                    "",
                    "",
                    "");

    private static Wage wage(String title, String code, int kroner, int year, boolean used) {
        return new Wage(
                Id.named("test/wage/" + title + year),
                title,
                code,
                Money.kroner(kroner),
                year,
                used,
                "",
                "",
                title + year);
    }

    private static @Nullable Money extra(Plan plan) {
        return PlannedConversions.of(plan).all().getFirst().extraCost(2027);
    }

    private static String title(Plan plan) {
        Wage wage = PlannedConversions.of(plan).all().getFirst().wage();
        return wage == null ? "" : wage.title();
    }

    @Test
    void whatARowLacksIsToldAndNothingIsGuessed() {
        Planned lacking =
                PlannedConversions.of(plan(conversion("a", null, null, null))).all().getFirst();
        assertEquals(List.of(Lack.MODE, Lack.YEAR, Lack.UNIT_COST), lacking.lacks());
        assertNull(lacking.extraCost(2018));
        Planned absurd =
                PlannedConversions.of(
                                plan(
                                        conversion(
                                                "a",
                                                ConversionMode.SAME_POSTS,
                                                2018,
                                                8_000_000_000_000L)))
                        .all()
                        .getFirst();
        assertEquals(List.of(Lack.TOO_LARGE), absurd.lacks());
    }

    @Test
    void bandsGrowOlderAndARuleThatAddsComesOnTop() {
        Plan plan =
                Plan.of(
                        List.of(
                                rule("five", 5, 5_000, false, false),
                                rule("ten", 10, 10_000, true, true),
                                band("a", 3, 10),
                                band("b", 9, 2)));
        Tenure tenure = Tenure.of(plan);
        assertEquals(Money.kroner(2 * 5_000), tenure.cost(LYNGEN, 2017));
        assertEquals(Money.kroner(2 * (5_000 + 8_000)), tenure.cost(LYNGEN, 2018));
        assertEquals(Money.kroner(10 * 5_000 + 2 * (5_000 + 8_000)), tenure.cost(LYNGEN, 2019));
        assertEquals(12, tenure.persons(LYNGEN, 2019));
        assertEquals(Money.ZERO, tenure.cost(LYNGEN, 2016));
        Plan replacing = plan.with(rule("ten", 10, 10_000, true, false));
        assertEquals(Money.kroner(2 * 8_000), Tenure.of(replacing).cost(LYNGEN, 2018));
    }

    @Test
    void fivePointsMoreOfTheWholeRegionAreFortySevenPosts() {
        FullTime rise = new FullTime(939, Percent.of(5), Money.kroner(412_800));
        assertEquals(new BigDecimal("46.95"), rise.equivalents());
        assertEquals(Money.kroner(19_380_960), rise.cost());
    }

    private static Plan plan(PlannedConversion... rows) {
        ConversionRule rule =
                new ConversionRule(
                        RULE, "ufaglært", "høgskole", Percent.of(120), "", "7, R05", "", "");
        return Plan.of(List.of(rule)).with(rows);
    }

    private static PlannedConversion conversion(
            String name,
            @Nullable ConversionMode mode,
            @Nullable Integer year,
            @Nullable Long kroner) {
        return new PlannedConversion(
                Id.named("test/" + name),
                RULE,
                LYNGEN,
                year,
                Percent.of(600),
                mode,
                null,
                null,
                kroner == null ? null : Money.kroner(kroner),
                null,
                "",
                name);
    }

    private static TenureRule rule(
            String name, int years, int kroner, boolean proportional, boolean adds) {
        return new TenureRule(
                Id.named("test/" + name),
                years,
                Money.kroner(kroner),
                proportional,
                adds,
                null,
                null,
                "",
                "",
                name);
    }

    private static TenureBand band(String name, int years, int count) {
        return new TenureBand(
                Id.named("test/" + name),
                LYNGEN,
                null,
                2017,
                years,
                count,
                Percent.of(80),
                "",
                name);
    }
}
