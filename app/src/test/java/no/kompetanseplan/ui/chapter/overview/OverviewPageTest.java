package no.kompetanseplan.ui.chapter.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

class OverviewPageTest {

    @Test
    void theFourQuestionsAreAnsweredAndLeadToTheirSources() {
        try (PageWindow window = PageWindow.open(SamplePlan.read(), OverviewPage::new)) {
            window.fx().waitFor("counts", () -> window.fx().find(".overview-strip .label") != null);
            window.fx().settle();
            window.snapshot("overview-light");
            assertEquals(2, columns(window));
            window.fx().run(() -> assertTrue(window.page().focus())).settle();
            window.fx().press(KeyCode.ENTER).settle();
            Place went = window.window().places.getLast();
            assertNotNull(went, "the first cell leads to its chapter");
            Hyperlink errors = (Hyperlink) window.fx().find(".overview-strip .hyperlink");
            window.fx().click(errors).settle();
            assertEquals(Place.of(Places.CONTROL), window.window().places.getLast());
            MenuButton whose = (MenuButton) window.fx().find(".page-head .menu-button");
            window.fx().run(() -> whose.getItems().get(1).fire()).settle();
            assertEquals("Vis: Kvænangen", window.fx().get(whose::getText));
            window.fx().dark(true).settle();
            window.snapshot("overview-dark-one");
            window.fx().dark(false).size(900, 868).settle();
            assertEquals(1, columns(window));
            window.snapshot("overview-narrow");
        }
    }

    private static int columns(PageWindow window) {
        Node tables = window.fx().find(".overview-tables");
        return window.fx().get(() -> ((GridPane) tables).getColumnConstraints().size());
    }
}
