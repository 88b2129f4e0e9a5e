package no.kompetanseplan.ui.chapter.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.FxDriver;
import no.kompetanseplan.ui.kit.grid.Grid;

import org.junit.jupiter.api.Test;

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
            fire(fx, "Fest kommunen");
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
