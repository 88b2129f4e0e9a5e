package no.kompetanseplan.ui.kit.grid;

import static no.kompetanseplan.ui.kit.grid.GridDriver.COST;
import static no.kompetanseplan.ui.kit.grid.GridDriver.GOAL;
import static no.kompetanseplan.ui.kit.grid.GridDriver.GROUP;
import static no.kompetanseplan.ui.kit.grid.GridDriver.PERIOD;
import static no.kompetanseplan.ui.kit.grid.GridDriver.SCOPE;
import static no.kompetanseplan.ui.kit.grid.GridDriver.TITLE;
import static no.kompetanseplan.ui.kit.grid.GridDriver.WHO;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.Refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Moving in the grid and editing its cells by keys.
class GridTest {

    private final GridDriver driver = new GridDriver();
    private final FxDriver fx = driver.fx;
    private final Desk desk = driver.desk;
    private final Grid<Task> grid = driver.grid;
    private final TextField above = driver.above;

    @AfterEach
    void close() {
        driver.close();
    }

    // ---------- moving

    @Test
    void arrowsWalkOverSectionHeadsAndToTheEnds() {
        assertEquals(driver.at(1, TITLE), driver.focusCell());
        fx.press(KeyCode.DOWN).press(KeyCode.RIGHT);
        assertEquals(driver.at(2, GOAL), driver.focusCell());
        driver.stand(9, GOAL);
        fx.press(KeyCode.DOWN);
        assertEquals(10, driver.selected().id());
        fx.press(KeyCode.UP);
        assertEquals(9, driver.selected().id());
        fx.press(KeyCode.END);
        assertEquals(COST, driver.focusCell().column());
        fx.press(KeyCode.HOME);
        assertEquals(TITLE, driver.focusCell().column());
        fx.press(KeyCode.CONTROL, KeyCode.END);
        assertEquals(37, driver.selected().id());
        fx.press(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(1, driver.selected().id());
        fx.press(KeyCode.PAGE_DOWN);
        int paged = driver.selected().id();
        assertTrue(paged > 5 && paged < 20, "paged to " + paged);
        fx.press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
        assertEquals(1, driver.selected().id());
    }

    @Test
    void theCellWithFocusIsAlwaysInViewBelowTheStickyHead() {
        for (int i = 0; i < 36; i++) {
            fx.run(() -> press(KeyCode.DOWN));
            assertInView();
        }
        for (int i = 0; i < 36; i++) {
            fx.run(() -> press(KeyCode.UP));
            assertInView();
        }
    }

    private void press(KeyCode code) {
        grid.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void assertInView() {
        fx.get(() -> {
            GridCell<Task> cell = grid.cell(driver.focusCell().line(), 0);
            assertNotNull(cell, "line " + driver.focusCell().line());
            double y = cell.localToScene(0, 0).getY() - grid.localToScene(0, 0).getY();
            assertTrue(y >= grid.scroll().covered() - 1, "line under the head, y " + y);
            assertTrue(y + cell.getHeight() <= grid.getHeight() + 1, "line cut, y " + y);
            return true;
        });
    }

    @Test
    void theHeadOfTheSectionSticksWhileItsRowsShow() {
        driver.stand(37, TITLE);
        assertEquals("Kurs og kvelder (kap. 5)", stickyTitle());
        driver.stand(12, TITLE);
        driver.stand(15, TITLE);
        assertEquals("Mobile tilbud (kap. 4)", stickyTitle());
        driver.stand(1, TITLE);
        fx.run(() -> grid.flow().scrollPixels(-2000));
        assertFalse(fx.get(() -> grid.scroll().head().isVisible()));
    }

    private @Nullable String stickyTitle() {
        return fx.get(() -> {
            Node head = grid.scroll().head();
            return head.isVisible() && head.lookup(".heading") instanceof Label title
                    ? title.getText()
                    : null;
        });
    }

    @Test
    void theGridIsOneTabStop() {
        fx.press(KeyCode.TAB);
        assertEquals(driver.below, fx.focusOwner());
        fx.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(grid, fx.focusOwner());
        fx.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(above, fx.focusOwner());
    }

    // ---------- editing

    @Test
    void typingReplacesAndEnterSavesAndGoesDown() {
        driver.stand(2, TITLE);
        fx.type("Ny tittel");
        assertTrue(driver.isEditing());
        fx.press(KeyCode.ENTER);
        assertEquals("Ny tittel", desk.task(2).title());
        assertEquals(1, desk.steps.size());
        assertEquals(Edits.Act.TYPED, desk.steps.getFirst().act());
        assertEquals(3, driver.selected().id());
        assertEquals(grid, fx.focusOwner());
    }

    @Test
    void enterStaysOnARowThatHasJustGotItsName() {
        fx.run(() -> desk.set(List.of(desk.task(1), desk.task(2).withTitle(""), desk.task(3))));
        driver.stand(2, TITLE);
        fx.type("Ny tittel").press(KeyCode.ENTER);
        assertEquals("Ny tittel", desk.task(2).title());
        assertEquals(2, driver.selected().id());
    }

    @Test
    void editingGoesOnFromTheValueAndTabGoesRight() {
        driver.stand(2, TITLE);
        fx.press(KeyCode.F2).type("!").press(KeyCode.TAB);
        assertEquals("Bokpakker til barnehagene!", desk.task(2).title());
        assertEquals(driver.at(2, GOAL), driver.focusCell());
        fx.press(KeyCode.F2).press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(driver.at(2, TITLE), driver.focusCell());
        assertEquals(1, desk.steps.size());
        driver.stand(2, COST);
        fx.press(KeyCode.F2).press(KeyCode.TAB);
        assertEquals(driver.at(3, TITLE), driver.focusCell());
    }

    @Test
    void escRestoresAndAnUnchangedValueIsNotWritten() {
        driver.stand(3, TITLE);
        fx.press(KeyCode.F2).type("xxx").press(KeyCode.ESCAPE);
        assertEquals("Systemer for lånekort til skoleelever", desk.task(3).title());
        assertEquals(grid, fx.focusOwner());
        fx.press(KeyCode.ENTER).press(KeyCode.ENTER);
        fx.press(KeyCode.F2).press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(List.of(), desk.steps);
        assertEquals(3, driver.selected().id());
    }

    @Test
    void leavingTheEditorSaves() {
        driver.stand(3, GROUP);
        fx.press(KeyCode.F2).type("!").focus(above);
        assertEquals("Elever!", desk.task(3).group());
        assertEquals(above, fx.focusOwner());
        assertFalse(driver.isEditing());
    }

    @Test
    void ctrlEnterMakesANewLineInALongText() {
        driver.stand(2, SCOPE);
        fx.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.ENTER).type("To").press(KeyCode.ENTER);
        assertEquals("Fire runder. Introduksjon og påfyll\nTo", desk.task(2).scope());
    }

    @Test
    void whatWasUnderstoodIsSaidWhileItIsTyped() {
        driver.stand(4, PERIOD);
        fx.press(KeyCode.F2);
        assertEquals("01.01.2017 – 31.12.2017", driver.said());
        fx.press(KeyCode.CONTROL, KeyCode.A).type("kanskje");
        assertEquals("Udatert", driver.said());
        fx.press(KeyCode.ENTER);
        assertEquals("kanskje", desk.task(4).period());
    }

    @Test
    void aRefusedValueKeepsTheEditorOpenAndIsToldOfWhenLeft() {
        driver.stand(2, COST);
        fx.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.A).type("mye").press(KeyCode.ENTER);
        assertTrue(driver.isEditing());
        assertEquals("Skriv et tall, for eksempel 5 000.", driver.said());
        assertEquals("mye", ((TextArea) Objects.requireNonNull(fx.focusOwner())).getText());
        fx.focus(above);
        assertEquals(2500, desk.task(2).cost());
        assertEquals(
                List.of(
                        new Refusal(
                                "Bokpakker til barnehagene",
                                "KOSTNAD/RESSURSBRUK",
                                "mye",
                                "Skriv et tall, for eksempel 5 000.")),
                desk.refusals);
    }

