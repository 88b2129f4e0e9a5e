package no.kompetanseplan.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.choice.PlanLanguage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class SpellingTest {

    private static final Path DELIVERED = Path.of("src/dist/dictionaries");

    @TempDir private Path folder;

    @Test
    void bothWrittenFormsAreKnown() {
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
