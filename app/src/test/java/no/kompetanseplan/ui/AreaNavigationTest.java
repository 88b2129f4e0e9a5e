package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;

import org.junit.jupiter.api.Test;

class AreaNavigationTest {

    @Test
    void anAreaIsOpenedFromTheListWithTheKeyboardInItAndLeftAgain() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read())) {
            var fx = open.fx;
            fx.press(KeyCode.ALT, KeyCode.DIGIT5);
            fx.press(KeyCode.RIGHT).press(KeyCode.ENTER);
            assertTrue(
                    fx.get(() -> fx.find(".proposals").isFocusWithin()),
                    () -> "" + fx.focusOwner());
            fx.press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(0, fx.get(() -> fx.scene().getRoot().lookupAll(".proposals").size()));
            assertTrue(fx.get(() -> fx.find(".page > * > .grid").isFocused()));
        }
    }
}
