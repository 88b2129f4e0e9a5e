package no.kompetanseplan.ui.chapter.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.figure.FigureView;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Line;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

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

            asking(open, plan);
            assumptions(open);
            keys(open);
        }
    }

    /// Ticking asks; deciding in the plan keeps.
    private static void asking(PageWindow open, Plan plan) {
        String before = last(open);
        Id id = Staffed.measure(plan);
        Measure proposed = Objects.requireNonNull(plan.find(MeasureFields.TABLE, id));
        CheckBox box = box(open, proposed.title());
        assertFalse(box.isSelected());
        open.fx().run(box::fire);
        open.fx().waitFor("the curve to move", () -> !last(open).equals(before));
        FigureView curve = figures(open).getLast();
        double top = open.fx().get(() -> curve.localToScene(0, 0).getY());
        assertTrue(top > 0 && top < 500, "the curve is in sight, at " + top);
        String asked = last(open);
        assertEquals(proposed, open.plan().find(MeasureFields.TABLE, id));
        open.fx().waitFor("what each gives", () -> !says(open, "…"));
        assertEquals(
                sums(open).get(0) - sums(open).get(sums(open).size() - 2), sums(open).getLast());
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

    /// A value changed in place changes the plan and the curve; in a scenario only the scenario.
    private static void assumptions(PageWindow open) {
        String before = last(open);
        tab(open, 1);
        open.fx().waitFor("the list", () -> grid(open).model().lines().size() > 2);
        open.snapshot("staffing-assumptions");
        choose(open, AssumptionKind.TURNOVER);
        open.fx().type("9").press(KeyCode.ENTER);
        open.fx().waitFor("the plan", () -> hasTurnover(open.plan(), 9, false));
        open.fx().waitFor("the curve", () -> !last(open).equals(before));
        open.fx().waitFor("what it changed", () -> says(open, "Gap 2025: hele regionen"));
        assertTrue(says(open, "Endret: Turnover"), "the change is named");
        open.snapshot("staffing-change");
        String planned = last(open);
        open.fx().run(() -> button(open, "Nytt scenario").fire());
        open.fx().waitFor("the comparison", () -> says(open, "Planens forutsetninger gir"));
        choose(open, AssumptionKind.TURNOVER);
        open.fx().type("3").press(KeyCode.ENTER);
        open.fx().waitFor("the scenario", () -> hasTurnover(open.plan(), 3, true));
        open.fx().waitFor("its curve", () -> !last(open).equals(planned));
        assertTrue(hasTurnover(open.plan(), 9, false));
        open.fx().waitFor("the scenarios", () -> scenarios(open).size() == 9);
        open.fx()
                .waitFor(
                        "the curve beside the others",
                        () -> scenarios(open).get(7).equals(last(open).split(" ", -1)[2]));
        open.snapshot("staffing-scenario");
        tab(open, 2);
        open.snapshot("staffing-method");
        tab(open, 0);
    }

    private static void choose(PageWindow open, AssumptionKind kind) {
        Grid<?> grid = grid(open);
        open.fx()
                .run(() -> {
                    Object key =
                            grid.model().lines().stream()
                                    .filter(Line.Item.class::isInstance)
                                    .map(line -> (Line.Item<?>) line)
                                    .filter(item -> ((Used) item.row()).kind() == kind)
                                    .map(Line.Item::key)
                                    .findFirst()
                                    .orElseThrow();
                    grid.model().reveal(key, "value");
                    grid.requestFocus();
                });
    }

    private static Grid<?> grid(PageWindow open) {
        return (Grid<?>) open.fx().find(".inspector .grid");
    }

    private static boolean hasTurnover(Plan plan, int percent, boolean inScenario) {
        return plan.ordered(AssumptionFields.TABLE).stream()
                .filter(row -> row.kind() == AssumptionKind.TURNOVER)
                .filter(row -> (row.scenario() != null) == inScenario)
                .anyMatch(row -> Percent.of(percent).equals(row.share()));
    }

    private static void tab(PageWindow open, int at) {
        open.fx()
                .run(() -> {
                    Parent tabs = (Parent) open.fx().find(".inspector .tabs");
                    ((ToggleButton) tabs.getChildrenUnmodifiable().get(at)).fire();
                });
    }

    /// The last year of each row of the scenarios beside each other.
    private static List<String> scenarios(PageWindow open) {
        return open.fx()
                .get(() ->
                        open.fx().scene().getRoot().lookupAll(".grid").stream()
                                .filter(each -> said(each).startsWith("Scenarioer side om side"))
                                .map(each -> (Grid<?>) each)
                                .flatMap(each -> lastCells(each).stream())
                                .toList());
    }

    private static String said(Node node) {
        return Objects.requireNonNullElse(node.getAccessibleText(), "");
    }

    private static <R> List<String> lastCells(Grid<R> grid) {
        return grid.model().lines().stream()
                .filter(Line.Item.class::isInstance)
                .map(line -> grid.model().columns().getLast().text(((Line.Item<R>) line).row()))
                .toList();
    }

    private static Button button(PageWindow open, String words) {
        return open.fx().scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
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
        everyTable(open);
    }

    /// Each has other columns than the one before; with one register turnover says what is missing.
    private static void everyTable(PageWindow open) {
        List<String> titles =
                open.fx()
                        .get(() ->
                                choice(open).getItems().stream().map(MenuItem::getText).toList());
        assertTrue(titles.contains("Turnover"), titles.toString());
        for (int i = 0; i < titles.size(); i++) {
            int at = i;
            open.fx().run(() -> choice(open).getItems().get(at).fire());
            open.fx().waitFor(titles.get(i), () -> says(open, titles.get(at)));
            open.fx().settle();
        }
        open.fx().waitFor("what is missing", () -> says(open, "Turnover kan ikke regnes ut ennå"));
        open.snapshot("staffing-turnover");
    }

    private static MenuButton choice(PageWindow open) {
        return open.fx().scene().getRoot().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(button -> button.getText().equals("Vis"))
                .findFirst()
                .orElseThrow();
    }

    /// What is expected in the last year; bands come later.
    private static String last(PageWindow open) {
        List<String> row = open.fx().get(() -> figures(open).getLast().chart().rows().getLast());
        return row.get(1) + " " + row.get(2) + " " + row.get(4);
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

    private static CheckBox box(PageWindow open, String title) {
        return boxes(open).stream()
                .filter(each -> each.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /// The numbers of the lines that make up the gap.
    private static List<Integer> sums(PageWindow open) {
        return open.fx()
                .get(() ->
                        open.fx().scene().getRoot().lookupAll(".tick-sums .label").stream()
                                .map(each -> ((Label) each).getText())
                                .filter(each -> each.endsWith(" årsverk"))
                                .map(each -> each.replace("−", "-").replace("+", ""))
                                .map(each -> Integer.parseInt(each.replace(" årsverk", "")))
                                .toList());
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
