package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.region.PlanPage;
import no.kompetanseplan.ui.frame.Regions;
import no.kompetanseplan.ui.prefs.Preferences;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Where the keyboard is when a page has been opened, and where the inspector is when there is
/// little room.
class PageFocusTest {

    @Test
    void everyPageBeginsInItsFirstTableFieldOrText() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read())) {
            List<Place> places = new ArrayList<>(List.of(Place.of(PlanPage.PLACE)));
            for (Section section : open.session.plan().sections()) {
                if (section.page() != null) {
                    places.add(Place.section(section.id()));
                }
            }
            for (Place place : places) {
                open.fx.run(() -> open.window().go(place, true));
                assertTrue(isContent(open.fx.focusOwner()), place + ": " + open.fx.focusOwner());
            }
        }
    }

    private static boolean isContent(@Nullable Node owner) {
        return owner instanceof TextInputControl
                || (owner != null
                        && (owner.getStyleClass().contains("grid")
                                || owner.getStyleClass().contains("doc-scroll")
                                || owner.getStyleClass().contains("paper")));
    }

    /// The toolkit gives a lost focus to the button that undoes, which a space would press.
    @Test
    void whatIsTypedAfterAPartOfAPageIsBuiltAnewUndoesNothing() {
        try (OpenWindow open = OpenWindow.on(SamplePlan.read())) {
            open.fx.run(() -> open.window().open(Places.HEARING));
            var _ = open.session.edit("step.plan.import", plan -> plan.without(last(plan)));
            open.fx.waitFor("a step to undo", () -> open.window().canUndo()).settle();
            spacesUndoNothing(open, "Vedtak");
            spacesUndoNothing(open, "Høring");
            open.fx.run(() -> open.window().open(Places.CONTROL)).settle();
            spacesUndoNothing(open, "Godtatt");
            Button gone = new Button("Borte");
            Pane head = open.fx.get(() -> (Pane) toggle(open, "Godtatt").getParent());
            open.fx.run(() -> head.getChildren().add(gone)).focus(gone);
            open.fx.run(() -> head.getChildren().remove(gone)).settle();
            isAtWork(open, "a button that is gone");
            open.fx.press(KeyCode.ALT, KeyCode.DIGIT1);
            open.fx.press(KeyCode.TAB);
            open.speak(Language.NN);
            open.fx.settle();
            isAtWork(open, "another language");
            for (int i = 0; i < 5 && !isInTopBar(open); i++) {
                open.fx.press(KeyCode.F6);
            }
            assertTrue(isInTopBar(open), "F6 goes to the bar still");
        }
    }

    private static List<Id> last(Plan plan) {
        return List.of(plan.rows(BlockFields.TABLE).getLast().id());
    }

    private static void spacesUndoNothing(OpenWindow open, String toggle) {
        open.fx.click(open.fx.get(() -> toggle(open, toggle))).settle();
        isAtWork(open, toggle);
    }

    private static void isAtWork(OpenWindow open, String after) {
        assertFalse(isInTopBar(open), after + ": " + open.fx.focusOwner());
        Plan before = open.session.plan();
        open.fx.press(KeyCode.SPACE).press(KeyCode.SPACE).settle();
        assertTrue(open.fx.get(() -> open.window().canUndo()), after);
        assertEquals(before, open.session.plan(), after);
        open.fx.press(KeyCode.ESCAPE);
    }

    private static boolean isInTopBar(OpenWindow open) {
        return open.fx.get(() -> {
            Node owner = open.fx.stage().getScene().getFocusOwner();
            Node bar = open.fx.stage().getScene().getRoot().lookup(".topbar");
            return owner == null || Regions.isIn(owner, bar);
        });
    }

    private static Node toggle(OpenWindow open, String words) {
        return open.fx.stage().getScene().getRoot().lookupAll(".toggle-button").stream()
                .filter(each -> each instanceof ToggleButton it && it.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    @Test
    void withLargeTextTheInspectorCoversNothingBeforeItIsAskedFor() {
        Preferences preferences = RunningApp.light();
        preferences.zoom(200);
        try (OpenWindow open = OpenWindow.on(SamplePlan.read(), preferences)) {
            open.fx.press(KeyCode.ALT, KeyCode.DIGIT7);
            assertFalse(inspectorShows(open));
            open.fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertTrue(inspectorShows(open));
            assertTrue(
                    open.fx.get(() ->
                            open.fx
                                    .stage()
                                    .getScene()
                                    .getRoot()
                                    .lookup(".inspector")
                                    .isFocusWithin()));
            open.fx.snapshot("inspector-over-200");
            open.fx.press(KeyCode.ESCAPE);
            assertFalse(inspectorShows(open));
            assertTrue(isContent(open.fx.focusOwner()), "" + open.fx.focusOwner());
            open.fx.press(KeyCode.F4);
            assertTrue(inspectorShows(open));
            open.fx.press(KeyCode.F4);
            assertFalse(inspectorShows(open));
            assertEquals("true", "" + preferences.flag("inspector.shown", true));
            assertEquals(344, inspectorAt(open, 100), 3);
            assertEquals(344 * 1.1, inspectorAt(open, 110), 3);
            assertEquals(344, inspectorAt(open, 100), 3);
        }
    }

    private static double inspectorAt(OpenWindow open, int percent) {
        open.fx.zoom(percent).run(() -> open.window().zoomed(percent)).settle();
        return open.fx.get(() ->
                ((Region) open.fx.stage().getScene().getRoot().lookup(".inspector")).getWidth());
    }

    private static boolean inspectorShows(OpenWindow open) {
        return open.fx.get(() -> open.fx.stage().getScene().getRoot().lookup(".inspector") != null);
    }
}
