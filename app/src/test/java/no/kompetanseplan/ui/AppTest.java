package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;
import no.kompetanseplan.ui.prefs.Recent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class AppTest {

    @TempDir Path folder;

    private Parts parts() {
        return new Parts(
                folder, "test", "test", OpenWindow.CLOCK, "0", SamplePlan::read, List.of());
    }

    private static Preferences light() {
        Preferences preferences = Preferences.inMemory();
        preferences.look(Look.LIGHT);
        return preferences;
    }

    private void start(
            Preferences preferences, Opening first, java.util.function.Consumer<FxDriver> test) {
        try (FxDriver fx = FxDriver.open(1440, 900, StackPane::new)) {
            fx.run(() -> App.on(fx.stage(), parts(), preferences, first));
            test.accept(fx);
            fx.run(() ->
                    fx.stage()
                            .getOnCloseRequest()
                            .handle(
                                    new javafx.stage.WindowEvent(
                                            fx.stage(),
                                            javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        }
    }

    private static List<String> words(FxDriver fx) {
        return fx.get(() ->
                fx.stage().getScene().getRoot().lookupAll("*").stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    @Test
    void enterOpensACopyOfTheSampleWhereNothingHasBeenOpened() {
        Preferences preferences = light();
        start(
                preferences,
                new Opening.Welcome(),
                fx -> {
                    fx.snapshot("welcome-first");
                    fx.press(KeyCode.ENTER);
                    assertTrue(words(fx).contains("Nord-Troms 2016–2020"), words(fx).toString());
                    fx.snapshot("sample-open");
                });
        Recent recent = preferences.recent().getFirst();
        assertEquals("Nord-Troms 2016–2020", recent.title());
        assertTrue(Files.isRegularFile(recent.file()), recent.toString());
    }

    @Test
    void theSampleIsANewCopyEachTime() {
        Preferences preferences = light();
        start(preferences, new Opening.Sample(), fx -> {});
        start(preferences, new Opening.Sample(), fx -> {});
        assertEquals(2, preferences.recent().size());
    }

    @Test
    void aMissingPlanStaysListedAndAForeignFileIsToldOfInASentence() throws IOException {
        Path foreign = Files.writeString(folder.resolve("brev.kplan"), "Kjære kommune");
        Preferences preferences = light();
        preferences.opened(new Recent(folder.resolve("borte.kplan"), "Borte", "DRAFT"));
        preferences.opened(new Recent(foreign, "Brevet", "HEARING"));
        start(
                preferences,
                new Opening.Welcome(),
                fx -> {
                    assertTrue(words(fx).contains("Finnes ikke"));
                    fx.press(KeyCode.ENTER);
                    assertTrue(words(fx).contains("Planen kan ikke åpnes"), words(fx).toString());
                    fx.snapshot("welcome-refused");
                });
        assertEquals("Kjære kommune", Files.readString(foreign));
    }

    @Test
    void theLanguageOfTheWelcomePageChangesAtOnce() {
        Preferences preferences = light();
        start(
                preferences,
                new Opening.Welcome(),
                fx -> {
                    Node english =
                            fx.get(() ->
                                    fx
                                            .stage()
                                            .getScene()
                                            .getRoot()
                                            .lookupAll(".toggle-button")
                                            .stream()
                                            .filter(node ->
                                                    ((Labeled) node).getText().equals("English"))
                                            .findFirst()
                                            .orElseThrow());
                    fx.click(english);
                    assertTrue(words(fx).contains("Open the sample"), words(fx).toString());
                    fx.snapshot("welcome-english");
                });
        assertEquals(Language.EN, preferences.language());
    }

    @Test
    void aNewPlanBeginsWithItsChaptersAndMunicipalities() {
        start(
                light(),
                new Opening.Welcome(),
                fx -> {
                    fx.focus(fx.find(".welcome-row")).press(KeyCode.ENTER);
                    fx.snapshot("new-plan");
                    assertTrue(words(fx).contains("Ny plan"), words(fx).toString());
                });
    }
}
