package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

class DocumentPageTest {

    @TempDir private Path folder;

    DocumentPageTest() {
        folder = Path.of("");
    }

    @Test
    void aPlanIsMadeOfAWordDocumentThatIsLookedThroughFirst() throws IOException {
        Path file = folder.resolve("gammel-plan.docx");
        ExportStamp stamp =
                new ExportStamp(ZonedDateTime.parse("2026-11-22T10:31:00Z"), "0123456789ab", "1");
        Texts texts = Texts.of(Language.NB);
        PlanDocx.export(
                file,
                PrintedPlan.of(Assessment.of(SamplePlan.read()), texts, stamp),
                Progress.NONE);
        try (RunningApp app = RunningApp.start(folder, new Opening.Welcome())) {
            app.fx.snapshot("document-welcome");
            choose(app, file);
            app.waitFor("Hva tabellene blir");
            app.waitFor("37 tiltak");
            app.fx.snapshot("document-page");
            Path plan = folder.resolve("ny.kplan");
            app.chosen.add(plan);
            app.fx.click(app.button("Opprett plan …"));
            app.waitForPlan();
            app.fx.snapshot("document-plan");
            assertTrue(Files.exists(plan));
        }
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedAndEscapeGoesBack() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.docx"), "text");
        try (RunningApp app = RunningApp.start(folder, new Opening.Welcome())) {
            choose(app, file);
            app.waitFor("er ikke en fil fra Word eller Excel");
            app.fx.snapshot("document-refused");
            app.fx.press(KeyCode.ESCAPE).settle();
            app.waitFor("Ny plan");
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(0, files.filter(DocumentPageTest::isPlan).count());
            }
        }
    }

    private static boolean isPlan(Path path) {
        return path.toString().endsWith(".kplan");
    }

    private static void choose(RunningApp app, Path file) {
        app.chosen.add(file);
        app.fx.run(() -> {
            var rows = app.fx.stage().getScene().getRoot().lookupAll(".welcome-row");
            rows.stream()
                    .filter(row ->
                            String.valueOf(row.getAccessibleText()).startsWith("Fra et Word"))
                    .findFirst()
                    .orElseThrow()
                    .requestFocus();
        });
        app.fx.press(KeyCode.ENTER);
    }
}
