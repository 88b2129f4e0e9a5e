package no.kompetanseplan.ui.chapter.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
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
            fx.press(KeyCode.RIGHT, KeyCode.RIGHT);
            fx.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            fx.type("Høst 2016–vår 2017");
            fx.snapshot("course-1");
            fx.press(KeyCode.TAB);
            fx.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            fx.snapshot("course-2");
            fx.press(KeyCode.CONTROL, KeyCode.ENTER);
            fx.snapshot("course-3");
        }
    }

    private static PageWindow open() {
        Id section = Objects.requireNonNull(Places.section(SAMPLE, PageKind.ACTION_PLAN)).id();
        return PageWindow.open(SAMPLE, desk -> new ActionPlanPage(desk, section));
    }

    private static Measure newest(PageWindow window) {
        return window.plan().rows(MeasureFields.TABLE).stream()
                .max(Comparator.comparing(Measure::id))
                .orElseThrow();
    }
}
