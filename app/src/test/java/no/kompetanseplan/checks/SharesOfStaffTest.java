package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.Facts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// Sentences against the register of the sample: 39,5 % are over 50, 65,7 % work part time, 20 %
/// lack relevant education and 21,1 % have further education.
class SharesOfStaffTest {

    private static final Plan SAMPLE = SamplePlan.read();
    private static final Facts FACTS = SampleFacts.of(SAMPLE);

    private static String found(String text) {
        return found(text, FACTS);
    }

    private static final Set<What> SAID = Set.of(What.SHARE_OF_STAFF, What.AGE_OF_STAFF);

    private static String found(String text, Facts facts) {
        Id section = SAMPLE.sections().getFirst().id();
        Block block = new Block(Id.named("told"), section, BlockStyle.PARAGRAPH, text, "z");
        return String.join(
                "; ",
                Checks.of(SAMPLE.with(block), facts, new Readings(), null, null).stream()
                        .filter(finding -> SAID.contains(finding.what()))
                        .filter(finding -> finding.row().equals(block.id()))
                        .flatMap(finding -> finding.arguments().stream())
                        .toList());
    }

    @Test
    void aShareThatTheRegisterDoesNotGiveIsFoundWithTheCountedOne() {
        assertEquals("Over 40 % er over 50 år; 39,5", found("Over 40 % er over 50 år i sektoren."));
        assertEquals(
                "nesten 39 % 50 år eller eldre; 39,5",
                found("I dag er nesten 39 % 50 år eller eldre."));
        assertEquals(
                "Nesten halvparten av de ansatte er eldre enn 50 år; 39,5",
                found("Nesten halvparten av de ansatte er eldre enn 50 år."));
        assertEquals("56,7 prosent i deltid; 65,7", found("I sektoren er 56,7 prosent i deltid."));
        assertEquals("12,1 % har videreutdanning; 21,1", found("Bare 12,1 % har videreutdanning."));
        assertEquals(
                "Hver tredje ansatt er ufaglært; 20,0", found("Hver tredje ansatt er ufaglært."));
        assertEquals(
                "Kvar tredje tilsett er ufaglært; 20,0", found("Kvar tredje tilsett er ufaglært."));
    }

    @Test
    void aRoundedShareIsRight() {
        for (String text :
                List.of(
                        "Nesten 40 % er over 50 år.",
                        "Over 39 % er over 50 år.",
                        "Om lag 40 % er eldre enn 50 år.",
                        "39,5 % er over 50 år.",
                        "Fire av ti er over 50 år.",
                        "Med 65,7 prosent i deltidsstillinger er vi som andre.",
                        "66 prosent arbeider i deltid.",
                        "To av tre arbeider i deltid.",
                        "Hver femte ansatt er ufaglært.",
                        "20 % er ufaglærte.",
                        "21,1 % har videreutdanning.")) {
            assertEquals("", found(text), text);
        }
    }

    @Test
    void aShareOfSomethingElseIsLeftAlone() {
        for (String text :
                List.of(
                        "Over 60 % av kokkene er over 50 år.",
                        "I 2012 var over 60 % over 50 år.",
                        "I landet er over 60 % over 50 år.",
                        "Målet er at 80 % har videreutdanning.",
                        "Nesten 35 prosent av dem som har videreutdanning, er over 50 år.",
                        "Halvparten av de ufaglærte arbeider i deltid.",
                        "70 % av søkerne er over 50 år.",
                        "30 % av de ansatte i deltidsstillinger er over 50 år.",
                        "Halvparten av de ansatte uten relevant utdanning arbeider i deltid.",
                        "I Kåfjord er 60 % over 50 år.",
                        "60 % deltok på kurs, og noen har videreutdanning.")) {
            assertEquals("", found(text), text);
        }
        assertEquals("", found("Over 40 % er over 50 år.", Facts.NONE));
    }

    @Test
    void aShareOfAProfessionOrOfThoseWithFurtherEducationIsHeldAgainstTheirOwn() {
        assertEquals(
                "Av helsefagarbeiderne er 54,4 prosent over 50 år; 44,4",
                found("Av helsefagarbeiderne er 54,4 prosent over 50 år."));
        assertEquals(
                "Over 60 % av sykepleierne er over 50 år; 31,7",
                found("Over 60 % av sykepleierne er over 50 år."));
        assertEquals(
                "blant helsefagarbeiderne, som er flest: Der er 34,4 prosent over 50 år; 44,4",
                found(
                        "Det merkes blant helsefagarbeiderne, som er flest: Der er 34,4 prosent"
                                + " over 50 år."));
        assertEquals(
                "Halvparten av dem som har videreutdanning, er over 50 år; 34,8",
                found("Halvparten av dem som har videreutdanning, er over 50 år."));
        for (String text :
                List.of(
                        "Av helsefagarbeiderne er 44,4 prosent over 50 år.",
                        "Det merkes blant helsefagarbeiderne, som er flest: Der er 44,4 prosent"
                                + " over 50 år.",
                        "Av spesialsykepleierne er 35 prosent over 50 år, og slik er det for"
                                + " lederne også.",
                        "Om lag 35 % av lederne er over 50 år.",
                        "Over 60 % av sykepleierne i Kåfjord er over 50 år.",
                        "I 2012 var over 60 % av sykepleierne over 50 år.",
                        "Over 60 % av sykepleierne på sykehuset er over 50 år.",
                        "Over 60 % av tannlegene er over 50 år.",
                        "Nesten 35 prosent av de ansatte med videreutdanning er over 50 år.")) {
            assertEquals("", found(text), text);
        }
    }

    @Test
    void theMeanAgeOfTheStaffIsHeldAgainstTheRegister() {
        assertEquals(
                "i gjennomsnitt 45 år; 48,0",
                found("De ansatte i sektoren er i gjennomsnitt 45 år, og noen går av."));
        assertEquals(
                "Gjennomsnittsalderen for de ansatte er 50 år; 48,0",
                found("Gjennomsnittsalderen for de ansatte er 50 år."));
        for (String text :
                List.of(
                        "De ansatte i sektoren er i gjennomsnitt 48 år.",
                        "Snittalderen i sektoren er om lag 49 år.",
                        "Sektoren har 939 stillinger, og de som går av, er i gjennomsnitt 58 år.",
                        "Ansatte går av med pensjon ved i gjennomsnitt 63 år.",
                        "Gjennomsnittsalderen for lederne i sektoren er 55 år.",
                        "Brukerne er i gjennomsnitt 84 år, og de ansatte kjenner dem.",
                        "I 2012 var de ansatte i gjennomsnitt 45 år.",
                        "De ansatte i Kåfjord er i gjennomsnitt 51 år.")) {
            assertEquals("", found(text), text);
        }
    }
}
