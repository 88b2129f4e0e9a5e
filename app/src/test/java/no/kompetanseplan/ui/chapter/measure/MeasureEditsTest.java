package no.kompetanseplan.ui.chapter.measure;

import static no.kompetanseplan.ui.chapter.measure.SmallPlan.CENTRE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.COURSE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.FEE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.FIRST;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.K;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.NORTH;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.PROPOSED;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.R;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.RESPONSIBLE;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.SECOND;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.SOUTH;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.TAKES_PART;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.id;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Ranked;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

class MeasureEditsTest {

    @Test
    void aNewMeasureStandsAfterTheChosenOneInItsTable() {
        Plan after = MeasureEdits.added(plan(), id(1), R, FIRST);
        assertEquals(List.of(FIRST, id(1), SECOND), order(after, R));
        assertEquals(
                MeasureState.PRIORITISED,
                Objects.requireNonNull(after.find(MeasureFields.TABLE, id(1))).state());
    }

    @Test
    void aNewMeasureInAnotherTableThanTheChosenOneStandsLast() {
        assertEquals(List.of(COURSE, id(1)), order(MeasureEdits.added(plan(), id(1), K, FIRST), K));
    }

    @Test
    void aCopyBringsItsCostLinesParticipantsAndResponsibilities() {
        Plan after = MeasureEdits.duplicated(plan(), COURSE, id(1), ids(2, 3, 4));
        Measure original = Objects.requireNonNull(after.find(MeasureFields.TABLE, COURSE));
        Measure copy = Objects.requireNonNull(after.find(MeasureFields.TABLE, id(1)));
        assertEquals(List.of(COURSE, id(1)), order(after, K));
        assertEquals(original.title(), copy.title());
        assertEquals(Ranked.NONE, copy.proposals());
        CostLine fee = Objects.requireNonNull(after.find(CostLineFields.TABLE, FEE));
        assertEquals(
                List.of(
                        CostLineFields.TABLE.with(
                                CostLineFields.TABLE.copy(fee, id(2)),
                                id(2),
                                CostLineFields.MEASURE,
                                id(1))),
                MeasureEdits.costLines(after, id(1)));
        assertEquals(
                List.of(new Participation(id(3), id(1), NORTH, 4, null, null, null, "")),
                withoutRanks(MeasureEdits.participations(after, id(1))));
        assertEquals(List.of(CENTRE), ResponsibleEdits.bodies(after, id(1)));
        assertEquals(List.of(FEE), ids(MeasureEdits.costLines(after, COURSE)));
    }

    @Test
    void aMeasureMovesWithinItsTableOnly() {
        Plan plan = plan();
        assertEquals(
                List.of(SECOND, FIRST), order(MeasureEdits.moved(plan, List.of(SECOND), -1), R));
        assertSame(plan, MeasureEdits.moved(plan, List.of(SECOND), 1));
    }

    @Test
    void aMeasureOfAnotherDimensionGoesLastInItsTable() {
        Plan after = MeasureEdits.withDimension(plan(), FIRST, K);
        assertEquals(List.of(SECOND), order(after, R));
        assertEquals(List.of(COURSE, FIRST), order(after, K));
    }

    @Test
    void removingAMeasureTakesWhatHangsOnItAndReopensItsProposal() {
        Plan before =
                plan().with(
                                ProposalFields.TABLE,
                                PROPOSED,
                                ProposalFields.FATE,
                                ProposalFate.IN_PLAN);
        Plan after = MeasureEdits.removed(before, List.of(COURSE));
        assertNull(after.find(COURSE));
        assertNull(after.find(FEE));
        assertNull(after.find(TAKES_PART));
        assertNull(after.find(RESPONSIBLE));
        Proposal proposal = Objects.requireNonNull(after.find(ProposalFields.TABLE, PROPOSED));
        assertNull(proposal.fate());
        assertEquals(before.size() - 4, after.size());
    }

    @Test
    void aProposalWithAnotherRowLeftKeepsItsFate() {
        Plan before =
                plan().with(
                                ProposalFields.TABLE,
                                PROPOSED,
                                ProposalFields.FATE,
                                ProposalFate.IN_PLAN)
                        .with(
                                MeasureFields.TABLE,
                                FIRST,
                                MeasureFields.PROPOSALS,
                                Ranked.of(PROPOSED));
        Plan after = MeasureEdits.removed(before, List.of(COURSE));
        Proposal proposal = Objects.requireNonNull(after.find(ProposalFields.TABLE, PROPOSED));
        assertEquals(ProposalFate.IN_PLAN, proposal.fate());
    }

