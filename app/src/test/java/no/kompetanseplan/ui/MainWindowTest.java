package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanCheck;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class MainWindowTest {

    @TempDir Path folder;

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

    @Test
    void theCopyThatIsSavedHoldsTheWholeHistory() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read(), light())) {
            open.targets = folder;
            open.session.edit("step.plan.import", MainWindowTest::subtitled).join();
            String head = open.session.state().head();
            open.fx.run(() -> open.window().saveCopy());
            open.fx.waitFor(
                    "the toast", () -> !open.fx.scene().getRoot().lookupAll(".toast").isEmpty());
            open.fx.snapshot("window-copy-saved");
            String name = open.doors.getLast().substring("choose ".length());
            Environment environment =
                    new Environment(folder, "", "", OpenWindow.CLOCK, Runnable::run, false);
            PlanCheck copy = PlanCheck.of(folder.resolve(name), environment);
            assertTrue(copy.contains(head), "another history");
            assertEquals(3, copy.edits());
        }
    }

    private static Plan subtitled(Plan plan) {
        return plan.with(PlanHeadFields.TABLE, plan.head().id(), PlanHeadFields.SUBTITLE, "utkast");
    }
}
