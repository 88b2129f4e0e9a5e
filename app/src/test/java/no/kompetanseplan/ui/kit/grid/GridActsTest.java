package no.kompetanseplan.ui.kit.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.table.GridModel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Acts on rows, widths, sorting and the mouse.
class GridActsTest {

    private final Desk desk = FxDriver.onFx(() -> new Desk(Samples.tasks()));
    private final GridModel<Task> model = desk.model;
    private final Grid<Task> grid =
            FxDriver.onFx(() -> Grid.of(desk.model, Desk.TEXTS).smallText());
    private final FxDriver fx = FxDriver.open(900, 700, () -> new BorderPane(grid));
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void close() {
        fx.close();
    }

    @Test
    void removingDuplicatingInspectingAndMovingAreThePagesToDo() {
        fx.run(() -> {
            model.acts().onRemove(rows -> done.add("remove " + rows.size()));
            model.acts().onDuplicate(rows -> done.add("duplicate " + rows.size()));
            model.acts().onInspect(row -> done.add("inspect " + row.id()));
            model.acts().onMove((rows, by) -> done.add("move " + rows.size() + " " + by));
        });
        fx.focus(grid).press(KeyCode.SHIFT, KeyCode.DOWN);
        fx.press(KeyCode.CONTROL, KeyCode.DELETE);
        fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(
                List.of("remove 2", "duplicate 2", "inspect 2", "move 2 1", "move 2 -1"), done);
    }

