package no.kompetanseplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Printing;
import no.kompetanseplan.ui.chapter.RecordingWindow;
import no.kompetanseplan.ui.chapter.export.ExportPage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The export page with the documents it shows and makes.
class ExportPageTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2016-10-14T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder = Path.of("");

    private final List<Path> opened = new ArrayList<>();

    @Test
    void thePlanIsLookedAtThenMadeIntoFilesAndAFailureStandsInItsRow() throws IOException {
        Files.createDirectory(folder.resolve("plan.pdf"));
        try (PageWindow open =
                PageWindow.open(
                        SamplePlan.network(),
                        desk -> {
                            RecordingWindow window = (RecordingWindow) desk.window();
                            window.printing = DocumentFiles.printing(NOON, "1.0", opened::add);
                            window.folders.add(folder);
                            return new ExportPage(desk);
                        })) {
            var fx = open.fx();
            fx.waitFor("the pages", () -> open.page().status().startsWith("Side 1 av "));
            fx.run(() -> open.page().focus()).press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
            assertTrue(fx.get(() -> open.page().status()).startsWith("Side 3 av "));
            fx.press(KeyCode.ALT, KeyCode.ENTER);
            fx.waitFor("the Word file", () -> count(open, "åpnet og kontrollert") == 1);
            fx.waitFor("what became of the PDF", () -> count(open, "er en mappe") == 1);
            assertTrue(Files.size(folder.resolve("plan.docx")) > 0);
            try (var files = Files.list(folder)) {
                assertEquals(2, files.count(), "nothing is left beside the files");
            }
            open.snapshot("export-page");
            fx.run(() -> button(open, "Åpne").fire());
            assertEquals(List.of(folder.resolve("plan.docx")), opened);
            fx.run(() -> ((ComboBox<?>) fx.find(".combo-box")).getSelectionModel().select(1));
            fx.waitFor("the chapter", () -> !open.page().status().endsWith(" av 15"));
            assertTrue(count(open, "Arbeidsboken lages bare av hele planen.") == 1);
            open.snapshot("export-chapter");
        }
    }

    @Test
    void printingOpensAPdfThatNobodyKeeps() throws IOException {
        try (PageWindow open =
                PageWindow.open(
                        SamplePlan.read(),
                        desk -> {
                            ((RecordingWindow) desk.window()).printing =
                                    new Printing(
                                            (_, _, _, _) -> {
                                                throw new IOException("no preview here");
                                            },
                                            (_, format, file, _, _, _) -> {
                                                assertEquals(Printing.Format.PDF, format);
                                                assertFalse(file.startsWith(folder));
                                                return new Printing.Written("", "");
                                            },
                                            (_, _, _) -> new Printing.Written("", ""),
                                            opened::add);
                            return new ExportPage(desk);
                        })) {
            open.fx().waitFor("why", () -> count(open, "no preview here") == 1);
            open.fx().run(() -> button(open, "Skriv ut …").fire());
            open.fx().waitFor("the print", () -> opened.size() == 1);
            accountingLinesAreSeenWithTheChosenColumns(open);
        }
    }

    private void accountingLinesAreSeenWithTheChosenColumns(PageWindow open) throws IOException {
        var fx = open.fx();
        fx.run(() -> button(open, "Regnskapslinjer (CSV) …").fire());
        TextArea first = (TextArea) fx.find(".text-area");
        assertTrue(fx.get(first::getText).startsWith("account;unit;service;project;period;"));
        fx.run(() -> button(open, "Konto").fire());
        assertTrue(fx.get(first::getText).startsWith("unit;service;"));
        open.snapshot("export-accounting");
        Path file = folder.resolve("linjer.csv");
        open.window().targets.add(file);
        fx.run(() -> button(open, "Lagre som …").fire());
        fx.waitFor("the file", () -> !open.window().toasts.isEmpty());
        assertTrue(Files.readString(file).startsWith("\uFEFFunit;service;"));
        fx.run(() -> button(open, "Tilbake til dokumentet").fire());
        fx.waitFor("the page of documents", () -> count(open, "no preview here") == 1);
    }

    private static long count(PageWindow open, String words) {
        return open.fx().scene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .filter(node -> String.valueOf(((Labeled) node).getText()).contains(words))
                .count();
    }

    private static ButtonBase button(PageWindow open, String words) {
        return open.fx().scene().getRoot().lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }
}
