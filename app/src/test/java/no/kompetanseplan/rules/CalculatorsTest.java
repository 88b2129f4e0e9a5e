package no.kompetanseplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

class CalculatorsTest {

    private static final Id LYNGEN = Id.named("Lyngen");
    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    @Test
    void aDayOfTheWageIsAYearlyWageOverTwoHundredAndSixty() {
        BigDecimal day = DayPrice.dayWage(Money.kroner(412_800));
        assertEquals("1587.69", day.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void theWageInUseIsTheFirstThatIsMarkedAndHasAnAmount() {
        Wage other = wage("a", 378_000, false, "1");
        Wage used = wage("b", 412_800, true, "2");
        DayPrice price = DayPrice.of(Plan.of(List.of(other, used)));
        assertEquals(used, price.wage());
        DayPrice none = DayPrice.of(Plan.of(List.of(other)));
        assertNull(none.dayWage());
        assertNull(none.rates(null, null).replacementDay());
    }

    @Test
    void eachPartOfARateComesFromTheMunicipalityOrElseFromTheRowForAll() {
        EmployerRate all = rate("all", null, 1200, 1000, 510, null, null);
        EmployerRate own = rate("own", LYNGEN, null, null, 0, 2100, null);
        DayPrice price = DayPrice.of(Plan.of(List.of(all, own)));
        DayPrice.Rates lyngen = price.rates(LYNGEN, DAY);
        assertEquals(new BigDecimal("0.2200"), lyngen.addOns());
        assertEquals(Money.kroner(2100), lyngen.replacementDay());
        assertEquals(Percent.FULL, lyngen.replaced());
        DayPrice.Rates others = price.rates(Id.named("Storfjord"), DAY);
        assertEquals(new BigDecimal("0.2710"), others.addOns());
        assertNull(others.replacementDay());
    }

    @Test
    void aRateHoldsOnlyWithinItsDates() {
        EmployerRate from2018 = rate("2018", null, null, null, 790, null, LocalDate.of(2018, 1, 1));
        EmployerRate before = rate("always", null, null, null, 510, null, null);
        DayPrice price = DayPrice.of(Plan.of(List.of(before, from2018)));
        assertEquals(new BigDecimal("0.0510"), price.rates(LYNGEN, DAY).addOns());
        assertEquals(
                new BigDecimal("0.0790"), price.rates(LYNGEN, LocalDate.of(2018, 1, 1)).addOns());
        assertFalse(DayPrice.of(Plan.EMPTY).rates(LYNGEN, DAY).hasAddOns());
    }

    @Test
    void aBrokenObligationIsPaidBackInProportionToTheMonthsLeft() {
        Money stipend = Money.kroner(50_000);
        assertEquals(Money.kroner(31_250), BindingTime.repayment(stipend, 24, 9));
        assertEquals(stipend, BindingTime.repayment(stipend, 24, 0));
        assertEquals(Money.ZERO, BindingTime.repayment(stipend, 24, 24));
        assertEquals(Money.ZERO, BindingTime.repayment(stipend, 24, 30));
    }

    @Test
    void sixPostsCostAsMuchAsFiveAfterConversion() {
        Conversion six =
                new Conversion(BigDecimal.valueOf(6), Money.kroner(500_000), Percent.of(120));
        assertEquals("5", six.postsForTheSameMoney().toPlainString());
        assertEquals(Money.kroner(3_600_000), six.costAfter());
        assertEquals(Money.kroner(600_000), six.extraCost());
    }

    @Test
    void aStipendIsACeilingAtStartAndAtCompletion() {
        Stipends stipends =
                Stipends.of(
                        Plan.of(
                                List.of(
                                        stipend(StipendEvent.START, Money.kroner(10_000)),
                                        stipend(StipendEvent.COMPLETION, Money.kroner(10_000)),
                                        stipend(StipendEvent.RECRUITMENT, null))));
        assertEquals(Money.kroner(20_000), stipends.most(DAY));
        assertEquals(Money.kroner(90_000), stipends.expected(5, Percent.of(80), DAY));
        assertNull(Stipends.of(Plan.EMPTY).most(DAY));
        assertEquals(
                Money.kroner(-5_000),
                Stipends.left(
                        Money.kroner(15_000), List.of(Money.kroner(10_000), Money.kroner(10_000))));
    }

    private static StipendRule stipend(StipendEvent event, @Nullable Money ceiling) {
        return new StipendRule(
                Id.named(event.name()), "", event, ceiling, null, "", null, null, "", "", "");
    }

    private static Wage wage(String name, int kroner, boolean used, String rank) {
        return new Wage(Id.named(name), name, "", Money.kroner(kroner), null, used, "", "", rank);
    }

    private static EmployerRate rate(
            String name,
            @Nullable Id body,
            @Nullable Integer holiday,
            @Nullable Integer pension,
            @Nullable Integer tax,
            @Nullable Integer replacement,
            @Nullable LocalDate from) {
        return new EmployerRate(
                Id.named(name),
                body,
                holiday == null ? null : new Percent(holiday),
                pension == null ? null : new Percent(pension),
                tax == null ? null : new Percent(tax),
                replacement == null ? null : Money.kroner(replacement),
                null,
                from,
                null,
                "",
                "",
                "");
    }
}