    @Test
    void sortedRowsAreNotMovedAndTheReasonIsSaid() {
        fx.run(() -> model.acts().onMove((rows, by) -> done.add("moved")));
        clickHead("MÅL");
        fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of(), done);
        assertTrue(desk.said.getFirst().startsWith("Radene kan flyttes når"), desk.said.getFirst());
    }

    @Test
    void aHeadSortsRisingThenFallingThenInPlanOrder() {
        clickHead("KOSTNAD/\u200aRESSURSBRUK");
        assertEquals(List.of(1, 2, 3), firstIds());
        clickHead("KOSTNAD/\u200aRESSURSBRUK");
        assertEquals(List.of(8, 7, 6), firstIds());
        clickHead("KOSTNAD/\u200aRESSURSBRUK");
        assertEquals(List.of(1, 2, 3), firstIds());
        clickHead("OPPGAVE");
        assertEquals(List.of(2, 7, 4), firstIds());
    }

    private List<Integer> firstIds() {
        return fx.get(() -> {
            List<Integer> ids = new ArrayList<>();
            for (int line = 1; line <= 3; line++) {
                var item = model.item(line);
                ids.add(item == null ? 0 : item.row().id());
            }
            return ids;
        });
    }

    @Test
    void columnsGetTheWidthTheUserGivesThem() {
        double before = fx.get(() -> grid.widths().of(0));
        fx.focus(grid).press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        double wider = fx.get(() -> grid.widths().of(0));
        assertEquals(before + 14, wider, 2);
        Bounds head = screen(head("MÅL"));
        fx.drag(head.getMaxX() - 1, head.getMinY() + 5, head.getMaxX() + 59, head.getMinY() + 5);
        assertEquals(head.getWidth() + 60, fx.get(() -> grid.widths().of(1)), 3);
        Bounds now = screen(head("MÅL"));
        fx.clickAt(now.getMaxX() - 1, now.getMinY() + 5, 2);
        assertTrue(fx.get(() -> grid.widths().of(1)) > now.getWidth());
        assertTrue(fx.get(() -> grid.widths().isNarrow()));
        assertEquals(null, fx.get(() -> model.sortProperty().get()));
    }

    @Test
    void chosenWidthsAreToldOfWhenTheyAreChosenAndCanBeReset() {
        fx.run(() -> model.acts().onResize(() -> done.add("" + model.widths().keySet())));
        double before = fx.get(() -> grid.widths().of(1));
        Bounds head = screen(head("MÅL"));
        fx.drag(head.getMaxX() - 1, head.getMinY() + 5, head.getMaxX() + 59, head.getMinY() + 5);
        assertEquals(List.of("[goal]"), done);
        fx.run(() -> HeadMenu.of(grid, () -> {}).getItems().getLast().fire());
        assertEquals(List.of("[goal]", "[]"), done);
        assertEquals(before, fx.get(() -> grid.widths().of(1)));
        assertTrue(fx.get(() -> HeadMenu.of(grid, () -> {}).getItems().getLast().isDisable()));
    }

    @Test
    void theMouseChoosesCellsAndBlocksAndOpensEditors() {
        fx.click(cell(2, 1));
        assertEquals(2, selected().id());
        Bounds from = screen(cell(4, 1));
        Bounds to = screen(cell(6, 2));
        fx.drag(from.getCenterX(), from.getCenterY(), to.getCenterX(), to.getCenterY());
        assertEquals(6, fx.get(() -> model.selection().cells()).size());
        fx.doubleClick(cell(3, 2));
        assertTrue(fx.get(() -> grid.editing().isOpen()));
        fx.type("!").click(cell(1, 1));
        assertFalse(fx.get(() -> grid.editing().isOpen()));
        assertEquals("Elever!", desk.task(3).group());
        assertEquals(1, selected().id());
    }

    @Test
    void aFilterShowsWhatHasTheWordsAndEditedRowsStay() {
        fx.run(() -> model.filterProperty().set("barnehager"));
        assertEquals(8, fx.get(() -> model.shownProperty().get()));
        fx.focus(grid).press(KeyCode.END).press(KeyCode.LEFT);
        fx.run(() -> model.selection().moveTo(1, 2, false));
        fx.type("Andre").press(KeyCode.ENTER);
        assertEquals(8, fx.get(() -> model.shownProperty().get()));
        fx.run(() -> model.filterProperty().set("finnes ikke"));
        fx.snapshot("grid-no-hits");
        assertEquals(0, fx.get(() -> model.shownProperty().get()));
        fx.click(fx.find(".no-hits .hyperlink"));
        assertEquals(37, fx.get(() -> model.shownProperty().get()));
    }

    @Test
    void newVersionsOfTheRowsDisturbNeitherFocusNorScroll() {
        fx.run(() -> {
            model.reveal(20, "scope");
            grid.scroll().reveal();
        });
        double y = fx.get(() -> cell(20, 1).localToScene(0, 0).getY());
        List<Task> now = new ArrayList<>(desk.tasks());
        now.replaceAll(task -> task.with("goal", "Et nytt mål for oppgave " + task.id()));
        now.removeIf(task -> task.id() == 3);
        fx.run(() -> desk.set(now));
        assertEquals(20, selected().id());
        assertEquals("Et nytt mål for oppgave 20", selected().goal());
        assertEquals(y, fx.get(() -> cell(20, 1).localToScene(0, 0).getY()), 70);
        fx.run(() -> desk.set(now.stream().filter(task -> task.id() != 20).toList()));
        assertEquals(21, selected().id());
    }

    @Test
    void aTableAmongOthersIsAsHighAsItsRowsAndScrollsThePage() {
        Desk other = FxDriver.onFx(() -> new Desk(Samples.tasks()));
        Grid<Task> tall =
                FxDriver.onFx(() -> Grid.of(other.model, Desk.TEXTS).smallText().fitRows());
        ScrollPane page = FxDriver.onFx(() -> new ScrollPane(new VBox(new Label("Før"), tall)));
        try (FxDriver second =
                FxDriver.open(
                        900,
                        500,
                        () -> {
                            page.setFitToWidth(true);
                            return page;
                        })) {
            double height = second.get(tall::getHeight);
            double rows =
                    second.get(
                            () -> other.model.lines().stream().mapToDouble(tall::heightOf).sum());
            assertEquals(rows, height, 2);
            second.focus(tall).press(KeyCode.CONTROL, KeyCode.END);
            assertEquals(1, second.get(page::getVvalue), 0.02);
            second.press(KeyCode.CONTROL, KeyCode.HOME);
            assertTrue(second.get(page::getVvalue) < 0.1);
            second.snapshot("grid-fit-rows");
        }
    }

    private Task selected() {
        return Objects.requireNonNull(fx.get(() -> model.selected()));
    }

    private void clickHead(String words) {
        fx.click(head(words));
    }

    private Node head(String words) {
        return fx.get(() -> {
            for (Node node : grid.flow().lookupAll(".grid-cell")) {
                if (node instanceof GridCell<?> cell && cell.words().getText().equals(words)) {
                    return node;
                }
            }
            throw new AssertionError("No head " + words);
        });
    }

    private Node cell(int id, int column) {
        return fx.get(() -> {
            GridCell<Task> cell = grid.cell(model.lineOf(id), column);
            if (cell == null) {
                throw new AssertionError("Row " + id + " is out of view");
            }
            return cell;
        });
    }

    private Bounds screen(Node node) {
        return fx.get(() -> node.localToScreen(node.getBoundsInLocal()));
    }
}
