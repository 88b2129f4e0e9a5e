package no.kompetanseplan.model.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.prose.Span.Gap;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Reference;
import no.kompetanseplan.model.prose.Span.Words;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ProseTest {

    private static final String ALPHABET = "ab æ.*_[]|{}\\\nnotesegap ";

    @Test
    void eachMarkIsRead() {
        Id row = new Id(1, 2);
        Prose prose =
                Prose.read(
                        "Planen er **vedtatt** av __alle__ ([[https://nav.no|Nav]]){{note Se"
                                + " sak}}, jf. {{see "
                                + row
                                + "}}, {{gap dato}}.");
        assertEquals(
                List.of(
                        Words.plain("Planen er "),
                        new Words("vedtatt", true, false, ""),
                        Words.plain(" av "),
                        new Words("alle", false, true, ""),
                        Words.plain(" ("),
                        new Words("Nav", false, false, "https://nav.no"),
                        Words.plain(")"),
                        new Note("Se sak"),
                        Words.plain(", jf. "),
                        new Reference(row),
                        Words.plain(", "),
                        new Gap("dato"),
                        Words.plain(".")),
                prose.spans());
        assertEquals("Planen er vedtatt av alle (Nav), jf. , .", prose.words());
        assertEquals(
                "Planen er vedtatt av alle (Nav)¹, jf. kapittel 7, […].",
                prose.words(span ->
                        switch (span) {
                            case Words words -> words.text();
                            case Note _ -> "¹";
                            case Reference _ -> "kapittel 7";
                            case Gap _ -> "[…]";
                        }));
    }

    @Test
    void marksWithoutAnEndAreWords() {
        for (String text :
                List.of(
                        "2 * 3 ** 4",
                        "**åpen",
                        "****",
                        "[[ingen lenke]]",
                        "{{ukjent x}}",
                        "{{see nord}}",
                        "et _ord_",
                        "1 \\ 2")) {
            assertEquals(List.of(Words.plain(text)), Prose.read(text).spans());
        }
    }

    @Test
    void ordinaryTextIsStoredAsItReads() {
        String text = "Høst 2016–vår 2017: 15 stp gir 7 dager (100 % stilling), kr 10 000.";
        assertEquals(text, Prose.plain(text).write());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (long seed = 0; seed < 3000; seed++) {
            Prose prose = new Generator(seed).prose();
            assertEquals(prose, Prose.read(prose.write()), "seed " + seed);
        }
    }

    @Test
    void anyTextCanBeReadAndSettlesAtOnce() {
        for (long seed = 0; seed < 3000; seed++) {
            Prose prose = Prose.read(new Generator(seed).text(40));
            assertEquals(prose, Prose.read(prose.write()), "seed " + seed);
        }
    }

    @Test
    void aLongTextOfOpeningMarksIsReadInOnePass() {
        String text = "[[{{".repeat(5000);
        assertEquals(List.of(Words.plain(text)), Prose.read(text).spans());
    }

    private static final class Generator {

        private final Random random;

        Generator(long seed) {
            random = new Random(seed);
        }

        Prose prose() {
            List<Span> spans = new ArrayList<>();
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                spans.add(span());
            }
            return new Prose(spans);
        }

        private Span span() {
            return switch (random.nextInt(6)) {
                case 0 -> new Note(text(8));
                case 1 -> new Reference(new Id(random.nextLong(), random.nextLong()));
                case 2 -> new Gap(text(5));
                default ->
                        new Words(
                                text(10),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextInt(4) == 0 ? "a" + text(5) : "");
            };
        }

        String text(int most) {
            StringBuilder out = new StringBuilder();
            int length = random.nextInt(most + 1);
            for (int i = 0; i < length; i++) {
                out.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            return out.toString();
        }
    }
}
