package no.kompetanseplan.ui;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import org.junit.jupiter.api.Test;

class MainWindowTest {

    private static Preferences light() {
        Preferences preferences = Preferences.inMemory();
        preferences.look(Look.LIGHT);
        return preferences;
    }

    @Test
    void theWindowCanBeLookedAt() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read(), light())) {
            open.fx.press(KeyCode.ALT, KeyCode.DIGIT1).snapshot("window-chapter-1");
            open.fx.press(KeyCode.TAB).press(KeyCode.DOWN);
            open.fx.press(KeyCode.DOWN).press(KeyCode.END).type(" Ja").snapshot("window-typing");
            open.fx.press(KeyCode.CONTROL, KeyCode.K);
            open.fx.type("vikar").snapshot("window-palette");
        }
    }

    @Test
    void atTwiceTheTextSize() {
        Preferences preferences = light();
        preferences.look(Look.DARK);
        preferences.zoom(200);
        try (OpenWindow open = OpenWindow.on(SamplePlan.read(), preferences)) {
            open.fx.press(KeyCode.ALT, KeyCode.DIGIT1).snapshot("window-chapter-1-dark-200");
        }
    }
}
