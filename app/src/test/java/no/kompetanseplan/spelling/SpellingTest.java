package no.kompetanseplan.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.choice.PlanLanguage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SpellingTest {

    private static final Path DELIVERED = Path.of("src/dist/dictionaries");

    @TempDir private Path folder;

    @Test
    void bothWrittenFormsAreKnown() throws IOException {
        Dictionaries dictionaries = Dictionaries.in(DELIVERED);
        Dictionary bokmal = dictionaries.of(PlanLanguage.BOKMAL).orElseThrow();
        assertEquals(
                List.of("felleskap", "kommuna"),
                unknown(
                        bokmal,
                        "Helsefagarbeidere og vernepleiere i felleskap, i kommuna vår. Kl. 10:00"
                                + " hos NTSS, se https://ks.no/x og post@ks.no. Rekrutterings- og"
                                + " kompetanseplanens 2. del."));
        assertTrue(bokmal.suggest("felleskap").contains("fellesskap"));
        assertTrue(bokmal.suggest("felleskap").size() <= 5);
        Dictionary nynorsk = dictionaries.of(PlanLanguage.NYNORSK).orElseThrow();
        assertEquals(List.of("ikke"), unknown(nynorsk, "Kommunane skal ikkje og ikke vente."));
        assertEquals(List.of(), unknown(bokmal, words("small-words-nb.txt")));
        assertEquals(List.of(), unknown(nynorsk, words("small-words-nn.txt")));
        assertEquals(List.of("nø", "pøng"), unknown(bokmal, "nø noe pøng poeng spørreskjemaer"));
        assertEquals(List.of("pøsi"), unknown(nynorsk, "pøsi poesi noen noko"));
        assertEquals(
                List.of("rekrutteringsstipnd", "rekruteringsstipend"),
                unknown(
                        bokmal,
                        "rekrutteringsstipend rekrutteringsstipnd rekruteringsstipend"
                                + " iverksettelsesfasen"));
    }

    /// The words that hold sentences together, in both small and capital letters.
    private static String words(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SpellingTest.class.getResourceAsStream(file))) {
            String small = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String capital =
                    small.lines()
                            .flatMap(line -> Stream.of(line.split(" ", -1)))
                            .map(word ->
                                    word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1))
                            .collect(Collectors.joining(" "));
            return small + " " + capital;
        }
    }

    private static List<String> unknown(Dictionary dictionary, String text) {
        return new Checker(dictionary::knows, Set.of("kompetanseplanen"))
                .check(text).stream().map(Checker.Unknown::word).toList();
    }

    @Test
    void placesAreThoseOfTheWords() {
        Checker checker = new Checker("god plan"::contains, Set.of("ntss"));
        assertEquals(
                List.of(new Checker.Unknown(5, 8, "pln"), new Checker.Unknown(16, 18, "ny")),
                checker.check("god «pln» NTSSs/ny!"));
    }

    @Test
    void withoutFilesThereIsNoSpelling() {
        assertFalse(Dictionaries.in(null).has(PlanLanguage.BOKMAL));
        assertTrue(Dictionaries.in(folder).of(PlanLanguage.NYNORSK).isEmpty());
    }

    @Test
    void aSpoiltDictionaryIsNone() throws IOException {
        Files.writeString(folder.resolve("nb_NO.aff"), "SET UTF-8\nSFX A Y 3\n");
        Files.writeString(folder.resolve("nb_NO.dic"), "");
        assertTrue(Dictionaries.in(folder).of(PlanLanguage.BOKMAL).isEmpty());
    }
}
