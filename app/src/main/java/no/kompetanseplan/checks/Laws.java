package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Areas that do not say what law they rest on, and laws named without a paragraph.
final class Laws implements Check {

    @Override
    public Stream<Finding> find(Plan plan) {
        Set<Id> withLaw =
                plan.legalBases().stream()
                        .map(LegalBasis::area)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Stream<Finding> silent =
                plan.ordered(FocusAreaFields.TABLE).stream()
                        .filter(area -> area.kind() == FocusKind.AREA)
                        .filter(area -> !withLaw.contains(area.id()))
                        .filter(area -> area.legalState() != LegalState.EXPLICIT_NONE)
                        .map(area -> Finding.warning("no-law", area.id(), null, name(area)));
        Stream<Finding> vague =
                plan.ordered(LegalBasisFields.TABLE).stream()
                        .filter(law -> law.section().isBlank() && law.area() != null)
                        .map(law -> Finding.notice("law-without-section", law.id(), null, law.act()));
        return Stream.concat(silent, vague);
    }

    private static String name(FocusArea area) {
        return (area.number() + " " + area.title()).strip();
    }
}
