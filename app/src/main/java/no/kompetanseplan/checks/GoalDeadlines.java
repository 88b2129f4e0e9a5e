package no.kompetanseplan.checks;

import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.choice.ActionPlanLayout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In a plan laid out by goals: goals without a deadline, deadlines that never come and are never
/// looked at anew, and somebody responsible whom the register does not have. Where no goal has a
/// deadline, the plan has them elsewhere.
final class GoalDeadlines implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Goal> goals = plan.ordered(GoalFields.TABLE);
        boolean isUsed = goals.stream().anyMatch(GoalDeadlines::hasDeadline);
        return Stream.of(
                        isUsed ? without(goals) : Stream.<Finding>empty(),
                        continuous(goals),
                        unknown(goals))
                .flatMap(found -> found);
    }

    /// Whether goals carry what measures carry elsewhere: who is responsible, and when.
    static boolean isByGoals(Plan plan) {
        return plan.head().layout() == ActionPlanLayout.GOALS_FIRST;
    }

    private static boolean hasDeadline(Goal goal) {
        return goal.period().isDated() || !goal.period().wording().isBlank();
    }

    private static Stream<Finding> without(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> !hasDeadline(goal))
                .map(goal ->
                        Finding.of(
                                What.NO_DEADLINE,
                                goal.id(),
                                GoalFields.PERIOD.name(),
                                goal.text()));
    }

    private static Stream<Finding> continuous(List<Goal> goals) {
        List<Goal> open =
                goals.stream()
                        .filter(goal -> hasDeadline(goal) && !goal.period().isDated())
                        .filter(goal -> goal.review() == null)
                        .toList();
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.CONTINUOUS_WITHOUT_REVIEW,
                                open.size() == 1 ? open.getFirst().id() : PlanHead.ID,
                                null,
                                numbers(open)));
    }

    /// One finding for each wording, at the first goal that has it.
    private static Stream<Finding> unknown(List<Goal> goals) {
        Map<String, List<Goal>> unknown = new LinkedHashMap<>();
        for (Goal goal : goals) {
            if (goal.responsible().isEmpty() && !goal.responsibleWording().isBlank()) {
                unknown.computeIfAbsent(goal.responsibleWording(), _ -> new ArrayList<>())
                        .add(goal);
            }
        }
        return unknown.entrySet().stream()
                .map(each ->
                        Finding.of(
                                What.GOAL_RESPONSIBLE_UNKNOWN,
                                each.getValue().getFirst().id(),
                                GoalFields.RESPONSIBLE.name(),
                                each.getKey(),
                                numbers(each.getValue())));
    }

    /// The numbers of goals; how many they are where they have none.
    private static String numbers(List<Goal> goals) {
        String numbers = goals.stream().map(Goal::number).collect(Collectors.joining(", "));
        return numbers.isBlank() ? Integer.toString(goals.size()) : numbers;
    }
}
