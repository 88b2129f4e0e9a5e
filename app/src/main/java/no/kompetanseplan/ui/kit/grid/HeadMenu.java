package no.kompetanseplan.ui.kit.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The menu of a column's head.
final class HeadMenu {

    private HeadMenu() {}

    static ContextMenu of(Grid<?> grid, Runnable fit) {
        MenuItem one = new MenuItem(grid.texts().get("kit.grid.width.fit"));
        one.setOnAction(_ -> fit.run());
        MenuItem all = new MenuItem(grid.texts().get("kit.grid.width.reset"));
        all.setDisable(grid.model().widths().isEmpty());
        all.setOnAction(_ -> grid.widths().reset());
        ContextMenu menu = new ContextMenu(one, all);
        menu.setAutoHide(true);
        return menu;
    }
}
