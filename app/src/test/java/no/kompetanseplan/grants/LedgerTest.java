package no.kompetanseplan.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class LedgerTest {

    private static Ledger ledger(Plan plan) {
        return Objects.requireNonNull(Ledger.of(plan, Granted.STIPEND));
    }

    @Test
    void aPotTellsWhatIsAppliedForAwardedGivenPaidAndLeft() {
        Ledger ledger = ledger(Granted.plan());
        assertEquals(Money.kroner(300_000), ledger.applied());
        assertEquals(Money.kroner(240_000), ledger.awarded());
        assertEquals(Money.kroner(220_000), ledger.allocated());
        assertEquals(Money.kroner(20_000), ledger.left());
        assertEquals(Money.kroner(150_000), ledger.paid());
        assertEquals(Money.kroner(70_000), ledger.held());
        assertEquals(15, ledger.applicants());
        assertTrue(ledger.isOverApplied());
        assertFalse(ledger.isOverAllocated());
    }

    @Test
    void theSecondInstalmentIsWeighedWithTheShareThatCompletes() {
        Ledger ledger = ledger(Granted.plan());
        assertEquals(Money.kroner(206_000), ledger.expected(Percent.of(80)));
        assertEquals(ledger.allocated(), ledger.expected(Percent.FULL));
    }

    @Test
    void whatTheRegionAppliesForTogetherGoesBeforeTheSumOfTheApplications() {
        Plan plan =
                Granted.plan()
                        .with(
                                GrantFields.TABLE,
                                Granted.STIPEND,
                                GrantFields.APPLIED,
                                Money.kroner(290_000));
        assertEquals(Money.kroner(290_000), ledger(plan).applied());
        assertEquals(Money.kroner(300_000), ledger(plan).appliedByMunicipalities());
    }

    @Test
    void theLastDayOfUseIsToldNinetyThirtyAndSevenDaysBefore() {
        Ledger ledger = ledger(Granted.plan());
        LocalDate last = LocalDate.of(2016, 12, 31);
        assertEquals(78, ledger.daysLeft(Granted.TODAY));
        assertEquals(Ledger.Nearness.FAR, ledger.nearness(last.minusDays(91)));
        assertEquals(Ledger.Nearness.QUARTER, ledger.nearness(last.minusDays(90)));
        assertEquals(Ledger.Nearness.QUARTER, ledger.nearness(last.minusDays(31)));
        assertEquals(Ledger.Nearness.MONTH, ledger.nearness(last.minusDays(30)));
        assertEquals(Ledger.Nearness.WEEK, ledger.nearness(last.minusDays(7)));
        assertEquals(Ledger.Nearness.WEEK, ledger.nearness(last));
        assertEquals(Ledger.Nearness.PAST, ledger.nearness(last.plusDays(1)));
    }

    @Test
    void moneyThatIsSpentIsNeitherToBeUsedNorLost() {
        Plan plan = Granted.plan();
        LocalDate after = LocalDate.of(2017, 1, 1);
        assertTrue(ledger(plan).mustBeUsed(Granted.TODAY));
        assertTrue(ledger(plan).isLost(after));
        Plan some = plan.with(Granted.use(Granted.STIPEND, 200_000));
        assertEquals(Money.kroner(40_000), ledger(some).unspent());
        assertTrue(ledger(some).mustBeUsed(Granted.TODAY));
        Plan all = plan.with(Granted.use(Granted.STIPEND, 240_000));
        assertFalse(ledger(all).mustBeUsed(Granted.TODAY));
        assertFalse(ledger(all).isLost(after));
        Plan closed =
                plan.with(GrantFields.TABLE, Granted.STIPEND, GrantFields.STATE, GrantState.CLOSED);
        assertFalse(ledger(closed).isLost(after));
    }

    @Test
    void aGrantWithoutAnAnswerHasNothingLeftAndNothingUnspent() {
        Plan plan = Granted.plan().with(Granted.grant(Granted.STIPEND, null, null));
        assertNull(ledger(plan).left());
        assertNull(ledger(plan).unspent());
        assertNull(ledger(plan).daysLeft(Granted.TODAY));
        assertEquals(
                new Distribution(List.of(), Money.ZERO), Distribution.ofRest(plan, ledger(plan)));
    }

    @Test
    void whatIsLeftGoesToTheNextInTheOrderUpToTheCeilings() {
        Plan plan = Granted.plan();
        Distribution rest = Distribution.ofRest(plan, ledger(plan));
        assertEquals(1, rest.shares().size());
        Distribution.Share share = rest.shares().getFirst();
        assertEquals(Granted.municipality("Skjervøy"), share.application().body());
        assertEquals(Money.ZERO, share.atStart());
        assertEquals(Money.kroner(20_000), share.atCompletion());
        assertEquals(Money.ZERO, rest.rest());
        assertEquals(Money.ZERO, ledger(rest.into(plan)).left());
    }

    @Test
    void aPotThatIsLargerThanTheCeilingsKeepsTheRest() {
        Plan plan =
                Granted.plan()
                        .with(
                                GrantFields.TABLE,
                                Granted.STIPEND,
                                GrantFields.AWARDED,
                                new Money(350_000_50));
        Distribution rest = Distribution.ofRest(plan, ledger(plan));
        assertEquals(new Money(50_000_50), rest.rest());
        Ledger given = ledger(rest.into(plan));
        assertEquals(Money.kroner(300_000), given.allocated());
        given.applications()
                .forEach(each -> assertFalse(Distribution.isAboveCeiling(plan, each, given)));
    }

    @Test
    void anApplicationWithoutPersonsGetsWhatItAppliesForAtOnce() {
        Id first = Id.named("application Skjervøy");
        Plan plan =
                Granted.plan()
                        .with(
                                GrantApplicationFields.TABLE,
                                first,
                                GrantApplicationFields.APPLICANTS,
                                null);
        Distribution rest = Distribution.ofRest(plan, ledger(plan));
        assertEquals(Money.kroner(20_000), rest.shares().getFirst().atStart());
    }

    @Test
    void moreGivenThanAwardedIsTold() {
        Plan plan =
                Granted.plan()
                        .with(
                                GrantFields.TABLE,
                                Granted.STIPEND,
                                GrantFields.AWARDED,
                                Money.kroner(200_000));
        assertTrue(ledger(plan).isOverAllocated());
        assertEquals(Money.kroner(-20_000), ledger(plan).left());
        assertEquals(List.of(), Distribution.ofRest(plan, ledger(plan)).shares());
    }

    @Test
    void amountsThatNobodyCanMeanNeverLeaveTheRangeOfMoney() {
        Money absurd = new Money(Money.MAX_ORE);
        Plan plan = Granted.plan();
        for (var each : plan.rows(GrantApplicationFields.TABLE)) {
            plan =
                    plan.with(
                                    GrantApplicationFields.TABLE,
                                    each.id(),
                                    GrantApplicationFields.AT_START,
                                    absurd)
                            .with(
                                    GrantApplicationFields.TABLE,
                                    each.id(),
                                    GrantApplicationFields.AT_COMPLETION,
                                    absurd);
        }
        assertEquals(absurd, ledger(plan).allocated());
        assertTrue(ledger(plan).isOverAllocated());
        assertEquals(absurd, ledger(plan).expected(Percent.FULL));
    }

    @Test
    void whatLapsesIsWhatIsNotSpentAndNeverLessThanNothing() {
        Ledger none = ledger(Granted.plan());
        assertEquals(Money.kroner(20_000), none.lapsing());
        GrantUse blank = GrantUseFields.TABLE.blank(Id.named("blank use"));
        GrantUse begun =
                GrantUseFields.TABLE.with(blank, blank.id(), GrantUseFields.GRANT, Granted.STIPEND);
        assertEquals(
                Money.kroner(20_000),
                ledger(Granted.plan().with(begun)).lapsing(),
                "a line without an amount says nothing");
        Plan partly = Granted.plan().with(Granted.use(Granted.STIPEND, 100_000));
        assertEquals(Money.kroner(140_000), ledger(partly).lapsing());
        Plan over = Granted.plan().with(Granted.use(Granted.STIPEND, 250_000));
        assertEquals(Money.ZERO, ledger(over).lapsing());
    }

    @Test
    void theDeadlinesOfGrantsAndAgreementsFollowFromThem() {
        List<String> said =
                Deadline.all(Granted.plan()).stream()
                        .map(each -> each.kind() + " " + each.name() + " " + each.day())
                        .toList();
        // A-02 is broken, so it does not end on 31.07.2018
        assertEquals(
                List.of(
                        "USE Stipend helsefagarbeider 2016 2016-12-31",
                        "END A-01 2018-06-30",
                        "END A-05 2018-07-31"),
                said);
        Plan refused =
                Granted.plan()
                        .with(
                                GrantFields.TABLE,
                                Granted.STIPEND,
                                GrantFields.STATE,
                                GrantState.REJECTED);
        assertEquals(2, Deadline.all(refused).size());
    }
}
