package no.kompetanseplan.ui.kit.grid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.kit.FxDriver;

import org.junit.jupiter.api.Test;

/// A table among others on a page that scrolls: what is typed in a narrow cell is seen.
class FitRowsEditingTest {

    @Test
    void theTextAndTheSentenceOfANarrowCellAreLaidOutWithoutAnythingElseHappening() {
        Desk desk = FxDriver.onFx(() -> new Desk(Samples.tasks()));
        Grid<Task> grid =
                FxDriver.onFx(() -> Grid.of(desk.model, Desk.TEXTS).smallText().fitRows());
        try (FxDriver fx =
                FxDriver.open(
                        900,
                        700,
                        () -> {
                            ScrollPane pane =
                                    new ScrollPane(
                                            new VBox(new Label("Over"), grid, new Label("Under")));
                            pane.setFitToWidth(true);
                            return pane;
                        })) {
            fx.focus(grid)
                    .run(() ->
                            desk.model
                                    .selection()
                                    .moveTo(desk.model.lineOf(2), GridDriver.COST, false));
            fx.press(KeyCode.F2).settle();
            Node text = fx.find(".cell-editor .content");
            Region area = (Region) fx.find(".cell-editor");
            double room = fx.get(area::getWidth);
            double seen = fx.get(() -> text.getLayoutBounds().getWidth());
            assertTrue(seen > room / 2, "text of " + seen + " in a field of " + room);
            fx.type("x").press(KeyCode.ENTER).settle();
            Region words = (Region) fx.find(".understood .words");
            assertTrue(
                    fx.get(words::getWidth) > 100, "the sentence is " + words.getWidth() + " wide");
        }
    }
}
