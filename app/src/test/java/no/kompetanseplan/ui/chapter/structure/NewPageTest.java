package no.kompetanseplan.ui.chapter.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

class NewPageTest {

    @Test
    void aPageIsAddedLastAndFoundByItsKind() {
        Plan empty = NewPage.with(Plan.EMPTY, Id.named("a"), PageKind.ACTION_PLAN, "Tiltaksplan");
        Plan plan = NewPage.with(empty, Id.named("b"), PageKind.BUDGET, "Budsjett");
        Section budget = Places.section(plan, PageKind.BUDGET);
        assertNotNull(budget);
        assertEquals("Budsjett", budget.title());
        assertEquals(budget, plan.sections().stream().sorted(Plan.ORDER).toList().getLast());
        assertNotNull(Places.section(plan, PageKind.ACTION_PLAN));
    }
}
