package no.kompetanseplan.ui.kit.grid;

import static no.kompetanseplan.ui.kit.grid.GridDriver.COST;
import static no.kompetanseplan.ui.kit.grid.GridDriver.GOAL;
import static no.kompetanseplan.ui.kit.grid.GridDriver.GROUP;
import static no.kompetanseplan.ui.kit.grid.GridDriver.TITLE;
import static no.kompetanseplan.ui.kit.grid.GridDriver.WHO;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.table.Edits;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// Choosing cells, copying, pasting, filling and emptying them.
class GridBlockTest {

    private final GridDriver driver = new GridDriver();
    private final FxDriver fx = driver.fx;
    private final Desk desk = driver.desk;

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aBlockReachesOverSectionsAndIsCopiedAsTextAndTable() {
        driver.stand(9, TITLE);
        fx.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        fx.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(6, driver.chosenCells());
        assertEquals(3, fx.get(() -> desk.model.selectedRowsProperty().get()).size());
        fx.press(KeyCode.CONTROL, KeyCode.C);
        String text = driver.copied();
        assertEquals(3, text.lines().count());
        String html = fx.get(() -> Clipboard.getSystemClipboard().getHtml());
        assertTrue(html.startsWith("<table><tr><td>Minikampanje"), html);
    }

    @Test
    void wholeRowsAreCopiedWithHeadsAndNumbersAsNumbers() {
        driver.stand(2, COST);
        fx.press(KeyCode.SHIFT, KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.C);
        String text = driver.copied();
        assertTrue(text.startsWith("OPPGAVE\tMÅL"), text);
        assertTrue(text.endsWith("\t2500\n"), text);
    }

    @Test
    void aPastedBlockSkipsHeadsAndIsOneStep() {
        driver.stand(9, GOAL);
        driver.paste("A\tB\r\n\"C\nlinje\"\tD\r\n");
        assertEquals("A", desk.task(9).goal());
        assertEquals("B", desk.task(9).group());
        assertEquals("C\nlinje", desk.task(10).goal());
        assertEquals(1, desk.steps.size());
        assertEquals(Edits.Act.PASTED, desk.steps.getFirst().act());
        assertEquals(4, driver.chosenCells());
        fx.run(desk::undo);
        assertNotEquals("A", desk.task(9).goal());
    }

    @Test
    void aPasteThatIsRefusedInPartIsShownBeforeAnyOfItIsWritten() {
        driver.stand(36, COST);
        driver.paste("5\u00a0000\nmange\n1\n2\n");
        assertEquals(45_000, desk.task(36).cost());
        List<String> says = driver.words(".question .label");
        assertEquals("Verdier som ikke kan limes inn: 2", says.getFirst());
        assertTrue(says.get(1).contains("«mange». Skriv et tall"), says.toString());
        assertTrue(says.get(2).startsWith("Utklippet har flere rader"), says.toString());
        fx.snapshot("grid-paste-review");
        fx.press(KeyCode.ESCAPE);
        assertEquals(45_000, desk.task(36).cost());
        assertEquals(0, desk.steps.size());
        driver.paste("5\u00a0000\nmange\n1\n2\n");
        fx.press(KeyCode.ENTER);
        assertEquals(5000, desk.task(36).cost());
        assertEquals(46_250, desk.task(37).cost());
        assertEquals(1, desk.steps.size());
    }

    @Test
    void oneCopiedCellGoesInAllChosenCells() {
        driver.stand(1, GROUP);
        fx.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        driver.paste("Alle");
        assertEquals("Alle", desk.task(1).group());
        assertEquals("Alle", desk.task(3).group());
        assertEquals(1, desk.steps.size());
    }

    @Test
    void fillDownRepeatsTheFirstRowOfTheBlock() {
        driver.stand(4, GROUP);
        fx.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.D);
        assertEquals(desk.task(4).group(), desk.task(5).group());
        driver.stand(2, WHO);
        fx.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.D);
        assertEquals(Set.of("school", "lib"), desk.task(3).who());
    }

    @Test
    void deleteEmptiesCellsInOneStepAndCutCopiesFirst() {
        driver.stand(4, GROUP);
        fx.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.RIGHT);
        fx.press(KeyCode.DELETE);
        assertEquals("", desk.task(4).group());
        assertEquals("", desk.task(5).scope());
        assertEquals(1, desk.steps.size());
        driver.stand(6, GROUP);
        fx.press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("", desk.task(6).group());
        assertEquals("Barn som vil begynne å lese\n", driver.copied());
        driver.stand(6, TITLE);
        fx.press(KeyCode.DELETE);
        assertEquals("Lesegrupper", desk.task(6).title());
        assertEquals(1, desk.refusals.size());
    }

    @Test
    void rowsColumnsAndTheWholeTableAreChosenByKeys() {
        driver.stand(5, GROUP);
        fx.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(37 * 7, driver.chosenCells());
        driver.stand(5, GROUP);
        fx.press(KeyCode.CONTROL, KeyCode.SPACE);
        assertEquals(37, driver.chosenCells());
        driver.stand(5, GROUP);
        fx.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals(14, driver.chosenCells());
    }
}
