package no.kompetanseplan.ui.chapter.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.measure.MeasureTable;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/// The list of dimensions can be made longer, such as by «Avvikle».
class DimensionsTest {

    private static final Plan SAMPLE = SamplePlan.read();

    private static List<String> names(Plan plan) {
        return plan.ordered(DimensionFields.TABLE).stream().map(Dimension::name).toList();
    }

    private static PageWindow withNew() {
        PageWindow window = PageWindow.open(SAMPLE, PlanPage::new);
        Button add =
                window.fx()
                        .get(() ->
                                window.page().node().lookupAll(".button").stream()
                                        .map(Button.class::cast)
                                        .filter(each -> each.getText().equals("Ny dimensjon"))
                                        .findFirst()
                                        .orElseThrow());
        window.fx().focus(add).press(KeyCode.SPACE);
        window.fx().waitFor("the new row", () -> !add.isFocused());
        window.fx().type("Avvikle").press(KeyCode.ENTER);
        return window;
    }

    @Test
    void aDimensionIsAddedNamedMovedTakenBackAndRemovedByKeyboard() {
        try (PageWindow window = withNew()) {
            var fx = window.fx();
            List<String> before = names(SAMPLE);
            assertEquals(4, names(window.plan()).size());
            assertEquals("Avvikle", names(window.plan()).getLast());
            Dimension added = window.plan().ordered(DimensionFields.TABLE).getLast();
            assertEquals(DimensionColour.ORANGE, added.colour());
            window.snapshot("plan-dimensions");
            fx.run(() -> window.page().reveal(Place.of(Places.PLAN).at(added.id())));
            fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
            assertEquals("Avvikle", names(window.plan()).get(2));
            fx.get(() -> window.session().undo());
            assertEquals("Avvikle", names(window.plan()).getLast());
            fx.press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(before, names(window.plan()));
        }
    }

    @Test
    void aDimensionInUseStaysAndTheWindowSaysWhy() {
        try (PageWindow window = PageWindow.open(SAMPLE, PlanPage::new)) {
            var fx = window.fx();
            Dimension first = SAMPLE.ordered(DimensionFields.TABLE).getFirst();
            fx.run(() -> window.page().reveal(Place.of(Places.PLAN).at(first.id())));
            Node grid = fx.get(() -> focusable(window));
            fx.focus(grid).press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(names(SAMPLE), names(window.plan()));
            assertTrue(
                    window.window().toasts.getLast().contains("brukes av 9 tiltak"),
                    window.window().toasts.toString());
        }
    }

    private static Node focusable(PageWindow window) {
        return window.page().node().lookupAll(".grid").stream()
                .filter(node -> "Dimensjoner i tiltaksplanen".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAddedDimensionHasItsTableInThePlanTheWorkbookAndTheCounts() throws IOException {
        try (PageWindow window = withNew()) {
            Plan plan = window.plan();
            assertEquals(4, MeasureTable.of(plan, _ -> false).parts().size());
            assertEquals(4, Assessment.of(plan).counts().measuresByDimension().size());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportStamp stamp =
                    new ExportStamp(
                            ZonedDateTime.parse("2026-11-22T10:31:00+01:00[Europe/Oslo]"),
                            "0123456789ab",
                            "1.0");
            PlanWorkbook.write(
                    Assessment.of(plan), Texts.of(Language.NB), stamp, out, Progress.NONE);
            try (XSSFWorkbook book =
                    new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertTrue(
                        StreamSupport.stream(book.getSheet("Tiltaksplan").spliterator(), false)
                                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                                .anyMatch(cell -> cell.toString().contains("Avvikle")));
            }
        }
    }
}
