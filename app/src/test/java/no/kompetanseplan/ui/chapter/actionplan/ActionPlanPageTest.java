package no.kompetanseplan.ui.chapter.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.measure.CostSums;
import no.kompetanseplan.ui.chapter.measure.MeasureEdits;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class ActionPlanPageTest {

    private static final Plan SAMPLE = SamplePlan.read();

    @Test
    void theSamplePlanIsShownInLightDarkAndLarge() {
        try (PageWindow window = open()) {
            assertEquals("37 rader · 1 valgt", window.fx().get(window.page()::status));
            window.snapshot("action-plan-light");
            window.fx().dark(true);
            window.snapshot("action-plan-dark");
            window.fx().dark(false).zoom(200);
            window.inspector(false);
            window.snapshot("action-plan-200");
        }
    }

    @Test
    void aCourseWithParticipantsFromTwoMunicipalitiesIsAddedByKeyboardAndItsKronerAreSeen() {
        try (PageWindow window = open()) {
            var fx = window.fx();
            Dimension courses = SAMPLE.ordered(DimensionFields.TABLE).getLast();
            fx.run(() -> window.page().reveal(new Place("", courses.id(), null)));
            fx.run(window.page()::newRow);
            fx.type("Kurs i sårstell").press(KeyCode.TAB);
            fx.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            fx.type("Høst 2016").press(KeyCode.TAB);
            fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            fx.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            fx.type("6").press(KeyCode.ENTER).type("4").press(KeyCode.ENTER);
            Id course = newest(window).id();
            addLine(window, 0);
            fx.type("3500").press(KeyCode.ENTER);
            addLine(window, 1);
            fx.snapshot("course-cost");
            CostSums sums = CostSums.of(window.plan(), Budget.of(window.plan()), course);
            assertEquals(10, participants(window, course));
            assertEquals(Money.kroner(35_000), sums.lines().getFirst().amount());
            assertEquals(List.of(Uncalculated.Reason.NO_CREDITS), sums.lines().getLast().missing());
            fx.run(() -> setCredits(window, course, 30));
            fx.snapshot("course-leave");
            fx.run(() -> ((ScrollPane) fx.find(".measure-inspector > .scroll-pane")).setVvalue(1));
            fx.snapshot("course-sums");
            CostSums with = CostSums.of(window.plan(), Budget.of(window.plan()), course);
            Money leave = Objects.requireNonNull(with.lines().getLast().amount());
            assertEquals(true, leave.ore() > 0);
            assertEquals(Money.kroner(35_000).plus(leave), with.net());
            assertEquals(2, with.shares().size());
            addLine(window, CostKind.values().length - 1);
            Button fetch = (Button) fx.find(".wage-price > .button");
            fx.focus(fetch).press(KeyCode.SPACE);
            fx.snapshot("course-wage");
            CostLine post =
                    MeasureEdits.costLines(window.plan(), course).stream()
                            .filter(line -> line.kind() == CostKind.OTHER)
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    DayPrice.of(window.plan()).yearly(null, LocalDate.of(2016, 8, 1)),
                    post.unitPrice());
            fx.get(() -> window.session().undo());
            assertEquals(
                    null,
                    Objects.requireNonNull(window.plan().find(CostLineFields.TABLE, post.id()))
                            .unitPrice());
        }
    }

    @Test
    void aCellIsEditedTakenBackAndBroughtAgainByKeyboard() {
        try (PageWindow window = open()) {
            var fx = window.fx();
            fx.run(window.page()::focus);
            fx.press(KeyCode.RIGHT).type("Et nytt mål").press(KeyCode.ENTER);
            Measure first =
                    MeasureEdits.ofDimension(
                                    SAMPLE, SAMPLE.ordered(DimensionFields.TABLE).getFirst().id())
                            .getFirst();
            assertEquals("Et nytt mål", goal(window, first.id()));
            fx.get(() -> window.session().undo());
            assertEquals(first.goal(), goal(window, first.id()));
            fx.get(() -> window.session().redo());
            assertEquals("Et nytt mål", goal(window, first.id()));
        }
    }

    @Test
    void theEffectAndTheResponsibilityOfAMeasureAreShown() {
        try (PageWindow window = open()) {
            window.fx().run(window.page()::focus);
            window.fx().press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.fx().press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            addLine(window, 2);
            window.fx().press(KeyCode.TAB).type("2018").press(KeyCode.ENTER);
            window.fx().waitFor("what it gives", () -> says(window, "Mangler i 2025 med tiltaket"));
            window.snapshot("action-plan-effect");
            MeasureEffect added =
                    window.plan().rows(MeasureEffectFields.TABLE).stream()
                            .filter(effect -> SAMPLE.find(effect.id()) == null)
                            .findFirst()
                            .orElseThrow();
            assertEquals(EffectKind.POSITION, added.kind());
            assertEquals(2018, added.firstYear());
            window.fx().get(() -> window.session().undo());
            window.fx().get(() -> window.session().undo());
            assertEquals(SAMPLE, window.plan());
            window.fx().press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.snapshot("action-plan-responsible");
            assertEquals(SAMPLE, window.plan());
        }
    }

    private static boolean says(PageWindow window, String words) {
        return window.fx().scene().getRoot().lookupAll(".label").stream()
                .anyMatch(each -> ((Label) each).getText().equals(words));
    }

    private static String goal(PageWindow window, Id id) {
        return Objects.requireNonNull(window.plan().find(MeasureFields.TABLE, id)).goal();
    }

    private static void setCredits(PageWindow window, Id course, int credits) {
        var _ =
                window.session()
                        .edit(
                                "step.measure.edit.credits",
                                plan ->
                                        plan.with(
                                                MeasureFields.TABLE,
                                                course,
                                                MeasureFields.CREDITS,
                                                credits));
    }

    private static int participants(PageWindow window, Id course) {
        return MeasureEdits.participations(window.plan(), course).stream()
                .map(Participation::count)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// Opens the menu of new lines with the keyboard and takes the item at a place.
    private static void addLine(PageWindow window, int place) {
        var fx = window.fx();
        MenuButton menu = (MenuButton) fx.find(".measure-inspector .menu-button.flat");
        fx.focus(menu);
        fx.run(() -> menu.getItems().get(place).fire());
    }

    private static Measure newest(PageWindow window) {
        return window.plan().rows(MeasureFields.TABLE).stream()
                .filter(measure -> SAMPLE.find(measure.id()) == null)
                .findFirst()
                .orElseThrow();
    }

    private static PageWindow open() {
        Id section = Objects.requireNonNull(Places.section(SAMPLE, PageKind.ACTION_PLAN)).id();
        return PageWindow.open(SAMPLE, desk -> new ActionPlanPage(desk, section));
    }
}
