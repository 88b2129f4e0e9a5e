package no.kompetanseplan.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ObligationTest {

    private static final LocalDate FROM = LocalDate.of(2015, 8, 1);

    private static Obligation obligation(
            int amount, int months, AgreementState state, @Nullable LocalDate ended) {
        return new Obligation(
                Granted.agreement(
                        "A-02",
                        "Lyngen",
                        AgreementKind.RECRUITMENT_GRANT,
                        amount,
                        FROM,
                        months,
                        state,
                        ended),
                Granted.TODAY);
    }

    private static <V> Obligation with(Obligation old, Field<Agreement, V> field, V value) {
        Agreement row = old.agreement();
        return new Obligation(AgreementFields.TABLE.with(row, row.id(), field, value), old.day());
    }

    @Test
    void whatIsLeftOfTheObligationIsPaidBack() {
        Obligation picture =
                obligation(60_000, 36, AgreementState.BROKEN, LocalDate.of(2016, 10, 31));
        assertEquals(15, picture.served());
        assertEquals(LocalDate.of(2018, 7, 31), picture.boundTo());
        assertEquals(Money.kroner(35_000), picture.repayment());
        Obligation formula =
                obligation(50_000, 24, AgreementState.BROKEN, LocalDate.of(2016, 4, 30));
        assertEquals(9, formula.served());
        assertEquals(Money.kroner(31_250), formula.repayment());
    }

    @Test
    void whatHasBeenPaidBackIsNotDueAgain() {
        Obligation broken =
                obligation(60_000, 36, AgreementState.BROKEN, LocalDate.of(2016, 10, 31));
        assertEquals(
                Money.kroner(5_000),
                with(broken, AgreementFields.REPAID, Money.kroner(30_000)).due());
        assertEquals(Money.ZERO, with(broken, AgreementFields.REPAID, Money.kroner(90_000)).due());
    }

    @Test
    void aBrokenAgreementWithoutADayCannotBeReckoned() {
        assertNull(obligation(60_000, 36, AgreementState.BROKEN, null).due());
        assertNull(obligation(60_000, 0, AgreementState.BROKEN, FROM).due());
        assertEquals(Money.ZERO, obligation(60_000, 36, AgreementState.RUNNING, null).due());
    }

    @Test
    void monthsAreServedUpToTheBoundOnesAndNeverBelowNone() {
        assertEquals(14, obligation(1, 36, AgreementState.RUNNING, null).served());
        assertEquals(12, obligation(1, 12, AgreementState.RUNNING, null).served());
        assertTrue(obligation(1, 12, AgreementState.RUNNING, null).isOver());
        assertEquals(0, obligation(1, 12, AgreementState.NOT_STARTED, null).served());
        assertEquals(12, obligation(1, 12, AgreementState.FULFILLED, null).served());
        assertEquals(
                0,
                obligation(1, 12, AgreementState.BROKEN, LocalDate.of(2014, 1, 1)).served(),
                "a day before the beginning");
    }

    @Test
    void whatHasNotBegunByItsDeadlineIsLate() {
        Obligation post = obligation(1, 12, AgreementState.NOT_STARTED, null);
        assertFalse(post.isLate());
        assertTrue(with(post, AgreementFields.DEADLINE, Granted.TODAY.minusDays(1)).isLate());
        assertFalse(with(post, AgreementFields.DEADLINE, Granted.TODAY).isLate());
    }

    @Test
    void withoutAFrameTheMunicipalityAboveTheMeanIsTold() {
        List<Competition> all = Competition.all(Granted.plan());
        assertEquals(1, all.size());
        Competition recruitment = all.getFirst();
        assertFalse(recruitment.hasFrame());
        assertEquals(Money.kroner(40_000), recruitment.mean());
        assertEquals(
                List.of(
                        new Competition.Offer(
                                Granted.municipality("Lyngen"),
                                Money.kroner(60_000),
                                36,
                                Id.named("agreement A-02"))),
                recruitment.beyond());
    }

    @Test
    void withAFrameOfMonthsTheOneThatBindsForShorterIsTold() {
        Plan plan =
                Granted.plan()
                        .with(
                                StipendRuleFields.TABLE,
                                Id.named("stipend " + StipendEvent.RECRUITMENT),
                                StipendRuleFields.BOUND_MONTHS,
                                36);
        Competition recruitment = Competition.all(plan).getFirst();
        assertTrue(recruitment.hasFrame());
        assertEquals(
                List.of(Granted.municipality("Nordreisa")),
                recruitment.beyond().stream().map(Competition.Offer::body).toList());
    }

    @Test
    void anAgreementIsHeldAgainstTheFrameThatWasInForceWhenItBegan() {
        Plan plan = Granted.plan();
        StipendRule old = Granted.ceiling(StipendEvent.RECRUITMENT, 60_000, null);
        StipendRule until =
                StipendRuleFields.TABLE.with(
                        old, old.id(), StipendRuleFields.VALID_TO, LocalDate.of(2015, 12, 31));
        Id newer = Id.named("newer frame");
        StipendRule from =
                StipendRuleFields.TABLE.with(
                        StipendRuleFields.TABLE.copy(old, newer),
                        newer,
                        StipendRuleFields.VALID_FROM,
                        LocalDate.of(2016, 1, 1));
        StipendRule less =
                StipendRuleFields.TABLE.with(
                        from, newer, StipendRuleFields.CEILING, Money.kroner(15_000));
        List<Competition> all = Competition.all(plan.with(List.of(until, less)));
        assertEquals(1, all.size(), "60 000 was within the frame of 2015");
        assertEquals(newer, all.getFirst().rule());
        assertEquals(
                List.of(Id.named("agreement A-05")),
                all.getFirst().beyond().stream().map(Competition.Offer::agreement).toList());
    }

    @Test
    void aPlanWhereNobodyGoesBeyondTheFrameTellsNothing() {
        Plan plan =
                Granted.plan()
                        .with(
                                StipendRuleFields.TABLE,
                                Id.named("stipend " + StipendEvent.RECRUITMENT),
                                StipendRuleFields.CEILING,
                                Money.kroner(60_000));
        assertEquals(List.of(), Competition.all(plan));
    }
}
