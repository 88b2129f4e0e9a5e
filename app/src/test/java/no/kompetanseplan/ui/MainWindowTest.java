package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanCheck;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import org.jspecify.annotations.Nullable;
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
    void findingsAreCountedInTheBarAndVisitedByKeys() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read(), light())) {
            open.fx.waitFor(
                    "the count",
                    () -> open.fx.scene().getRoot().lookup(".hyperlink.open-findings").isVisible());
            open.fx.press(KeyCode.CONTROL, KeyCode.DIGIT7);
            open.fx.waitFor(
                    "the list",
                    () -> open.fx.scene().getRoot().lookup(".finding-where .hyperlink") != null);
            open.fx.press(KeyCode.F8).snapshot("window-control");
            open.fx.click(open.fx.find(".finding-where .hyperlink")).settle();
            assertNull(open.fx.get(() -> open.fx.scene().getRoot().lookup(".findings.list-view")));
            for (int steps = 0; steps < 20 && focusedCell(open) == null; steps++) {
                open.fx.press(KeyCode.F8).settle();
            }
            open.fx.snapshot("window-finding");
            Node cell = open.fx.find(".grid-cell:focus-cell");
            double y = open.fx.get(() -> cell.localToScene(0, 0).getY());
            assertTrue(y > 150 && y < 850, () -> "the row is not in view: " + y);
        }
    }

    private static @Nullable Node focusedCell(OpenWindow open) {
        return open.fx.get(() -> open.fx.scene().getRoot().lookup(".grid-cell:focus-cell"));
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
