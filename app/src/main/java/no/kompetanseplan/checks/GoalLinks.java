package no.kompetanseplan.checks;

import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Goals that no measure serves, and measures that serve no goal. Where nobody has linked anything
/// yet, one finding says so instead of one for each row.
final class GoalLinks implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Goal> goals = plan.ordered(GoalFields.TABLE);
        List<Measure> measures =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(measure -> measure.state() != MeasureState.DROPPED)
                        .toList();
        if (goals.isEmpty() || measures.isEmpty()) {
            return Stream.empty();
        }
        Set<Id> served = new HashSet<>();
        measures.forEach(measure -> served.addAll(measure.goals().ids()));
        if (goals.stream().noneMatch(goal -> served.contains(goal.id()))) {
            return Stream.of(
                    Finding.of(
                            What.NO_GOAL_LINKS,
                            PlanHead.ID,
                            null,
                            Integer.toString(measures.size()),
                            Integer.toString(goals.size())));
        }
        boolean isByGoals = GoalDeadlines.isByGoals(plan);
        return Stream.concat(
                goals.stream()
                        .filter(goal -> goal.level() == GoalLevel.OUTPUT || isByGoals)
                        .filter(goal -> !served.contains(goal.id()))
                        .map(goal ->
                                Finding.of(
                                        What.GOAL_WITHOUT_MEASURES, goal.id(), null, goal.text())),
                measures.stream()
                        .filter(measure -> measure.goals().ids().isEmpty())
                        .map(measure ->
                                Finding.of(
                                        What.MEASURE_WITHOUT_GOALS,
                                        measure.id(),
                                        MeasureFields.GOALS.name(),
                                        measure.title())));
    }
}
