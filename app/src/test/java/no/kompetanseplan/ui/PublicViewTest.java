package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicTableFields;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.publication.PublicEdits;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.StaffTable;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// The window turned to what all may see, and back.
class PublicViewTest {

    @Test
    void oneKeyShowsWhatAllMaySeeAndSaysSo() {
        Plan plan = SamplePlan.read();
        Preferences light = Preferences.inMemory();
        light.look(Look.LIGHT);
        try (OpenWindow open = OpenWindow.on(plan, light)) {
            Place place = Objects.requireNonNull(Places.of(plan, staffing(plan)));
            open.fx.run(() -> open.window().go(place, true)).settle();
            assertFalse(says(open, "Offentlig visning: små tall er skjult"));
            open.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            open.fx.waitFor("the tables", () -> says(open, "Stillinger fra 50 år"));
            assertTrue(says(open, "Offentlig visning: små tall er skjult"));
            assertTrue(says(open, "Skjulte tall"));
            open.fx.snapshot("window-public");
            Publication made = open.session.state().assessment().publication();
            assertEquals(5, made.entries().size());
            open.fx.run(() -> button(open, "Annen sammenslåing …").fire()).settle();
            assertTrue(says(open, "Kryss av kategoriene"));
            open.fx.snapshot("window-public-join");
            open.fx.run(() -> {
                boxes(open).get(3).setSelected(true);
                boxes(open).get(4).setSelected(true);
                button(open, "Slå sammen de valgte").fire();
            });
            open.fx.waitFor("the joined table", () -> isJoined(open.session.plan()));
            open.session
                    .edit("step.public.table", p -> PublicEdits.leaveOut(p, StaffTable.OVER_FIFTY))
                    .join();
            open.fx.waitFor("the table gone", () -> says(open, "Tabellen er utelatt"));
            open.fx.waitFor("why", () -> says(open, "Utelatt etter eget valg"));
            open.session.edit("step.public.table", PublicViewTest::strict).join();
            open.fx.waitFor("a fold", () -> says(open, "som «Andre» i alle tabeller"));
            open.fx.snapshot("window-public-fold");
            open.fx.run(() -> button(open, "Slå sammen til «Andre»").fire());
            open.fx.waitFor("the fold", () -> isFolded(open.session.plan()));
            Place measure =
                    Objects.requireNonNull(Places.ofMeasure(plan, plan.measures().getFirst().id()));
            open.fx.run(() -> open.window().go(measure, true)).settle();
            assertFalse(isParticipantsShown(open));
            open.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O).settle();
            assertFalse(says(open, "Offentlig visning: små tall er skjult"));
            assertTrue(isParticipantsShown(open));
        }
    }

    private static Plan strict(Plan plan) {
        return PublicEdits.asItIs(plan, StaffTable.OVER_FIFTY)
                .with(new PublicationRule(PublicationRule.ID, 10, null, false, "", null, ""));
    }

    private static boolean isJoined(Plan plan) {
        return plan.rows(PublicTableFields.TABLE).stream()
                .anyMatch(row -> row.fate() == PublicFate.JOINED);
    }

    private static boolean isFolded(Plan plan) {
        return plan.rows(PublicTableFields.TABLE).stream()
                        .filter(row -> row.merges().startsWith("other + "))
                        .count()
                == 2;
    }

    private static Button button(OpenWindow open, String words) {
        return open.fx.scene().getRoot().lookupAll(".button").stream()
                .filter(PublicViewTest::isSeen)
                .filter(each -> each instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<CheckBox> boxes(OpenWindow open) {
        return open.fx.scene().getRoot().lookupAll(".public-proposal .check-box").stream()
                .filter(PublicViewTest::isSeen)
                .map(CheckBox.class::cast)
                .toList();
    }

    private static Section staffing(Plan plan) {
        return plan.sections().stream()
                .filter(section -> section.page() == PageKind.STAFFING)
                .findFirst()
                .orElseThrow();
    }

    /// Whether the inspector says how many take part.
    private static boolean isParticipantsShown(OpenWindow open) {
        return open.fx.get(() ->
                open.fx.scene().getRoot().lookupAll(".measure-inspector .caption > .label").stream()
                        .filter(PublicViewTest::isSeen)
                        .anyMatch(each ->
                                each instanceof Labeled label
                                        && label.getText().equals("Deltakere")));
    }

    private static boolean says(OpenWindow open, String words) {
        return open.fx.get(() ->
                open.fx.scene().getRoot().lookupAll(".label").stream()
                        .filter(PublicViewTest::isSeen)
                        .anyMatch(each ->
                                each instanceof Labeled label
                                        && label.getText() != null
                                        && label.getText().contains(words)));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
