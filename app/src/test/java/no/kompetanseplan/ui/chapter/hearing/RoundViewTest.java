package no.kompetanseplan.ui.chapter.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class RoundViewTest {

    @Test
    void aRoundStandsWithItsRecipientsAndComments() {
        try (PageWindow window = window(open(Councils.ready()))) {
            assertEquals("Viser 3 av 3 merknader", window.fx().get(window.page()::status));
            window.snapshot("hearing-light");
            window.fx().dark(true);
            window.snapshot("hearing-dark");
        }
    }

    @Test
    void theKeysOneToFourAnswerAndAltEnterGoesToTheNextOpenOne() {
        try (PageWindow window = window(open(Councils.ready()))) {
            window.fx().press(KeyCode.DIGIT2).settle();
            assertEquals(CommentAnswer.PARTLY, comment(window, 1).answer());
            assertFalse(comment(window, 1).closed());
            window.fx().press(KeyCode.ALT, KeyCode.ENTER).settle();
            assertTrue(comment(window, 1).closed());
            assertEquals(Councils.comment(3), at(window), "the next open one");
            window.fx().press(KeyCode.ALT, KeyCode.ENTER).settle();
            assertTrue(comment(window, 3).closed());
        }
    }

    @Test
    void aRefusalIsNotAnsweredBeforeItsReasonIsWritten() {
        try (PageWindow window = window(open(Councils.ready()))) {
            window.fx().press(KeyCode.DIGIT3).settle();
            assertEquals(CommentAnswer.NOT_FOLLOWED, comment(window, 1).answer());
            window.fx().press(KeyCode.ALT, KeyCode.ENTER).settle();
            assertFalse(comment(window, 1).closed());
            assertEquals(1, window.window().toasts.size());
            window.fx().type("Hører til tillegget").settle();
            window.snapshot("hearing-reason");
            window.fx().press(KeyCode.ENTER).settle();
            assertTrue(comment(window, 1).closed());
            assertEquals("Hører til tillegget", comment(window, 1).reason());
            assertEquals(Councils.comment(3), at(window));
        }
    }

    @Test
    void jAndKStepThroughTheOpenOnes() {
        try (PageWindow window = window(open(Councils.ready()))) {
            window.fx().press(KeyCode.J).settle();
            assertEquals(Councils.comment(3), at(window));
            window.fx().press(KeyCode.K).settle();
            assertEquals(Councils.comment(1), at(window));
        }
    }

    @Test
    void theFirstRoundIsStartedWithTheMunicipalitiesAndLocksTheEdition() {
        Plan plan = Councils.ready().without(Councils.ROUND);
        try (PageWindow window = PageWindow.open(plan, HearingPage::new)) {
            window.fx().settle();
            window.snapshot("hearing-none");
            String head = window.session().state().head();
            window.fx().click(button(window, "Start høringen")).settle();
            HearingRound round = window.plan().rows(HearingRoundFields.TABLE).getFirst();
            assertEquals("Runde 1", round.title());
            assertEquals(head, round.edition());
            assertNotNull(round.deadline());
            assertEquals(
                    Councils.NAMES.size(), Hearing.of(window.plan(), round).recipients().size());
            var _ = window.session().undo();
            window.fx().settle();
            assertEquals(0, window.plan().rows(HearingRoundFields.TABLE).size());
        }
    }

    @Test
    void aNewCommentIsWrittenAndTiedToAPlaceFoundByWords() {
        try (PageWindow window = window(Councils.ready())) {
            window.fx().run(() -> window.page().newRow()).settle();
            window.fx().type("Mangler mål").press(KeyCode.TAB).settle();
            HearingComment made = newest(window);
            assertEquals("Mangler mål", made.text());
            assertEquals("4", made.number());
            window.fx().click(button(window, "Velg sted …")).settle();
            window.fx().type("kurs i demens").settle();
            window.snapshot("hearing-place");
            window.fx().press(KeyCode.ENTER).settle();
            assertEquals(Councils.MEASURE, newest(window).target());
            assertEquals("Kurs i demens", newest(window).wording());
        }
    }

    @Test
    void aCommentOnThePlaceOneStandsInTakesItsWords() {
        try (PageWindow window = window(Councils.ready())) {
            Place place = Place.of("x").at(Councils.MEASURE).in(MeasureFields.PERIOD.name());
            window.fx()
                    .run(() ->
                            NewComment.on(
                                    window.window().desk(window.session(), Language.NB), place))
                    .settle();
            HearingComment made = newest(window);
            assertEquals("2027–2028", made.wording());
            assertEquals("period", made.field());
            assertEquals(Place.of(Places.HEARING).at(made.id()), window.window().places.getLast());
        }
    }

    @Test
    void fromANewRoundToTheAnswerByKeysAlone() {
        Plan plan = Councils.ready().without(Councils.ROUND);
        try (PageWindow window = PageWindow.open(plan, HearingPage::new)) {
            window.fx().run(() -> window.page().focus()).settle();
            tabTo(window, "Start høringen");
            window.fx().press(KeyCode.SPACE).settle();
            Hearing round = Hearing.newest(window.plan());
            assertNotNull(round);
            assertEquals(3, round.recipients().size());
            window.fx().run(() -> window.page().newRow()).settle();
            window.fx().type("Mangler tall").press(KeyCode.TAB).settle();
            Hearing after = Hearing.newest(window.plan());
            assertNotNull(after);
            assertEquals("Mangler tall", after.comments().getFirst().row().text());
            window.fx().run(() -> assertFalse(window.page().step(1), "no other is open"));
            window.fx().run(() -> window.page().focus()).settle();
            window.fx().press(KeyCode.DIGIT3).settle();
            window.fx().type("Hører til tillegget").press(KeyCode.ENTER).settle();
            Hearing answered = Hearing.newest(window.plan());
            assertNotNull(answered);
            assertEquals(0, answered.open());
            tabTo(window, "Lag merknadsdokumenter …");
            window.fx().press(KeyCode.SPACE).settle();
            assertEquals(1, window.window().papers.size());
        }
    }

    /// Walks by Tab until a button with those words has the focus.
    private static void tabTo(PageWindow window, String words) {
        for (int i = 0; i < 60; i++) {
            Node owner = window.fx().focusOwner();
            if (owner instanceof ButtonBase button && words.equals(button.getText())) {
                return;
            }
            window.fx().press(KeyCode.TAB).settle();
        }
        throw new AssertionError("Tab never comes to " + words);
    }

    @Test
    void thePapersAreAskedOfTheWindow() {
        try (PageWindow window = window(Councils.ready())) {
            window.fx().click(button(window, "Lag merknadsdokumenter …")).settle();
            assertEquals(
                    new Paper(Paper.Kind.COMMENTS, Councils.ROUND, null),
                    window.window().papers.getFirst());
        }
    }

    private static Plan open(Plan plan) {
        Plan open = plan;
        for (int number : new int[] {1, 3}) {
            open =
                    open.with(
                            HearingCommentFields.TABLE,
                            Councils.comment(number),
                            HearingCommentFields.CLOSED,
                            false);
        }
        return open;
    }

    private static PageWindow window(Plan plan) {
        PageWindow window = PageWindow.open(plan, HearingPage::new);
        window.fx().run(() -> window.page().focus()).settle();
        return window;
    }

    private static HearingComment comment(PageWindow window, int number) {
        HearingComment found =
                window.plan().find(HearingCommentFields.TABLE, Councils.comment(number));
        assertNotNull(found);
        return found;
    }

    private static HearingComment newest(PageWindow window) {
        return window.plan().ordered(HearingCommentFields.TABLE).getLast();
    }

    private static Object at(PageWindow window) {
        Place here = window.fx().get(() -> window.page().here());
        return here == null ? "" : Objects.requireNonNull(here.row());
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
}
