package no.kompetanseplan.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.TermKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class TermsTest {

    private static final Plan PLAN =
            Plan.of(
                    List.of(
                            term("Kompetanse", TermKind.CONCEPT, "a"),
                            term("Formell kompetanse", TermKind.CONCEPT, "b"),
                            term("Ufaglært", TermKind.CONCEPT, "c"),
                            term("AG", TermKind.ABBREVIATION, "d")));

    private static Definition term(String term, TermKind kind, String rank) {
        return new Definition(Id.named(term), term, kind, "betyr noe", "", "", rank);
    }

    private static @Nullable String in(String words) {
        Definition found = Terms.in(PLAN, words);
        return found == null ? null : found.term();
    }

    @Test
    void theLongestTermInTheWordsIsFoundWithItsEndings() {
        assertEquals("Ufaglært", in("Andel ufaglærte i 2016"));
        assertEquals("Kompetanse", in("Kompetansen"));
        assertEquals("Formell kompetanse", in("Krav til formell kompetanse"));
        assertEquals("AG", in("Ansvar AG"));
        assertNull(in("Kompetansemål"));
        assertNull(in("lag ag"));
        assertNull(in(""));
    }

    @Test
    void aPlaceInATextIsInsideTheTermOrAtItsEdge() {
        String text = "For ufaglærte og andre";
        Definition found = Terms.at(PLAN, text, 13);
        assertEquals("Ufaglært", found == null ? null : found.term());
        assertNull(Terms.at(PLAN, text, 2));
        assertNull(Terms.at(PLAN, text, 15));
    }
}
