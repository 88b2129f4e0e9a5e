package no.kompetanseplan.model.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Words;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ProsePlacesTest {

    private static final String STORED =
            "Planen er **vedtatt** av [[https://nav.no|Nav]]{{note Se sak}} den {{gap dato}}.";

    @Test
    void eachMarkIsOnePlaceAndEachLetterOne() {
        Prose prose = Prose.read(STORED);
        assertEquals("Planen er vedtatt av Nav\uFFFC den \uFFFC.", prose.signs());
        assertEquals(prose.signs().length(), prose.length());
        assertEquals(new Note("Se sak"), prose.at(24));
        assertEquals(new Words("vedtatt", true, false, ""), prose.at(10));
        assertNull(prose.at(prose.length()));
    }

    @Test
    void partsKeepTheirMarksAndMakeTheWholeAgain() {
        Prose prose = Prose.read(STORED);
        assertEquals("**tatt** av [[https://nav.no|Na]]", prose.part(13, 23).write());
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int cut = random.nextInt(prose.length() + 1);
            Prose first = prose.part(0, cut);
            Prose second = prose.part(cut, prose.length());
            assertEquals(prose, first.plus(second));
            assertEquals(first, Prose.read(first.write()), first.write());
            assertEquals(second, Prose.read(second.write()), second.write());
        }
    }

    @Test
    void wordsAreSetWithoutTouchingWhatStandsBetween() {
        Prose prose = Prose.read("en{{note n}} to");
        assertEquals("e**n**{{note n}}** t**o", prose.set(1, 5, words -> words.bold(true)).write());
    }

    @Test
    void aPartIsPutInPlaceOfAnother() {
        assertEquals(
                "Planen er __drøftet__ av [[https://nav.no|Nav]]{{note Se sak}} den {{gap dato}}.",
                Prose.read(STORED).with(10, 17, Prose.read("__drøftet__")).write());
    }
}
