package no.kompetanseplan.checks;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures that lack what a reader needs: what, why, for whom, when and by whom.
final class MissingFields implements Check {

    private static final List<Field<Measure, String>> TEXTS =
            List.of(MeasureFields.GOAL, MeasureFields.TARGET_GROUP, MeasureFields.SCOPE);

    @Override
    public Stream<Finding> find(Plan plan) {
        Set<Id> answered =
                plan.responsibilities().stream()
                        .map(Responsibility::measure)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> measure.state() != MeasureState.DROPPED)
                .flatMap(measure -> of(measure, answered.contains(measure.id())));
    }

    private static Stream<Finding> of(Measure measure, boolean hasResponsible) {
        List<Finding> found = new ArrayList<>();
        if (measure.title().isBlank()) {
            found.add(Finding.error("no-title", measure.id(), MeasureFields.TITLE.name()));
        }
        if (!hasResponsible && measure.responsibleWording().isBlank()) {
            found.add(
                    Finding.warning(
                            "no-responsible",
                            measure.id(),
                            MeasureFields.RESPONSIBLE_WORDING.name(),
                            measure.title()));
        }
        if (!measure.period().isDated()) {
            found.add(
                    Finding.warning(
                            measure.period().wording().isBlank() ? "no-period" : "undated",
                            measure.id(),
                            MeasureFields.PERIOD.name(),
                            measure.title(),
                            measure.period().wording()));
        }
        long empty = TEXTS.stream().filter(field -> field.isEmpty(measure)).count();
        if (empty == TEXTS.size()) {
            found.add(
                    Finding.warning(
                            "no-content", measure.id(), MeasureFields.GOAL.name(), measure.title()));
        }
        return found.stream();
    }
}
