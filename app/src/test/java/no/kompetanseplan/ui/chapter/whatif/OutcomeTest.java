package no.kompetanseplan.ui.chapter.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rules.RuleVersions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/// Which variants are reckoned, and which keep what they had.
class OutcomeTest {

    private static final Id TWELVE = Id.named("twelve");
    private static final Id FOURTEEN = Id.named("fourteen");
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    @Test
    void onlyTheVariantThatIsAnotherIsReckonedAgain() {
        Plan plan = plan(FIRST);
        Outcome first = Outcome.of(Assessment.of(plan), null);
        Plan edited =
                plan.with(RuleVariantFields.TABLE, TWELVE, RuleVariantFields.VALUE, "1100")
                        .with(
                                RuleVariantFields.TABLE,
                                FOURTEEN,
                                RuleVariantFields.PROPOSED_BY,
                                "Sekretariatet");
        Outcome second = Outcome.of(Assessment.of(edited), first);
        assertSame(first.results().get(FOURTEEN), second.results().get(FOURTEEN));
        assertNotSame(first.results().get(TWELVE), second.results().get(TWELVE));
        Plan other =
                edited.with(LeaveRuleFields.TABLE, rule(plan), LeaveRuleFields.DAYS, Days.of(16));
        Outcome third = Outcome.of(Assessment.of(other), second);
        assertNotSame(second.results().get(FOURTEEN), third.results().get(FOURTEEN));
    }

    @Test
    void aVariantFromBeforeItsRuleOrAfterItIsNotReckoned() {
        Plan plan = plan(FIRST);
        Plan begun =
                plan.with(LeaveRuleFields.TABLE, rule(plan), LeaveRuleFields.VALID_FROM, FIRST);
        assertNotNull(reckoned(begun, FIRST), "In the place of the rule that begins the same day");
        assertNull(reckoned(begun, FIRST.minusDays(1)));
        assertNotNull(reckoned(begun, FIRST.plusDays(1)));
        Plan ended = plan.with(LeaveRuleFields.TABLE, rule(plan), LeaveRuleFields.VALID_TO, FIRST);
        assertNotNull(reckoned(ended, FIRST));
        assertNull(reckoned(ended, FIRST.plusDays(1)));
        LeaveRule rule = begun.find(LeaveRuleFields.TABLE, rule(plan));
        assertNotNull(rule);
        assertEquals(
                RuleVersions.Start.TOO_EARLY,
                RuleVersions.start(LeaveRuleFields.TABLE, rule, FIRST.minusDays(1)));
    }

    @Test
    void whatWouldNotAgreeIsToldOnceAndNotWhatDoesNotAgreeToday() {
        Assessment now = Assessment.of(plan(FIRST));
        Outcome.Result result = Outcome.of(now, null).results().get(TWELVE);
        assertNotNull(result);
        Follows follows = Follows.of(now, result);
        assertFalse(follows.findings().isEmpty());
        follows.findings().forEach(each -> assertFalse(now.findings().contains(each)));
        assertNull(follows.gap(), "Nobody knows without a register");
    }

    private static Outcome.@Nullable Result reckoned(Plan plan, LocalDate from) {
        Plan dated = plan.with(RuleVariantFields.TABLE, TWELVE, RuleVariantFields.VALID_FROM, from);
        return Outcome.of(Assessment.of(dated), null).results().get(TWELVE);
    }

    private static Plan plan(LocalDate from) {
        Plan plan = SamplePlan.read();
        return plan.with(
                variant(TWELVE, rule(plan), "1200", from),
                variant(FOURTEEN, rule(plan), "1400", from));
    }

    private static RuleVariant variant(Id id, Id rule, String value, LocalDate from) {
        return new RuleVariant(
                id, "", "", rule, LeaveRuleFields.DAYS.name(), value, from, "", value);
    }

    private static Id rule(Plan plan) {
        return plan.leaveRules().stream()
                .filter(rule -> rule.basis() == StudyBasis.CREDITS)
                .filter(rule -> Integer.valueOf(30).equals(rule.size()))
                .map(LeaveRule::id)
                .findFirst()
                .orElseThrow();
    }
}
