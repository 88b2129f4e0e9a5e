package no.kompetanseplan.ui.chapter.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Sort;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class BudgetPageTest {

    @Test
    void thirtyMunicipalitiesAreFoldedFilteredPinnedAndCopiedByKeyboardAlone() {
        try (PageWindow window =
                PageWindow.open(
                        ManyMunicipalities.of(24),
                        Language.NB,
                        1208,
                        desk -> new BudgetPage(desk, ManyMunicipalities.section()))) {
            FxDriver fx = window.fx();
            Grid<?> grid = fx.get(() -> (Grid<?>) fx.scene().lookup(".grid"));
            fx.run(() -> {
                grid.requestFocus();
                grid.model().reveal(ManyMunicipalities.municipality(3).toString(), "total");
            });
            window.snapshot("budget-thirty");
            fire(fx, "Til Excel");
            assertEquals(List.of("export xlsx"), window.window().toasts);
            int before = fx.get(() -> grid.model().lines().size());
            fire(fx, "Fest kommunen");
            fx.waitFor("a group on top", () -> grid.model().lines().size() == before + 2);
            assertEquals(List.of("Festet · 1", "Kommune 4", "Region 1 · 5"), first(fx, grid, 3));
            fx.run(() -> grid.model().sortProperty().set(new Sort("total", true)));
            assertEquals(List.of("Festet · 1", "Kommune 4"), first(fx, grid, 2));
            fx.run(() -> grid.model().sortProperty().set(null));
            window.snapshot("budget-thirty-pinned");
            assertEquals(Set.of("Source Sans 3 SemiBold"), fonts(fx, "group"));
            assertEquals(Set.of("Source Sans 3 SemiBold"), fonts(fx, "sum"));
            hide(fx, "Avsatt");
            assertEquals(-1, fx.get(() -> grid.model().columnOf(BudgetColumns.FRAME)));
            fire(fx, "Festet 1");
            fx.waitFor("one row", () -> grid.model().lines().size() == 4);
            fire(fx, "Alle 30");
            int all = fx.get(() -> grid.model().lines().size());
            fire(fx, "Bare grupper");
            window.snapshot("budget-thirty-groups");
            assertEquals(all - ManyMunicipalities.COUNT, fx.get(() -> grid.model().lines().size()));
            fx.press(KeyCode.CONTROL, KeyCode.F);
            assertTrue(fx.focusOwner() instanceof FilterField);
            fx.type("kommune 1");
            fx.press(KeyCode.ENTER);
            window.snapshot("budget-thirty-filter");
            fx.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
            String copied = fx.get(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(copied.contains("Kommune 19\t"), copied);
            assertFalse(copied.contains("Kommune 2\t"), copied);
        }
    }

    private static List<String> first(FxDriver fx, Grid<?> grid, int count) {
        return fx.get(() -> words(grid.model()).subList(0, count));
    }

    private static <R> List<String> words(GridModel<R> model) {
        return model.lines().stream()
                .filter(line -> line instanceof Line.Item)
                .map(line -> model.columns().getFirst().shown(((Line.Item<R>) line).row()))
                .toList();
    }

    /// The fonts of the words in rows of a kind, the fixed last column too.
    private static Set<String> fonts(FxDriver fx, String kind) {
        return fx.get(() ->
                fx.scene().getRoot().lookupAll(".grid-row." + kind + " .grid-cell").stream()
                        .map(cell -> (Label) cell.lookup(".label"))
                        .filter(label -> label.isVisible() && !label.getText().isEmpty())
                        .map(label -> label.getFont().getName())
                        .collect(Collectors.toSet()));
    }

    private static void hide(FxDriver fx, String column) {
        fx.run(() ->
                fx.scene().getRoot().lookupAll(".menu-button").stream()
                        .map(MenuButton.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> column.equals(item.getText()))
                        .toList()
                        .forEach(item -> {
                            ((CheckMenuItem) item).setSelected(false);
                            item.fire();
                        }));
    }

    private static void fire(FxDriver fx, String words) {
        fx.run(() ->
                fx.scene().getRoot().lookupAll("*").stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(each -> each.getText().equals(words))
                        .toList()
                        .forEach(ButtonBase::fire));
    }
}
