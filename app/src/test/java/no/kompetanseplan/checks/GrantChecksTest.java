package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.grants.Granted;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class GrantChecksTest {

    private static final Id BROKEN = Id.named("agreement A-02");

    private static List<What> found(Plan plan, @Nullable LocalDate today) {
        Set<Id> own = Set.of(Granted.STIPEND, BROKEN, Id.named("agreement A-05"));
        return Checks.of(plan, Facts.NONE, new Readings(), null, today).stream()
                .filter(each -> own.contains(each.row()))
                .map(Finding::what)
                .toList();
    }

    @Test
    void aGrantIsToldBeforeItLapsesAndAfter() {
        Plan plan = Granted.plan();
        LocalDate last = LocalDate.of(2016, 12, 31);
        assertEquals(List.of(What.AGREEMENT_TO_REPAY), found(plan, null));
        assertEquals(List.of(What.AGREEMENT_TO_REPAY), found(plan, last.minusDays(91)));
        assertEquals(
                List.of(What.GRANT_LAPSES, What.AGREEMENT_TO_REPAY),
                found(plan, last.minusDays(90)));
        assertEquals(
                List.of(What.GRANT_LAPSED, What.AGREEMENT_TO_REPAY), found(plan, last.plusDays(1)));
    }

    @Test
    void aGrantThatIsOverspentIsToldToHaveEndedToo() {
        GrantUse spent =
                GrantUseFields.TABLE.with(
                        GrantUseFields.TABLE.with(
                                GrantUseFields.TABLE.blank(SPENT),
                                SPENT,
                                GrantUseFields.GRANT,
                                Granted.STIPEND),
                        SPENT,
                        GrantUseFields.AMOUNT,
                        Money.kroner(9_000_000));
        Plan plan = Granted.plan().with(spent);
        LocalDate last = LocalDate.of(2016, 12, 31);
        assertEquals(List.of(What.AGREEMENT_TO_REPAY, What.GRANT_OVERSPENT), found(plan, last));
        assertEquals(
                List.of(What.AGREEMENT_TO_REPAY, What.GRANT_OVERSPENT, What.GRANT_ENDED_OVERSPENT),
                found(plan, last.plusDays(1)));
    }

    private static final Id SPENT = Id.named("spent");

    @Test
    void moreGivenThanAwardedAndWhatIsUnclearOrDueIsTold() {
        Plan plan =
                Granted.plan()
                        .with(
                                GrantFields.TABLE,
                                Granted.STIPEND,
                                GrantFields.AWARDED,
                                Money.kroner(1))
                        .with(
                                GrantFields.TABLE,
                                Granted.STIPEND,
                                GrantFields.UNCLEAR,
                                "samlet eller hver")
                        .with(
                                GrantFields.TABLE,
                                Granted.STIPEND,
                                GrantFields.REPORT_BY,
                                LocalDate.of(2016, 11, 1));
        assertEquals(
                List.of(
                        What.GRANT_REPORT_DUE,
                        What.AGREEMENT_TO_REPAY,
                        What.GRANT_UNCLEAR,
                        What.GRANT_OVER_ALLOCATED),
                found(plan, Granted.TODAY));
    }

    @Test
    void aBrokenAgreementIsToldUntilItIsRepaid() {
        Plan repaid =
                Granted.plan()
                        .with(
                                AgreementFields.TABLE,
                                BROKEN,
                                AgreementFields.REPAID,
                                Money.kroner(35_000));
        assertEquals(List.of(), found(repaid, null));
        Plan undated =
                Granted.plan().with(AgreementFields.TABLE, BROKEN, AgreementFields.ENDED, null);
        assertEquals(List.of(What.AGREEMENT_NOT_RECKONED), found(undated, null));
    }

    @Test
    void whoGoesBeyondTheFrameIsToldOnlyWhereOneIsAgreed() {
        Plan plan =
                Granted.plan()
                        .with(
                                StipendRuleFields.TABLE,
                                Id.named("stipend " + StipendEvent.RECRUITMENT),
                                StipendRuleFields.CEILING,
                                Money.kroner(50_000));
        assertEquals(List.of(What.AGREEMENT_TO_REPAY, What.BEYOND_FRAME), found(plan, null));
    }

    @Test
    void anAgreementThatTellsWhomItIsWithIsTold() {
        Plan plan =
                Granted.plan()
                        .with(
                                AgreementFields.TABLE,
                                BROKEN,
                                AgreementFields.WHAT,
                                "Stipend til Kari Nordmann");
        assertEquals(List.of(What.AGREEMENT_TO_REPAY, What.AGREEMENT_NAMES), found(plan, null));
        Plan place =
                Granted.plan()
                        .with(
                                AgreementFields.TABLE,
                                BROKEN,
                                AgreementFields.WHAT,
                                "Stipend Storfjord kommune");
        assertEquals(List.of(What.AGREEMENT_TO_REPAY), found(place, null));
    }
}
