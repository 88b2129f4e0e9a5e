package no.kompetanseplan.ui.chapter.proposal;

import static no.kompetanseplan.ui.chapter.measure.SmallPlan.AREA;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.id;
import static no.kompetanseplan.ui.chapter.measure.SmallPlan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class AreaEditsTest {

    @Test
    void aNewAreaGetsTheNextNumberOfItsChapter() {
        Plan after = AreaEdits.added(plan(), id(1), area(plan(), AREA));
        FocusArea added = area(after, id(1));
        assertEquals("5.10", added.number());
        assertEquals("5", added.chapter());
        assertEquals(List.of(AREA, id(1)), areas(after));
        assertEquals(List.of(id(1), AREA), areas(AreaEdits.moved(after, List.of(AREA), 1)));
    }

    @Test
    void addingALegalBasisSaysThatTheAreaHasSome() {
        Plan after = AreaEdits.withLegalBasis(plan(), AREA, id(1));
        assertEquals(LegalState.LISTED, area(after, AREA).legalState());
        assertEquals(
                List.of(id(1)),
                AreaEdits.legalBases(after, AREA).stream().map(LegalBasis::id).toList());
        Plan none = AreaEdits.withoutLegalBasis(after, id(1));
        assertEquals(plan(), none);
    }

    @Test
    void anAreaMaySayThatNoLawIsBehindIt() {
        Plan after =
                AreaEdits.withoutLegalBases(AreaEdits.withLegalBasis(plan(), AREA, id(1)), AREA);
        assertEquals(LegalState.EXPLICIT_NONE, area(after, AREA).legalState());
        assertEquals(List.of(), AreaEdits.legalBases(after, AREA));
    }

    private static FocusArea area(Plan plan, Id id) {
        return Objects.requireNonNull(plan.find(FocusAreaFields.TABLE, id));
    }

    private static List<Id> areas(Plan plan) {
        return AreaEdits.ofKind(plan, FocusKind.AREA).stream().map(FocusArea::id).toList();
    }
}
