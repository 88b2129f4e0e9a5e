package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.Environment;
import no.kompetanseplan.session.PlanSession;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A plan whose file has gone away while it was open can't be saved, and is not left in silence.
class LeavingTest {

    private static final String TITLE = "Endringer er ikke lagret";

    @TempDir Path folder;

    private RunningApp startWithUnsavedChange() throws IOException {
        RunningApp app = RunningApp.start(folder, new Opening.Sample());
        app.waitForPlan();
        Files.move(file(app), away());
        app.fx.press(KeyCode.ALT, KeyCode.DIGIT7).press(KeyCode.ENTER);
        app.fx.press(KeyCode.CONTROL, KeyCode.A).type("Vikarpool").press(KeyCode.ENTER);
        app.waitFor("Endringen er ikke lagret");
        return app;
    }

    private static Path file(RunningApp app) {
        return app.preferences.recent().getFirst().file();
    }

    private Path away() {
        return folder.resolve("away.kplan");
    }

    @Test
    void closingAsksAndStaysWhenTheUserThinksBetterOfIt() throws IOException {
        try (RunningApp app = startWithUnsavedChange()) {
            app.closeWindow();
            app.waitFor(TITLE);
            app.fx.snapshot("leave-unsaved");
            assertTrue(app.words().stream().anyMatch(each -> each.startsWith("Ikke lagret: ")));
            app.fx.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ESCAPE);
            assertFalse(app.says(TITLE));
            assertTrue(app.fx.get(() -> app.fx.stage().isShowing()));
            app.closeWindow();
            app.waitFor(TITLE);
            app.fx.click(app.button("Lukk uten å lagre"));
            app.waitUntilClosed();
        }
        assertFalse(titles(away()).contains("Vikarpool"), "given up");
    }

    @Test
    void tryingAgainSavesWhenTheFileIsBackAndSaysSoWhenItIsNot() throws IOException {
        Path file;
        try (RunningApp app = startWithUnsavedChange()) {
            file = file(app);
            app.closeWindow();
            app.waitFor(TITLE);
            app.fx.press(KeyCode.ENTER);
            app.waitFor("Prøvd igjen kl. 10.31.");
            Files.move(away(), file);
            app.fx.press(KeyCode.ENTER);
            app.waitUntilClosed();
        }
        assertTrue(titles(file).contains("Vikarpool"));
    }

    @Test
    void aCopyElsewhereHoldsWhatTheFileDoesNot() throws IOException {
        Path copy = folder.resolve("kopi.kplan");
        try (RunningApp app = startWithUnsavedChange()) {
            app.closeWindow();
            app.waitFor(TITLE);
            app.fx.press(KeyCode.TAB).press(KeyCode.ENTER);
            assertTrue(app.says(TITLE), "no file chosen: asked again");
            app.chosen.add(away());
            app.fx.press(KeyCode.TAB).press(KeyCode.ENTER);
            app.waitFor("away.kplan finnes fra før");
            app.chosen.add(copy);
            app.fx.press(KeyCode.TAB).press(KeyCode.SPACE);
            app.waitUntilClosed();
            assertEquals(copy, file(app));
        }
        assertTrue(titles(copy).contains("Vikarpool"));
    }

    @Test
    void anotherPlanIsOpenedOnlyWhenTheFirstIsSettled() throws IOException {
        Path other = folder.resolve("other.kplan");
        try (RunningApp app = startWithUnsavedChange()) {
            PlanSession.create(other, environment(), "step.plan.new", Plan.of(List.of())).close();
            app.chosen.add(other);
            app.fx.press(KeyCode.CONTROL, KeyCode.O);
            app.waitFor(TITLE);
            app.fx.press(KeyCode.ESCAPE);
            assertTrue(app.says("Nord-Troms 2016–2020"));
            app.chosen.add(other);
            app.fx.press(KeyCode.CONTROL, KeyCode.O);
            app.waitFor(TITLE);
            app.fx.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER);
            app.fx.waitFor("the other plan", () -> !app.says("Nord-Troms 2016–2020"));
            assertEquals(other, file(app));
        }
    }

    private String titles(Path file) {
        try (PlanSession session = PlanSession.openForReading(file, environment())) {
            return session.plan().measures().toString();
        }
    }

    private Environment environment() {
        return new Environment(folder, "test", "test", OpenWindow.CLOCK, Runnable::run, false);
    }
}
