package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Figures and days that can be entered and can't be meant, each planted in a plan that is in
/// order.
class ImpossibleFiguresTest {

    private static final Id ROW = Id.named("planted");
    private static final LocalDate EARLY = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2029, 1, 1);

    @Test
    void daysInTheWrongOrderAreToldOnce() {
        Plan clean = CleanPlan.plan();
        assertFinds(
                clean.with(
                        PlanHeadFields.TABLE,
                        PlanHead.ID,
                        PlanHeadFields.PLAN_PERIOD,
                        new Period(LATE, EARLY, "")),
                What.PLAN_PERIOD_BACKWARDS);
        assertFinds(
                clean.with(LeaveRuleFields.TABLE, CleanPlan.LEAVE, LeaveRuleFields.VALID_FROM, LATE)
                        .with(
                                LeaveRuleFields.TABLE,
                                CleanPlan.LEAVE,
                                LeaveRuleFields.VALID_TO,
                                EARLY),
                What.RULE_BACKWARDS);
        Agreement agreement = AgreementFields.TABLE.blank(ROW);
        assertFinds(
                clean.with(agreement)
                        .with(AgreementFields.TABLE, ROW, AgreementFields.BOUND_FROM, LATE)
                        .with(AgreementFields.TABLE, ROW, AgreementFields.ENDED, EARLY),
                What.AGREEMENT_BACKWARDS);
    }

    @Test
    void twoRulesAboutTheSameAreToldWithTheOneThatIsUsed() {
        Plan clean = CleanPlan.plan();
        Plan twice =
                clean.with(
                        LeaveRuleFields.TABLE.with(
                                LeaveRuleFields.TABLE.copy(clean.leaveRules().getFirst(), ROW),
                                ROW,
                                LeaveRuleFields.VALID_FROM,
                                EARLY));
        assertFinds(twice, What.LEAVE_OVERLAP);
        assertTrue(words(twice).contains("permisjon for 30 studiepoeng (6.1)"), words(twice));
        Finding finding = Checks.of(twice).getFirst();
        assertEquals(clean.leaveRules().getFirst().id(), finding.row(), "the older is not used");
        assertFinds(
                twice.with(
                        LeaveRuleFields.TABLE,
                        clean.leaveRules().getFirst().id(),
                        LeaveRuleFields.VALID_TO,
                        EARLY.minusDays(1)));
        Plan stipends = clean;
        for (String name : List.of("one", "two")) {
            Id id = Id.named(name);
            stipends =
                    stipends.with(StipendRuleFields.TABLE.blank(id))
                            .with(
                                    StipendRuleFields.TABLE,
                                    id,
                                    StipendRuleFields.EVENT,
                                    StipendEvent.COMPLETION)
                            .with(StipendRuleFields.TABLE, id, StipendRuleFields.TITLE, name)
                            .with(
                                    StipendRuleFields.TABLE,
                                    id,
                                    StipendRuleFields.CEILING,
                                    Money.kroner(5_000));
        }
        assertFinds(stipends, What.RULES_OVERLAP);
    }

    @Test
    void amountsBelowZeroAreFound() {
        Plan clean = CleanPlan.plan();
        Id body = body(clean);
        assertFinds(
                clean.with(frame(body, "one", 2028, -1)),
                What.FRAME_EXCEEDED,
                What.AMOUNT_NEGATIVE);
        assertFinds(
                clean.with(GrantFields.TABLE.blank(ROW))
                        .with(GrantFields.TABLE, ROW, GrantFields.APPLIED, Money.kroner(-5)),
                What.AMOUNT_NEGATIVE);
        assertFinds(
                clean.with(GrantApplicationFields.TABLE.blank(ROW))
                        .with(
                                GrantApplicationFields.TABLE,
                                ROW,
                                GrantApplicationFields.AT_START,
                                Money.kroner(-5)),
                What.AMOUNT_NEGATIVE);
    }

    @Test
    void aRuleBelowZeroSaysWhatFollows() {
        Plan plan =
                CleanPlan.plan()
                        .with(SupplementRuleFields.TABLE.blank(ROW))
                        .with(
                                SupplementRuleFields.TABLE,
                                ROW,
                                SupplementRuleFields.TITLE,
                                "60 stp.")
                        .with(
                                SupplementRuleFields.TABLE,
                                ROW,
                                SupplementRuleFields.AMOUNT,
                                Money.kroner(-5));
        assertFinds(plan, What.RULE_NEGATIVE);
        assertTrue(words(plan).endsWith("er ikke med i budsjettet."), words(plan));
    }

    private static String words(Plan plan) {
        return Checks.of(plan).getFirst().words(Texts.of(Language.NB));
    }

    @Test
    void framesThatAreEnteredTwiceOrFarFromThePlanAreFound() {
        Plan clean = CleanPlan.plan();
        Id body = body(clean);
        assertFinds(
                clean.with(frame(body, "one", 2028, 100), frame(body, "two", 2028, 200)),
                What.FRAME_TWICE);
        assertFinds(clean.with(frame(body, "one", 2050, 100)), What.FRAME_OUTSIDE);
        assertFinds(clean.with(frame(body, "one", 2033, 100)));
    }

    @Test
    void numbersThatCanHardlyBeMeantAreFound() {
        Plan clean = CleanPlan.plan();
        assertFinds(clean.with(participants(clean, 1, 200)), What.POSITION_OVER_FULL);
        assertFinds(clean.with(participants(clean, 100_000, 100)), What.PARTICIPANTS_UNLIKELY);
        assertFinds(clean.with(participants(clean, 150, 100)));
        assertFinds(clean.with(participants(clean, 0, 100)), What.PARTICIPANTS_ZERO);
        assertFinds(clean.with(participants(clean, 2, 0)), What.POSITION_ZERO);
        Plan rate = clean.with(EmployerRateFields.TABLE.blank(ROW));
        assertFinds(
                rate.with(
                        EmployerRateFields.TABLE,
                        ROW,
                        EmployerRateFields.EMPLOYER_TAX,
                        Percent.of(100)),
                What.RATE_UNLIKELY);
        assertTrue(
                words(
                                rate.with(
                                        EmployerRateFields.TABLE,
                                        ROW,
                                        EmployerRateFields.EMPLOYER_TAX,
                                        Percent.of(100)))
                        .endsWith("Gjelder: alle kommuner."));
        assertFinds(
                rate.with(
                        EmployerRateFields.TABLE,
                        ROW,
                        EmployerRateFields.EMPLOYER_TAX,
                        new Percent(1410)));
        assertFinds(
                clean.with(new PriceIndex(ROW, 2028, Percent.of(-50), "", "", "")),
                What.RISE_UNLIKELY);
        Plan grown = clean.with(new PriceIndex(ROW, 2028, Percent.of(3), "", "", ""));
        assertFinds(grown);
        assertFinds(
                grown.with(
                        new PriceIndex(Id.named("planted two"), 2028, Percent.of(9), "", "", "")),
                What.RISE_TWICE);
        assertFinds(
                clean.with(new Wage(ROW, "Sykepleier", "", Money.ZERO, 2028, true, "", "", "")),
                What.WAGE_UNLIKELY);
        assertFinds(
                clean.with(
                        LeaveRuleFields.TABLE,
                        CleanPlan.LEAVE,
                        LeaveRuleFields.DAYS,
                        new Days(BigDecimal.valueOf(366))),
                What.LEAVE_NOT_IN_STEP,
                What.LEAVE_UNLIKELY);
    }

    @Test
    void aGroupThatContainsItselfIsFound() {
        Plan clean = CleanPlan.plan();
        Id one = body(clean);
        Id two = clean.municipalities().getLast().id();
        Plan circle =
                clean.with(BodyFields.TABLE, one, BodyFields.MEMBERS, new Ranked(Map.of(two, "a")))
                        .with(
                                BodyFields.TABLE,
                                two,
                                BodyFields.MEMBERS,
                                new Ranked(Map.of(one, "a")));
        assertFinds(circle, What.GROUP_IN_ITSELF);
    }

    @Test
    void measuresWithoutAPageAreTold() {
        Plan clean = CleanPlan.plan();
        Plan without = clean.with(SectionFields.TABLE, first(clean), SectionFields.PAGE, null);
        assertFinds(without, What.MEASURES_NOT_PRINTED);
    }

    @Test
    void aPeriodWithoutWordsIsToldByItsDays() {
        Plan clean = CleanPlan.plan();
        Plan outside =
                clean.with(
                        MeasureFields.TABLE,
                        CleanPlan.MEASURE,
                        MeasureFields.PERIOD,
                        new Period(LocalDate.of(2040, 1, 1), LocalDate.of(2040, 2, 1), ""));
        String words =
                Checks.of(outside).stream()
                        .filter(each -> each.what() == What.MEASURE_OUTSIDE)
                        .findFirst()
                        .orElseThrow()
                        .words(Texts.of(Language.NB));
        assertFalse(words.contains("«»"), words);
    }

    private static Id first(Plan plan) {
        return plan.sections().stream()
                .filter(section -> section.page() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Id body(Plan plan) {
        return plan.municipalities().getFirst().id();
    }

    private static BudgetFrame frame(Id body, String name, int year, int kroner) {
        return new BudgetFrame(Id.named(name), body, year, Money.kroner(kroner), "", "", name);
    }

    private static Participation participants(Plan plan, int count, int position) {
        return new Participation(
                ROW, CleanPlan.MEASURE, body(plan), count, Percent.of(position), null, null, "");
    }

    private static void assertFinds(Plan plan, What... expected) {
        assertEquals(List.of(expected), Checks.of(plan).stream().map(Finding::what).toList());
    }
}
