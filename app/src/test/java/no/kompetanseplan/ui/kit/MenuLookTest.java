package no.kompetanseplan.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

/// Menus are windows of their own, and must follow the zoom and colours of theirs.
class MenuLookTest {

    @Test
    void aMenuIsAsLargeAndDarkAsItsWindow() {
        MenuButton menu =
                FxDriver.onFx(() ->
                        new MenuButton(
                                "Vis",
                                null,
                                new MenuItem("1 linje"),
                                new MenuItem("3 linjer", Icon.CHECK.small())));
        try (FxDriver fx = FxDriver.open(500, 400, () -> new VBox(menu))) {
            double small = heightOfMenu(fx, menu, "menu-light");
            fx.zoom(200).dark(true);
            double large = heightOfMenu(fx, menu, "menu-dark-200");
            assertEquals(2 * small, large, small * 0.35);
        }
    }

    private static double heightOfMenu(FxDriver fx, MenuButton menu, String picture) {
        fx.run(menu::show);
        Window popup =
                fx.get(() ->
                        Window.getWindows().stream()
                                .filter(window -> window instanceof PopupWindow)
                                .findFirst()
                                .orElseThrow());
        FxDriver.write(fx.get(popup::getScene), picture);
        double height = fx.get(popup::getHeight);
        fx.run(menu::hide);
        return height;
    }
}
