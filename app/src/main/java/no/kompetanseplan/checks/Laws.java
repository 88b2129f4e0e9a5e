package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Areas that do not say what law they rest on, and laws named without a paragraph where other laws
/// of the area have one, or the same law has one elsewhere. A plan that names no laws has none to
/// miss.
final class Laws implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Set<Id> withLaw =
                plan.legalBases().stream()
                        .map(LegalBasis::area)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        boolean isUsed =
                !plan.legalBases().isEmpty()
                        || plan.focusAreas().stream().anyMatch(area -> area.legalState() != null);
        Stream<Finding> silent =
                plan.ordered(FocusAreaFields.TABLE).stream()
                        .filter(area -> isUsed && area.kind() == FocusKind.AREA)
                        .filter(area -> !withLaw.contains(area.id()))
                        .filter(area -> area.legalState() != LegalState.EXPLICIT_NONE)
                        .map(area -> Finding.of(What.NO_LAW, area.id(), null, area.heading()));
        Set<Id> precise =
                plan.legalBases().stream()
                        .filter(law -> !law.section().isBlank())
                        .map(LegalBasis::area)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Set<String> cited =
                plan.legalBases().stream()
                        .filter(law -> !law.section().isBlank())
                        .map(LegalBasis::act)
                        .collect(Collectors.toSet());
        Stream<Finding> vague =
                plan.ordered(LegalBasisFields.TABLE).stream()
                        .filter(law -> law.section().isBlank() && !law.act().isBlank())
                        .filter(law -> law.area() != null)
                        .filter(law -> precise.contains(law.area()) || cited.contains(law.act()))
                        .map(Laws::vague);
        return Stream.concat(silent, vague);
    }

    private static Finding vague(LegalBasis law) {
        String field = LegalBasisFields.SECTION.name();
        return Finding.of(What.LAW_WITHOUT_SECTION, law.id(), field, law.act());
    }
}
