package no.kompetanseplan.ui.chapter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import no.kompetanseplan.budget.DayCost;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The calculator of the rules page reckons leave as the budget does.
class CalculationTest {

    @Test
    void onlyTheShareThatIsReplacedCosts() {
        // 412 800 / 260 = 1 587,692…, and 80 % of it for 15 days is 19 052,31
        Calculation wage = of(null);
        assertEquals(Money.kroner(19_052), wage.replacement());
        DayCost day = wage.day();
        assertNotNull(day);
        assertEquals(Percent.of(80), day.replacedShare());
        assertEquals(Money.kroner(15 * 800), of(Money.kroner(1_000)).replacement());
    }

    private static Calculation of(@Nullable Money dayPrice) {
        LeaveRule rule =
                new LeaveRule(
                        Id.named("rule"),
                        StudyBasis.CREDITS,
                        30,
                        Days.of(15),
                        null,
                        null,
                        "6.1",
                        "",
                        "");
        Wage wage =
                new Wage(
                        Id.named("wage"),
                        "Lønn",
                        "",
                        Money.kroner(412_800),
                        2016,
                        true,
                        "",
                        "",
                        "");
        EmployerRate rate =
                new EmployerRate(
                        Id.named("rate"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Percent.of(80),
                        null,
                        null,
                        "",
                        "",
                        "");
        return Calculation.of(
                Plan.of(List.of(rule, wage, rate)),
                new Calculation.Question(
                        StudyBasis.CREDITS, 30, Percent.FULL, null, null, dayPrice, null));
    }
}
