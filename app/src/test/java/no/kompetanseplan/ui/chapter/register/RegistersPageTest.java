package no.kompetanseplan.ui.chapter.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The registers are kept by keyboard alone.
class RegistersPageTest {

    private static final Plan SAMPLE = SamplePlan.read();

    private static void choose(PageWindow window, String register) {
        window.fx()
                .run(() -> window.page().reveal(Place.of(Places.REGISTERS).in(register)))
                .settle();
    }

    @Test
    void aTermIsAddedChangedTakenBackAndRemovedByKeyboard() {
        try (PageWindow window = PageWindow.open(SAMPLE, RegistersPage::new)) {
            var fx = window.fx();
            int before = SAMPLE.rows(DefinitionFields.TABLE).size();
            choose(window, "definition");
            fx.run(() -> window.page().newRow());
            fx.waitFor(
                    "the new row",
                    () -> window.plan().rows(DefinitionFields.TABLE).size() == before + 1);
            fx.settle();
            fx.type("Hospitering").press(KeyCode.ENTER);
            Definition added = window.plan().ordered(DefinitionFields.TABLE).getLast();
            assertEquals("Hospitering", added.term());
            fx.run(() -> window.page().reveal(Place.of(Places.REGISTERS).at(added.id()))).settle();
            assertNotNull(fx.get(() -> window.page().inspector()));
            window.snapshot("registers-definition");
            fx.press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(before, window.plan().rows(DefinitionFields.TABLE).size());
            fx.get(() -> window.session().undo());
            assertEquals(before + 1, window.plan().rows(DefinitionFields.TABLE).size());
        }
    }

    @Test
    void everyRegisterShowsItsTableAndOpensAtItsRows() {
        Plan plan = SAMPLE;
        for (Register<?> register : Register.ALL) {
            Row blank = register.table().blank(Id.named(register.name()));
            plan = plan.with(blank);
        }
        try (PageWindow window = PageWindow.open(plan, RegistersPage::new)) {
            for (Register<?> register : Register.ALL) {
                Id row = Id.named(register.name());
                Place place = Places.of(window.plan(), register.table().blank(row));
                assertNotNull(place, register.name());
                window.fx().run(() -> window.page().reveal(place)).settle();
                Place here = window.fx().get(() -> window.page().here());
                assertNotNull(here, register.name());
                assertEquals(row, here.row(), register.name());
                assertNotNull(window.fx().get(() -> window.page().inspector()), register.name());
            }
        }
    }

    @Test
    void anEmptyRegisterSaysWhatItIsForAndGoalsAreThereWithTheirLevels() {
        try (PageWindow window = PageWindow.open(SAMPLE, RegistersPage::new)) {
            window.snapshot("registers-goals");
            assertEquals(
                    GoalLevel.MAIN,
                    SAMPLE.rows(GoalFields.TABLE).stream()
                            .map(Goal::level)
                            .filter(GoalLevel.MAIN::equals)
                            .findFirst()
                            .orElseThrow());
            choose(window, "roster");
            window.snapshot("registers-empty");
            ListView<?> list =
                    window.fx()
                            .get(() -> (ListView<?>) window.page().node().lookup(".register-list"));
            assertEquals(Register.ALL.size(), list.getItems().size());
        }
    }

    @Test
    void theMeasuresThatServeAGoalAreTickedFromTheGoal() {
        Goal goal = SAMPLE.ordered(GoalFields.TABLE).getLast();
        List<Measure> two = SAMPLE.ordered(MeasureFields.TABLE).subList(0, 2);
        List<Id> ids = two.stream().map(Measure::id).toList();
        Plan linked = GoalMeasures.chosen(SAMPLE, goal.id(), ids);
        assertEquals(ids, GoalMeasures.of(linked, goal.id()).stream().map(Measure::id).toList());
        assertEquals(
                List.of(),
                GoalMeasures.of(GoalMeasures.chosen(linked, goal.id(), List.of()), goal.id()));
    }
}
