package no.kompetanseplan.registers;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.FocusAreas;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The action plan seen by its goals: for each focus area its goals, for each goal its measures.
/// The same rows as the seven columns, in another order.
///
/// @param areas in order; goals of no area last
/// @param loose measures that serve no goal
public record GoalPlan(List<Area> areas, List<Measure> loose) {

    public GoalPlan {
        areas = List.copyOf(areas);
        loose = List.copyOf(loose);
    }

    /// An area with its goals.
    ///
    /// @param area null for the goals of no area
    public record Area(@Nullable FocusArea area, List<Line> goals) {

        public Area {
            goals = List.copyOf(goals);
        }

        /// Number of measures of its goals.
        public int measures() {
            return goals.stream().mapToInt(line -> line.measures().size()).sum();
        }
    }

    /// A goal with its measures in the order of the action plan.
    public record Line(Goal goal, List<Measure> measures) {

        public Line {
            measures = List.copyOf(measures);
        }
    }

    public static GoalPlan of(Plan plan) {
        List<Measure> measures = plan.ordered(MeasureFields.TABLE);
        List<Goal> goals = plan.ordered(GoalFields.TABLE);
        List<Area> areas = new ArrayList<>();
        for (FocusArea area : FocusAreas.ordered(plan)) {
            List<Line> lines =
                    goals.stream()
                            .filter(goal -> area.id().equals(goal.area()))
                            .map(goal -> line(goal, measures))
                            .toList();
            if (!lines.isEmpty()) {
                areas.add(new Area(area, lines));
            }
        }
        List<Line> rest =
                goals.stream()
                        .filter(goal -> plan.find(FocusAreaFields.TABLE, goal.area()) == null)
                        .map(goal -> line(goal, measures))
                        .toList();
        if (!rest.isEmpty()) {
            areas.add(new Area(null, rest));
        }
        return new GoalPlan(
                areas,
                measures.stream()
                        .filter(measure ->
                                measure.goals().ids().stream()
                                        .allMatch(id -> plan.find(GoalFields.TABLE, id) == null))
                        .toList());
    }

    private static Line line(Goal goal, List<Measure> measures) {
        return new Line(
                goal, measures.stream().filter(each -> each.goals().contains(goal.id())).toList());
    }

    /// Number of goals.
    public int goals() {
        return areas.stream().mapToInt(area -> area.goals().size()).sum();
    }
}
