package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PageKind;

import java.util.List;
import java.util.stream.Stream;

/// Measures of a plan that has no page for them, as one read from a file may be: they count, but no
/// document has them.
final class Unprinted implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        long measures =
                plan.measures().stream()
                        .filter(measure -> measure.state() != MeasureState.DROPPED)
                        .count();
        boolean isShown =
                plan.rows(SectionFields.TABLE).stream()
                        .anyMatch(section -> section.page() == PageKind.ACTION_PLAN);
        return measures == 0 || isShown
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.MEASURES_NOT_PRINTED,
                                plan.head().id(),
                                null,
                                Long.toString(measures)));
    }
}
