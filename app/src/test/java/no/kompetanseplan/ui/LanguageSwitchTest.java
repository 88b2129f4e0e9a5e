package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.kit.prose.ProseField;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The language is changed while a plan is open: every word follows, and nothing is lost.
class LanguageSwitchTest {

    @Test
    void theCellBeingWrittenIsKeptAndOneStandsInItStill() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read())) {
            open.fx.press(KeyCode.ALT, KeyCode.DIGIT7);
            open.fx.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.RIGHT);
            open.fx.type("Flere hender");
            open.speak(Language.NN);
            open.fx.press(KeyCode.F2);
            TextInputControl editor =
                    assertInstanceOf(TextInputControl.class, open.fx.focusOwner());
            assertEquals("Flere hender", editor.getText());
            open.fx.press(KeyCode.ESCAPE);
            open.speak(Language.EN);
            open.fx.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(SamplePlan.read(), open.session.plan());
        }
    }

    @Test
    void theCaretStandsWhereItStoodInAText() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read())) {
            open.fx.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.TAB).press(KeyCode.DOWN);
            open.fx.press(KeyCode.RIGHT).press(KeyCode.RIGHT).settle();
            ProseField field = assertInstanceOf(ProseField.class, open.fx.focusOwner());
            String words = open.fx.get(() -> field.prose().words());
            int caret = open.fx.get(field::caret);
            open.speak(Language.NN);
            ProseField now = assertInstanceOf(ProseField.class, open.fx.focusOwner());
            assertEquals(words, open.fx.get(() -> now.prose().words()));
            assertEquals(caret, open.fx.get(now::caret));
        }
    }

    @Test
    void whatWasRefusedIsForgottenWhenOneHasGoneOn() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read())) {
            open.fx.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.TAB).settle();
            ProseField title = assertInstanceOf(ProseField.class, open.fx.focusOwner());
            assertTrue(title.isPlain());
            write(open, title, "1");
            for (KeyCode way : List.of(KeyCode.ESCAPE, KeyCode.Z, KeyCode.DIGIT2)) {
                write(open, title, way.getName().repeat(301));
                open.fx.waitFor("the refusal", () -> isRefused(open));
                switch (way) {
                    case Z -> open.fx.press(KeyCode.CONTROL, way);
                    case DIGIT2 -> open.fx.press(KeyCode.ALT, way);
                    default -> open.fx.press(way);
                }
                open.fx.waitFor("no refusal after " + way.getName(), () -> !isRefused(open));
            }
        }
    }

    private static void write(OpenWindow open, ProseField field, String words) {
        open.fx.run(() -> {
            field.requestFocus();
            field.put(Prose.plain(words));
            open.window().leaveField();
        });
        open.fx.settle();
    }

    private static boolean isRefused(OpenWindow open) {
        return open.fx.scene().getRoot().lookup(".banner.danger") != null;
    }
}
