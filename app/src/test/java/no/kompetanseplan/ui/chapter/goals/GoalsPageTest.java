package no.kompetanseplan.ui.chapter.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.GoalPlan;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The action plan with goals first, on the plan of a network.
class GoalsPageTest {

    private static final Plan NETWORK = SamplePlan.network();
    private static final Id SECTION =
            Objects.requireNonNull(Places.section(NETWORK, PageKind.ACTION_PLAN)).id();

    private static Goal goal(Plan plan, String number) {
        return plan.goals().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> bullets(Plan plan, Id goal) {
        return GoalPlan.of(plan).areas().stream()
                .flatMap(area -> area.goals().stream())
                .filter(line -> line.goal().id().equals(goal))
                .flatMap(line -> line.measures().stream())
                .map(Measure::title)
                .toList();
    }

    @Test
    void theNetworkHasFiveAreasSixteenGoalsAndItsMeasuresAsBullets() {
        GoalPlan goals = GoalPlan.of(NETWORK);
        assertEquals(5, goals.areas().size());
        assertEquals(16, goals.goals());
        assertEquals(List.of(), bullets(NETWORK, goal(NETWORK, "3.2").id()));
        assertEquals(
                NETWORK.measures().size(),
                goals.areas().stream().mapToInt(GoalPlan.Area::measures).sum()
                        + goals.loose().size());
    }

    @Test
    void aChangedLineKeepsItsMeasureAndAGoneLineLeavesThePlan() {
        Id goal = goal(NETWORK, "2.1").id();
        List<String> before = bullets(NETWORK, goal);
        List<String> lines = new ArrayList<>(before);
        lines.set(0, "Nytt navn på det første");
        lines.removeLast();
        lines.add(1, before.get(2));
        lines.remove(3);
        Plan after = GoalEdits.bullets(NETWORK, goal, lines, () -> Id.named("unused"));
        assertEquals(
                lines.stream().sorted().toList(), bullets(after, goal).stream().sorted().toList());
        assertEquals(NETWORK.measures().size() - 1, after.measures().size());
        Plan more =
                GoalEdits.bullets(
                        after,
                        goal,
                        List.of(
                                lines.getFirst(),
                                "Et helt nytt tiltak",
                                lines.getLast(),
                                "x",
                                "y",
                                "z"),
                        () -> Id.create(1));
        assertTrue(bullets(more, goal).contains("Et helt nytt tiltak"));
        Plan same = GoalEdits.bullets(NETWORK, goal, before, () -> Id.named("unused"));
        assertEquals(NETWORK, same);
    }

    @Test
    void goalsAreAddedAndTheSevenColumnsAreOneClickAway() {
        try (PageWindow window =
                PageWindow.open(NETWORK, desk -> new ActionPlanViews(desk, SECTION))) {
            var fx = window.fx();
            window.snapshot("goals");
            Goal last = goal(NETWORK, "2.1");
            fx.run(() -> window.page().reveal(Place.section(SECTION).at(last.id()))).settle();
            assertNotNull(fx.get(() -> window.page().inspector()));
            window.snapshot("goals-inspector");
            fx.run(() -> window.page().newRow()).settle();
            fx.type("Et nytt mål").press(KeyCode.ENTER);
            Goal added =
                    window.plan().goals().stream()
                            .filter(each -> each.text().equals("Et nytt mål"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(last.area(), added.area());
            assertEquals("2.6", added.number());
            fx.get(() ->
                    window.session()
                            .edit(
                                    "step.goals.layout",
                                    plan ->
                                            GoalEdits.layout(
                                                    plan, ActionPlanLayout.SEVEN_COLUMNS)));
            fx.settle();
            window.snapshot("goals-seven");
            assertEquals(NETWORK.rows(GoalFields.TABLE).size() + 1, window.plan().goals().size());
        }
    }
}
