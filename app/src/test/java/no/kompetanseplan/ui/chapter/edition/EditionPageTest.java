package no.kompetanseplan.ui.chapter.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.hearing.HearingPage;

import org.junit.jupiter.api.Test;

import java.util.function.UnaryOperator;

class EditionPageTest {

    @Test
    void theChangesSinceAndTheEditionItselfAreShownAndLeadOn() {
        try (PageWindow window = PageWindow.open(Councils.ready(), EditionPage::new)) {
            window.fx().settle();
            window.snapshot("edition-none");
            String head = send(window);
            window.fx().waitFor("two changes", () -> window.page().status().startsWith("2"));
            window.fx().run(() -> window.page().focus()).settle();
            window.fx().press(KeyCode.DOWN).settle();
            window.snapshot("edition-changes");
            window.fx().press(KeyCode.HOME).press(KeyCode.ENTER).settle();
            assertEquals(
                    Councils.MEASURE, window.window().places.getLast().row(), "Enter goes there");
            MenuButton export = (MenuButton) window.fx().find(".page-head .menu-button");
            window.fx().run(() -> export.getItems().get(1).fire()).settle();
            assertEquals("pdf " + head, window.window().toasts.getLast());
            ToggleButton edition =
                    (ToggleButton)
                            window.fx()
                                    .get(() ->
                                            window
                                                    .fx()
                                                    .scene()
                                                    .getRoot()
                                                    .lookupAll(".toggle-button")
                                                    .stream()
                                                    .skip(1)
                                                    .findFirst()
                                                    .orElseThrow());
            window.fx().click(edition).settle();
            window.fx().waitFor("the text", () -> shows(window, "Planen er felles for regionen."));
            window.snapshot("edition-text");
        }
    }

    @Test
    void theRoundTellsHowManyChangesThereAreAndLeadsToThem() {
        try (PageWindow window = PageWindow.open(Councils.ready(), HearingPage::new)) {
            var _ = send(window);
            window.fx()
                    .waitFor("the count", () -> link(window).getText().startsWith("2 endringer"));
            window.snapshot("hearing-changes");
            window.fx().click(link(window)).settle();
            assertEquals(
                    Place.of(Places.EDITION).at(Councils.ROUND), window.window().places.getLast());
        }
    }

    private static Hyperlink link(PageWindow window) {
        return (Hyperlink) window.fx().scene().getRoot().lookup(".edition-line .hyperlink");
    }

    private static boolean shows(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll(".edition .list-cell").stream()
                .map(Node::getAccessibleText)
                .anyMatch(words::equals);
    }

    /// Sends the plan and changes two places afterwards.
    private static String send(PageWindow window) {
        String head = window.session().state().head();
        edit(
                window,
                plan ->
                        plan.with(
                                HearingRoundFields.TABLE,
                                Councils.ROUND,
                                HearingRoundFields.EDITION,
                                head));
        edit(
                window,
                plan ->
                        plan.with(
                                BlockFields.TABLE,
                                Councils.BLOCK,
                                BlockFields.TEXT,
                                "Planen er felles for hele regionen."));
        edit(
                window,
                plan ->
                        plan.with(
                                MeasureFields.TABLE,
                                Councils.MEASURE,
                                MeasureFields.SCOPE,
                                "Fem dager i året for alle ansatte"));
        window.fx().settle();
        assertTrue(window.window().problems.isEmpty());
        return head;
    }

    private static void edit(PageWindow window, UnaryOperator<Plan> change) {
        var _ = window.session().edit("step.hearing-round.edit", change);
    }
}
