package no.kompetanseplan.ui.chapter.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.figure.FigureView;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The page of chapter 3 in one window: before a register, when it comes, and asking what measures
/// do.
class StaffingPageTest {

    @Test
    void aRegisterFillsThePageAndTickingAMeasureMovesTheCurveAndNotThePlan() {
        Plan plan = Staffed.plan(SamplePlan.read());
        try (PageWindow open =
                PageWindow.open(plan, desk -> new StaffingPage(desk, section(plan)))) {
            assertNull(open.page().inspector());
            assertTrue(says(open, "Et register gir resten av kapittelet"));
            open.snapshot("staffing-typed");

            var _ =
                    open.session()
                            .addDatasets(
                                    "step.staffing.edit", List.of(Staffed.register(plan)), p -> p);
            open.fx().waitFor("the curve", () -> figures(open).size() == 2);
            assertNotNull(open.page().inspector());
            assertTrue(says(open, "Register: kartlegging 2015"));
            Chart ages = figures(open).getFirst().chart();
            assertEquals(List.of("45–49", "136", "77"), ages.rows().get(4));
            open.fx().waitFor("what each gives", () -> boxes(open).size() >= 2);
            open.snapshot("staffing-register");

            asking(open, plan);
            keys(open);
            open.fx().dark(true);
            open.snapshot("staffing-register-dark");
            open.fx().dark(false);
            open.fx().zoom(200);
            open.snapshot("staffing-register-200");
        }
    }

    /// Ticking asks; deciding in the plan keeps.
    private static void asking(PageWindow open, Plan plan) {
        String before = last(open);
        Measure proposed = plan.ordered(MeasureFields.TABLE).get(1);
        CheckBox box = boxes(open).get(1);
        assertEquals(proposed.title(), box.getText());
        open.fx().run(box::fire);
        open.fx().waitFor("the curve to move", () -> !last(open).equals(before));
        String asked = last(open);
        assertEquals(
                MeasureState.PROPOSED, open.plan().ordered(MeasureFields.TABLE).get(1).state());
        open.snapshot("staffing-asking");

        var _ =
                open.session()
                        .edit(
                                "step.measure.edit",
                                now ->
                                        now.with(
                                                MeasureFields.TABLE,
                                                proposed.id(),
                                                MeasureFields.STATE,
                                                MeasureState.PRIORITISED));
        open.fx().waitFor("the plan to say it", () -> !says(open, "Vist med egne valg"));
        assertEquals(asked, last(open));
        assertNotEquals(before, last(open));
    }

    /// The figure is one Tab stop: arrows walk its parts, Ctrl+C copies its numbers.
    private static void keys(PageWindow open) {
        FigureView ages = figures(open).getFirst();
        open.fx().run(ages::requestFocus);
        open.fx().press(KeyCode.RIGHT);
        assertEquals(
                ages.chart().spots().getFirst().words(), open.fx().get(ages::getAccessibleText));
        open.fx().press(KeyCode.CONTROL, KeyCode.C);
        String copied = open.fx().get(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("Alder\tDeltid\tHeltid"), copied);
        assertTrue(copied.contains("45–49\t136\t77"), copied);
    }

    private static String last(PageWindow open) {
        return String.join(
                " ", open.fx().get(() -> figures(open).getLast().chart().rows().getLast()));
    }

    private static List<FigureView> figures(PageWindow open) {
        return open.fx().scene().getRoot().lookupAll(".drawing").stream()
                .filter(FigureView.class::isInstance)
                .map(FigureView.class::cast)
                .toList();
    }

    private static List<CheckBox> boxes(PageWindow open) {
        return open.fx().scene().getRoot().lookupAll(".ticks .check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> !box.isDisabled())
                .toList();
    }

    private static boolean says(PageWindow open, String words) {
        return open.fx().scene().getRoot().lookupAll(".label").stream()
                .filter(StaffingPageTest::isShown)
                .map(Label.class::cast)
                .anyMatch(label -> label.getText().contains(words));
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Id section(Plan plan) {
        return plan.sections().stream()
                .filter(section -> section.page() == PageKind.STAFFING)
                .map(Section::id)
                .findFirst()
                .orElseThrow();
    }
}
