package no.kompetanseplan.ui.chapter.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

class AdoptionGateTest {

    @Test
    void theStageStaysAndTheListLeadsToWhatIsMissing() {
        Plan plan =
                Councils.ready()
                        .with(
                                CouncilDecisionFields.TABLE,
                                Councils.decision("Nesby"),
                                CouncilDecisionFields.MEETING,
                                null);
        try (PageWindow window = PageWindow.open(plan, PlanPage::new)) {
            adopt(window);
            window.fx()
                    .waitFor(
                            "the list",
                            () ->
                                    !window.page()
                                            .node()
                                            .lookupAll(".obstacles .hyperlink")
                                            .isEmpty());
            window.fx().settle();
            window.snapshot("plan-not-adoptable");
            assertEquals(PlanStage.DRAFT_AFTER_HEARING, window.plan().head().stage());
            Hyperlink link = (Hyperlink) window.fx().find(".obstacles .hyperlink");
            assertTrue(window.fx().get(link::getText).contains("Nesby mangler møtedato."));
            window.fx().click(link);
            assertEquals(
                    Place.of(Places.HEARING).at(Councils.decision("Nesby")).in("meeting"),
                    window.window().places.getFirst());
        }
    }

    @Test
    void aPlanWithNothingInTheWayIsMarked() {
        try (PageWindow window = PageWindow.open(Councils.ready(), PlanPage::new)) {
            adopt(window);
            window.fx()
                    .waitFor("the stage", () -> window.plan().head().stage() == PlanStage.ADOPTED);
        }
    }

    private static void adopt(PageWindow window) {
        window.fx()
                .run(() ->
                        window.page().node().lookupAll(".menu-button").stream()
                                .map(MenuButton.class::cast)
                                .flatMap(button -> button.getItems().stream())
                                .filter(item -> "Vedtatt".equals(item.getText()))
                                .findFirst()
                                .ifPresent(MenuItem::fire));
    }
}
