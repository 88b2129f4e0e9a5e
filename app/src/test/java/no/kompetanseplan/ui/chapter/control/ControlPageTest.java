package no.kompetanseplan.ui.chapter.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;

import org.junit.jupiter.api.Test;

class ControlPageTest {

    @Test
    void findingsStandByKindWithTheirPlaces() {
        try (PageWindow window = open(SamplePlan.read())) {
            assertTrue(status(window).startsWith("Funn 1 av "), status(window));
            window.snapshot("control-light");
            window.fx().press(KeyCode.DOWN);
            assertTrue(status(window).startsWith("Funn 2 av "), status(window));
            window.fx().press(KeyCode.UP).press(KeyCode.UP);
            window.fx().dark(true);
            window.snapshot("control-dark");
        }
    }

    @Test
    void oneClickGoesToThePlaceAndEnterDoesTheSame() {
        try (PageWindow window = open(SamplePlan.read())) {
            window.fx().click(window.fx().find(".finding-where .hyperlink"));
            Place clicked = window.window().places.getFirst();
            assertNotNull(clicked.row());
            assertEquals("text", clicked.field());
            window.fx().press(KeyCode.ENTER);
            assertEquals(clicked, window.window().places.getLast());
            assertEquals(2, window.window().places.size());
        }
    }

    @Test
    void aFindingIsAcceptedWithAReasonAndTakenBackByUndo() {
        try (PageWindow window = open(SamplePlan.read())) {
            String before = status(window);
            window.fx().press(KeyCode.ALT, KeyCode.G).settle();
            Button now = button(window, "Godta funnet");
            assertTrue(window.fx().get(now::isDisabled));
            window.fx().focus(window.fx().find(".inspector .text-area"));
            window.fx().type("Settes inn i vedtaket");
            window.snapshot("control-reason");
            window.fx().click(now);
            window.fx().waitFor("the answer", () -> !window.plan().findingAnswers().isEmpty());
            FindingAnswer answer = window.plan().findingAnswers().getFirst();
            assertEquals("Settes inn i vedtaket", answer.reason());
            assertTrue(answer.finding().startsWith("placeholder/"), answer.finding());
            window.fx().waitFor("fewer findings", () -> !status(window).equals(before));
            window.fx().click(segment(window, "Godtatt")).settle();
            assertEquals("Funn 1 av 1", status(window));
            window.snapshot("control-accepted");
            window.fx().click(button(window, "Åpne funnet igjen"));
            window.fx().waitFor("no answer", () -> window.plan().findingAnswers().isEmpty());
            window.fx().waitFor("an empty list", () -> status(window).isEmpty());
        }
    }

    @Test
    void aListThatLacksAMunicipalityIsMendedInOneStep() {
        try (PageWindow window = open(SamplePlan.read())) {
            window.fx().focus(window.fx().find(".finding-tools .text-field"));
            window.fx().type("mer enn én gang").settle();
            window.fx().waitFor("one finding", () -> status(window).equals("Funn 1 av 1"));
            window.snapshot("control-mend");
            window.fx().click(button(window, "Sett inn Kvænangen"));
            window.fx()
                    .waitFor(
                            "the list",
                            () ->
                                    window.plan().blocks().stream()
                                            .anyMatch(each ->
                                                    each.text()
                                                            .contains(
                                                                    "Kvænangen, Nordreisa,"
                                                                            + " Skjervøy, Kåfjord,"
                                                                            + " Lyngen")));
            window.fx().waitFor("an empty list", () -> status(window).isEmpty());
        }
    }

    @Test
    void aPlanInOrderSaysSo() {
        try (PageWindow window = PageWindow.open(Plan.EMPTY, ControlPage::new)) {
            window.fx()
                    .waitFor(
                            "the empty state",
                            () -> !window.page().node().lookupAll(".empty-state").isEmpty());
            window.snapshot("control-none");
            Label heading = (Label) window.fx().find(".empty-state .heading");
            assertEquals("Ingenting å rette", window.fx().get(heading::getText));
        }
    }

    @Test
    void theFilterNarrowsByWordsOfSentenceAndPlace() {
        try (PageWindow window = open(SamplePlan.read())) {
            window.fx().focus(window.fx().find(".finding-tools .text-field"));
            window.fx().type("temadag").settle();
            assertEquals("Funn 1 av 2", status(window));
        }
    }

    private static PageWindow open(Plan plan) {
        PageWindow window = PageWindow.open(plan, ControlPage::new);
        window.fx().waitFor("the findings", () -> !status(window).isEmpty());
        window.fx().run(() -> window.page().focus()).settle();
        return window;
    }

    private static String status(PageWindow window) {
        return window.fx().get(window.page()::status);
    }

    private static Button button(PageWindow window, String words) {
        return window.fx()
                .get(() ->
                        window.fx().scene().getRoot().lookupAll(".button").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(each -> words.equals(each.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    private static ToggleButton segment(PageWindow window, String words) {
        return window.fx()
                .get(() ->
                        window.fx().scene().getRoot().lookupAll(".toggle-button").stream()
                                .map(ToggleButton.class::cast)
                                .filter(each -> words.equals(each.getText()))
                                .findFirst()
                                .orElseThrow());
    }
}
