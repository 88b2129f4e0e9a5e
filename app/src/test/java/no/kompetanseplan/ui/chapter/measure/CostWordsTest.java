package no.kompetanseplan.ui.chapter.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.choice.CostState;

import org.junit.jupiter.api.Test;

class CostWordsTest {

    @Test
    void theUsualWordsOfTheColumnAreUnderstood() {
        assertEquals(CostState.AMOUNT, CostWords.state("Påmelding: kr 5000,- per person"));
        assertEquals(CostState.AMOUNT, CostWords.state("20\u00a0000 kroner fra fylket"));
        assertEquals(CostState.NOT_CALCULATED, CostWords.state("Beregnes når opplegget er klart"));
        assertEquals(CostState.NONE_IN_STUDY_PHASE, CostWords.state("Ingen for utredningsfasen"));
        assertEquals(CostState.FREE, CostWords.state("Gratis"));
        assertEquals(CostState.DEPENDS, CostWords.state("Avhengig av opplegg"));
        assertEquals(CostState.EXTERNAL, CostWords.state("Fylket dekker lokaler. Vikarutgifter"));
        assertEquals(CostState.REPLACEMENT, CostWords.state("Vikarutgifter"));
        assertNull(CostWords.state("Se vedlegg"));
    }

    @Test
    void aStateFollowsItsWordsUntilSomebodyHasChosenAnother() {
        assertEquals(CostState.FREE, CostWords.after(null, "", "Gratis"));
        assertEquals(CostState.AMOUNT, CostWords.after(CostState.FREE, "Gratis", "kr 500"));
        assertEquals(CostState.EXTERNAL, CostWords.after(CostState.EXTERNAL, "Gratis", "kr 500"));
        assertEquals(CostState.FREE, CostWords.after(CostState.FREE, "Gratis", "Se vedlegg"));
    }
}
