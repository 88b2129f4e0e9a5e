package no.kompetanseplan.ui.chapter.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.model.DictionaryWordFields;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.ui.chapter.PageWindow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TextAidsTest {

    @TempDir private Path folder;

    private PageWindow open(String... texts) throws IOException {
        Files.writeString(folder.resolve("nb_NO.aff"), "SET UTF-8\nTRY esnrt\n");
        Files.writeString(
                folder.resolve("nb_NO.dic"),
                "9\nbakgrunn\norganisering\nplanen\ner\net\nfellesskap\nvi\nhar\nmål\n");
        return PageWindow.open(
                        TextPages.plan(texts),
                        Dictionaries.in(folder),
                        desk -> new TextPage(desk, TextPages.CHAPTER))
                .inspector(false);
    }

    @Test
    void unknownWordsAreMarkedReplacedAndLearnt() throws IOException {
        try (PageWindow window = open("Planen er et **felleskap**.", "Vi har måltall.")) {
            window.fx()
                    .waitFor(
                            "the marks",
                            () ->
                                    window.page()
                                            .status()
                                            .equals("Stavekontroll: bokmål, 2 ord · 9 ord"));
            window.snapshot("spelling-marks");
            window.fx().press(KeyCode.F7);
            window.fx().waitFor("a suggestion", () -> list(window).contains("fellesskap"));
            window.snapshot("spelling-card");
            window.fx().press(KeyCode.ENTER).settle();
            assertEquals("Planen er et **fellesskap**.", TextPages.stored(window, 0));
            window.fx()
                    .waitFor("one is left", () -> window.page().status().contains("bokmål, 1 ord"));
            window.fx().press(KeyCode.F7);
            window.fx().waitFor("the card", () -> list(window).contains("måltall"));
            window.fx().press(KeyCode.END).press(KeyCode.ENTER).settle();
            assertEquals(
                    "måltall", window.plan().rows(DictionaryWordFields.TABLE).getFirst().word());
            window.fx()
                    .waitFor(
                            "none is left", () -> window.page().status().contains("bokmål, 0 ord"));
        }
    }

    private static String list(PageWindow window) {
        var list = (ListView<?>) window.page().node().lookup(".spell-card .list-view");
        return list == null ? "" : list.getItems().toString();
    }

    @Test
    void withoutDictionariesThePageSaysSo() {
        try (PageWindow window = TextPages.open(TextPages.plan("Planen er god."))) {
            assertEquals(
                    "Stavekontrollen er av: ordbøkene mangler · 5 ord",
                    window.fx().get(() -> window.page().status()));
            window.fx()
                    .waitFor("the plan's words", () -> window.page().statusHint().startsWith("6 "));
        }
    }

    @Test
    void wordsAreFoundOnThePage() {
        try (PageWindow window =
                TextPages.open(TextPages.plan("Planen er **pla**n.", "En plan."))) {
            window.fx().press(KeyCode.CONTROL, KeyCode.F).type("plan");
            window.snapshot("text-find");
            window.fx().press(KeyCode.F3).press(KeyCode.F3).press(KeyCode.ESCAPE);
            assertTrue(window.fx().get(() -> TextPages.field(window, 1).isFocused()));
            assertEquals(3, window.fx().get(() -> TextPages.field(window, 1).selected().from()));
        }
    }
}
