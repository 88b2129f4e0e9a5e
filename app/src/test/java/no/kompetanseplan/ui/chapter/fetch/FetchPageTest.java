package no.kompetanseplan.ui.chapter.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.ui.chapter.PageWindow;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class FetchPageTest {

    @TempDir private Path folder;

    FetchPageTest() {
        folder = Path.of("");
    }

    @Test
    void whatComesIsSeenBeforeItIsTakenInAndOneStepTakesItBack() throws IOException {
        Plan plan = SamplePlan.read();
        try (PageWindow window = PageWindow.open(plan, FetchPage::new)) {
            window.snapshot("fetch-none");
            window.window().sources.add(list(plan));
            window.fx().click(button(window, "Velg fil …"));
            waitFor(window, "Hent 3 tiltak");
            window.snapshot("fetch-preview");
            assertEquals(plan, window.plan());
            window.fx().click(button(window, "Avvist 1")).settle();
            window.snapshot("fetch-refused");
            Path refused = folder.resolve("avvist.xlsx");
            window.window().targets.add(refused);
            window.fx().click(button(window, "Lagre avviste til Excel …"));
            window.fx().waitFor("the file", () -> !window.window().toasts.isEmpty());
            assertTrue(Files.size(refused) > 2_000);
            window.window().toasts.clear();
            window.fx().dark(true);
            window.snapshot("fetch-dark");
            window.fx().click(button(window, "Hent 3 tiltak"));
            window.fx().waitFor("a toast", () -> !window.window().toasts.isEmpty());
            assertEquals("Hentet 3 tiltak", window.window().toasts.getFirst());
            assertEquals(plan.measures().size() + 2, window.plan().measures().size());
            assertEquals(1, window.window().places.size());
            window.fx()
                    .run(() -> {
                        var _ = window.session().undo();
                    });
            window.fx().waitFor("the old plan", () -> window.plan().equals(plan));
        }
    }

    @Test
    void escapeLeavesWithNothingDone() throws IOException {
        Plan plan = SamplePlan.read();
        try (PageWindow window = PageWindow.open(plan, FetchPage::new)) {
            window.window().sources.add(list(plan));
            window.fx().click(button(window, "Velg fil …"));
            waitFor(window, "Hent 3 tiltak");
            window.fx().press(KeyCode.ESCAPE).settle();
            assertEquals(1, window.window().places.size());
            assertEquals(plan, window.plan());
        }
    }

    @Test
    void aFileThatCanNotBeReadIsToldOfOnThePage() throws IOException {
        Plan plan = SamplePlan.read();
        Path text = Files.writeString(folder.resolve("tiltak.xlsx"), "a;b;c");
        try (PageWindow window = PageWindow.open(plan, FetchPage::new)) {
            window.window().sources.add(text);
            window.fx().click(button(window, "Velg fil …"));
            waitFor(window, "er ikke en fil fra Word eller Excel");
            window.snapshot("fetch-wrong");
        }
    }

    @Test
    void columnsThatAreNotUnderstoodAreChosenByHand() throws IOException {
        Path file = folder.resolve("liste.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Ark");
            row(sheet, 0, "Punkt", "Ansvarlig");
            row(sheet, 1, "Kurs", "Alle");
            book.write(out);
        }
        try (PageWindow window = PageWindow.open(SamplePlan.read(), FetchPage::new)) {
            window.window().sources.add(file);
            window.fx().click(button(window, "Velg fil …"));
            waitFor(window, "Kolonnene er ikke forstått");
            window.snapshot("fetch-unknown");
            assertTrue(shows(window, "Punkt"));
            MenuButton point = (MenuButton) button(window, "Hentes ikke");
            window.fx().run(() -> choose(point, "Tiltak"));
            waitFor(window, "Hent ett tiltak");
            window.fx().click(button(window, "Hent ett tiltak"));
            window.fx().waitFor("a toast", () -> !window.window().toasts.isEmpty());
            window.window().sources.add(file);
            window.fx().click(button(window, "Velg fil …"));
            waitFor(window, "Kolonnene er valgt som sist for dette skjemaet.");
            assertTrue(shows(window, "Uendret 1"));
        }
    }

    private static void choose(MenuButton menu, String words) {
        menu.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private Path list(Plan plan) throws IOException {
        Measure first = plan.measures().getFirst();
        Measure second = plan.measures().get(1);
        Path file = folder.resolve("tiltak-2027.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Tiltak");
            row(sheet, 0, "Tiltak", "Dimensjon", "Ansvarlig");
            row(sheet, 1, first.title(), name(plan, first), first.responsibleWording());
            row(sheet, 2, second.title(), name(plan, second), "En annen");
            row(sheet, 3, "Nytt kurs i palliasjon", "Kompetanseutvikling", "Studiesenteret");
            row(sheet, 4, "Nettverk for fagledere", "Mobilisering", "Alle kommunene");
            row(sheet, 5, "Noe annet", "Trivsel", "Ingen");
            book.write(out);
        }
        return file;
    }

    private static String name(Plan plan, Measure measure) {
        return plan.dimensions().stream()
                .filter(each -> each.id().equals(measure.dimension()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static void waitFor(PageWindow window, String words) {
        window.fx().waitFor(words, () -> shows(window, words));
    }

    private static boolean shows(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll("*").stream()
                .anyMatch(node ->
                        node instanceof Labeled labeled
                                && labeled.getText() != null
                                && labeled.getText().contains(words));
    }

    private static Node button(PageWindow window, String words) {
        return window.fx()
                .get(() ->
                        window.fx().scene().getRoot().lookupAll("*").stream()
                                .filter(ButtonBase.class::isInstance)
                                .filter(node -> words.equals(((ButtonBase) node).getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No button " + words)));
    }
}
