package no.kompetanseplan.ui.chapter.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.PageWindow;

import org.junit.jupiter.api.Test;

class FindPageTest {

    @Test
    void theWholePlanIsSearchedAndTickedPlacesAreReplacedInOneStep() {
        Plan plan = SamplePlan.read();
        int all = count(plan, "sykepleier");
        assertTrue(all > 3, "the sample has the word often enough");
        try (PageWindow window = PageWindow.open(plan, FindPage::new).inspector(false)) {
            window.fx().run(() -> window.page().focus()).type("sykepleier");
            window.fx().waitFor("the places", () -> button(window).endsWith("(" + all + ")"));
            window.snapshot("find-page");
            window.fx().press(KeyCode.ENTER).press(KeyCode.SPACE);
            assertEquals(
                    "Erstatt valgte (" + (all - 1) + ")", window.fx().get(() -> button(window)));
            window.fx().press(KeyCode.ENTER);
            assertEquals(1, window.window().places.size());
            window.fx().run(() -> replace(window).fire());
            window.fx().waitFor("one is left", () -> button(window).endsWith("(0)"));
            assertEquals(1, count(window.plan(), "sykepleier"));
            window.fx()
                    .run(() -> {
                        var _ = window.session().undo();
                    });
            assertEquals(all, count(window.plan(), "sykepleier"));
        }
    }

    private static int count(Plan plan, String words) {
        return Search.find(plan, Texts.of(Language.NB), new Sought(words, false, false)).size();
    }

    private static Button replace(PageWindow window) {
        return (Button) window.page().node().lookup(".button.accent");
    }

    private static String button(PageWindow window) {
        return window.page().node().lookup(".list-view") instanceof ListView<?>
                ? replace(window).getText()
                : "";
    }
}