    @Test
    void responsibleBodiesAreTickedByKeys() {
        driver.stand(1, WHO);
        fx.press(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(driver.isEditing());
        fx.press(KeyCode.DOWN).press(KeyCode.SPACE).press(KeyCode.ENTER);
        assertEquals(Set.of("lib", "school"), desk.task(1).who());
        assertEquals(2, driver.selected().id());
        driver.stand(1, WHO);
        fx.press(KeyCode.F2).press(KeyCode.ENTER);
        assertEquals(1, desk.steps.size());
        driver.stand(1, WHO);
        fx.press(KeyCode.F2).type("kyst").press(KeyCode.DOWN).press(KeyCode.ESCAPE);
        assertEquals(1, desk.steps.size());
    }

    @Test
    void anEditorFollowsItsRowWhenThePlanChangesMeanwhile() {
        driver.stand(5, GROUP);
        fx.press(KeyCode.F2).type("abc");
        List<Task> fewer = new ArrayList<>(desk.tasks());
        fewer.removeFirst();
        fx.run(() -> desk.set(fewer));
        assertTrue(driver.isEditing());
        fx.press(KeyCode.ENTER);
        assertEquals("abc", desk.task(5).group());
        fx.press(KeyCode.F2).type("x");
        int gone = driver.selected().id();
        fx.run(() -> desk.set(desk.tasks().stream().filter(task -> task.id() != gone).toList()));
        assertFalse(driver.isEditing());
    }

    // ---------- what a screen reader is told

    @Test
    void aScreenReaderIsToldTheColumnTheValueThePlaceAndTheRow() {
        driver.stand(2, PERIOD);
        fx.run(() -> {
            Node cell =
                    (Node)
                            Objects.requireNonNull(
                                    grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            assertEquals(
                    "TIDSROM, Høst 2016–vår 2017, rad 2 av 9, Bokpakker til barnehagene",
                    cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(PERIOD, cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
            assertEquals(40, grid.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT));
            assertEquals(7, grid.queryAccessibleAttribute(AccessibleAttribute.COLUMN_COUNT));
        });
    }
}
