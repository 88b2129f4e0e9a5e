package no.kompetanseplan.ui.chapter.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// Figures changed in the workbook are seen cell by cell before they are taken.
class ReturnedPageTest {

    private static final int PRICE = 6;
    private static final int ROW_ID = 18;

    @TempDir private Path folder;

    ReturnedPageTest() {
        folder = Path.of("");
    }

    @Test
    void changedCellsAreSeenWithTheirConflictsAndTakenInOneStep() throws IOException {
        Plan exported = SamplePlan.read();
        List<Id> priced = new ArrayList<>();
        Path book = folder.resolve("budsjett.xlsx");
        write(exported, book, priced, false);
        Id both = priced.getFirst();
        Plan plan =
                exported.with(
                        CostLineFields.TABLE, both, CostLineFields.UNIT_PRICE, Money.kroner(77));
        try (PageWindow window = PageWindow.open(plan, ReturnedPage::new)) {
            window.snapshot("returned-none");
            DroppedWorkbook dropped =
                    new DroppedWorkbook(window.window().desk(window.session(), Language.NB));
            window.fx().run(() -> dropped.take(book));
            window.fx().waitFor("the place", () -> !window.window().places.isEmpty());
            Place place = window.window().places.removeFirst();
            assertEquals(Place.of(Places.RETURNED).in(book.toString()), place);
            window.fx().run(() -> window.page().reveal(place));
            String words =
                    priced.size() == 2 ? "Hent ett tall" : "Hent " + (priced.size() - 1) + " tall";
            waitFor(window, words);
            assertTrue(shows(window, "Endret begge steder 1"));
            window.snapshot("returned-preview");
            assertEquals(plan, window.plan());
            window.fx().click(button(window, words));
            window.fx().waitFor("a toast", () -> !window.window().toasts.isEmpty());
            assertEquals(1, window.window().places.size());
            var kept = window.plan().find(CostLineFields.TABLE, both);
            assertEquals(Money.kroner(77), kept == null ? null : kept.unitPrice());
            var taken = window.plan().find(CostLineFields.TABLE, priced.getLast());
            assertEquals(Money.kroner(4321), taken == null ? null : taken.unitPrice());
            window.fx()
                    .run(() -> {
                        var _ = window.session().undo();
                    });
            window.fx().waitFor("the old plan", () -> window.plan().equals(plan));
        }
    }

    @Test
    void aFigureThatCanNotBeReadStopsAllAndIsTold() throws IOException {
        Plan plan = SamplePlan.read();
        Path book = folder.resolve("budsjett.xlsx");
        write(plan, book, new ArrayList<>(), true);
        try (PageWindow window = PageWindow.open(plan, ReturnedPage::new)) {
            window.window().sources.add(book);
            window.fx().click(button(window, "Velg fil …"));
            waitFor(window, "Avvist 1");
            window.snapshot("returned-refused");
            assertTrue(button(window, "Hent tall").isDisabled());
            Path other = Files.writeString(folder.resolve("a.xlsx"), "a;b");
            window.fx()
                    .run(() ->
                            new DroppedWorkbook(window.window().desk(window.session(), Language.NB))
                                    .take(other));
            window.fx().waitFor("a refusal", () -> window.window().toasts.size() == 1);
            window.window().sources.add(other);
            window.fx().click(button(window, "Velg en annen fil …"));
            waitFor(window, "er ikke en fil fra Word eller Excel");
            assertEquals(plan, window.plan());
        }
    }

    private static void write(Plan plan, Path target, List<Id> changed, boolean wrong)
            throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        PlanWorkbook.write(
                Assessment.of(plan),
                Texts.of(Language.NB),
                new ExportStamp(
                        ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"), "0", "1.0"),
                made,
                Progress.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(made.toByteArray()));
                OutputStream out = Files.newOutputStream(target)) {
            for (Row row : book.getSheet("Kostnadslinjer")) {
                Cell price = row.getCell(PRICE);
                Cell id = row.getCell(ROW_ID);
                boolean isLine =
                        row.getRowNum() > 3
                                && id != null
                                && price != null
                                && price.getCellType() == CellType.NUMERIC;
                if (isLine && changed.size() < 4) {
                    changed.add(Id.of(id.getStringCellValue()));
                    price.setCellValue(4321);
                    if (wrong && changed.size() == 2) {
                        price.setCellValue("ca. 5000");
                    }
                }
            }
            book.write(out);
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
