package no.kompetanseplan.ui.chapter.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.kit.prose.ProseField;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class TextPageTest {

    @Test
    void marksAreSeenAsWhatTheyAre() {
        try (PageWindow window = TextPages.open(TextPages.plan(TextPages.everything()))) {
            window.fx().settle().settle();
            window.snapshot("text-page");
            at(window, 1, 4, 40);
            window.snapshot("text-page-edit");
            window.fx().dark(true);
            window.snapshot("text-page-dark");
        }
    }

    @Test
    void aParagraphIsPartedAndJoinedWithItsMarks() {
        String text = "Alle **seks kommuner** deltar";
        try (PageWindow window = TextPages.open(TextPages.plan(text))) {
            at(window, 0, 9, 9);
            window.fx().press(KeyCode.ENTER);
            assertEquals(List.of("Alle **seks**", "** kommuner** deltar"), TextPages.texts(window));
            window.fx().press(KeyCode.BACK_SPACE);
            assertEquals(List.of(text), TextPages.texts(window));
            window.fx().press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of(text), TextPages.texts(window));
        }
    }

    @Test
    void boldAndItalicAreSetOnWhatIsSelectedAndOnWhatIsTypedNext() {
        try (PageWindow window = TextPages.open(TextPages.plan("to ord"))) {
            at(window, 0, 3, 6);
            window.fx().press(KeyCode.CONTROL, KeyCode.B).press(KeyCode.CONTROL, KeyCode.I);
            window.fx().press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.B);
            window.fx().press(KeyCode.CONTROL, KeyCode.I).type(" til");
            leave(window);
            assertEquals("to **__ord__** til", TextPages.stored(window, 0));
            at(window, 0, 0, 10);
            window.fx().press(KeyCode.CONTROL, KeyCode.B);
            leave(window);
            assertEquals("**to ****__ord__**** til**", TextPages.stored(window, 0));
        }
    }

    @Test
    void aFootnoteIsWrittenWhereItStandsAndOpenedAgain() {
        try (PageWindow window = TextPages.open(TextPages.plan("Rapporten sier det."))) {
            at(window, 0, 19, 19);
            window.fx().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).type("Side 4");
            window.snapshot("text-note");
            window.fx().press(KeyCode.ENTER).settle();
            assertEquals("Rapporten sier det.{{note Side 4}}", TextPages.stored(window, 0));
            assertTrue(window.fx().get(() -> TextPages.field(window, 0).isFocused()));
            window.fx().press(KeyCode.SHIFT, KeyCode.LEFT).press(KeyCode.ENTER).type("!");
            window.fx().press(KeyCode.ENTER).settle();
            assertEquals("Rapporten sier det.{{note !Side 4}}", TextPages.stored(window, 0));
            window.fx().press(KeyCode.CONTROL, KeyCode.Z);
            window.fx().press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("Rapporten sier det.", TextPages.stored(window, 0));
        }
    }

    @Test
    void aReferenceIsChosenByItsWordsAndShownAsItPrints() {
        try (PageWindow window = TextPages.open(TextPages.plan("Se ."))) {
            at(window, 0, 3, 3);
            window.fx().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).settle().type("mål");
            window.snapshot("text-reference");
            window.fx().press(KeyCode.ENTER).settle();
            assertEquals("Se {{see " + TextPages.SECOND + "}}.", TextPages.stored(window, 0));
            window.snapshot("text-reference-set");
        }
    }

    @Test
    void aGapAndALinkAreSet() {
        try (PageWindow window = TextPages.open(TextPages.plan("Vedtatt den , se loven"))) {
            at(window, 0, 12, 12);
            window.fx().run(() -> button(window, "Sett inn").getItems().get(2).fire());
            window.fx().type("dato").press(KeyCode.ENTER).settle();
            assertEquals("Vedtatt den {{gap dato}}, se loven", TextPages.stored(window, 0));
            at(window, 0, 18, 23);
            window.fx().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            window.fx().type("lovdata.no");
            window.snapshot("text-link");
            window.fx().press(KeyCode.ENTER).settle();
            assertEquals(
                    "Vedtatt den {{gap dato}}, se [[https://lovdata.no|loven]]",
                    TextPages.stored(window, 0));
        }
    }

    @Test
    void escapeLeavesTheTextAsItWas() {
        try (PageWindow window = TextPages.open(TextPages.plan("Tekst"))) {
            at(window, 0, 5, 5);
            window.fx().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).type("x");
            window.fx().press(KeyCode.ESCAPE).type(".");
            leave(window);
            assertEquals("Tekst.", TextPages.stored(window, 0));
        }
    }

    @Test
    void copiedTextKeepsItsMarksInsideTheProgram() {
        try (PageWindow window = TextPages.open(TextPages.plan("**fet**{{note n}} ord", ""))) {
            at(window, 0, 0, 4);
            window.fx().press(KeyCode.CONTROL, KeyCode.C);
            at(window, 1, 0, 0);
            window.fx().press(KeyCode.CONTROL, KeyCode.V);
            leave(window);
            assertEquals("**fet**{{note n}}", TextPages.stored(window, 1));
        }
    }

    @Test
    void aPageFromWordBecomesParagraphsInOneStep() {
        try (PageWindow window = TextPages.open(TextPages.plan("Før etter"))) {
            window.fx()
                    .run(() -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putHtml(
                                "<p class=MsoNormal>en <b>fet</b><p style='mso-list:l0"
                                    + " level1'><span"
                                    + " style='mso-list:Ignore'>·</span>punkt<table><tr><td>A<td>B"
                                    + "</table>");
                        content.putString("en fet punkt A B");
                        Clipboard.getSystemClipboard().setContent(content);
                    });
            at(window, 0, 4, 4);
            window.fx().press(KeyCode.CONTROL, KeyCode.V).settle();
            assertEquals(
                    List.of("Før en **fet**", "punkt", "A\tB", "etter"), TextPages.texts(window));
            window.fx().press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of("Før etter"), TextPages.texts(window));
        }
    }

    @Test
    void whatIsNoTextIsNotPastedAndTooMuchIsRefused() {
        try (PageWindow window = TextPages.open(TextPages.plan(""))) {
            at(window, 0, 0, 0);
            copy(window, "a\u0000\u0007b\uFFFC 👩‍⚕️ שלום\ud800.", null);
            window.fx().press(KeyCode.CONTROL, KeyCode.V).settle();
            leave(window);
            assertEquals(List.of("ab 👩‍⚕️ שלום."), TextPages.texts(window));
            copy(window, "ord ".repeat(250_000), null);
            window.fx().press(KeyCode.CONTROL, KeyCode.V).settle();
            copy(window, "bilde", "<img src='x.png'>");
            window.fx().press(KeyCode.CONTROL, KeyCode.A);
            copy(window, "A", "<table><tr><td colspan=2>A<tr><td>B<td rowspan=2>C</table>");
            window.fx().press(KeyCode.CONTROL, KeyCode.V).settle();
            assertEquals("A\nB\tC", TextPages.texts(window).get(1).replace("\t\n", "\n"));
        }
    }

    private static void copy(PageWindow window, String text, @Nullable String html) {
        window.fx()
                .run(() -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    if (html != null) {
                        content.putHtml(html);
                    }
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    @Test
    void arrowsWalkThroughLinesParagraphsAndBlocks() {
        try (PageWindow window = TextPages.open(TextPages.plan(TextPages.everything()))) {
            at(window, 7, 0, 0);
            window.fx().press(KeyCode.DOWN);
            assertFalse(window.fx().get(() -> TextPages.field(window, 7).isFocused()));
            window.fx().press(KeyCode.DOWN);
            assertTrue(window.fx().get(() -> TextPages.field(window, 9).isFocused()));
            window.fx().press(KeyCode.UP).press(KeyCode.DELETE);
            assertNull(window.plan().find(BlockFields.TABLE, TextPages.id(8)));
            window.fx().press(KeyCode.CONTROL, KeyCode.Z);
            at(window, 0, 60, 60);
            window.fx().press(KeyCode.DOWN).press(KeyCode.UP);
            assertEquals(60, window.fx().get(() -> TextPages.field(window, 0).caret()));
            window.fx().press(KeyCode.END);
            ProseField first = TextPages.field(window, 0);
            int end = window.fx().get(first::caret);
            assertEquals(
                    "seks ",
                    window.fx().get(() -> first.prose().signs()).substring(end - 4, end + 1));
        }
    }

    @Test
    void aLineOfAListIsFollowedByAnotherAndAnEmptyOneEndsTheList() {
        try (PageWindow window = TextPages.open(TextPages.plan("en"))) {
            at(window, 0, 2, 2);
            window.fx().click(window.fx().get(() -> TextPages.tool(window, "Nummerert liste")));
            at(window, 0, 2, 2);
            window.fx().press(KeyCode.ENTER).type("to").press(KeyCode.ENTER);
            window.fx().press(KeyCode.ENTER);
            assertEquals(
                    List.of(BlockStyle.NUMBERED, BlockStyle.NUMBERED, BlockStyle.PARAGRAPH),
                    ProseEdits.blocks(window.plan(), TextPages.BELOW).stream()
                            .map(ProseEdits::style)
                            .toList());
            assertEquals(List.of("en", "to", ""), TextPages.texts(window));
        }
    }

    private static MenuButton button(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void at(PageWindow window, int block, int from, int to) {
        ProseField field = TextPages.field(window, block);
        window.fx()
                .run(() -> {
                    field.requestFocus();
                    field.select(from, to);
                });
    }

    private static void leave(PageWindow window) {
        window.fx().run(() -> window.page().leave());
    }
}
