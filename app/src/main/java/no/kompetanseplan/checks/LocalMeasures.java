package no.kompetanseplan.checks;

import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.field.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Measures of a municipality that do not say what, when or by whom.
final class LocalMeasures implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return plan.ordered(LocalMeasureFields.TABLE).stream().flatMap(LocalMeasures::of);
    }

    private static Stream<Finding> of(LocalMeasure measure) {
        List<Finding> found = new ArrayList<>();
        if (measure.title().isBlank()) {
            found.add(finding(What.NO_TITLE, measure, LocalMeasureFields.TITLE));
            return found.stream();
        }
        if (measure.responsibleWording().isBlank()) {
            found.add(
                    finding(
                            What.NO_RESPONSIBLE,
                            measure,
                            LocalMeasureFields.RESPONSIBLE_WORDING,
                            measure.title()));
        }
        String wording = measure.period().wording();
        if (!measure.period().isDated()) {
            found.add(
                    wording.isBlank()
                            ? finding(
                                    What.NO_PERIOD,
                                    measure,
                                    LocalMeasureFields.PERIOD,
                                    measure.title())
                            : finding(
                                    What.UNDATED,
                                    measure,
                                    LocalMeasureFields.PERIOD,
                                    measure.title(),
                                    wording));
        }
        return found.stream();
    }

    private static Finding finding(
            What what, LocalMeasure measure, Field<LocalMeasure, ?> field, String... words) {
        return Finding.of(what, measure.id(), field.name(), words);
    }
}
