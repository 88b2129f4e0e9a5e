package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two measures of the same name.
final class Doubles implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<String, Measure> first = new HashMap<>();
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> !measure.title().isBlank())
                .filter(measure -> first.putIfAbsent(name(measure), measure) != null)
                .map(measure ->
                        Finding.of(
                                What.SAME_TITLE,
                                measure.id(),
                                MeasureFields.TITLE.name(),
                                measure.title()));
    }

    private static String name(Measure measure) {
        return measure.title().strip().toLowerCase(Sentences.NORWEGIAN).replaceAll("\\s+", " ");
    }
}
