package no.kompetanseplan.ui.chapter.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.kit.prose.ProseField;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A selection over several blocks is shown, copied and changed as one thing.
class StretchTest {

    private static PageWindow open() {
        return TextPages.open(
                TextPages.plan(
                        List.of(
                                TextPages.block(0, BlockStyle.PARAGRAPH, "**En** to"),
                                TextPages.block(1, BlockStyle.TABLE, "Kommune\tTall\nLyngen\t4"),
                                TextPages.block(2, BlockStyle.BULLET, "Tre fire fem"),
                                TextPages.block(3, BlockStyle.PARAGRAPH, "Sist"))));
    }

    @Test
    void itIsTypedOverDeletedAndSetInOneStep() {
        try (PageWindow window = open()) {
            var fx = window.fx();
            List<String> all = TextPages.texts(window);
            at(window, 0, 3);
            press(window, KeyCode.DOWN, KeyCode.DOWN, KeyCode.END);
            window.snapshot("text-stretch");
            fx.press(KeyCode.CONTROL, KeyCode.B);
            assertEquals("**En** **to**", TextPages.texts(window).get(0));
            assertTrue(TextPages.texts(window).get(2).startsWith("**Tre"));
            undone(window, all);
            at(window, 0, 3);
            press(window, KeyCode.DOWN, KeyCode.DOWN);
            int caret = fx.get(() -> TextPages.field(window, 2).caret());
            fx.type("xy");
            leave(window);
            String rest = "Tre fire fem".substring(caret);
            assertEquals(List.of("**En** xy" + rest, "Sist"), TextPages.texts(window));
            assertEquals(5, caret(window, 0));
            fx.press(KeyCode.CONTROL, KeyCode.Z);
            undone(window, all);
            at(window, 0, 3);
            press(window, KeyCode.DOWN, KeyCode.DOWN);
            fx.press(KeyCode.BACK_SPACE).settle();
            assertEquals(List.of("**En** " + rest, "Sist"), TextPages.texts(window));
            undone(window, all);
            at(window, 0, 3);
            press(window, KeyCode.DOWN, KeyCode.DOWN);
            fx.press(KeyCode.ENTER).settle();
            assertEquals(List.of("**En** ", rest, "Sist"), TextPages.texts(window));
            undone(window, all);
        }
    }

    private static void undone(PageWindow window, List<String> all) {
        window.fx().press(KeyCode.CONTROL, KeyCode.Z).settle();
        assertEquals(all, TextPages.texts(window));
    }

    @Test
    void theWholeChapterIsCopiedWithItsTableAndPastedOverItself() {
        try (PageWindow window = open()) {
            var fx = window.fx();
            List<String> all = TextPages.texts(window);
            at(window, 0, 0);
            fx.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
            assertEquals("En to", fx.get(() -> Clipboard.getSystemClipboard().getString()));
            fx.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
            assertEquals(
                    "Bakgrunn\nOrganisering\nEn to\nKommune\tTall\nLyngen\t4\nTre fire fem\nSist",
                    fx.get(() -> Clipboard.getSystemClipboard().getString()));
            String html = fx.get(() -> Clipboard.getSystemClipboard().getHtml());
            assertTrue(html.contains("<p><b>En</b> to</p><table><tr><th>Kommune</th>"), html);
            assertTrue(html.contains("<ul><li>Tre fire fem</li></ul><p>Sist</p>"), html);
            window.snapshot("text-stretch-all");
            fx.press(KeyCode.ESCAPE);
            at(window, 0, 5);
            press(window, KeyCode.RIGHT, KeyCode.RIGHT);
            fx.press(KeyCode.CONTROL, KeyCode.X).settle();
            assertEquals(List.of("**En** toTre fire fem", "Sist"), TextPages.texts(window));
            fx.press(KeyCode.CONTROL, KeyCode.V).settle();
            assertEquals(
                    List.of("**En** to", all.get(1), "Tre fire fem", "Sist"),
                    TextPages.texts(window));
            List<Block> blocks = ProseEdits.blocks(window.plan(), TextPages.BELOW);
            assertEquals(BlockStyle.TABLE, ProseEdits.style(blocks.get(1)));
            fx.press(KeyCode.CONTROL, KeyCode.Z).settle();
            undone(window, all);
        }
    }

