package no.kompetanseplan.ui.chapter.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.PostShareFields;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class PostsPageTest {

    private static final Id POST = Id.named("shared post");
    private static final Id HALF = Id.named("half of it");
    private static final Id OTHER = Id.named("the other half");

    private static Plan plan() {
        Plan sample = SamplePlan.read();
        return sample.with(
                List.of(
                        new SharedPost(
                                POST,
                                "Folkekoordinator",
                                null,
                                sample.municipalities().getFirst().id(),
                                Percent.FULL,
                                false,
                                "",
                                Rank.at(0)),
                        share(sample, HALF, 0, 50),
                        share(sample, OTHER, 1, 25)));
    }

    private static PostShare share(Plan plan, Id id, int place, int part) {
        return new PostShare(
                id,
                POST,
                plan.municipalities().get(place).id(),
                Percent.of(part),
                "",
                Rank.at(place));
    }

    private static Node named(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll(".button").stream()
                .filter(each -> each instanceof Button button && words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    private static boolean says(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll(".label").stream()
                .anyMatch(each -> each instanceof Labeled label && label.getText().contains(words));
    }

    @Test
    void sharesNeverMakeMoreThanThePostAndATriedConversionIsKept() {
        try (PageWindow window = PageWindow.open(plan(), PostsPage::new)) {
            Place page = Place.of(Places.POSTS);
            window.fx()
                    .run(() ->
                            window.page().reveal(page.at(OTHER).in(PostShareFields.SHARE.name())));
            window.fx().settle();
            assertTrue(says(window, "Folkekoordinator: mangler 25"));
            window.fx().type("60").press(KeyCode.ENTER).settle();
            assertTrue(says(window, "Andelene blir 110"));
            window.fx().press(KeyCode.ESCAPE).settle();
            assertEquals(
                    Percent.of(25),
                    Objects.requireNonNull(window.plan().find(PostShareFields.TABLE, OTHER))
                            .share());
            assertTrue(says(window, "De koster som 7,2 i dag."));
            assertTrue(says(window, "6 stillinger blir 5."));
            assertTrue(says(window, "gir 46,95 årsverk"));
            window.fx().run(() -> ((Button) named(window, "Legg inn som omgjøring")).fire());
            window.fx().settle();
            PlannedConversion kept =
                    window.plan().ordered(PlannedConversionFields.TABLE).getFirst();
            assertEquals(Percent.of(600), kept.posts());
            window.snapshot("posts");
            assertEquals(0, window.window().problems.size());
        }
    }
}
