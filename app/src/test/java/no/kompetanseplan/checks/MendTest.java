package no.kompetanseplan.checks;

import static no.kompetanseplan.checks.CleanPlan.SUBSECTION;
import static no.kompetanseplan.checks.CleanPlan.TEXT;
import static no.kompetanseplan.checks.CleanPlan.plan;
import static no.kompetanseplan.checks.CleanPlan.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.ChapterNumbers;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Period;

import org.junit.jupiter.api.Test;

class MendTest {

    @Test
    void aNumberIsPutRightInTheWayItIsWritten() {
        mends("De fem kommunene er enige.", "fire", "De fire kommunene er enige.");
        mends("Vi har 612 stillinger.", "600", "Vi har 600 stillinger.");
        mends(
                "**Det** gjelder de 5 satsingsområdene.",
                "2",
                "**Det** gjelder de 2 satsingsområdene.");
        mends("Planen har en femårsperiode.", "fire", "Planen har en fireårsperiode.");
    }

    @Test
    void theMunicipalityThatAListLacksTakesThePlaceItHasInTheRegister() {
        mends(
                "Vi er Lia, Storvik, Nesby og Lia.",
                "Fjelldal",
                "Vi er Lia, Storvik, Nesby og Fjelldal.");
    }

    private static void mends(String text, String use, String mended) {
        Plan wrong = saying(text);
        Finding finding = Checks.of(wrong).getFirst();
        Mend mend = Mend.of(wrong, finding);
        assertNotNull(mend, text);
        assertEquals(use, mend.use());
        Block block = mend.mended().find(BlockFields.TABLE, TEXT);
        assertNotNull(block);
        assertEquals(mended, block.text());
        CleanPlan.assertSilent(mend.mended());
        assertNull(Mend.of(mend.mended(), finding));
    }

    @Test
    void numbersThatJumpAreGivenByTheProgram() {
        Plan jumping = plan().with(SectionFields.TABLE, SUBSECTION, SectionFields.NUMBER, "2.7");
        Finding finding =
                Checks.of(jumping).stream()
                        .filter(each -> each.what() == What.SECTION_NUMBER)
                        .findFirst()
                        .orElseThrow();
        Mend mend = Mend.of(jumping, finding);
        assertNotNull(mend);
        Plan settled = ChapterNumbers.settled(jumping, mend.mended());
        Section section = settled.find(SectionFields.TABLE, SUBSECTION);
        assertNotNull(section);
        assertEquals("2.2", section.number());
    }

    @Test
    void whatSomebodyMustThinkAboutHasNoMend() {
        Plan undated =
                plan().with(
                                MeasureFields.TABLE,
                                CleanPlan.MEASURE,
                                MeasureFields.PERIOD,
                                Period.NONE);
        assertNull(Mend.of(undated, Checks.of(undated).getFirst()));
        Plan twice = saying("De fem kommunene. De fem kommunene.");
        assertNull(Mend.of(twice, Checks.of(twice).getFirst()));
    }
}
