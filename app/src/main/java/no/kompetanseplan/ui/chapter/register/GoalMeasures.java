package no.kompetanseplan.ui.chapter.register;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Ranked;

import java.util.ArrayList;
import java.util.List;

/// The measures that serve a goal, seen from the goal. The link is kept with the measure.
final class GoalMeasures {

    private GoalMeasures() {}

    /// The measures of a goal, in the order of the action plan.
    static List<Measure> of(Plan plan, Id goal) {
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> measure.goals().contains(goal))
                .toList();
    }

    /// The plan where these measures, and no others, serve the goal.
    static Plan chosen(Plan plan, Id goal, List<?> measures) {
        List<Measure> changed = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            boolean wanted = measures.contains(measure.id());
            if (wanted != measure.goals().contains(goal)) {
                Ranked goals = measure.goals();
                changed.add(
                        MeasureFields.TABLE.with(
                                measure,
                                measure.id(),
                                MeasureFields.GOALS,
                                wanted ? goals.with(goal) : goals.without(goal)));
            }
        }
        return plan.with(changed);
    }
}
