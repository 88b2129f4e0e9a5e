package no.kompetanseplan.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class AssessmentTest {

    private static final Assessment SAMPLE = Assessment.of(SamplePlan.read());

    @Test
    void eachPartIsComputedOnce() {
        assertSame(SAMPLE.budget(), SAMPLE.budget());
        assertSame(SAMPLE.staffing(), SAMPLE.staffing());
        assertSame(SAMPLE.leaveUse(), SAMPLE.leaveUse());
    }

    @Test
    void theSampleIsCountedAsItIsPrinted() {
        Counts counts = SAMPLE.counts();
        assertEquals(6, counts.municipalities());
        assertEquals(11, counts.focusAreas());
        assertEquals(14, counts.strategies());
        assertEquals(76, counts.proposals());
        assertEquals(58, counts.numberedProposals());
        assertEquals(List.of(9, 6, 22), List.copyOf(counts.measuresByDimension().values()));
        assertEquals(
                List.of("R", "M", "K"),
                counts.measuresByDimension().keySet().stream().map(Dimension::letter).toList());
        assertEquals(0, counts.measuresWithoutDimension());
        assertEquals(6, counts.themeDays());
        assertEquals(14, counts.rules());
    }

    @Test
    void twentyNumberedProposalsOfTheSampleHaveNoRow() {
        long numbered =
                SAMPLE.proposalsWithoutRow().stream()
                        .filter(proposal -> proposal.kind() == ProposalKind.NUMBERED)
                        .count();
        assertEquals(20, numbered);
        assertEquals(7, SAMPLE.undatedMeasures().size());
        assertEquals(0, SAMPLE.undatedThemeDays().size());
    }

    @Test
    void theSizesWithoutARuleAreListedWithTheirMeasures() {
        var sizes = SAMPLE.leaveUse().withoutRow(StudyBasis.CREDITS);
        assertEquals(List.of(20, 40, 120), List.copyOf(sizes.keySet()));
        assertEquals(1, Objects.requireNonNull(sizes.get(120)).size());
    }

    @Test
    void sixteenDaysForThirtyCreditsReachesTheStudiesOfThirtyCredits() {
        Plan plan = SAMPLE.plan();
        Id rule = rule(plan, 30);
        Plan raised = plan.with(LeaveRuleFields.TABLE, rule, LeaveRuleFields.DAYS, Days.of(16));
        RuleImpact impact = Assessment.of(raised).since(SAMPLE);
        List<String> titles =
                impact.measures().stream().map(reach -> title(plan, reach.measure())).toList();
        assertEquals(
                List.of(
                        "Helsefag: Flerkulturell kompetanse",
                        "Studium: Veiledning/coaching",
                        "Studium: Voksenpedagogikk",
                        "Studium: Utfordrende adferd"),
                titles);
        assertEquals(
                List.of(Days.of(1), Days.of(1), Days.of(1), Days.of(1)),
                impact.measures().stream().map(RuleImpact.Reach::daysChange).toList());
        assertEquals(4, SAMPLE.usesOfRule(rule).size());
    }

    private static Id rule(Plan plan, int size) {
        return plan.leaveRules().stream()
                .filter(row -> row.basis() == StudyBasis.CREDITS)
                .filter(row -> Objects.equals(row.size(), size))
                .map(LeaveRule::id)
                .findFirst()
                .orElseThrow();
    }

    private static String title(Plan plan, Id id) {
        Measure measure = Objects.requireNonNull(plan.find(MeasureFields.TABLE, id));
        return measure.title();
    }

    @Test
    void aFindingIsAcceptedWithAReasonAndOpenWithoutOne() {
        Assessment open = Assessment.of(SamplePlan.read());
        String key = open.findings().getFirst().subject();
        Plan accepted = answered(open.plan(), key, "Settes i vedtaket.");
        assertEquals(open.findings(), Assessment.of(accepted).findings());
        assertEquals(open.findings().size() - 1, Assessment.of(accepted).openFindings().size());
        Plan silent = answered(open.plan(), key, " ");
        assertEquals(open.findings(), Assessment.of(silent).openFindings());
    }

    @Test
    void anAnswerStandsThroughEditsElsewhereAndFallsWhenItsSubjectChanges() {
        Plan sample = SamplePlan.read();
        Finding finding =
                Assessment.of(sample).findings().stream()
                        .filter(each -> each.what() == What.UNDATED)
                        .findFirst()
                        .orElseThrow();
        Plan accepted = answered(sample, finding.subject(), "Står åpent med vilje.");
        Plan elsewhere = accepted;
        for (Measure measure : accepted.measures()) {
            elsewhere =
                    elsewhere.with(
                            MeasureFields.TABLE,
                            measure.id(),
                            MeasureFields.COST_WORDING,
                            "Beregnes senere " + measure.title());
        }
        for (Proposal proposal : accepted.proposals()) {
            elsewhere =
                    elsewhere.with(
                            ProposalFields.TABLE, proposal.id(), ProposalFields.TITLE, "Nytt navn");
        }
        assertFalse(Assessment.of(elsewhere).openFindings().contains(finding));
        Plan changed =
                elsewhere.with(
                        MeasureFields.TABLE,
                        finding.row(),
                        MeasureFields.PERIOD,
                        Period.undated("Til neste år"));
        Finding again =
                Assessment.of(changed).openFindings().stream()
                        .filter(each -> each.key().equals(finding.key()))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Til neste år", again.arguments().getLast());
        Measure before = Objects.requireNonNull(sample.find(MeasureFields.TABLE, finding.row()));
        Plan back =
                changed.with(
                        MeasureFields.TABLE, finding.row(), MeasureFields.PERIOD, before.period());
        assertFalse(Assessment.of(back).openFindings().contains(finding));
    }

    private static Plan answered(Plan plan, String key, String reason) {
        return plan.with(new FindingAnswer(FindingAnswer.id(key), key, reason, ""));
    }
}
