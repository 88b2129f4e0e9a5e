package no.kompetanseplan.ui.chapter.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

class MatterViewTest {

    private static final String OTHER =
            "Kommunen setter av penger til tiltakene for 2028 innenfor vedtatt ramme.";

    @Test
    void theDecisionsStandSideBySideWithTheirDeviations() {
        try (PageWindow window = open(deviating())) {
            reveal(window, "Nesby");
            window.snapshot("decisions-light");
            window.fx().dark(true);
            window.snapshot("decisions-dark");
            window.fx().dark(false);
            window.fx().click(segment(window, "Bare avvik 1")).settle();
            window.snapshot("decisions-deviations");
            window.fx().click(segment(window, "Saksframlegg")).settle();
            window.snapshot("decisions-papers");
        }
    }

    @Test
    void aDeviationIsCarriedInAndFollowedUpByKeys() {
        try (PageWindow window = open(deviating())) {
            reveal(window, "Nesby");
            RadioButton carry = (RadioButton) window.fx().find(".hearing-answers .radio-button");
            window.fx().click(carry).settle();
            assertEquals(DeviationEffect.CARRY_IN, only(window).effect());
            window.fx().press(KeyCode.ALT, KeyCode.ENTER).settle();
            assertTrue(only(window).handled());
        }
    }

    @Test
    void theWordsOfACouncilAreWrittenBesideTheProposalAndTakenBack() {
        try (PageWindow window = open(Councils.ready())) {
            Plan plan = window.plan();
            String proposal = Matter.all(plan).getFirst().points().get(1).text();
            var _ =
                    window.session()
                            .edit(
                                    "step.council-point.decide",
                                    now ->
                                            MatterEdits.decide(
                                                    now,
                                                    Councils.decision("Nesby"),
                                                    Councils.SECOND_POINT,
                                                    OTHER,
                                                    Councils.comment(99)));
            window.fx().settle();
            assertEquals(OTHER, only(window).text());
            var _ =
                    window.session()
                            .edit(
                                    "step.council-point.decide",
                                    now ->
                                            MatterEdits.decide(
                                                    now,
                                                    Councils.decision("Nesby"),
                                                    Councils.SECOND_POINT,
                                                    proposal,
                                                    Councils.comment(99)));
            window.fx().settle();
            assertEquals(0, window.plan().rows(CouncilPointFields.TABLE).size());
        }
    }

    @Test
    void theMatterIsMadeWithAllMunicipalitiesAndItsTemplateIsWhole() {
        Plan plan =
                Councils.ready()
                        .without(Councils.MATTER)
                        .without(Councils.NAMES.stream().map(Councils::decision).toList())
                        .without(Councils.FIRST_POINT, Councils.SECOND_POINT);
        try (PageWindow window = open(plan)) {
            window.snapshot("decisions-none");
            window.fx().click(button(window, "Opprett saken")).settle();
            Matter matter = Matter.adoption(window.plan());
            assertNotNull(matter);
            assertEquals(3, matter.councils().size());
            assertEquals(3, matter.points().size());
            window.fx().click(button(window, "Lag saksframlegg …")).settle();
            assertEquals(
                    new Paper(Paper.Kind.CASE_PAPERS, matter.round().id(), null),
                    window.window().papers.getFirst());
        }
    }

    private static Plan deviating() {
        return Councils.ready()
                .with(Councils.deviation("Nesby", Councils.SECOND_POINT, OTHER, null));
    }

    private static PageWindow open(Plan plan) {
        PageWindow window = PageWindow.open(plan, HearingPage::new);
        Place place = Place.of(Places.HEARING).in(Places.DECISIONS);
        window.fx().run(() -> window.page().reveal(place)).settle();
        window.fx().run(() -> window.page().focus()).settle();
        assertNull(window.window().problems.isEmpty() ? null : window.window().problems.getFirst());
        return window;
    }

    private static void reveal(PageWindow window, String name) {
        CouncilPoint row = only(window);
        assertEquals(Councils.decision(name), row.decision());
        Place place = Place.of(Places.HEARING).at(row.id());
        window.fx().run(() -> window.page().reveal(place)).settle();
    }

    private static CouncilPoint only(PageWindow window) {
        return window.plan().rows(CouncilPointFields.TABLE).getFirst();
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
