package no.kompetanseplan.ui.chapter.proposal;

import static no.kompetanseplan.ui.chapter.measure.SmallPlan.AREA;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.CENTRE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.COURSE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.FIRST;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.K;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.OPEN;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.PROPOSED;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.id;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;
import no.kompetanseplan.ui.chapter.measure.ResponsibleEdits;
import no.kompetanseplan.ui.chapter.proposal.ProposalRows.Standing;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class ProposalEditsTest {

    @Test
    void aPromotedProposalBecomesAMeasureWithAllThatWasWrittenAndStaysInThePool() {
        Plan after = ProposalEdits.promoted(plan(), OPEN, id(1), () -> id(2));
        Measure expected =
                new Measure(
                        id(1),
                        K,
                        "5.9 Veiledning",
                        "Felles bibliotek",
                        "",
                        "",
                        "",
                        Period.undated("2017"),
                        "ST",
                        "",
                        null,
                        MeasureState.PRIORITISED,
                        null,
                        Period.NONE,
                        null,
                        null,
                        null,
                        null,
                        Ranked.of(AREA),
                        Ranked.of(OPEN),
                        Ranked.NONE,
                        "",
                        "",
                        measure(after, id(1)).rank());
        assertEquals(expected, measure(after, id(1)));
        assertEquals(List.of(CENTRE), ResponsibleEdits.bodies(after, id(1)));
        assertEquals(ProposalFate.IN_PLAN, proposal(after, OPEN).fate());
        assertEquals("Felles bibliotek", proposal(after, OPEN).title());
        assertEquals(
                List.of(COURSE, id(1)),
                MeasureEdits.ofDimension(after, K).stream().map(Measure::id).toList());
    }

    @Test
    void theProposalsOfAnAreaAreNumberedInTheirOrder() {
        Plan added = ProposalEdits.added(plan(), AREA, id(1), PROPOSED);
        assertEquals(List.of("1 Kurs for veiledere", "2 ", "3 Felles bibliotek"), numbers(added));
        Plan moved = ProposalEdits.moved(added, OPEN, -2);
        assertEquals(List.of("1 Felles bibliotek", "2 Kurs for veiledere", "3 "), numbers(moved));
        Plan removed = ProposalEdits.removed(moved, OPEN);
        assertEquals(List.of("1 Kurs for veiledere", "2 "), numbers(removed));
    }

    @Test
    void aPointStandsUnderItsProposalAndGoesWithIt() {
        Plan plan = ProposalEdits.withPoint(plan(), OPEN, id(1));
        assertEquals(List.of(id(1)), points(plan));
        assertEquals(List.of("1 Kurs for veiledere", "2 Felles bibliotek"), numbers(plan));
        assertEquals(plan().size() - 1, ProposalEdits.removed(plan, OPEN).size());
    }

    @Test
    void aRemovedProposalIsForgottenByItsMeasure() {
        Plan after = ProposalEdits.removed(plan(), PROPOSED);
        assertEquals(Ranked.NONE, measure(after, COURSE).proposals());
    }

    @Test
    void whatBecameOfAProposalIsToldByItsRowsBeforeItsFate() {
        Plan plan = plan();
        assertEquals(Standing.IN_PLAN, standing(plan, PROPOSED));
        assertEquals(Standing.OPEN, standing(plan, OPEN));
        assertEquals(
                Standing.OPEN,
                standing(ProposalEdits.withFate(plan, OPEN, ProposalFate.IN_PLAN, ""), OPEN));
        assertEquals(
                Standing.REFUSED,
                standing(
                        ProposalEdits.withFate(plan, OPEN, ProposalFate.REFUSED, "For dyrt"),
                        OPEN));
        Plan covered = ProposalEdits.withRows(plan, OPEN, List.of(FIRST), ProposalFate.COVERED);
        assertEquals(Standing.COVERED, standing(covered, OPEN));
        assertEquals(
                List.of(FIRST),
                ProposalRows.of(covered).measures(OPEN).stream().map(Measure::id).toList());
    }

    private static Standing standing(Plan plan, Id id) {
        return ProposalRows.of(plan).standing(proposal(plan, id));
    }

    private static List<Id> points(Plan plan) {
        return AreaEdits.points(plan, OPEN).stream().map(Proposal::id).toList();
    }

    private static List<String> numbers(Plan plan) {
        return AreaEdits.proposals(plan, AREA).stream()
                .map(proposal -> proposal.number() + " " + proposal.title())
                .toList();
    }

    private static Measure measure(Plan plan, Id id) {
        return Objects.requireNonNull(plan.find(MeasureFields.TABLE, id));
    }

    private static Proposal proposal(Plan plan, Id id) {
        return Objects.requireNonNull(plan.find(ProposalFields.TABLE, id));
    }
}
