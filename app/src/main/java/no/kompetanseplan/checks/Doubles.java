package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two measures of the same name. In a plan laid out by goals, two goals may have the same.
final class Doubles implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<String, Measure> first = new HashMap<>();
        boolean isByGoals = GoalDeadlines.isByGoals(plan);
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> !measure.title().isBlank())
                .filter(measure -> first.putIfAbsent(name(measure, isByGoals), measure) != null)
                .map(measure ->
                        Finding.of(
                                What.SAME_TITLE,
                                measure.id(),
                                MeasureFields.TITLE.name(),
                                measure.title()));
    }

    private static String name(Measure measure, boolean isByGoals) {
        String title = measure.title().strip().toLowerCase(Sentences.NORWEGIAN);
        String goals = isByGoals ? measure.goals().ids().toString() : "";
        return title.replaceAll("\\s+", " ") + goals;
    }
}
