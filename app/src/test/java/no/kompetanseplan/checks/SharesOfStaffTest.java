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

/// Sentences against the register of the sample: 39,5 % are over 50, 65,7 % work part time, 20 %
/// lack relevant education and 21,1 % have further education.
class SharesOfStaffTest {

    private static final Plan SAMPLE = SamplePlan.read();
    private static final Facts FACTS = SampleFacts.of(SAMPLE);

    private static String found(String text) {
        return found(text, FACTS);
    }

    private static String found(String text, Facts facts) {
        Id section = SAMPLE.sections().getFirst().id();
        Block block = new Block(Id.named("told"), section, BlockStyle.PARAGRAPH, text, "z");
        return String.join(
                "; ",
                Checks.of(SAMPLE.with(block), facts, new Readings(), null, null).stream()
                        .filter(finding -> finding.what() == What.SHARE_OF_STAFF)
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
                        "Over 60 % av sykepleierne er over 50 år.",
                        "I 2012 var over 60 % over 50 år.",
                        "I landet er over 60 % over 50 år.",
                        "Målet er at 80 % har videreutdanning.",
                        "Nesten 35 prosent av dem som har videreutdanning, er over 50 år.",
                        "Halvparten av de ufaglærte arbeider i deltid.",
                        "70 % av søkerne er over 50 år.",
                        "I Kåfjord er 60 % over 50 år.",
                        "60 % deltok på kurs, og noen har videreutdanning.")) {
            assertEquals("", found(text), text);
        }
        assertEquals("", found("Over 40 % er over 50 år.", Facts.NONE));
    }
}
