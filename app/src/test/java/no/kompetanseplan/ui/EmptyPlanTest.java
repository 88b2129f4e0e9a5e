package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.template.NewPlan;
import no.kompetanseplan.template.Template;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A plan nobody has written in yet: every chapter opens, and says below its headings what it
/// lacks.
class EmptyPlanTest {

    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8);

    private static Plan newPlan() {
        return new NewPlan(
                        Template.REGIONAL,
                        "Kompetanseplan",
                        "Salten",
                        2027,
                        2030,
                        List.of(new NewPlan.Municipality("Bodø", "1804")),
                        PlanLanguage.BOKMAL,
                        false)
                .begin(Texts.of(Language.NB), OpenWindow.CLOCK, Plan.EMPTY);
    }

    @Test
    void everyChapterOpensAndItsNoticeStandsClearOfTheHeadings() {
        Preferences preferences = Preferences.inMemory();
        preferences.look(Look.LIGHT);
        try (OpenWindow open = OpenWindow.on(newPlan(), preferences)) {
            int notices = 0;
            for (KeyCode digit : DIGITS) {
                open.fx.press(KeyCode.ALT, digit).snapshot("empty-chapter-" + digit.getChar());
                notices += open.fx.get(() -> clearNotices(open.fx.scene().getRoot()));
            }
            assertTrue(notices > 6, "only " + notices + " tables said that they are empty");
        }
    }

    private static int clearNotices(Parent root) {
        int seen = 0;
        for (Node notice : all(root, "grid-notice")) {
            if (!notice.isVisible()) {
                continue;
            }
            seen++;
            Parent grid = notice.getParent();
            for (Node row : all(grid, "head")) {
                double head = row.localToScene(row.getLayoutBounds()).getMaxY();
                double words = notice.localToScene(notice.getLayoutBounds()).getMinY();
                assertTrue(!row.isVisible() || words > head - 1, words + " lies on " + head);
            }
        }
        return seen;
    }

    private static List<Node> all(Parent root, String styleClass) {
        List<Node> found = new ArrayList<>();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child.getStyleClass().contains(styleClass)) {
                found.add(child);
            }
            if (child instanceof Parent parent) {
                found.addAll(all(parent, styleClass));
            }
        }
        return found;
    }
}
