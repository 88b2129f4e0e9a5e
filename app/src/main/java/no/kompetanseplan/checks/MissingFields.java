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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures that lack what a reader needs: what, why, for whom, when and by whom. In a plan laid
/// out by goals, the goal says all but the first.
final class MissingFields implements Check {

    private static final List<Field<Measure, String>> TEXTS =
            List.of(MeasureFields.GOAL, MeasureFields.TARGET_GROUP, MeasureFields.SCOPE);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Set<Id> answered =
                plan.responsibilities().stream()
                        .map(Responsibility::measure)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        boolean isByGoals = GoalDeadlines.isByGoals(plan);
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> measure.state() != MeasureState.DROPPED)
                .flatMap(measure ->
                        Stream.concat(
                                untitled(measure),
                                isByGoals && !measure.goals().isEmpty()
                                        ? Stream.empty()
                                        : of(measure, answered.contains(measure.id()))));
    }

    private static Stream<Finding> untitled(Measure measure) {
        return measure.title().isBlank()
                ? Stream.of(Finding.of(What.NO_TITLE, measure.id(), MeasureFields.TITLE.name()))
                : Stream.empty();
    }

    private static Stream<Finding> of(Measure measure, boolean hasResponsible) {
        List<Finding> found = new ArrayList<>();
        if (!hasResponsible && measure.responsibleWording().isBlank()) {
            found.add(
                    Finding.of(
                            What.NO_RESPONSIBLE,
                            measure.id(),
                            MeasureFields.RESPONSIBLE_WORDING.name(),
                            measure.title()));
        }
        undated(measure).ifPresent(found::add);
        long empty = TEXTS.stream().filter(field -> field.isEmpty(measure)).count();
        if (empty == TEXTS.size()) {
            found.add(
                    Finding.of(
                            What.NO_CONTENT,
                            measure.id(),
                            MeasureFields.GOAL.name(),
                            measure.title()));
        }
        return found.stream();
    }

    /// A wish such as «så fort som mulig» may be all that can be said; silence is a gap.
    private static Optional<Finding> undated(Measure measure) {
        String field = MeasureFields.PERIOD.name();
        String wording = measure.period().wording();
        if (measure.period().isDated()) {
            return Optional.empty();
        }
        return Optional.of(
                wording.isBlank()
                        ? Finding.of(What.NO_PERIOD, measure.id(), field, measure.title())
                        : Finding.of(What.UNDATED, measure.id(), field, measure.title(), wording));
    }
}