    @Test
    void theMouseSelectsOverEdgesAndHeadingsStay() {
        try (PageWindow window = open()) {
            var fx = window.fx();
            fx.settle();
            Bounds from = place(window, 0, 3);
            Bounds to = place(window, 3, 2);
            fx.drag(from.getMinX(), from.getCenterY(), to.getMinX(), to.getCenterY()).settle();
            fx.press(KeyCode.DELETE).settle();
            assertEquals(List.of("**En** st"), TextPages.texts(window));
            fx.press(KeyCode.CONTROL, KeyCode.Z).settle();
            at(window, 3, 4);
            Bounds click = place(window, 0, 1);
            fx.run(() -> shiftClick(window, click));
            fx.settle().press(KeyCode.CONTROL, KeyCode.X).settle();
            assertEquals(List.of("**E**"), TextPages.texts(window));
            fx.press(KeyCode.CONTROL, KeyCode.Z).settle();
            at(window, 0, 0);
            fx.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.A);
            fx.press(KeyCode.DELETE).settle();
            assertEquals(3, window.plan().sections().size());
            assertEquals("", String.join("", TextPages.texts(window)));
        }
    }

    private static void shiftClick(PageWindow window, Bounds at) {
        var target = TextPages.field(window, 0);
        target.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        at.getMinX(),
                        at.getCenterY(),
                        at.getMinX(),
                        at.getCenterY(),
                        MouseButton.PRIMARY,
                        1,
                        true,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    @Test
    void theCaretKeepsItsColumnFromBlockToBlock() {
        try (PageWindow window =
                TextPages.open(
                        TextPages.plan(
                                "Første avsnitt er langt nok",
                                "kort",
                                "Tredje avsnitt er langt"))) {
            var fx = window.fx();
            at(window, 0, 20);
            double x = place(window, 0, 20).getMinX();
            fx.press(KeyCode.DOWN);
            assertEquals(4, caret(window, 1));
            fx.press(KeyCode.DOWN);
            double now = place(window, 2, caret(window, 2)).getMinX();
            assertEquals(x, now, 8);
            fx.press(KeyCode.UP).press(KeyCode.UP);
            assertEquals(20, caret(window, 0));
            fx.press(KeyCode.CONTROL, KeyCode.END);
            assertEquals(23, caret(window, 2));
            fx.press(KeyCode.PAGE_UP);
            assertFalse(fx.get(() -> TextPages.field(window, 2).isFocused()));
            fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
            fx.press(KeyCode.CONTROL, KeyCode.C);
            assertTrue(fx.get(() -> Clipboard.getSystemClipboard().getString()).endsWith("langt"));
        }
    }

    @Test
    void lettersAreShownWhileTheyAreComposedAndWrittenOnce() {
        try (PageWindow window = TextPages.open(TextPages.plan("Sámegiella"))) {
            var fx = window.fx();
            at(window, 0, 10);
            ProseField field = TextPages.field(window, 0);
            fx.run(() -> field.fireEvent(composing("ˇc", "")));
            assertEquals(10, fx.get(field::length));
            window.snapshot("text-composed");
            fx.run(() -> field.fireEvent(composing("", "č")));
            for (String letter : List.of("á", "đ", "ŋ", "š", "ŧ", "ž")) {
                fx.run(() -> field.fireEvent(composing(letter, "")));
                fx.run(() -> field.fireEvent(composing("", letter)));
            }
            fx.run(() -> field.fireEvent(composing("¨", "")));
            leave(window);
            assertEquals("Sámegiellačáđŋšŧž", TextPages.stored(window, 0));
            fx.run(() -> field.fireEvent(composing("", "")));
            fx.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("Sámegiella", TextPages.stored(window, 0));
        }
    }

    private static InputMethodEvent composing(String composed, String committed) {
        List<InputMethodTextRun> runs =
                composed.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length());
    }

    private static void press(PageWindow window, KeyCode... codes) {
        for (KeyCode code : codes) {
            window.fx().press(KeyCode.SHIFT, code);
        }
    }

    private static int caret(PageWindow window, int block) {
        return window.fx().get(() -> TextPages.field(window, block).caret());
    }

    private static Bounds place(PageWindow window, int block, int place) {
        return window.fx().get(() -> TextPages.field(window, block).boundsOf(place));
    }

    private static void at(PageWindow window, int block, int place) {
        ProseField field = TextPages.field(window, block);
        window.fx()
                .run(() -> {
                    field.requestFocus();
                    field.select(place, place);
                });
    }

    private static void leave(PageWindow window) {
        window.fx().run(() -> window.page().leave());
    }
}
