package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.region.PlanPage;
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
        }
    }

    private static boolean inspectorShows(OpenWindow open) {
        return open.fx.get(() -> open.fx.stage().getScene().getRoot().lookup(".inspector") != null);
    }
}
