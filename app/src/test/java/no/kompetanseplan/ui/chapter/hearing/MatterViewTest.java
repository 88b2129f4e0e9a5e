package no.kompetanseplan.ui.chapter.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

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
    void aDeviationWaitsForTheMeetingOfABodyAndTheDatesAreOfferedToTheText() {
        Plan plan =
                deviating()
                        .with(
                                BlockFields.TABLE,
                                Councils.BLOCK,
                                BlockFields.TEXT,
                                "Vedtatt i kommunestyrene ##. desember 2027.");
        try (PageWindow window = open(plan)) {
            window.fx().run(() -> assertTrue(window.page().step(1))).settle();
            window.fx().run(() -> radio(window, 1).fire()).settle();
            assertEquals(DeviationEffect.MEETING, only(window).effect());
            window.fx().press(KeyCode.ALT, KeyCode.ENTER).settle();
            assertFalse(only(window).handled(), "nobody has said which meeting");
            MenuButton forum = (MenuButton) window.fx().find(".inspector-body .menu-button");
            window.fx().run(() -> forum.getItems().get(2).fire()).settle();
            assertEquals(Councils.body(Councils.NAMES.get(1)), only(window).forum());
            window.fx().waitFor("the offer", () -> offer(window) != null);
            window.snapshot("decisions-waiting");
            window.fx().press(KeyCode.ALT, KeyCode.ENTER).settle();
            assertTrue(only(window).handled());
            Button put = offer(window);
            assertNotNull(put);
            window.fx().run(put::fire).settle();
            Block block = window.plan().find(BlockFields.TABLE, Councils.BLOCK);
            assertNotNull(block);
            assertFalse(block.text().contains("#"), block.text());
        }
    }

    @Test
    void manyCouncilsAreRowsAndFullTextShowsEveryWord() {
        try (PageWindow window = open(many(12))) {
            window.snapshot("decisions-12");
            window.fx().run(() -> assertTrue(window.page().step(1))).settle();
            assertEquals("decision of 3", at(window));
            window.fx().run(() -> assertTrue(window.page().step(1))).settle();
            assertEquals("decision of 11", at(window));
            window.fx().run(() -> assertTrue(window.page().step(-1))).settle();
            assertEquals("decision of 3", at(window));
            window.fx().click(segment(window, "Full tekst")).settle();
            window.snapshot("decisions-12-full");
            window.fx().zoom(200).settle();
            window.snapshot("decisions-12-200");
        }
        try (PageWindow window = open(many(30))) {
            window.fx().dark(true).settle();
            window.snapshot("decisions-30-dark");
        }
    }

    private static String at(PageWindow window) {
        return window.fx()
                .get(() -> {
                    Place here = window.page().here();
                    for (int i = 0; i < 30; i++) {
                        if (here != null && Id.named("decision of " + i).equals(here.row())) {
                            return "decision of " + i;
                        }
                    }
                    return "";
                });
    }

    /// So many councils have decided; two of them otherwise than proposed.
    private static Plan many(int councils) {
        Plan plan = Councils.ready();
        for (int i = 0; i < councils; i++) {
            Id body = Id.named("body of " + i);
            Id id = Id.named("decision of " + i);
            Body row = BodyFields.TABLE.blank(body);
            row = BodyFields.TABLE.with(row, body, BodyFields.NAME, "Kommune " + (i + 1));
            row = BodyFields.TABLE.with(row, body, BodyFields.KIND, BodyKind.MUNICIPALITY);
            plan =
                    plan.with(row)
                            .with(
                                    new CouncilDecision(
                                            id,
                                            Councils.MATTER,
                                            body,
                                            LocalDate.of(2027, 12, 1 + i % 28),
                                            (10 + i) + "/27",
                                            DecisionState.ADOPTED,
                                            "Enstemmig",
                                            null,
                                            "",
                                            Rank.at(10 + i)));
        }
        for (int i : new int[] {3, 11}) {
            plan =
                    plan.with(
                            new CouncilPoint(
                                    Id.named("deviation of " + i),
                                    Id.named("decision of " + i),
                                    Councils.SECOND_POINT,
                                    OTHER,
                                    false,
                                    null,
                                    false,
                                    null,
                                    null,
                                    "",
                                    ""));
        }
        return plan;
    }

    private static RadioButton radio(PageWindow window, int place) {
        return (RadioButton)
                window.fx().scene().getRoot().lookupAll(".hearing-answers .radio-button").stream()
                        .skip(place)
                        .findFirst()
                        .orElseThrow();
    }

    private static @Nullable Button offer(PageWindow window) {
        return window.fx().scene().getRoot().lookupAll(".obstacles .button").stream()
                .filter(each -> each instanceof Button button && button.isVisible())
                .map(Button.class::cast)
                .filter(each -> each.getText().equals("Sett inn i teksten"))
                .findFirst()
                .orElse(null);
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
