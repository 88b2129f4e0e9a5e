package no.kompetanseplan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

class TextsTest {

    @Test
    void theThreeLanguagesHaveTheSameKeys() {
        var master = new TreeSet<>(Texts.of(Language.NB).words().keySet());
        assertEquals(master, new TreeSet<>(Texts.of(Language.NN).words().keySet()));
        assertEquals(master, new TreeSet<>(Texts.of(Language.EN).words().keySet()));
    }

    @Test
    void everyTextTakesTheSameNumberOfArgumentsInAllLanguages() {
        List<String> wrong = new ArrayList<>();
        for (String key : Texts.of(Language.NB).words().keySet()) {
            int master = arguments(Language.NB, key);
            if (arguments(Language.NN, key) != master || arguments(Language.EN, key) != master) {
                wrong.add(key);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTextBlamesBegsOrShouts() {
        List<String> wrong = new ArrayList<>();
        for (Language language : Language.values()) {
            Texts.of(language)
                    .words()
                    .forEach((key, words) -> {
                        String lower = words.toLowerCase(language.locale());
                        if (words.contains("!")
                                || lower.contains("vennligst")
                                || lower.contains("please")) {
                            wrong.add(language.code() + " " + key);
                        }
                    });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anUnknownKeyIsAMistakeOfTheProgrammer() {
        assertThrows(
                IllegalArgumentException.class, () -> Texts.of(Language.NB).get("no.such.key"));
    }

    private static int arguments(Language language, String key) {
        String pattern = Texts.of(language).words().getOrDefault(key, "");
        if (!pattern.contains("{")) {
            return 0;
        }
        return new MessageFormat(pattern, language.locale()).getFormatsByArgumentIndex().length;
    }
}
