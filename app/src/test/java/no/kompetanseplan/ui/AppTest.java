package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.prefs.Preferences;
import no.kompetanseplan.ui.prefs.Recent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

class AppTest {

    private static final String SAMPLE = "Nord-Troms 2016–2020";

    @TempDir Path folder;

    @Test
    void enterOpensACopyOfTheSampleWhereNothingHasBeenOpened() {
        Preferences preferences = RunningApp.light();
        try (RunningApp app = RunningApp.start(folder, preferences, new Opening.Welcome())) {
            app.fx.snapshot("welcome-first");
            app.fx.press(KeyCode.ENTER);
            app.waitForPlan();
            app.fx.snapshot("sample-open");
        }
        Recent recent = preferences.recent().getFirst();
        assertEquals(SAMPLE, recent.title());
        assertTrue(Files.isRegularFile(recent.file()), recent.toString());
    }

    @Test
    void thePlanOfANetworkIsTheOtherSample() {
        Preferences preferences = RunningApp.light();
        try (RunningApp app = RunningApp.start(folder, preferences, new Opening.Welcome())) {
            app.fx.click(app.button("Åpne handlingsplan"));
            app.waitForPlan();
            app.fx.snapshot("sample-network");
        }
        assertTrue(preferences.recent().getFirst().title().startsWith("Kompetansenettverk"));
    }

    @Test
    void theSampleIsANewCopyEachTime() {
        Preferences preferences = RunningApp.light();
        for (int i = 0; i < 2; i++) {
            try (RunningApp app = RunningApp.start(folder, preferences, new Opening.Sample())) {
                app.waitForPlan();
            }
        }
        assertEquals(2, preferences.recent().size());
    }

    @Test
    void aMissingPlanStaysListedAndAForeignFileIsToldOfInASentence() throws IOException {
        Path foreign = Files.writeString(folder.resolve("brev.kplan"), "Kjære kommune");
        Preferences preferences = RunningApp.light();
        preferences.opened(new Recent(folder.resolve("borte.kplan"), "Borte", "DRAFT"));
        preferences.opened(new Recent(foreign, "Brevet", "HEARING"));
        try (RunningApp app = RunningApp.start(folder, preferences, new Opening.Welcome())) {
            assertTrue(app.says("Finnes ikke"));
            app.fx.press(KeyCode.ENTER);
            app.waitFor("Planen kan ikke åpnes");
            app.fx.snapshot("welcome-refused");
        }
        assertEquals("Kjære kommune", Files.readString(foreign));
    }

    @Test
    void aRefusedFileLeavesTheOpenPlanUntouched() throws IOException {
        Path foreign = Files.writeString(folder.resolve("brev.kplan"), "Kjære kommune");
        try (RunningApp app = RunningApp.start(folder, new Opening.Sample())) {
            app.waitForPlan();
            app.chosen.add(foreign);
            app.fx.press(KeyCode.CONTROL, KeyCode.O);
            app.waitFor("Planen kan ikke åpnes");
            app.fx.snapshot("window-refused");
            app.fx.click(app.button("Lukk"));
            assertFalse(app.says("Planen kan ikke åpnes"));
            assertTrue(app.says(SAMPLE));
        }
    }

    @Test
    void openingThatTakesTimeIsSaidAndCanBeLetGoOf() throws IOException {
        CountDownLatch hold = new CountDownLatch(1);
        Preferences preferences = RunningApp.light();
        try (RunningApp app =
                RunningApp.start(
                        folder,
                        preferences,
                        new Opening.Welcome(),
                        () -> {
                            await(hold);
                            return SamplePlan.regional();
                        },
                        List.of())) {
            app.fx.press(KeyCode.ENTER);
            app.waitFor("Åpner og kontrollerer planen");
            app.fx.snapshot("welcome-opening");
            app.fx.click(app.button("Avbryt"));
            assertFalse(app.says("Åpner og kontrollerer planen"));
            hold.countDown();
            app.fx.waitFor("the copy is thrown away", () -> plansIn("examples") == 0);
            assertTrue(app.says("Åpne eksempel"));
        }
        assertEquals(List.of(), preferences.recent());
    }

    private long plansIn(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".kplan")).count();
        } catch (IOException e) {
            return -1;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDamagedPlanIsRefusedAndItsNewestBackupOpenedInItsPlace() throws IOException {
        Path file = folder.resolve("plan.kplan");
        Preferences preferences = RunningApp.light();
        try (RunningApp app = RunningApp.start(folder, preferences, new Opening.Sample())) {
            app.waitForPlan();
        }
        Files.move(preferences.recent().getFirst().file(), file);
        try (RunningApp app = RunningApp.start(folder, preferences, new Opening.PlanFile(file))) {
            app.waitForPlan();
        }
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Nord-Troms");
        bytes[at] ^= 1;
        Files.write(file, bytes);
        try (RunningApp app = RunningApp.start(folder, preferences, new Opening.PlanFile(file))) {
            app.waitFor("Planen kan ikke åpnes");
            app.fx.snapshot("welcome-damaged");
            app.fx.click(app.button("Åpne sikkerhetskopien fra 14. oktober 2016 kl. 10.31"));
            app.waitForPlan();
        }
        Path restored = preferences.recent().getFirst().file();
        assertEquals("plan 2016-10-14 10.31.kplan", restored.getFileName().toString());
        assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file)));
    }

    @Test
    void theLanguageOfTheWelcomePageChangesAtOnce() {
        try (RunningApp app = RunningApp.start(folder, new Opening.Welcome())) {
            Node english =
                    app.fx.get(() ->
                            app.fx.stage().getScene().getRoot().lookupAll(".toggle-button").stream()
                                    .filter(node -> ((Labeled) node).getText().equals("English"))
                                    .findFirst()
                                    .orElseThrow());
            app.fx.click(english);
            assertTrue(app.says("Open the sample"), app.words().toString());
            app.fx.snapshot("welcome-english");
            assertEquals(Language.EN, app.preferences.language());
        }
    }

    @Test
    void aNewPlanBeginsWithItsChaptersAndMunicipalities() {
        Path file = folder.resolve("ny.kplan");
        try (RunningApp app = RunningApp.start(folder, new Opening.Welcome())) {
            app.fx.focus(app.fx.find(".welcome-row")).press(KeyCode.ENTER);
            app.fx.snapshot("new-plan");
            assertTrue(app.says("Ny plan"), app.words().toString());
            app.fx.focus(app.fx.find(".text-area")).type("Nordreisa 5544");
            app.chosen.add(file);
            app.fx.click(app.button("Opprett plan …"));
            app.waitFor("Tiltaksplan");
            app.fx.waitFor("the file", () -> Files.isRegularFile(file));
            app.fx.snapshot("new-plan-made");
        }
        assertTrue(Files.isRegularFile(file));
    }
}
