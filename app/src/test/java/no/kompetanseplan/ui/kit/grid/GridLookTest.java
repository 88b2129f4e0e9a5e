package no.kompetanseplan.ui.kit.grid;

import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.table.RowHeight;

import org.junit.jupiter.api.Test;

/// Pictures of the grid under `target/snapshots`, to be looked at.
class GridLookTest {

    @Test
    void theTableCanBeLookedAt() {
        Desk desk = FxDriver.onFx(() -> new Desk(Samples.tasks()));
        Grid<Task> grid = FxDriver.onFx(() -> Grid.of(desk.model, Desk.TEXTS).smallText());
        try (FxDriver fx =
                FxDriver.open(
                        864,
                        740,
                        () -> {
                            BorderPane pane = new BorderPane(grid);
                            BorderPane.setMargin(grid, new Insets(0, 0, 0, 20));
                            return pane;
                        })) {
            fx.focus(grid).press(KeyCode.DOWN).snapshot("grid-light");
            fx.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            fx.press(KeyCode.F2).snapshot("grid-period");
            fx.press(KeyCode.ESCAPE).press(KeyCode.RIGHT).press(KeyCode.F2).snapshot("grid-checks");
            fx.press(KeyCode.ESCAPE).press(KeyCode.HOME).press(KeyCode.F2).snapshot("grid-box");
            fx.press(KeyCode.ESCAPE).press(KeyCode.DOWN).press(KeyCode.RIGHT);
            fx.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.RIGHT);
            fx.snapshot("grid-block");
            fx.dark(true).snapshot("grid-dark");
            fx.dark(false).press(KeyCode.PAGE_DOWN).snapshot("grid-sticky");
            fx.run(() -> desk.model.rowHeightProperty().set(RowHeight.ONE_LINE))
                    .snapshot("grid-one-line");
            fx.run(() -> desk.model.rowHeightProperty().set(RowHeight.WHOLE_TEXT))
                    .snapshot("grid-whole");
            fx.run(() -> desk.model.rowHeightProperty().set(RowHeight.THREE_LINES));
            fx.press(KeyCode.CONTROL, KeyCode.HOME).zoom(200).size(1100, 900);
            fx.press(KeyCode.END).snapshot("grid-200");
        }
    }
}