    @Test
    void participantsAreSetChangedAndTakenOutPerMunicipality() {
        Plan two = ParticipantEdits.with(plan(), COURSE, SOUTH, 6, null, id(1));
        Plan part = ParticipantEdits.with(two, COURSE, NORTH, 4, Percent.of(80), id(2));
        assertEquals(
                List.of(
                        new Participation(
                                TAKES_PART, COURSE, NORTH, 4, Percent.of(80), null, null, ""),
                        new Participation(id(1), COURSE, SOUTH, 6, null, null, null, "")),
                withoutRanks(MeasureEdits.participations(part, COURSE)));
        Plan one = ParticipantEdits.with(part, COURSE, NORTH, null, null, id(3));
        assertEquals(List.of(id(1)), ids(MeasureEdits.participations(one, COURSE)));
    }

    @Test
    void municipalitiesAreTickedInWithoutANumberAndOut() {
        Plan both = ParticipantEdits.exactly(plan(), COURSE, List.of(NORTH, SOUTH), ids(1));
        assertEquals(
                List.of(
                        new Participation(TAKES_PART, COURSE, NORTH, 4, null, null, null, ""),
                        new Participation(id(1), COURSE, SOUTH, null, null, null, null, "")),
                withoutRanks(MeasureEdits.participations(both, COURSE)));
        Plan each = ParticipantEdits.each(plan(), COURSE, ids(1));
        assertEquals(
                withoutRanks(MeasureEdits.participations(both, COURSE)),
                withoutRanks(MeasureEdits.participations(each, COURSE)));
        assertSame(both, ParticipantEdits.each(both, COURSE, ids()));
        Plan none = ParticipantEdits.exactly(both, COURSE, List.of(), ids());
        assertEquals(List.of(), MeasureEdits.participations(none, COURSE));
    }

    @Test
    void choosingTheSameBodiesAgainChangesNothing() {
        Plan plan = plan();
        assertSame(plan, ResponsibleEdits.withBodies(plan, COURSE, List.of(CENTRE), ids()));
    }

    @Test
    void choosingOtherBodiesMakesTheirNamesThePrintedWords() {
        Plan after = ResponsibleEdits.withBodies(plan(), COURSE, List.of(CENTRE, NORTH), ids(1));
        assertEquals(List.of(CENTRE, NORTH), ResponsibleEdits.bodies(after, COURSE));
        assertEquals(
                "ST, Nordby",
                Objects.requireNonNull(after.find(MeasureFields.TABLE, COURSE))
                        .responsibleWording());
        Plan none = ResponsibleEdits.withBodies(after, COURSE, List.of(), ids());
        assertEquals(List.of(), ResponsibleEdits.bodies(none, COURSE));
    }

    @Test
    void theBodiesOfAnotherRoleAreExchangedWithoutTouchingTheResponsible() {
        Plan after =
                ResponsibleEdits.withRole(
                        plan(),
                        COURSE,
                        ResponsibilityRole.CONSULTED,
                        List.of(NORTH, SOUTH),
                        ids(1, 2));
        Plan one =
                ResponsibleEdits.withRole(
                        after, COURSE, ResponsibilityRole.CONSULTED, List.of(SOUTH), ids());
        assertEquals(
                List.of(SOUTH), ResponsibleEdits.inRole(one, COURSE, ResponsibilityRole.CONSULTED));
        assertEquals(List.of(CENTRE), ResponsibleEdits.bodies(one, COURSE));
    }

    private static Supplier<Id> ids(int... numbers) {
        Iterator<Integer> next = Arrays.stream(numbers).boxed().iterator();
        return () -> id(next.next());
    }

    private static List<Id> order(Plan plan, Id dimension) {
        return ids(MeasureEdits.ofDimension(plan, dimension));
    }

    private static List<Id> ids(List<? extends Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private static List<Participation> withoutRanks(List<Participation> parts) {
        return parts.stream()
                .map(part ->
                        new Participation(
                                part.id(),
                                part.measure(),
                                part.body(),
                                part.count(),
                                part.position(),
                                null,
                                null,
                                ""))
                .toList();
    }
}
